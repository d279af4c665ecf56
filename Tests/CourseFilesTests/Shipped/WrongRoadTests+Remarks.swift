import Practice
import Testing
import Tutorial

/// What is allowed, and still worth a word.
extension WrongRoadTests {
    @Test func `withdrawing a dossier that later steps are about is warned of at once`() {
        let early = at("theo-doi", "tra-cuu", withdrawal)
        #expect(early.screen.notices == [.neededLater])
        #expect(after(early, [.undo]).screen.notices.contains(.neededLater) == false)
        #expect(after(early, [.act(.go(.home))]).screen.notices.contains(.neededLater) == false, "said once")
        let done = at("theo-doi", "tra-cuu", [.go(.lookUp), .lookUp("TAP.PTH-260302-0001")] + withdrawal)
        #expect(done.screen.notices == [.finished, .neededLater])
    }

    @Test func `a dossier that nothing more is asked of may be withdrawn without a word`() {
        let filed = after(at("nop", "ma-ho-so"), withdrawal.map(TutorialEvent.act))
        #expect(filed.run.moment.world.answer == .done(.withdrawn))
        #expect(!filed.screen.notices.contains(.neededLater))
    }

    @Test(arguments: [
        ("Nguyễn Thị Tập", []), ("NGUYỄN THỊ TẬP", []), ("Nguyen Thi Tap", ["Nguyễn Thị Tập"]),
    ])
    func `a name without its marks counts and is remarked on`(typed: String, remarked: [String]) throws {
        let opening: [PracticeAction] = [
            .fill(field: "ho-ten", value: typed), .fill(field: "so-can-cuoc", value: "000199000001"),
            .fill(field: "dien-thoai", value: "0900000000"), .fill(field: "so-ban", value: "2"), .forward,
        ]
        let state = at("nop", "dien-don", opening)
        #expect(state.marks["dien-don"] == .own)
        #expect(state.screen.notices == [.finished] + (remarked.isEmpty ? [] : [.unmarked(remarked)]))
    }
}
