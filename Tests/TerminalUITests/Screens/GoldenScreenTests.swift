import Foundation
import Learning
import People
import Practice
import Scenes
import TerminalTestSupport
import TerminalUI
import Testing
import Tutorial

/// Each kind of screen, as it stands at 80 and at 40 columns and in plain lines.
struct GoldenScreenTests {
    struct Kind: Sendable, CustomTestStringConvertible {
        let name: String
        let step: String
        var events: [TutorialEvent] = []
        var look: TutorialState.Look?
        var testDescription: String { name }
    }

    private static func acts(_ actions: PracticeAction...) -> [TutorialEvent] { actions.map { .act($0) } }

    static let kinds: [Kind] = [
        Kind(name: "welcome", step: "chao"),
        Kind(name: "keys", step: "ban-phim"),
        Kind(name: "question", step: "dia-chi"),
        Kind(name: "question-wrong", step: "dia-chi", events: [.answer(.chosen([0]))]),
        Kind(name: "question-done", step: "dia-chi", events: [.answer(.chosen([1]))]),
        Kind(name: "home", step: "vao-cong"),
        Kind(
            name: "sign-in-refused", step: "vao-cong",
            events: acts(.go(.signIn), .fill(field: "so-dinh-danh", value: "123"), .signIn)),
        Kind(name: "nudge", step: "vao-cong", events: acts(.submit, .submit, .submit)),
        Kind(name: "results", step: "tim", events: acts(.search("h"), .search("ho"))),
        Kind(name: "procedure", step: "thoi-han"),
        Kind(name: "form-errors", step: "dien-don", events: acts(.fill(field: "dien-thoai", value: "12"), .forward)),
        Kind(name: "papers", step: "dinh-kem", events: acts(.attach(slot: "ban-chinh", file: "bang-mo"))),
        Kind(name: "payment-refused", step: "the-tu-choi", events: acts(.chooseCard("the-cu"), .pay(card: "the-cu"))),
        Kind(name: "review", step: "gui-ho-so", events: acts(.forward)),
        Kind(name: "dossier", step: "ma-ho-so"),
        Kind(name: "supplement", step: "gui-bo-sung"),
        Kind(
            name: "wrong-file", step: "gui-bo-sung",
            events: acts(.attach(slot: "to-khai", file: "bang-ro"), .sendSupplement)),
        Kind(
            name: "withdrawing", step: "cho-xong",
            events: acts(.go(.dossiers), .open(dossier: "TAP.PTH-260302-0001"), .askWithdraw)),
        Kind(
            name: "unfinished", step: "do-dang",
            events: acts(.fill(field: "ho-ten", value: "Nguyễn Thị Tập"), .go(.dossiers))),
        Kind(name: "answer-in-words", step: "thoi-han", events: [.answer(.text("một ngày"))]),
        Kind(name: "explain-wrong", step: "noi-lai", events: [.answer(.chosen([0]))]),
        Kind(name: "undone", step: "dia-chi", events: [.answer(.chosen([0])), .undo]),
        Kind(name: "show-me", step: "tim", events: [.hint, .hint, .hint, .showMe, .showNext]),
        Kind(name: "shown", step: "tim", events: [.hint, .hint, .hint, .showMe, .showNext, .showNext]),
        Kind(name: "free-play", step: "tim", events: [.freePlay]),
        Kind(name: "explain", step: "noi-lai"),
        Kind(name: "real", step: "lam-that"),
        Kind(name: "lesson-not-passed", step: "lam-that", events: [.next]),
        Kind(name: "map", step: "tim", look: .map(search: "ho so")),
        Kind(name: "glossary", step: "tim", look: .glossary(term: "toan-trinh")),
        Kind(name: "help", step: "tim", look: .help),
        Kind(name: "confirm", step: "tim", look: .confirmResetStep),
    ]

    private func state(_ kind: Kind) throws -> TutorialState {
        let course = try shippedCourse()
        var state = TutorialState(course: course)
        let lesson = try course.lessons.first { $0.steps.contains { $0.id == kind.step } }.unwrapped()
        for event in [.open(lesson: lesson.id, step: kind.step)] + kind.events {
            let effects = state.handle(event)
            try #require(!effects.isEmpty, "\(event) means nothing here")
        }
        if let look = kind.look { state.show(look) }
        return state
    }

    @Test(arguments: kinds, [(80, 24), (40, 24)])
    func `a screen stands as reviewed`(kind: Kind, size: (Int, Int)) throws {
        for language in Language.allCases {
            let walk = FullScreenWalk(
                state: try state(kind), columns: size.0, rows: size.1, labels: Labels(language: language))
            try compare(walk.grid.text, "\(kind.name)-\(size.0)-\(language.rawValue).txt")
        }
    }

    @Test(arguments: kinds)
    func `plain lines stand as reviewed`(kind: Kind) throws {
        for language in Language.allCases {
            let labels = Labels(language: language, medium: .lines)
            var plain = PlainText(labels: labels)
            let scene = labels.scene(of: try state(kind), draft: AnswerDraft())
            try compare(plain.lines(of: scene), "\(kind.name)-plain-\(language.rawValue).txt")
        }
    }

    /// Byte for byte; `UPDATE_SCREENS=1` writes the files instead, and the diff is reviewed as code.
    private func compare(_ text: String, _ name: String) throws {
        let path = "\(repository)/Tests/TerminalUITests/Golden/Screens/\(name)"
        if ProcessInfo.processInfo.environment["UPDATE_SCREENS"] == "1" {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        } else {
            #expect(try String(contentsOfFile: path, encoding: .utf8) == text, "\(name)")
        }
    }
}
