import People
import Scenes
import TerminalTestSupport
import Testing
import Tutorial

@testable import TerminalUI

/// Where the focus and the page stay, and where they go instead.
struct StayingTests {
    private let words = Labels(language: .vietnamese).footerWords

    private func scene(_ items: [Item<String>], attention: String = "") -> Scene<String> {
        var scene = Scene<String>(key: "k", title: "T", place: "P")
        (scene.items, scene.attention, scene.begins) = (items, attention, .field)
        return scene
    }

    private func field(_ key: String, _ value: String = "") -> Item<String> {
        .field(Field(key: key, label: key, value: value, isRequired: true) { "\(key)=\($0)" })
    }

    private func option(_ key: String, _ isChosen: Bool) -> Button<String> {
        Button(key: key, label: key, isChosen: isChosen, action: key)
    }

    private let lines: [Item<String>] = (0..<30).map { .text([Words("Dòng \($0)")], mark: "") }
    private let go = Item<String>.list([Button(key: "go", label: "Tiếp tục", action: "go")])

    private func view(_ scene: Scene<String>, columns: Int = 40, rows: Int = 12) -> FullScreenView {
        var view = FullScreenView(columns: columns, rows: rows)
        view.arrive(at: scene)
        return view
    }

    private func type(_ text: String, _ view: inout FullScreenView, _ scene: Scene<String>) {
        for scalar in text.unicodeScalars { _ = view.handle(.character(scalar), in: scene) }
    }

    @Test func `after PgDn Tab goes on from what is in sight`() {
        let scene = self.scene([field("a")] + lines + [go])
        var view = self.view(scene)
        for _ in 0..<5 { _ = view.handle(.pageDown, in: scene) }
        _ = view.handle(.tab, in: scene)
        #expect(view.focus == "go")
        #expect(view.grid(of: scene, keys: words).text.contains("▸[ Tiếp tục ]"))
    }

    @Test func `options that are chosen are passed over by the first Tab`() {
        let chosen = scene([.list([option("x", true), option("y", false)]), go])
        var view = self.view(chosen)
        _ = view.handle(.tab, in: chosen)
        #expect(view.focus == "go")
        let open = scene([.list([option("x", false), option("y", false)]), go])
        view = self.view(open)
        _ = view.handle(.tab, in: open)
        #expect(view.focus == "x")
    }

    @Test func `who has written the last field of a form finds the next item in sight, whatever is said above`() {
        let before = scene(lines + [field("a", ""), go])
        var view = self.view(before)
        view.focus = "a"
        view.beginEntry()
        type("xyz", &view, before)
        #expect(view.handle(.enter, in: before) == "a=xyz")
        let after = scene(lines + [field("a", "xyz"), go], attention: "something else fits now")
        view.arrive(at: after)
        #expect(view.focus == "go")
        #expect(view.grid(of: after, keys: words).text.contains("▸[ Tiếp tục ]"))
    }

    @Test func `what does not fit the task stays under the hand that wrote it`() {
        let before = scene([field("a"), field("b")])
        var view = self.view(before)
        view.focus = "a"
        view.beginEntry()
        type("wrong", &view, before)
        _ = view.handle(.enter, in: before)
        var after = scene([field("a", "wrong"), field("b")])
        after.wrongFields = ["a"]
        view.arrive(at: after)
        #expect(view.focus == "a")
    }

    @Test func `an option that is chosen keeps the focus, also where something else is wrong`() {
        let before = scene([
            .list([option("x", false), option("y", false)]), field("a"), .problem("Ô này bắt buộc."), go,
        ])
        var view = self.view(before)
        view.focus = "x"
        #expect(view.handle(.enter, in: before) == "x")
        var after = scene([
            .list([option("x", true), option("y", false)]), field("a"), .problem("Ô này bắt buộc."), go,
        ])
        after.status = (.bad, "Lĩnh vực khác.")
        view.arrive(at: after)
        #expect(view.focus == "x")
    }

    @Test func `what was typed over is said to come back by Ctrl-Z while one writes`() {
        var scene = self.scene([field("a", "0900000"), go])
        scene.reminders.typedOver = "Ctrl-Z lấy lại."
        scene.commands = [Command(letter: "u", label: "Hoàn tác", words: [], action: "undo")]
        var view = self.view(scene)
        view.focus = "a"
        view.beginEntry()
        type("09", &view, scene)
        #expect(view.grid(of: scene, keys: words).text.contains("· Ctrl-Z lấy lại."))
        type("00000", &view, scene)
        #expect(view.written == "0900000", "the same once more")
        #expect(view.handle(.undo, in: scene) == nil, "nothing that was done is taken back")
        #expect(view.written == "0900000")
        #expect(view.handle(.undo, in: scene) == "undo")
        type("1", &view, scene)
        _ = view.handle(.tab, in: scene)
        #expect(!view.grid(of: scene, keys: words).text.contains("Ctrl-Z lấy lại."))
    }

    @Test func `what was written is kept by Tab after PgDn, too`() {
        let scene = self.scene([field("a")] + lines + [go])
        var view = self.view(scene)
        view.focus = "a"
        view.beginEntry()
        type("xyz", &view, scene)
        for _ in 0..<5 { _ = view.handle(.pageDown, in: scene) }
        #expect(view.handle(.tab, in: scene) == "a=xyz")
        #expect(view.focus == "go")
    }

    @Test func `an answer that was given does not stand in the next question`() {
        func question(_ key: String) -> Scene<String> {
            var scene = Scene<String>(key: key, title: "T", place: "P")
            scene.introKey = "step"
            scene.items = [.field(Field(key: "answer", label: "Câu trả lời", value: "", use: .answer) { $0 }), go]
            (scene.begins, scene.firstFocus) = (.field, "answer")
            return scene
        }
        var view = self.view(question("one"))
        type("abc", &view, question("one"))
        #expect(view.handle(.enter, in: question("one")) == "abc")
        view.arrive(at: question("two"))
        #expect(view.written == "")
    }

    @Test func `what undo has changed is brought into sight`() {
        let before = scene(lines + [.list([option("r-0", true)])], attention: "1")
        var view = self.view(before)
        view.last = .help
        var after = scene(lines + [.list([option("r-0", false)])], attention: "2")
        after.undone = "r"
        view.arrive(at: after)
        #expect(view.grid(of: after, keys: words).text.contains("( ) r-0"))
        #expect(view.focus == nil)
    }

    @Test func `a half-written answer outlives another page of the portal`() {
        func page(_ key: String) -> Scene<String> {
            var scene = Scene<String>(key: key, title: "T", place: "P")
            scene.introKey = "step"
            scene.items = [
                .field(Field(key: "answer", label: "Câu trả lời", value: "", use: .answer) { "answer=\($0)" }), go,
            ]
            (scene.begins, scene.firstFocus) = (.field, "answer")
            return scene
        }
        var view = self.view(page("one"))
        type("TAP", &view, page("one"))
        view.arrive(at: page("two"))
        #expect(view.written == "TAP")
    }

    @Test func `a field shows that there is more on its left`() {
        let scene = self.scene([field("a")])
        var view = self.view(scene)
        view.focus = "a"
        view.beginEntry()
        type("một câu dài hơn ô này nhiều, rất nhiều chữ", &view, scene)
        #expect(view.grid(of: scene, keys: words).text.contains("[…"))
    }

    @Test func `what was wrong is no longer said of what is being mended`() {
        var scene = self.scene([field("a", "12"), .problem("Cần đúng 10 chữ số."), go])
        scene.status = (.bad, "Còn 1 ô cần sửa.")
        var view = self.view(scene)
        view.focus = "a"
        view.beginEntry()
        let before = view.grid(of: scene, keys: words).text
        #expect(before.contains("! Cần đúng 10 chữ số.") && before.contains("! Còn 1 ô cần sửa."))
        _ = view.handle(.end, in: scene)
        type("3", &view, scene)
        let after = view.grid(of: scene, keys: words).text
        #expect(after.contains("123") && !after.contains("10 chữ số") && !after.contains("Còn 1 ô"))
        _ = view.handle(.backspace, in: scene)
        #expect(view.grid(of: scene, keys: words).text.contains("! Cần đúng 10 chữ số."), "it is as it was")
    }
}
