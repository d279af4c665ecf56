import Practice
import Scenes
import Testing
import Tutorial

@testable import TerminalUI

/// Panels over a lesson, and coming back, as they are heard.
struct PlainPanelTests {
    @Test func `after a panel only where one is is said`() throws {
        var listener = try Listener(at: "tim")
        listener.hear()
        #expect(listener.types("xyz").contains("Không tìm thấy thủ tục nào"))
        listener.types("gợi ý")
        listener.types("từ ngữ")
        let said = listener.types("đóng")
        #expect(said.split(separator: "\n").count == 2)
        #expect(said.contains("== Tìm thủ tục và chọn nơi giải quyết – Bài 2/7 · Bước 2/6"))
        #expect(said.contains("Muốn nghe lại cả bước, gõ: Đọc lại."))
        #expect(!listener.types("trợ giúp").contains("Không tìm thấy"))
        listener.types("đóng")
        let again = listener.types("đọc lại")
        #expect(again.contains("# Tìm thủ tục\n") && again.contains("Gợi ý 1/3") && again.contains("Trang chủ"))
        #expect(listener.types("abc xyz").contains("Không tìm thấy thủ tục nào"), "a new answer is news")
    }

    @Test func `a step that was begun again from a panel is read whole`() throws {
        var listener = try Listener(at: "tim")
        listener.hear()
        listener.types("xyz")
        listener.types("làm lại bước")
        let said = listener.types("Làm lại")
        #expect(said.contains("# Tìm thủ tục\n") && said.contains("Trang chủ"))
    }

    @Test func `help has one line of commands and says what the other is`() throws {
        var listener = try Listener(at: "tim")
        listener.hear()
        let lines = listener.types("trợ giúp").split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("Lệnh:") } == 1)
        #expect(lines.contains { $0.hasPrefix("Ở bước này gõ được: Gợi ý") })
    }

    @Test func `the map has every lesson under its number, and the steps of one`() throws {
        var listener = try Listener(at: "tim")
        listener.hear()
        let map = listener.types("bản đồ")
        for number in 1...7 { #expect(map.contains("\n  \(number). Bài \(number): ")) }
        #expect(map.split(separator: "\n").count < 24)
        #expect(map.contains("Xem thời hạn") && !map.contains("Ghi mã số hồ sơ"))
        let third = listener.types("3")
        #expect(third.contains("# Bài 3: Điền đơn") && third.contains("Ghi mã số hồ sơ"))
        #expect(!third.contains("Bài 4:"), "what stands has been heard")
        #expect(listener.types("không có đâu").contains("Không có bước nào tên như vậy."))
        #expect(listener.types("bài 7").contains("Máy dùng chung"))
        #expect(listener.types("máy dùng chung").contains("Bước 2/3"))
    }

    @Test func `the way back on the map moves no number`() throws {
        var listener = try Listener(at: "tim")
        let before = Aside.Spot(listener.state)
        listener.types("bản đồ")
        let steps = listener.number("Xem thời hạn")
        let count = listener.scene.focusable.count
        listener.cameFrom = before
        #expect(listener.number("Xem thời hạn") == steps)
        #expect(listener.number("Về chỗ cũ: bài 2, bước 2") == count + 1)
    }

    @Test func `a dead end is said again to whoever comes back or asks`() throws {
        let withdrawn: [TutorialEvent] = [.act(.askWithdraw), .act(.withdraw)]
        var listener = try Listener(at: "gui-bo-sung", after: withdrawn)
        listener.hasJustCome = true
        #expect(listener.hear().contains("Làm theo cách này thì không hoàn thành được bước này."))
        listener.hasJustCome = false
        #expect(listener.types("đọc lại").contains("Làm theo cách này thì không hoàn thành được bước này."))
    }

    @Test func `the steps of the lesson that one is in are heard too, and nothing is silence`() throws {
        var listener = try Listener(at: "tim")
        listener.types("bản đồ")
        #expect(listener.types("2").contains("Xem thời hạn"))
        #expect(listener.types("2").contains("Không có gì thay đổi."))
    }

    @Test func `a sitting begins with no old reply, but with what stands to be mended`() throws {
        let refused: [TutorialEvent] = [.act(.search("xyz"))]
        var listener = try Listener(at: "tim", after: refused)
        listener.hasJustCome = true
        #expect(!listener.hear().contains("Cổng trả lời"))
        listener.hasJustCome = false
        #expect(listener.types("xyz abc").contains("Cổng trả lời: “Không tìm thấy"))

        var form = try Listener(at: "dien-don", after: [.act(.fill(field: "ho-ten", value: "Nguyễn Văn Khác"))])
        form.hasJustCome = true
        let said = form.hear()
        #expect(said.contains("==\n! Chưa khớp đề bài: ô Họ và tên"))
        #expect(!said.contains("Cổng trả lời"))
    }
}
