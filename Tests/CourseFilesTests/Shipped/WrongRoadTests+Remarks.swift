import Learning
import Practice
import Testing
import Tutorial

/// What is allowed, and still worth a word.
extension WrongRoadTests {
    @Test func `withdrawing a dossier that later steps are about is warned of at once`() {
        let early = at("theo-doi", "trang-thai", withdrawal)
        #expect(early.run.moment.world.answer != .done(.withdrawn), "no page is open there")
        let waiting = at("theo-doi", "lay-ket-qua", signIn + [.go(.dossiers)])
        #expect(!waiting.screen.notices.contains(.neededLater))
        let looking = at("theo-doi", "tra-cuu", withdrawal)
        #expect(looking.screen.notices.contains(.neededLater))
        #expect(!after(looking, [.undo]).screen.notices.contains(.neededLater))
        #expect(!after(looking, [.act(.go(.home))]).screen.notices.contains(.neededLater), "said once")
        let done = at("theo-doi", "tra-cuu", [.go(.lookUp), .lookUp("TAP.PTH-260302-0001")] + withdrawal)
        #expect(done.screen.notices == [.neededLater, .finished])
    }

    @Test func `so is one that the office stops; the next lesson has a world of its own`() {
        let late = at("tu-lam", "nghia-vu", [.wait(days: 5), .wait(days: 5), .wait(days: 5)])
        #expect(late.screen.notices == [.neededLater, .finished])
        let filed = after(at("nop", "ma-ho-so"), withdrawal.map(TutorialEvent.act))
        #expect(!filed.screen.notices.contains(.neededLater))
    }

    @Test func `a dossier that nothing more is asked of may be withdrawn without a word`() throws {
        let lesson = try #require(course.lessons.first { $0.id == "bo-sung" })
        let filing = lesson.setup.drop { $0 != .search("hôn nhân") }.prefix { $0 != .wait(days: 1) }
        let code = "TAP.PTH-260302-0017"
        let state = at("tu-lam", "mo-don", filing + [.go(.dossiers), .open(dossier: code), .askWithdraw, .withdraw])
        #expect(state.run.moment.world.answer == .done(.withdrawn))
        #expect(!state.screen.notices.contains(.neededLater))
    }

    @Test func `asked whether to withdraw, who keeps the dossier is told so`() {
        let kept = at("theo-doi", "tra-cuu", withdrawal.dropLast() + [.keepDossier])
        #expect(kept.run.moment.world.answer == .done(.dossierKept))
    }

    @Test func `opened in the list, a dossier that is to be looked up by its code is told so`() {
        let opened = at("theo-doi", "tra-cuu", [.go(.dossiers), .open(dossier: "TAP.PTH-260302-0001")])
        #expect(opened.screen.notices == [.mismatch(.openedInList)])
    }

    @Test func `a card that pays, where one is to be refused, is told of before it pays`() throws {
        let refused = try #require(course.portal.cards.first { $0.refuses != nil })
        let chosen = at("nop", "the-tu-choi", [.chooseCard("the-moi")])
        #expect(chosen.screen.notices == [.mismatch(.card(wanted: refused.name))])
        #expect(after(chosen, [.act(.chooseCard("the-cu"))]).screen.notices.isEmpty)
        // Elsewhere the bank says it, as it does in earnest.
        #expect(at("nop", "thanh-toan", [.chooseCard("the-cu")]).screen.notices.isEmpty)
    }

    @Test func `of a form everything that does not fit is listed at its end, before it only the page`() {
        let wrong = at(
            "tu-lam", "nop-not",
            [
                .fill(field: "ho-ten", value: "Người Khác"), .fill(field: "ten-ho", value: "Quán cơm Tập Huấn"),
                .fill(field: "dien-thoai", value: "0900000000"), .forward,
                .attach(slot: "giay-de-nghi", file: "to-khai"),
            ])
        let file = wrong.screen.notices.count { if case .mismatch(.file) = $0 { true } else { false } }
        #expect(file == 1 && wrong.screen.notices.count == 2)
        #expect(wrong.screen.notices.last == .turnBack([.form]))
        let delivery: [TutorialEvent] = [.act(.forward), .act(.deliver(.desk))]
        #expect(after(wrong, delivery).screen.notices.last == .turnBack([.form, .papers]))
        let review = after(wrong, delivery + [.act(.forward)])
        #expect(review.screen.notices.count == 4)
        #expect(review.screen.notices.first == .turnBack([.form, .papers, .delivery]), "the way back first")
    }

    @Test func `what was right in an earlier step is not filed wrong in a later one`() {
        let spoiled: [PracticeAction] = [
            .backward, .backward, .fill(field: "ho-ten", value: "Người Khác"), .forward, .forward, .forward, .submit,
        ]
        let filed = at("nop", "gui-ho-so", spoiled)
        #expect(filed.run.moment.world.dossiers.count == 1)
        #expect(filed.marks["gui-ho-so"] == nil)
        #expect(filed.screen.notices.first == .unreachable)
    }

    @Test func `nobody is offered to wait longer than the step is about`() {
        func keys(_ state: TutorialState) -> [String] { state.screen.clock?.controls.map(\.key) ?? [] }
        #expect(keys(at("bo-sung", "tiep-nhan")) == ["wait-1"])
        #expect(keys(at("bo-sung", "co-ket-qua")) == ["wait-1", "wait-5"])
    }

    @Test func `what is left names what comes first: signing in, the form's next page, leaving the desk`() {
        let name = TutorialEvent.act(.fill(field: "ho-ten", value: "Nguyễn Thị Tập"))
        let left = after(at("tu-lam", "do-dang"), [name, .act(.pause(minutes: 45)), .act(.forward)])
        #expect(left.screen.goal?.unmet.first == .signedIn)
        let again = after(left, signIn.dropFirst().map(TutorialEvent.act))
        #expect(again.screen.goal?.unmet.count == 1)
        if case .reopening? = again.screen.goal?.unmet.first {} else { Issue.record("the form is there already") }
        let form = at(
            "tu-lam", "nop-not",
            [.fill(field: "ten-ho", value: "Quán cơm Tập Huấn"), .fill(field: "dien-thoai", value: "0900000000")])
        #expect(form.screen.goal?.unmet.first == .stage(.papers))
    }

    @Test func `a quiz that was passed says how many were right`() {
        let questions: [Question] =
            course.lessons.flatMap(\.steps).compactMap {
                if case .explain(let questions, _) = $0.kind { questions } else { nil }
            }.first ?? []
        var answers = questions.compactMap(\.kind.modelResponse)
        answers[0] = answers[0] == .chosen([0]) ? .chosen([1]) : .chosen([0])
        let state = after(at("tong-ket", "noi-lai"), answers.map(TutorialEvent.answer))
        #expect(state.screen.notices.contains(.explained(right: 4, of: 5)))
    }

    @Test func `undo passes over what changed nothing`() {
        let thrice: [PracticeAction] = Array(repeating: .attach(slot: "to-khai", file: "can-cuoc"), count: 3)
        let chosen = at("bo-sung", "gui-bo-sung", thrice)
        #expect(after(chosen, [.undo]).run.moment.world.dossiers[0].supplement.isEmpty)
    }

    @Test(arguments: [("mo-ho-so", "bo-sung"), ("mo-don", "tu-lam")])
    func `whoever signs out where they have to be signed in is told at once`(step: String, lesson: String) {
        let out = at(lesson, step, [.signOut])
        #expect(out.screen.notices == [.astray(nil)])
        #expect(after(out, [.act(.go(.signIn))]).screen.notices.isEmpty, "whoever signs in again needs no telling")
    }

    @Test func `a page that has to do with no dossier is said to be the wrong one`() {
        let lost = at("tim-thu-tuc", "chon-noi", [.go(.petitions)])
        #expect(lost.screen.notices.contains { if case .astray(.some) = $0 { true } else { false } })
    }

    @Test func `what the portal has refused is told what the task says`() {
        let refused = at("nop", "dien-don", [.fill(field: "so-can-cuoc", value: "0001990000011")])
        #expect(refused.screen.notices.contains { if case .mismatch(.value) = $0 { true } else { false } })
    }

    @Test func `a wrong answer on another page names no row that is not there`() {
        let state = after(at("nop", "bien-lai"), [.act(.go(.home)), .answer(.text("BL-7"))])
        #expect(!state.screen.notices.contains { if case .wrongLookUp = $0 { true } else { false } })
    }

    private var signIn: [PracticeAction] {
        let applicant = course.portal.applicant
        return [
            .go(.signIn), .fill(field: SignInField.number, value: applicant.identityNumber),
            .fill(field: SignInField.password, value: applicant.password), .signIn,
            .confirm(code: applicant.oneTimeCode),
        ]
    }

    @Test(arguments: [
        ("Nguyễn Thị Tập", nil), ("NGUYỄN THỊ TẬP", nil), ("Nguyen Thi Tap", "Nguyễn Thị Tập"), ("Nguyen", nil),
    ])
    func `a name without its marks is remarked on as it is written`(typed: String, remarked: String?) {
        let written = at("nop", "dien-don", [.fill(field: "ho-ten", value: typed)])
        let remarks = written.screen.notices.compactMap {
            if case .unmarked(let text, isLeft: false) = $0 { text } else { nil }
        }
        #expect(remarks == [remarked].compactMap(\.self))
        let other = TutorialEvent.act(.fill(field: "so-ban", value: "2"))
        func isRemarked(_ state: TutorialState) -> Bool {
            state.screen.notices.contains { if case .unmarked = $0 { true } else { false } }
        }
        #expect(!isRemarked(after(written, [other])), "said once")
        #expect(!isRemarked(after(written, [other, .undo])), "undo is no writing")
        // A browser sends the page's fields and its button at once.
        let left = after(written, [other, .act(.forward)]).screen.notices
        #expect(left.contains(.unmarked("Nguyễn Thị Tập", isLeft: true)) == (remarked != nil))
    }
}
