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

    @Test(arguments: [(Duration.milliseconds(300), true), (.seconds(5), false)])
    func `an answer that Enter passed over unread is said once more`(shownFor: Duration, isSaid: Bool) {
        var before = self.scene([next])
        before.status = (.good, "Xong! Mã số hồ sơ: TAP-1.")
        before.reply = "Mã số hồ sơ: TAP-1."
        (before.enter, before.begins) = ("go on", .nothing)
        var view = self.view(at: before)
        #expect(view.handle(.enter, in: before, shownFor: shownFor) == "go on")
        var after = self.scene([form("")], key: "k2")
        (after.introKey, after.reminders.justNow) = ("k2", "Vừa rồi:")
        view.arrive(at: after)
        #expect(view.grid(of: after, keys: words).text.contains("Vừa rồi: Mã số hồ sơ: TAP-1.") == isSaid)
        _ = view.handle(.tab, in: after)
        #expect(!view.grid(of: after, keys: words).text.contains("Vừa rồi"))
    }

    @Test func `at the end of a course a hasty Enter presses nothing, and the next one does`() {
        var end = self.scene([next])
        end.reply = "Đã xong cả khóa học!"
        var view = self.view(at: end)
        #expect(view.handle(.enter, in: end, shownFor: .milliseconds(300)) == nil)
        #expect(view.grid(of: end, keys: words).text.contains("✓ Đã xong cả khóa học!"))
        #expect(view.handle(.enter, in: end, shownFor: .seconds(5)) == "next")
    }

    @Test(arguments: ["u", "q", "Nguyễn", " "])
    func `what is typed where no field is does nothing and says so`(typed: String) {
        var scene = self.scene([next, form("x")])
        scene.reminders.noField = "Chưa chọn ô nào."
        for begins in [Scene<String>.Beginning.control, .nothing] {
            scene.begins = begins
            var view = self.view(at: scene)
            for scalar in typed.unicodeScalars { #expect(view.handle(.character(scalar), in: scene) == nil) }
            #expect(view.grid(of: scene, keys: words).text.contains("! Chưa chọn ô nào."))
        }
    }

    @Test func `in the list of commands a letter is one`() {
        var scene = self.scene([.list([Button(key: "u", label: "u  Hoàn tác", action: "undo")])])
        scene.takesLetters = true
        var view = self.view(at: scene)
        #expect(view.handle(.character("U"), in: scene) == "undo")
        #expect(view.handle(.character("y"), in: scene) == nil)
    }

    @Test func `Esc asks before it leaves the program, and leaves when it is pressed once more`() {
        var scene = self.scene([next])
        scene.escape = .init(label: "Nghỉ", asks: "Bấm Esc lần nữa.", action: "leave")
        var view = self.view(at: scene)
        #expect(view.handle(.escape, in: scene) == nil)
        #expect(view.grid(of: scene, keys: words).text.contains("! Bấm Esc lần nữa."))
        _ = view.handle(.tab, in: scene)
        #expect(view.handle(.escape, in: scene) == nil, "another key lies between")
        #expect(view.handle(.escape, in: scene) == "leave")
    }

    @Test func `a key for hints where there is none says so`() {
        var scene = self.scene([next])
        scene.reminders.noHint = "Ở đây không có gợi ý."
        var view = self.view(at: scene)
        #expect(view.handle(.hint, in: scene) == nil)
        #expect(view.grid(of: scene, keys: words).text.contains("! Ở đây không có gợi ý."))
    }

    @Test func `an answer that was not right is replaced by what is typed next`() {
        let field = { (value: String) in
            Item<String>.field(Field(key: "a", label: "Mã", value: value, use: .answer) { $0 })
        }
        let before = scene([field("")])
        var view = self.view(at: before)
        type("123", &view, before)
        #expect(view.handle(.enter, in: before) == "123")
        view.arrive(at: scene([field("123")]))
        type("246", &view, scene([field("123")]))
        #expect(view.written == "246")
    }

    @Test(arguments: [false, true])
    func `a field that one comes back to is written anew, and what is half-written is gone on with`(isSecret: Bool) {
        let filled = scene([.field(Field(key: "f", label: "Ô", value: "cũ", isSecret: isSecret) { $0 }), next])
        var view = self.view(at: filled)
        while view.focus != "f" { _ = view.handle(.tab, in: filled) }
        type("m", &view, filled)
        #expect(view.written == "m")
        view.arrive(at: filled)
        type("ới", &view, filled)
        #expect(view.written == "mới")
    }

    @Test func `Enter at a required field with nothing in it is told at once`() {
        let empty = scene([.field(Field(key: "f", label: "Tên", value: "", isRequired: true) { "f=\($0)" }), next])
        var view = self.view(at: empty)
        #expect(view.focus == "f")
        #expect(view.handle(.enter, in: empty) == "f=")
    }

    @Test func `Tab brings what is out of sight into sight before it passes it`() {
        let far = scene((0..<20).map { .text([Words("Dòng \($0)")], mark: "") } + [next, form("x")])
        var view = self.view(at: far)
        let start = view.focus
        _ = view.handle(.tab, in: far)
        #expect(view.focus == start)
        _ = view.handle(.tab, in: far)
        #expect(view.focus != start)
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
        scene.reminders.nothingChosen = "Chưa chọn mục nào."
        var view = self.view(at: scene)
        #expect(view.focus == nil)
        #expect(view.handle(.enter, in: scene) == nil)
        #expect(view.grid(of: scene, keys: words).text.contains("! Chưa chọn mục nào."))
        _ = view.handle(.tab, in: scene)
        #expect(view.focus == "n")
    }

    @Test func `a scene that asks begins at the field that is to be written in first`() {
        var scene = self.scene([next, form("")])
        scene.begins = .field
        #expect(view(at: scene).focus == nil)
        scene.firstFocus = "f"
        #expect(view(at: scene).focus == "f")
    }

    @Test func `from nowhere Tab leads to what the page begins with, past the header, and back to its end`() {
        var scene = self.scene([.buttons([Button(key: "header", label: "Trang chủ", action: "home")]), next])
        scene.begins = .field
        var view = self.view(at: scene)
        var other = view
        _ = view.handle(.tab, in: scene)
        _ = other.handle(.backTab, in: scene)
        #expect(view.focus == "n")
        #expect(other.focus == "n")
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

    @Test func `every letter of a lesson's list of commands does what stands beside it`() throws {
        let labels = Labels(language: .vietnamese)
        var state = TutorialState(course: try shippedCourse())
        _ = state.handle(.open(lesson: "tim-thu-tuc", step: "tim"))
        let step = labels.scene(of: state, draft: AnswerDraft())
        state.show(.menu)
        let menu = labels.scene(of: state, draft: AnswerDraft())
        var view = FullScreenView(columns: 80, rows: 24)
        view.arrive(at: step)
        view.arrive(at: menu)
        #expect(menu.commands.count > 6)
        for command in menu.commands {
            var view = view
            let scalar = try #require(command.letter.unicodeScalars.first)
            #expect(view.handle(.character(scalar), in: menu) == command.action, "\(command.label)")
        }
        #expect(menu.commands.map(\.action).contains(.event(.hint)))
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
