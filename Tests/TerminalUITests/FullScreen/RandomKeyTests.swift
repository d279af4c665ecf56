import Learning
import People
import Scenes
import TerminalTestSupport
import TerminalUI
import Testing
import Tutorial

/// Somebody in a hurry, typing nonsense.
struct RandomKeyTests {
    @Test(arguments: 0..<12)
    func `any keys at any size keep the screen whole and the course alive`(seed: Int) throws {
        var random = SplitMix(seed: UInt64(seed))
        let labels = Labels(language: seed.isMultiple(of: 2) ? .vietnamese : .english)
        var state = TutorialState(course: try shippedCourse())
        var view = FullScreenView(columns: 80, rows: 24)
        var draft = AnswerDraft()
        var scene = labels.scene(of: state, draft: draft)
        view.arrive(at: scene)
        for _ in 0..<250 {
            guard let action = view.handle(key(&random), in: scene) else {
                check(view.grid(of: scene, keys: labels.footerWords))
                continue
            }
            switch action {
            case .event(let event): _ = state.handle(event)
            case .look(let look): state.show(look)
            case .toggle(let index): draft.ticked.formSymmetricDifference([index])
            case .join, .handIn, .saveAgain, .learnUnsaved, .quiz, .leave: break
            }
            scene = labels.scene(of: state, draft: draft)
            view.arrive(at: scene)
            check(view.grid(of: scene, keys: labels.footerWords))
        }
    }

    private func key(_ random: inout SplitMix) -> Key {
        let letters = "gmxlufvrRbwqt? aăâđêôơư0123456789.e\u{301}漢🙂👨‍👩‍👧\u{200B}".unicodeScalars.map { Key.character($0) }
        let moves: [Key] = [
            .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .backspace, .delete, .clear, .pasted("đ"),
            .pasted("\n"), .tab, .tab, .tab, .backTab,
            .enter, .enter, .enter, .escape, .escape, .help, .hint,
            .click(column: Int.random(in: 0..<90, using: &random), row: Int.random(in: 0..<30, using: &random)),
            .resize(columns: Int.random(in: 1...200, using: &random), rows: Int.random(in: 1...60, using: &random)),
        ]
        return (Bool.random(using: &random) ? letters : moves).randomElement(using: &random)!
    }

    private func check(_ grid: CellGrid) {
        #expect(grid.lines.count == grid.rows)
        for line in grid.lines { #expect(columns(of: line.map(\.text).joined()) <= grid.columns) }
        if let cursor = grid.cursor { #expect((0..<grid.columns).contains(cursor.column)) }
    }
}
