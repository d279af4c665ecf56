import People
import Scenes
import TerminalTestSupport
import Testing
import Tutorial

@testable import TerminalUI

/// What a stray key may not do, and where whoever begins may write at once.
struct BeginningTests {
    private let words = Labels(language: .vietnamese).footerWords

    private func scene(_ items: [Item<String>], key: String = "k") -> Scene<String> {
        var scene = Scene<String>(key: key, title: "T", place: "P")
        scene.items = items
        scene.commands = [Command(letter: "u", label: "Hoàn tác", words: [], action: "undo")]
        return scene
    }

    private func form(_ value: String) -> Item<String> { .field(Field(key: "f", label: "Ô", value: value) { $0 }) }
    private let next = Item<String>.list([Button(key: "n", label: "Tiếp", action: "next")])

    private func view(at scene: Scene<String>) -> FullScreenView {
        var view = FullScreenView(columns: 40, rows: 12)
        view.arrive(at: scene)
        return view
    }

    private func type(_ text: String, _ view: inout FullScreenView, _ scene: Scene<String>) {
        for scalar in text.unicodeScalars { _ = view.handle(.character(scalar), in: scene) }
    }

    @Test(arguments: [Key.hint, .character("m")])
    func `the key asks before it shows how, and shows how when it is pressed once more`(key: Key) {
        var scene = self.scene([next])
        scene.commands = [Command(letter: "m", label: "Làm mẫu", words: [], asks: "Bấm lần nữa.", action: "show")]
        var view = self.view(at: scene)
        #expect(view.handle(key, in: scene) == nil)
        #expect(view.grid(of: scene, keys: words).text.contains("! Bấm lần nữa."))
        _ = view.handle(.tab, in: scene)
        #expect(view.handle(key, in: scene) == nil, "another key lies between")
        #expect(view.handle(key, in: scene) == "show")
    }

    @Test func `undo works in a field: first on what is half-written, then on what was done`() {
        let scene = self.scene([form("")])
        var view = self.view(at: scene)
        type("x", &view, scene)
        #expect(view.handle(.undo, in: scene) == nil)
        #expect(view.written == "")
        #expect(view.handle(.undo, in: scene) == "undo")
    }

    @Test func `a scene that asks begins at no button, and Enter says how to choose one`() {
        var scene = self.scene([next])
        scene.begins = .field
        scene.ifNothingChosen = "Chưa chọn mục nào."
        var view = self.view(at: scene)
        #expect(view.focus == nil)
        #expect(view.handle(.enter, in: scene) == nil)
        #expect(view.grid(of: scene, keys: words).text.contains("! Chưa chọn mục nào."))
        _ = view.handle(.tab, in: scene)
        #expect(view.focus == "n")
    }

    @Test func `a scene that asks begins at a field where there is one to write in`() {
        var scene = self.scene([next, form("")])
        scene.begins = .field
        #expect(view(at: scene).focus == "f")
    }

    @Test func `from nowhere Tab leads to what the page begins with, and back to what stands before it`() {
        var scene = self.scene([.buttons([Button(key: "header", label: "Trang chủ", action: "home")]), next])
        scene.begins = .field
        var view = self.view(at: scene)
        var other = view
        _ = view.handle(.tab, in: scene)
        _ = other.handle(.backTab, in: scene)
        #expect(view.focus == "n")
        #expect(other.focus == "header")
    }

    @Test func `what is typed after a refusal replaces what was refused, and an arrow keeps it to be mended`() {
        let before = self.scene([form(""), next])
        let after = scene([form("12"), .problem("Cần đúng 10 chữ số."), next])
        var view = self.view(at: before)
        type("12", &view, before)
        _ = view.handle(.enter, in: before)
        view.arrive(at: after)
        #expect(view.grid(of: after, keys: words).text.contains("gõ lại, hoặc ← để sửa"))
        var mending = view
        type("09", &view, after)
        #expect(view.written == "09")
        _ = mending.handle(.left, in: after)
        type("0", &mending, after)
        #expect(mending.written == "102")
    }

    @Test func `whoever begins again by a letter finds the mark where it was at first`() {
        var shown = scene([], key: "shown")
        shown.commands = [Command(letter: "l", label: "Tự làm", words: [], action: "redo")]
        var view = self.view(at: shown)
        #expect(view.handle(.character("l"), in: shown) == "redo")
        view.arrive(at: scene([form(""), next]))
        #expect(view.focus == "f")
    }

    @Test(arguments: [40, 80], Language.allCases)
    func `no verified step is done or answered by Enter alone`(columns: Int, language: Language) throws {
        let course = try shippedCourse()
        let labels = Labels(language: language)
        for lesson in course.lessons {
            for step in lesson.verifiedSteps {
                var state = TutorialState(course: course)
                _ = state.handle(.open(lesson: lesson.id, step: step.id))
                var view = FullScreenView(columns: columns, rows: 24)
                view.arrive(at: labels.scene(of: state, draft: AnswerDraft()))
                for _ in 0..<12 {
                    let action = view.handle(.enter, in: labels.scene(of: state, draft: AnswerDraft()))
                    guard case .event(let event)? = action else { continue }
                    _ = state.handle(event)
                    view.arrive(at: labels.scene(of: state, draft: AnswerDraft()))
                }
                #expect(state.marks[step.id] == nil, "\(step.id)")
            }
        }
    }
}
