import CNCurses
import Foundation
import People
import Scenes
import TerminalTestSupport
import TerminalUI
import Testing
import Tutorial

@testable import Commands

/// The program itself on a real terminal.
@Suite(.serialized)
struct FullScreenTests {
    init() { signal(SIGPIPE, SIG_IGN) }

    /// Opens the list of commands, and leaves.
    private let leaving = Array("\u{1B}q".utf8)

    @Test(arguments: [(80, 24), (40, 24)])
    func `every lesson is finished by keys typed on a terminal`(size: (Int, Int)) throws {
        let desk = try Desk()
        defer { desk.clear() }
        let course = try shippedCourse()
        let child = try #require(
            TerminalChild(desk, ["learn", "--courses", repository], columns: size.0, rows: size.1))
        child.read(until: "1/7")
        var start = TutorialState(course: course)
        _ = start.handle(.open(lesson: "dang-nhap", step: "chao"))
        var walk = FullScreenWalk(state: start, columns: size.0, rows: size.1, labels: Labels(language: .vietnamese))
        for _ in 0..<200 where !course.isPassed(with: walk.state.marks) {
            for event in walk.state.modelEvents { child.type(try walk.keys(for: event).flatMap(\.bytes)) }
        }
        child.type(leaving)
        #expect(child.wait() == 0)
        let record = try #require(Journal(path: desk.journal, isForWriting: false).record.courses["nop-ho-so"])
        #expect(course.isPassed(with: record.marks))
        #expect(record.marks == walk.state.marks)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT, SIGTRAP])
    func `the terminal is given back whatever ends the program`(number: Int32) throws {
        let desk = try Desk()
        defer { desk.clear() }
        let child = try #require(TerminalChild(desk, ["--courses", repository], columns: 80, rows: 24))
        child.read(until: "English")
        let shown = child.output.count
        kill(child.process, number)
        let status = child.wait()
        #expect(status & 0x7F == number)
        let after = String(decoding: child.output[shown...], as: UTF8.self)
        #expect(after.contains("\u{1B}[?1049l"), "the alternate screen is left")
        #expect(after.contains("\u{1B}[?25h"), "the cursor is shown")
        #expect(child.text.contains("\u{1B}[?2004h"))
        #expect(after.contains("\u{1B}[?2004l"), "pasting is as it was")
    }

    @Test(arguments: [("\u{1B}q", 0), ("\u{3}", 0)] as [(String, Int32)])
    func `leaving gives the terminal back and says how to come again`(keys: String, status: Int32) throws {
        let desk = try Desk()
        defer { desk.clear() }
        let child = try #require(TerminalChild(desk, ["learn", "--courses", repository], columns: 80, rows: 24))
        child.read(until: "1/7")
        child.type(Array(keys.utf8))
        #expect(child.wait() == status)
        #expect(child.text.contains("\u{1B}[?1049l"))
        #expect(child.text.contains("Lần sau gõ congdan"))
    }

    @Test func `what is pasted outside a field does nothing`() throws {
        let desk = try Desk()
        defer { desk.clear() }
        let child = try #require(TerminalChild(desk, ["learn", "--courses", repository], columns: 80, rows: 24))
        child.read(until: "1/7")
        child.type(Array("\u{1B}[200~\rq\rb\u{1B}[201~".utf8) + leaving)
        #expect(child.wait() == 0)
        #expect(child.text.contains("\u{1B}[?2004l"))
        let record = Journal(path: desk.journal, isForWriting: false).record
        #expect(record.courses["nop-ho-so"]?.events == [])
    }

    @Test func `Vietnamese is whole where the locale says nothing`() throws {
        let desk = try Desk()
        defer { desk.clear() }
        let environment = ["LC_ALL": "", "LANG": "", "LC_CTYPE": ""]
        let child = try #require(
            TerminalChild(desk, ["--courses", repository], columns: 80, rows: 24, environment: environment))
        child.read(until: "Tiến độ của tôi")
        #expect(child.text.contains("Tiến độ của tôi"))
        // The first screen asks before it is left.
        child.type(Array("\u{1B}\u{1B}".utf8))
        _ = child.wait()
    }

    @Test func `a dumb terminal gets plain lines`() throws {
        let desk = try Desk()
        defer { desk.clear() }
        let child = try #require(
            TerminalChild(desk, ["--courses", repository], columns: 80, rows: 24, environment: ["TERM": "dumb"]))
        child.read(until: "Gõ số hoặc lệnh")
        #expect(!child.text.contains("\u{1B}["))
        kill(child.process, SIGKILL)
        _ = child.wait()
    }
}
