import People
import Practice
import Scenes
import TerminalTestSupport
import Testing
import Tutorial

@testable import TerminalUI

/// Where the focus begins, and what is never lost on the way.
struct ArrivalTests {
    private enum Deed: Hashable {
        case search(String)
        case fill(String)
        case press, withdraw, hint, help, close, undo
    }

    private func scene(_ items: [Item<Deed>], key: String = "k") -> Scene<Deed> {
        var scene = Scene<Deed>(key: key, title: "T", place: "P")
        scene.introKey = "k"
        scene.items = items
        scene.commands = [
            Command(letter: "g", label: "Gợi ý", words: [], action: .hint),
            Command(letter: "u", label: "Hoàn tác", words: [], action: .undo),
            Command(letter: "?", label: "Trợ giúp", words: [], action: .help),
        ]
        return scene
    }

    private var search: Item<Deed> {
        .field(Field(key: "s", label: "Tìm", value: "", use: .search) { .search($0) })
    }
    private func form(_ value: String) -> Item<Deed> {
        .field(Field(key: "f", label: "Ô", value: value) { .fill($0) })
    }
    private var next: Item<Deed> { .list([Button(key: "n", label: "Tiếp", action: .press)]) }
    private var withdraw: Item<Deed> {
        .list([Button(key: "w", label: "Rút", isFinal: true, action: .withdraw)])
    }

    private var panel: Scene<Deed> {
        var scene = Scene<Deed>(key: "help", title: "T", place: "P")
        scene.isPanel = true
        scene.escape = .init(label: "Đóng", action: .close)
        scene.items = [.list([Button(key: "close", label: "Đóng", action: .close)])]
        return scene
    }

    private func view(at scene: Scene<Deed>) -> FullScreenView {
        var view = FullScreenView(columns: 40, rows: 12)
        view.arrive(at: scene)
        return view
    }

    private func type(_ text: String, _ view: inout FullScreenView, _ scene: Scene<Deed>) {
        for scalar in text.unicodeScalars { _ = view.handle(.character(scalar), in: scene) }
    }

    @Test func `what cannot be taken back never has the focus first, and one Tab reaches it`() {
        #expect(view(at: self.scene([withdraw, next])).focus == "n")
        let scene = self.scene([withdraw])
        var view = self.view(at: scene)
        #expect(view.focus == nil)
        #expect(view.handle(.enter, in: scene) == nil)
        _ = view.handle(.tab, in: scene)
        #expect(view.focus == "w")
    }

    @Test(arguments: [Key.tab, .down, .help, .hint])
    func `half-written words are found again`(key: Key) {
        let scene = self.scene([search, next])
        var view = self.view(at: scene)
        type("chứng", &view, scene)
        if view.handle(key, in: scene) == .help {
            view.arrive(at: panel)
            #expect(view.handle(.escape, in: panel) == .close)
        }
        view.arrive(at: scene)
        for _ in 0..<2 where view.focus != "s" { _ = view.handle(.tab, in: scene) }
        #expect(view.written == "chứng")
    }

    @Test func `a form's half-written words live through a hint`() {
        let scene = self.scene([form(""), next])
        var view = self.view(at: scene)
        type("Ngu", &view, scene)
        #expect(view.handle(.hint, in: scene) == .hint)
        view.arrive(at: scene)
        type("yễn", &view, scene)
        #expect(view.written == "Nguyễn")
    }

    @Test func `another page forgets them`() {
        let scene = self.scene([search, next])
        var view = self.view(at: scene)
        type("abc", &view, scene)
        _ = view.handle(.tab, in: scene)
        let other = self.scene([search, next], key: "other")
        view.arrive(at: other)
        #expect(view.written == "")
    }

    @Test func `Enter stays at a value that is refused, with what was written`() {
        let before = self.scene([form(""), next])
        var view = self.view(at: before)
        type("12", &view, before)
        #expect(view.handle(.enter, in: before) == .fill("12"))
        view.arrive(at: scene([form(""), .problem("Cần đúng 10 chữ số."), next]))
        #expect(view.focus == "f")
        #expect(view.written == "12")
    }

    @Test func `after a refused button the first wrong field has the focus`() {
        let before = self.scene([form("12"), next])
        var view = self.view(at: before)
        #expect(view.handle(.enter, in: before) == .press)
        var after = self.scene([form("12"), .problem("Cần đúng 10 chữ số."), next])
        after.status = (.bad, "Còn 1 ô")
        view.arrive(at: after)
        #expect(view.focus == "f")
    }

    @Test func `Esc closes a panel at once, and the focus is where it was`() {
        let scene = self.scene([next, withdraw])
        var view = self.view(at: scene)
        #expect(view.handle(.help, in: scene) == .help)
        view.arrive(at: panel)
        #expect(view.handle(.escape, in: panel) == .close)
        view.arrive(at: scene)
        #expect(view.focus == "n")
    }

    @Test func `what is pasted goes into a field in one line, and is no command elsewhere`() {
        let scene = self.scene([form(""), next])
        var view = self.view(at: scene)
        for scalar in "a\nb\tu".unicodeScalars { #expect(view.handle(.pasted(scalar), in: scene) == nil) }
        #expect(view.written == "a b u")
        _ = view.handle(.clear, in: scene)
        #expect(view.written == "")
        _ = view.handle(.tab, in: scene)
        #expect(view.handle(.pasted("u"), in: scene) == nil)
        #expect(view.handle(.pasted("\n"), in: scene) == nil)
    }

    @Test func `a long value says that there is more of it`() {
        let box = FieldBox(value: "Nguyễn Thị Tập", isSecret: false, indent: 0, room: 8)
        #expect(box.resting(box.value) == "[Nguyễn …]")
    }

    @Test func `a full stop stays with the word before it, whatever its style`() {
        let lines = wrapped([Words("mật khẩu "), Words("TapHuan2026", .code), Words(".")], width: 20)
        #expect(lines.map { $0.map(\.text).joined() } == ["mật khẩu ", "TapHuan2026."])
    }

    @Test func `a family of signs is as wide as its signs`() {
        #expect(columns(of: "👨\u{200D}👩\u{200D}👧") == 6)
    }

    @Test func `words that found nothing stay in the box, with the focus`() {
        let before = self.scene([next, search])
        var view = self.view(at: before)
        _ = view.handle(.backTab, in: before)
        view.arrive(at: before)
        while view.focus != "s" { _ = view.handle(.tab, in: before) }
        type("xyz", &view, before)
        #expect(view.handle(.enter, in: before) == .search("xyz"))
        var after = self.scene([next, search], key: "nothing")
        after.status = (.bad, "Không tìm thấy.")
        view.arrive(at: after)
        #expect(view.focus == "s")
        #expect(view.written == "xyz")
    }

    @Test func `an empty box says what to type, until the next key`() {
        let field = Field(key: "s", label: "Tìm", value: "", use: .search, ifEmpty: "Ô còn trống.") { Deed.search($0) }
        let scene = self.scene([.field(field), next])
        var view = self.view(at: scene)
        let words = Labels(language: .vietnamese).footerWords
        #expect(view.handle(.enter, in: scene) == nil)
        #expect(view.grid(of: scene, keys: words).text.contains("! Ô còn trống."))
        type("a", &view, scene)
        #expect(!view.grid(of: scene, keys: words).text.contains("Ô còn trống."))
    }

    @Test func `what is begun again begins as on first entry`() {
        var scene = self.scene([form("x"), next])
        var view = self.view(at: scene)
        let start = view.focus
        _ = view.handle(.tab, in: scene)
        #expect(view.focus != start)
        view.arrive(at: panel)
        scene.round = 1
        view.arrive(at: scene)
        #expect(view.focus == start)
    }

    @Test func `what is chosen stays in sight`() {
        var before = self.scene((0..<20).map { .text([Words("Dòng \($0)")], mark: "") } + [next, withdraw])
        before.firstFocus = "n"
        var view = self.view(at: before)
        // Brings it into sight.
        _ = view.handle(.tab, in: before)
        #expect(view.focus == "n")
        #expect(view.handle(.enter, in: before) == .press)
        var after = before
        after.attention = "new"
        after.looksAtPage = true
        after.status = (.bad, "Chưa khớp.")
        view.arrive(at: after)
        #expect(view.grid(of: after, keys: Labels(language: .vietnamese).footerWords).text.contains("▸"))
    }

    @Test func `the newest hint is in sight, wherever the page stands`() {
        func scene(hints: Int) -> Scene<Deed> {
            var scene = self.scene(
                (1..<(hints + 1)).map { .text([Words("Gợi ý \($0)")], mark: "›") }
                    + (0..<20).map { .text([Words("Dòng \($0)")], mark: "") })
            scene.intro = (0..<12).map { .text([Words("Lời \($0)")], mark: "") }
            scene.hints = hints
            scene.attention = "\(hints)"
            return scene
        }
        var view = self.view(at: scene(hints: 1))
        _ = view.handle(.pageDown, in: scene(hints: 1))
        #expect(view.handle(.hint, in: scene(hints: 1)) == .hint)
        view.arrive(at: scene(hints: 2))
        #expect(
            view.grid(of: scene(hints: 2), keys: Labels(language: .vietnamese).footerWords).text.contains("Gợi ý 2"))
    }

    @Test func `the last answer is never cut inside a sentence`() {
        var scene = self.scene([next])
        let sentence = "Đây là một câu đủ dài để chiếm hơn một dòng màn hình."
        scene.status = (.bad, "\(sentence) \(sentence) \(sentence) Hết.")
        var view = FullScreenView(columns: 40, rows: 14)
        view.arrive(at: scene)
        let shown = view.status(of: scene).lines.map { $0.map(\.text).joined() }
        #expect(shown.count <= 14 / 3)
        #expect(shown.last?.hasSuffix(". …") == true, "and says that there is more")
    }

    @Test func `while the focus is out of sight the footer says that Enter brings it back`() {
        var scene = self.scene((0..<20).map { .text([Words("Dòng \($0)")], mark: "") } + [next])
        scene.commands = []
        var view = FullScreenView(columns: 80, rows: 12)
        view.arrive(at: scene)
        let words = Labels(language: .vietnamese).footerWords
        #expect(view.grid(of: scene, keys: words).text.contains("Enter đến mục ▸"))
        #expect(view.handle(.enter, in: scene) == nil)
        #expect(view.grid(of: scene, keys: words).text.contains("Enter bấm"))
    }

    @Test func `what stands at its field is not said twice`() throws {
        let labels = Labels(language: .vietnamese)
        var state = TutorialState(course: try shippedCourse())
        _ = state.handle(.open(lesson: "dang-nhap", step: "tu-dang-nhap"))
        let number = state.course.portal.applicant.identityNumber
        for action in [
            .go(.signIn), .fill(field: SignInField.number, value: number),
            .fill(field: SignInField.password, value: "sai"), .signIn,
        ] as [PracticeAction] { _ = state.handle(.act(action)) }
        let scene = labels.scene(of: state, draft: AnswerDraft())
        let problems = scene.items.compactMap { if case .problem(let text) = $0 { text } else { nil } }
        #expect(problems.count == 1)
        let status = try scene.status.unwrapped()
        #expect(status.tone == .bad && status.text.contains("1 ô cần sửa"))
        #expect(!status.text.contains(problems[0]))
    }

    @Test func `the page that asks begins at what changes nothing`() throws {
        let course = try shippedCourse()
        let labels = Labels(language: .vietnamese)
        var state = TutorialState(course: course)
        let lesson = try course.lessons.first { $0.steps.contains { $0.id == "cho-xong" } }.unwrapped()
        _ = state.handle(.open(lesson: lesson.id, step: "cho-xong"))
        _ = state.handle(.act(.go(.dossiers)))
        _ = state.handle(.act(.open(dossier: "TAP.PTH-260302-0001")))
        var view = FullScreenView(columns: 40, rows: 24)
        view.arrive(at: labels.scene(of: state, draft: AnswerDraft()))
        for _ in 0..<30 where view.focus != "withdraw" {
            _ = view.handle(.tab, in: labels.scene(of: state, draft: AnswerDraft()))
        }
        #expect(view.focus == "withdraw")
        _ = state.handle(.act(.askWithdraw))
        view.arrive(at: labels.scene(of: state, draft: AnswerDraft()))
        #expect(view.focus == "keep")
    }

    @Test(arguments: [40, 80])
    func `a search of the course that finds nothing keeps its words, and letters still go into the box`(columns: Int)
        throws
    {
        let course = try shippedCourse()
        let labels = Labels(language: .vietnamese)
        var state = TutorialState(course: course)
        let lesson = try course.lessons.first { $0.steps.contains { $0.id == "tim" } }.unwrapped()
        _ = state.handle(.open(lesson: lesson.id, step: "tim"))
        var view = FullScreenView(columns: columns, rows: 24)
        for words in ["zzzz", "q", "b"] {
            let scene = labels.scene(of: state, draft: AnswerDraft())
            view.arrive(at: scene)
            if words == "zzzz" { for _ in 0..<30 where view.focus != "search" { _ = view.handle(.tab, in: scene) } }
            _ = view.handle(.clear, in: scene)
            for scalar in words.unicodeScalars { #expect(view.handle(.character(scalar), in: scene) == nil) }
            var action = view.handle(.enter, in: scene)
            if action == nil { action = view.handle(.enter, in: scene) }
            guard case .event(let event)? = action else {
                Issue.record("\(words) was not looked for")
                return
            }
            _ = state.handle(event)
        }
        view.arrive(at: labels.scene(of: state, draft: AnswerDraft()))
        #expect(view.written == "b")
    }

    @Test func `a title of two parts is shortened to its own part where both do not fit`() {
        var scene = self.scene([next])
        scene.title = "Kiểm tra - Nộp hồ sơ trên Cổng Dịch vụ công"
        var view = self.view(at: scene)
        let text = view.grid(of: scene, keys: Labels(language: .vietnamese).footerWords).text
        #expect(text.contains(" Nộp hồ sơ trên Cổng Dịch vụ công"))
        #expect(!text.contains("…"))
    }

    @Test func `after undo nothing is said but what was undone`() throws {
        let course = try shippedCourse()
        let labels = Labels(language: .vietnamese)
        var state = TutorialState(course: course)
        let lesson = try course.lessons.first { $0.steps.contains { $0.id == "tim" } }.unwrapped()
        for event: TutorialEvent in [
            .open(lesson: lesson.id, step: "tim"), .act(.search("h")), .act(.search("ho")), .undo,
        ] { _ = state.handle(event) }
        let status = labels.scene(of: state, draft: AnswerDraft()).status?.text ?? ""
        #expect(status.hasPrefix("Đã hoàn tác"))
        #expect(!status.contains("Cổng trả lời"))
    }

    @Test func `a step come back to by undo is said to be still done, not done anew`() throws {
        var state = TutorialState(course: try shippedCourse())
        for event: TutorialEvent in [
            .open(lesson: "dang-nhap", step: "dang-xuat"), .act(.signOut), .next, .undo,
        ] { _ = state.handle(event) }
        let status = Labels(language: .vietnamese).scene(of: state, draft: AnswerDraft()).status?.text
        #expect(status == "Đã hoàn tác việc vừa làm: Bước sau. Bước này vẫn được tính là đã xong.")
    }

    @Test(arguments: Language.allCases)
    func `no step of the course begins at what cannot be taken back`(language: Language) throws {
        let course = try shippedCourse()
        let labels = Labels(language: language)
        var state = TutorialState(course: course)
        for lesson in course.lessons {
            for step in lesson.steps {
                _ = state.handle(.open(lesson: lesson.id, step: step.id))
                let scene = labels.scene(of: state, draft: AnswerDraft())
                var view = FullScreenView(columns: 80, rows: 24)
                view.arrive(at: scene)
                #expect(view.controls.first { $0.key == view.focus }?.isFinal != true, "\(step.id)")
            }
        }
    }
}
