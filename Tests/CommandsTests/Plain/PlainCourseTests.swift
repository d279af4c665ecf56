import Foundation
import TerminalTestSupport
import Testing
import Tutorial

@testable import Commands

@Suite(.serialized)
struct PlainCourseTests {
    init() { signal(SIGPIPE, SIG_IGN) }

    @Test func `the course is finished in plain lines by a program that reads only the text`() throws {
        let desk = try Desk()
        defer { desk.clear() }
        let child = try PlainChild(desk, ["learn", "--plain", "--courses", repository])
        var reader = ReadingProgram()
        var turns = 0
        while let text = child.hear(), let line = reader.reply(to: text) {
            turns += 1
            try #require(turns < 1500, "stuck at: \(text)")
            child.say(line)
        }
        child.leave()
        let course = try shippedCourse()
        let record = try #require(Journal(path: desk.journal, isForWriting: false).record.courses["nop-ho-so"])
        #expect(course.isPassed(with: record.marks))
        #expect(Set(record.marks.values) == [.own])
        #expect(!child.transcript.contains("\u{1B}"), "no cursor movement")
        #expect(!child.transcript.contains("Không hiểu"))
    }

    @Test func `a sitting begins with the step, not with what was answered in the last one`() throws {
        let desk = try Desk()
        defer { desk.clear() }
        let child = try PlainChild(desk, ["--plain", "--courses", repository])
        func hears(_ line: String) throws -> String {
            child.say(line)
            return try #require(child.hear())
        }
        _ = child.hear()
        #expect(try hears("trợ giúp").contains("Gõ số của một mục rồi Enter, hoặc gõ một lệnh: Thoát · Đọc lại."))
        _ = try hears("1")
        _ = try hears("")
        _ = try hears("tra cứu")
        #expect(try hears("abc").contains("Cổng trả lời: “Không có hồ sơ mang mã này."))
        _ = try hears("nghỉ")
        let again = try hears("học tiếp")
        #expect(again.contains("# Làm quen cách bấm"))
        #expect(!again.contains("Cổng trả lời"))
        #expect(try hears("xyz").contains("Cổng trả lời: “Không có hồ sơ mang mã này."))
        child.leave()
    }
}
