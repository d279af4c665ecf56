import People
import Scenes
import Testing
import Tutorial

@testable import TerminalUI

/// What is said in plain lines, and what a typed line means.
struct PlainTextTests {
    private func scene(_ problem: String? = nil) -> Scene<String> {
        var scene = Scene<String>(key: "k", title: "T", place: "P")
        scene.intro = [.text([Words("Đề bài.")], mark: "")]
        scene.items =
            [
                .notice(.bad, "Chưa đúng."),
                .field(Field(key: "a", label: "Câu trả lời", value: "", use: .answer) { "a=\($0)" }),
            ]
            + (problem.map { [.problem($0)] } ?? [])
            + [
                .list([Button(key: "b", label: "Đăng nhập", action: "b"), Button(key: "c", label: "Đóng", action: "c")])
            ]
        scene.commands = [Command(letter: "q", label: "Nghỉ", words: ["Nghỉ", "thoát"], action: "leave")]
        return scene
    }

    private func meaning(_ line: String, _ scene: Scene<String>? = nil) -> String {
        let plain = PlainText(labels: Labels(language: .vietnamese, medium: .lines))
        return switch plain.meaning(of: line, in: scene ?? self.scene()) {
        case .action(let action): action
        case .write(let field): "write \(field.label)"
        case .read(let part): "read \(part)"
        case .nothing: "nothing"
        case .unclear(let why): why
        }
    }

    @Test(arguments: [
        ("dang nhap", "b"), ("2", "b"), ("2.", "b"), ("mục 3", "c"), ("Đóng", "c"), ("thoat", "leave"),
        ("1", "write Câu trả lời"),
        ("1 4000", "a=4000"), ("4000", "a=4000"), ("TAP.PTH", "a=TAP.PTH"),
    ])
    func `a line means an item, a command, or the answer`(line: String, meaning: String) {
        #expect(self.meaning(line) == meaning)
    }

    @Test func `the commands are said again only where they are others, or are asked for`() {
        var plain = PlainText(labels: Labels(language: .vietnamese, medium: .lines))
        var scene = self.scene()
        #expect(plain.lines(of: scene).contains("Lệnh: Nghỉ"))
        #expect(!plain.lines(of: scene).contains("Lệnh:"))
        #expect(plain.lines(of: scene, again: true).contains("Lệnh: Nghỉ"))
        scene.commands.append(Command(letter: "g", label: "Gợi ý", words: [], action: "hint"))
        #expect(plain.lines(of: scene).contains("Lệnh: Nghỉ · Gợi ý"))
    }

    @Test func `where a small number is expected a bare one is asked about`() {
        var scene = self.scene()
        scene.expectsSmallNumber = true
        #expect(meaning("2", scene).contains("gõ 1 2"))
        #expect(meaning("mục 2", scene) == "b")
        #expect(meaning("1 2", scene) == "a=2")
    }

    @Test func `what means nothing is told why`() {
        var scene = self.scene()
        scene.items = [.list([Button(key: "b", label: "Nút", action: "b")])]
        #expect(meaning("99", scene) == "Chỉ có mục 1 đến 1.")
        #expect(meaning("gợi ý", scene) == "Lúc này không có “Gợi ý”.")
    }

    @Test func `where there is no help to open, help is one sentence`() {
        let how = "Gõ số của một mục rồi Enter, hoặc gõ một lệnh: Nghỉ · Đọc lại."
        #expect(meaning("trợ giúp", fields(1)) == how)
        #expect(meaning("help", fields(2)) == how)
    }

    @Test func `a button's number with words says that nothing can be written there`() {
        let why = "Mục 1, “Nút”, không phải ô để gõ. Muốn bấm mục ấy, chỉ gõ 1."
        #expect(meaning("1 matkhau", fields(2)) == why)
        #expect(meaning("1. matkhau", fields(1)) == why)
        #expect(meaning("mục 1 matkhau", fields(1)) == why)
        #expect(meaning("mục 2 matkhau", fields(1)) == "1=matkhau")
        #expect(meaning("9 matkhau", fields(2)) == "Chỉ có mục 1 đến 3.")
        #expect(meaning("9 Lê Lợi", fields(1)) == "1=9 Lê Lợi")
    }

    @Test func `an exact name comes before one that only begins so`() {
        var scene = fields(1)
        scene.items.append(
            .list([
                Button(key: "x", label: "Gửi", action: "x"), Button(key: "y", label: "Gửi bổ sung", action: "y"),
                Button(key: "z", label: "5 – Rất hài lòng", action: "z"),
            ]))
        #expect(meaning("gui", scene) == "x")
        #expect(meaning("gửi bổ", scene) == "y")
        #expect(meaning("gửi b", scene) == "1=gửi b")
        #expect(meaning("5 rất", scene) == "z")
        #expect(meaning("gửi bổ sung ngay", scene) == "1=gửi bổ sung ngay")
        scene.items.append(.list([Button(key: "w", label: "Gửi", action: "w")]))
        #expect(meaning("gui", scene) == "“gui” hợp với mục 3, 6: gõ số.")
    }

    @Test func `where an answer is asked for, the beginning of a name is the answer`() {
        #expect(meaning("đăng") == "a=đăng")
        #expect(meaning("01") == "a=01")
        #expect(meaning("02 ngày") == "a=02 ngày")
        #expect(meaning("2 ngày") == "a=2 ngày")
    }

    private func fields(_ count: Int) -> Scene<String> {
        var scene = self.scene()
        scene.items = [.list([Button(key: "b", label: "Nút", action: "b")])]
        scene.items += (1...count).map { number in
            .field(Field(key: "f\(number)", label: "Ô \(number)", value: "") { "\(number)=\($0)" })
        }
        return scene
    }

    @Test func `text goes to the only field there is; among several it is asked for`() {
        #expect(meaning("000199000001", fields(1)) == "1=000199000001")
        #expect(meaning("Nguyễn Thị Tập", fields(1)) == "1=Nguyễn Thị Tập")
        #expect(meaning("1", fields(1)) == "b")
        let why = "Muốn điền ô thì gõ số của ô trước, ví dụ: 2 nội dung."
        #expect(meaning("000199000001", fields(2)) == why)
        #expect(meaning("Nguyễn Thị Tập", fields(2)) == why)
        #expect(meaning("99", fields(2)) == "Chỉ có mục 1 đến 3.")
    }

    @Test func `when the hints are used up it is said what helps on`() {
        var scene = fields(2)
        scene.commands.append(Command(letter: "m", label: "Làm mẫu", words: ["Làm mẫu"], action: "m"))
        #expect(meaning("gợi ý", scene) == "Hết gợi ý; gõ Làm mẫu.")
        var plain = PlainText(labels: Labels(language: .vietnamese, medium: .lines))
        scene.hints = 2
        scene.commands.append(Command(letter: "g", label: "Gợi ý", words: ["Gợi ý"], action: "g"))
        #expect(!plain.lines(of: scene).contains("Hết gợi ý"))
        scene.hints = 3
        scene.commands.removeLast()
        #expect(plain.lines(of: scene).contains("Hết gợi ý; gõ Làm mẫu."))
        #expect(!plain.lines(of: scene).contains("Hết gợi ý"))
    }

    @Test func `an answer is said once, and again after the same deed done again`() {
        var plain = PlainText(labels: Labels(language: .vietnamese, medium: .lines))
        var scene = self.scene()
        scene.status = (.bad, "Không tìm thấy.")
        scene.deeds = 1
        #expect(plain.lines(of: scene).contains("Không tìm thấy."))
        #expect(!plain.lines(of: scene).contains("Không tìm thấy."))
        #expect(!plain.lines(of: scene, again: true).contains("Không tìm thấy."))
        scene.deeds = 2
        #expect(plain.lines(of: scene).contains("Không tìm thấy."))
    }

    @Test func `a line ends at a word, under the item that it belongs to`() {
        let text = folded("  1. Chứng thực bản sao điện tử\nngắn\n", columns: 20)
        #expect(text.split(separator: "\n").allSatisfy { columns(of: String($0)) < 20 })
        #expect(
            text.split(separator: "\n").map { $0.trimmingPrefix("  ") }.joined(separator: " ")
                == "1. Chứng thực bản sao điện tử ngắn")
    }

    @Test func `nothing typed into a search or a password's box is answered`() {
        final class Talk: @unchecked Sendable {
            // One thread: a plain surface reads and writes on its caller's.
            var typed = ["1", "", "2", "", "1 abc"]
            var said = ""
        }
        let talk = Talk()
        var surface = PlainSurface(
            labels: Labels(language: .vietnamese, medium: .lines),
            read: { talk.typed.isEmpty ? nil : talk.typed.removeFirst() }, write: { talk.said += $0 })
        var scene = self.scene()
        scene.items = [
            .field(
                Field(key: "s", label: "Tìm", value: "", use: .search, ifEmpty: "Ô còn trống: hãy gõ từ cần tìm.") {
                    "s=\($0)"
                }),
            .field(Field(key: "p", label: "Mật khẩu", value: "", isSecret: true) { "p=\($0)" }),
        ]
        #expect(surface.ask(scene) == "s=abc")
        #expect(talk.said.contains("Ô còn trống: hãy gõ từ cần tìm.\n"))
        #expect(talk.said.contains("mật khẩu sẽ hiện khi gõ"))
    }

    @Test func `only what has changed is said again, and news always`() {
        var plain = PlainText(labels: Labels(language: .vietnamese, medium: .lines))
        #expect(plain.lines(of: scene()).contains("Đề bài."))
        let again = plain.lines(of: scene("Cần đúng 12 chữ số."))
        #expect(!again.contains("Đề bài."))
        #expect(!again.contains("Đăng nhập"))
        #expect(again.contains("! Chưa đúng."))
        #expect(again.contains("Ô 1, Câu trả lời: Cần đúng 12 chữ số."))
        #expect(plain.lines(of: scene(), again: true).contains("Đăng nhập"))
    }
}
