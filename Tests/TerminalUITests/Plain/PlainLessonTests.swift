import Learning
import People
import Practice
import Scenes
import TerminalTestSupport
import Testing
import Tutorial

@testable import TerminalUI

/// Lessons of the shipped course as they are heard.
struct PlainLessonTests {
    private static let signIn: [TutorialEvent] = [
        .act(.go(.signIn)), .act(.fill(field: "so-dinh-danh", value: "000199000001")),
        .act(.fill(field: "mat-khau", value: "TapHuan2026")), .act(.signIn), .act(.confirm(code: "246810")),
    ]

    @Test func `a problem at options names all of them, not the last`() throws {
        var listener = try Listener(at: "gop-y")
        listener.hear()
        for event in [.act(.go(.petitions))] + Self.signIn.dropFirst() { listener.does(event) }
        let said = listener.does(.act(.sendPetition))
        let first = try #require(listener.scene.focusable.firstIndex { $0.key.hasPrefix("linh-vuc-") }) + 1
        let count = listener.scene.focusable.count { $0.key.hasPrefix("linh-vuc-") }
        #expect(said.contains("! Lĩnh vực (mục \(first) đến \(first + count - 1)): Hãy chọn một."))
        #expect(!said.contains("Góp ý về dịch vụ công trực tuyến:"))
    }

    @Test func `what must be chosen is called so in words`() throws {
        var listener = try Listener(at: "gui-bo-sung")
        #expect(listener.hear().contains("\nTờ khai đã ký (bắt buộc)\n"))
    }

    @Test func `the names of the portal's buttons are never content`() throws {
        var listener = try Listener(at: "tim")
        listener.hear()
        #expect(listener.types("nop ho so") == "Trang này không có “Nộp hồ sơ”.")
        #expect(listener.types("mở lại đơn") == "Trang này không có “Mở lại đơn”.")
        #expect(listener.types("tiếp tục") == "Trang này không có “Tiếp tục”.")
        #expect(listener.state.run.events.allSatisfy { if case .act = $0 { false } else { true } })
        #expect(listener.types("hôn nhân").contains("Kết quả tìm “hôn nhân”"))
    }

    @Test func `the portal's own code is no place for the names of buttons, either`() throws {
        var listener = try Listener(at: "vao-cong", after: Array(Self.signIn.dropLast()))
        listener.hear()
        #expect(listener.types("nộp hồ sơ") == "Trang này không có “Nộp hồ sơ”.")
        #expect(listener.types("246810").contains("Xong bước này!"))
    }

    @Test func `every button and field that the course's models use is known by its name on other pages`() throws {
        let labels = Labels(language: .vietnamese, medium: .lines)
        var state = TutorialState(course: try shippedCourse())
        var names: Set<String> = []
        for _ in 0..<200 where !state.course.isPassed(with: state.marks) {
            for event in state.modelEvents {
                for control in state.run.moment.world.controls {
                    if case .word = control.label { names.insert(labels.text(control.label)) }
                }
                _ = state.handle(event)
            }
        }
        #expect(names.count > 25)
        var home = try Listener(at: "tim")
        for name in names where !home.scene.focusable.contains(where: { $0.label == name }) {
            #expect(home.types(name) == "Trang này không có “\(name)”.")
        }
    }

    @Test func `the beginning of a button's name presses it`() throws {
        var paying = try Listener(at: "thanh-toan")
        paying.hear()
        #expect(paying.types("thanh toan").contains("Cổng trả lời:"))
        var waiting = try Listener(at: "cho-xong", after: [.freePlay])
        waiting.hear()
        let one = try #require(waiting.number("Chờ 1"))
        #expect(waiting.types("chờ") == "“chờ” hợp với mục \(one), \(one + 1): gõ số.")
        #expect(waiting.types("chờ 1 ngày").contains("1 ngày làm việc đã trôi qua"))
        #expect(
            waiting.types("h")
                == "Không hiểu “h”. Gõ số hoặc tên của một mục, hoặc một lệnh; muốn nghe lại các mục, gõ: đọc lại.")
    }

    @Test func `a dossier is opened by its kind or its code`() throws {
        var listener = try Listener(at: "mo-ho-so", after: [.act(.go(.dossiers))])
        listener.hear()
        #expect(listener.types("mở hồ sơ").contains("Xong bước này!"))
        var other = try Listener(at: "mo-ho-so", after: [.act(.go(.dossiers))])
        #expect(other.types("mo ho so TAP.PTH-260302-0017").contains("Xong bước này!"))
    }

    @Test(arguments: ["01", "1 ngày", "01 ngày", "1 ngày làm việc"])
    func `a number that is an answer is no item's`(answer: String) throws {
        var listener = try Listener(at: "thoi-han")
        listener.hear()
        #expect(listener.types(answer).contains("Xong bước này!"))
    }

    @Test func `the answer's own number with words is an answer, too`() throws {
        var listener = try Listener(at: "thoi-han")
        let number = try #require(listener.number("Câu trả lời"))
        #expect(listener.types("\(number) ngày").contains("! Chưa đúng"))
        #expect(listener.types("\(number) 1").contains("Xong bước này!"))
        var fee = try Listener(at: "le-phi")
        #expect(fee.types("4 nghìn").contains("Xong bước này!"))
    }

    @Test func `what is asked of a page that was heard is read again, its buttons are not`() throws {
        var listener = try Listener(at: "thoi-han")
        #expect(listener.hear().contains("\nPhí, lệ phí: 4.000 đ\n"))
        listener.types("01")
        let said = listener.does(.next)
        #expect(said.contains("# Chứng thực bản sao điện tử từ bản chính\n"))
        #expect(said.contains("\nPhí, lệ phí: 4.000 đ\n"))
        #expect(!said.contains("Trang chủ") && !said.contains("Nơi nhận hồ sơ") && !said.contains("Nộp trực tuyến tại"))
        #expect(said.contains("Câu trả lời: [trống]"))
        #expect(said.contains("Các nút và ô của trang vẫn như trước. Muốn nghe lại nội dung trang, gõ: Đọc trang."))
        #expect(!listener.types("5000").contains("\nPhí, lệ phí: 4.000 đ\n"), "not after every answer")
    }

    @Test func `the page's numbers stay while the question comes and goes`() throws {
        var listener = try Listener(at: "thoi-han")
        let office = try #require(listener.number("Nộp trực tuyến tại xã"))
        #expect(listener.number("Câu trả lời") == listener.scene.focusable.count)
        listener.types("01")
        #expect(listener.number("Nộp trực tuyến tại xã") == office)
        #expect(listener.does(.freePlay).contains("– THỬ TỰ DO –"))
        #expect(listener.number("Nộp trực tuyến tại xã") == office)
        #expect(listener.number("Rời máy") == listener.scene.focusable.count - 2)
    }

    @Test func `a mistake on an earlier page is said with the way back, once on each page`() throws {
        var listener = try Listener(at: "dien-don")
        listener.hear()
        for (field, value) in [
            ("ho-ten", "Nguyễn Văn Khác"), ("so-can-cuoc", "000199000001"), ("dien-thoai", "0900000000"),
        ] { listener.does(.act(.fill(field: field, value: value))) }
        let wrong = "Chưa khớp đề bài: ô Họ và tên (đề bài: Nguyễn Thị Tập)."
        let stands = listener.does(.act(.fill(field: "so-ban", value: "2")))
        #expect(!stands.contains(wrong) && stands.contains("\n· Cổng trả lời: “Đã ghi.”\n"))
        let next = listener.does(.act(.forward))
        let way = "Ở trang “1/4 Điền đơn” còn chỗ chưa khớp đề bài: bấm “Quay lại” (mục"
        #expect(next.contains(way))
        let after = listener.does(.act(.attach(slot: "ban-chinh", file: "bang-ro")))
        #expect(!after.contains(wrong) && !after.contains("còn chỗ chưa khớp"))
        #expect(listener.does(.act(.forward)).contains(way))
    }

    @Test func `what has been put in order is said once while it stands`() throws {
        let restored = "Cổng tập đã được xếp lại"
        var listener = try Listener(at: "thoi-han")
        listener.hear()
        listener.types("01")
        listener.does(.act(.go(.home)), .act(.signOut))
        let next = listener.does(.next)
        #expect(next.contains(restored))
        #expect(!listener.types("5000").contains(restored))
        #expect(!listener.types("6000").contains(restored))
        #expect(listener.types("6000").contains("Chưa đúng"))
        #expect(listener.types("đọc lại").contains(restored))
    }

    @Test func `the next thing is called so`() throws {
        var listener = try Listener(at: "dien-don")
        listener.hear()
        let said = listener.does(.act(.fill(field: "ho-ten", value: "Nguyễn Thị Tập")))
        #expect(said.contains("· Việc tiếp theo của bước này: ô “Số định danh cá nhân”"))
    }

    @Test func `a timeline says what came before and what is latest`() throws {
        var listener = try Listener(at: "gui-bo-sung")
        let said = listener.hear()
        #expect(said.contains("\ntrước đó: 02/03/2026  Mới đăng ký\nmới nhất: 03/03/2026"))
    }
}
