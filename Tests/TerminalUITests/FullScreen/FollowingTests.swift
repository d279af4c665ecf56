import Foundation
import People
import Scenes
import TerminalTestSupport
import Testing

@testable import TerminalUI

/// Where a press leads, and what stays in sight of what was typed.
struct FollowingTests {
    private let words = Labels(language: .vietnamese).footerWords

    private func scene(_ items: [Item<String>]) -> Scene<String> {
        var scene = Scene<String>(key: "k", title: "T", place: "P")
        scene.items = items
        return scene
    }

    private func view(at scene: Scene<String>) -> FullScreenView {
        var view = FullScreenView(columns: 40, rows: 14)
        view.arrive(at: scene)
        return view
    }

    private let post = Item<String>.list([
        Button(key: "post", label: "Qua bưu chính", isChosen: false, action: "post"),
        Button(key: "desk", label: "Tại quầy", isChosen: false, action: "desk"),
    ])

    @Test func `a field that a choice has opened is where one writes next`() {
        let before = self.scene([post])
        var view = self.view(at: before)
        #expect(view.handle(.enter, in: before) == "post")
        let address = Field<String>(key: "a", label: "Địa chỉ", value: "", isRequired: true) { $0 }
        view.arrive(at: self.scene([post, .field(address)]))
        #expect(view.focus == "a")
        #expect(view.written == "")
    }

    @Test func `at a step that is over Enter goes on, whatever was pressed there last`() {
        var over = self.scene([post])
        (over.begins, over.enter, over.enterLabel) = (.nothing, "go on", "Bước sau")
        var view = self.view(at: over)
        _ = view.handle(.tab, in: over)
        #expect(view.handle(.enter, in: over) == "post")
        view.arrive(at: over)
        #expect(view.focus == nil)
        #expect(view.grid(of: over, keys: words).text.contains("Enter Bước sau"))
        #expect(view.handle(.enter, in: over) == "go on")
    }

    @Test func `what is half-written stays in sight where one has moved on`() {
        let code = Item<String>.field(Field(key: "c", label: "Mã", value: "", use: .answer) { $0 })
        let scene = self.scene([code, post])
        var view = self.view(at: scene)
        for scalar in "246810".unicodeScalars { _ = view.handle(.character(scalar), in: scene) }
        _ = view.handle(.tab, in: scene)
        #expect(view.focus == "post")
        #expect(view.grid(of: scene, keys: words).text.contains("[246810_"))
    }

    @Test(arguments: [24, 12, 9])
    func `a hint that comes by itself is in sight once, whatever the screen's size`(rows: Int) {
        var scene = self.scene([.text([Words("Gợi ý: mở trang.")], mark: TextMark.hint), post])
        let reason = "Cổng trả lời rằng việc này chưa làm được, vì còn một ô chưa đúng."
        (scene.isNudged, scene.status) = (true, (.bad, "\(reason) \(reason) Gợi ý: mở trang."))
        var view = FullScreenView(columns: 40, rows: rows)
        view.arrive(at: scene)
        func times() -> Int { view.grid(of: scene, keys: words).text.components(separatedBy: "mở trang.").count - 1 }
        #expect(times() == 1)
        scene.begins = .nothing
        scene.reminders.nothingChosen = "Chưa chọn mục nào."
        view.arrive(at: scene)
        _ = view.handle(.enter, in: scene)
        #expect(times() == 1)
    }

    @Test func `whoever types on a button is told what Enter and Tab do`() {
        var scene = self.scene([post])
        scene.reminders.onButton = "Ở đây không có ô để gõ."
        var view = self.view(at: scene)
        #expect(view.handle(.character("x"), in: scene) == nil)
        #expect(view.grid(of: scene, keys: words).text.contains("Ở đây không có ô để gõ."))
    }
}
