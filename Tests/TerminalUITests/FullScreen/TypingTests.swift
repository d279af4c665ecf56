import Scenes
import Testing

@testable import TerminalUI

struct TypingTests {
    private func scene(_ value: String = "") -> Scene<String> {
        var scene = Scene<String>(key: "k/1", title: "T", place: "P")
        scene.items = [
            .field(Field(key: "f", label: "Ô", value: value) { "f=\($0)" }),
            .list([Button(key: "b", label: "Nút", action: "b")]),
        ]
        scene.commands = [Command(letter: "g", label: "Gợi ý", words: ["gợi ý"], action: "hint")]
        scene.enter = "enter"
        return scene
    }

    private func characters(_ text: String) -> [Key] { text.unicodeScalars.map { .character($0) } }

    @Test func `an input method that takes back and writes again gives the marked word`() {
        // Telex: "d", then "d" replaced by "đ"; "a" replaced by "ă", then by "ắ".
        var entry = TextEntry("")
        for scalar in "d".unicodeScalars { entry.insert(scalar) }
        entry.deleteBackward()
        for scalar in "đa".unicodeScalars { entry.insert(scalar) }
        entry.deleteBackward()
        for scalar in "ă".unicodeScalars { entry.insert(scalar) }
        entry.deleteBackward()
        for scalar in "ắt".unicodeScalars { entry.insert(scalar) }
        #expect(entry.text == "đắt")
    }

    @Test func `a mark sent after its letter joins it, and is deleted with it`() {
        var entry = TextEntry("")
        for scalar in "e\u{302}\u{301}".unicodeScalars { entry.insert(scalar) }
        #expect(entry.text == "ế")
        #expect(entry.cursor == 1)
        entry.deleteBackward()
        #expect(entry.text.isEmpty)
    }

    @Test func `no letter is a command while a field has the focus`() {
        var view = FullScreenView(columns: 40, rows: 10)
        view.arrive(at: scene())
        for key in characters("g") { #expect(view.handle(key, in: scene()) == nil) }
        #expect(view.entry?.text == "g")
        #expect(view.handle(.tab, in: scene()) == "f=g")
        #expect(view.handle(.character("g"), in: scene()) == nil, "nor beside it")
    }

    @Test func `leaving a field keeps what was written, once`() {
        var view = FullScreenView(columns: 40, rows: 10)
        view.arrive(at: scene())
        for key in characters("Tập") { _ = view.handle(key, in: scene()) }
        #expect(view.handle(.enter, in: scene()) == "f=Tập")
        view.arrive(at: scene("Tập"))
        #expect(view.focus == "b")
        #expect(view.handle(.enter, in: scene("Tập")) == "b")
        #expect(view.handle(.backTab, in: scene("Tập")) == nil)
        #expect(view.handle(.tab, in: scene("Tập")) == nil)
    }

    @Test func `what an input method sends in pieces leaves the field as one letter`() throws {
        var view = FullScreenView(columns: 40, rows: 10)
        view.arrive(at: scene())
        for key in characters("e\u{302}\u{301}") { _ = view.handle(key, in: scene()) }
        let leaving = view.handle(.tab, in: scene())
        let written = try #require(leaving)
        #expect(Array(written.unicodeScalars) == Array("f=\u{1EBF}".unicodeScalars))
    }

    @Test func `a click presses the button that it hits and nothing beside it`() {
        var view = FullScreenView(columns: 40, rows: 10)
        view.arrive(at: scene())
        #expect(view.handle(.click(column: 4, row: 3), in: scene()) == "b")
        #expect(view.handle(.click(column: 30, row: 3), in: scene()) == nil)
        #expect(view.handle(.click(column: 4, row: 0), in: scene()) == nil)
    }

    @Test(arguments: [("Đăng nhập", 9), ("e\u{302}\u{301}", 1), ("漢字", 4), ("", 0), ("•", 1)])
    func `text is as wide as a terminal makes it`(text: String, width: Int) {
        #expect(columns(of: text) == width)
    }

    @Test func `a line breaks at words, and a word that is too long is cut`() {
        let lines = wrapped([Words("Nộp hồ sơ trực tuyến abcdefghijklmn")], width: 10).map { $0.map(\.text).joined() }
        #expect(lines.allSatisfy { columns(of: $0) <= 10 })
        #expect(lines.joined().filter { $0 != " " } == "Nộphồsơtrựctuyếnabcdefghijklmn")
    }
}
