import Foundation
import Learning
import TerminalTestSupport
import Testing
import Tutorial

@testable import Commands

@Suite(.serialized)
struct JournalTests {
    init() { signal(SIGPIPE, SIG_IGN) }

    private func line(_ event: TutorialEvent, _ marks: [String: String]? = nil) -> JournalLine {
        var line = JournalLine(at: 1)
        line.course = "c"
        line.hash = "h"
        line.event = event.words
        line.marks = marks
        return line
    }

    @Test func `what is appended is read again, and only the learner may read it`() throws {
        let desk = try Desk()
        defer { desk.clear() }
        let journal = Journal(path: desk.journal, isForWriting: true)
        try journal.append(line(.open(lesson: "l", step: "s")))
        try journal.append(line(.answer(.text("đăng nhập \"x\"\n")), ["s": "own"]))
        try journal.append(line(.undo, ["s": ""]))
        let read = Journal(path: desk.journal, isForWriting: false).record
        #expect(read == journal.record)
        #expect(read.courses["c"]?.marks == [:])
        #expect(read.courses["c"]?.events == [.answer(.text("đăng nhập \"x\"\n")), .undo])
        let mode = try FileManager.default.attributesOfItem(atPath: desk.journal)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func `past a lesson's last step the next lesson is named, and no step of the one before`() throws {
        let course = try shippedCourse()
        var state = TutorialState(course: course)
        let lesson = course.lessons[0]
        _ = state.handle(.open(lesson: lesson.id, step: lesson.steps[0].id))
        while state.run.step != nil { for event in state.modelEvents { _ = state.handle(event) } }
        var line = self.line(.next)
        line.setPlace(of: state)
        #expect(line.lesson == 1)
        #expect(line.step == nil)
        var record = JournalRecord()
        var before = self.line(.open(lesson: lesson.id, step: lesson.steps[0].id))
        (before.lesson, before.step) = (0, 7)
        record.take(before)
        record.take(line)
        #expect(record.courses["c"]?.lesson == 1)
        #expect(record.courses["c"]?.step == nil)
        // Every step seen, one lesson only shown: no step is left to do, and the lesson is named.
        var marks = Dictionary(uniqueKeysWithValues: course.lessons.flatMap(\.steps).map { ($0.id, StepMark.own) })
        for step in lesson.steps { marks[step.id] = .shown }
        state = TutorialState(course: course, marks: marks)
        _ = state.handle(.open(lesson: lesson.id, step: try lesson.steps.last.unwrapped().id))
        _ = state.handle(.next)
        #expect(state.run.step == nil)
        line = self.line(.next)
        line.setPlace(of: state)
        #expect(line.unpassed == [0])
    }

    @Test func `a torn last line is passed over, and the next one does not stick to it`() throws {
        let desk = try Desk()
        defer { desk.clear() }
        try Journal(path: desk.journal, isForWriting: true).append(line(.open(lesson: "l", step: "s")))
        let whole = try Data(contentsOf: URL(filePath: desk.journal))
        for cut in 1..<40 {
            let torn =
                whole + Data("{\"course\":\"c\",\"event\":[\"next\"],\"marks\":{\"s\":\"own\"}}".utf8.prefix(cut))
            try torn.write(to: URL(filePath: desk.journal))
            let journal = Journal(path: desk.journal, isForWriting: true)
            #expect(journal.record.courses["c"]?.marks == [:])
            try journal.append(line(.next, ["s": "own"]))
            #expect(Journal(path: desk.journal, isForWriting: false).record.courses["c"]?.marks == ["s": .own])
            try whole.write(to: URL(filePath: desk.journal))
        }
    }

    @Test func `a second sitting is told, and keeps nothing`() throws {
        let desk = try Desk()
        defer { desk.clear() }
        let first = Journal(path: desk.journal, isForWriting: true)
        try first.append(line(.open(lesson: "l", step: "s")))
        let second = Journal(path: desk.journal, isForWriting: true)
        #expect(second.isLocked && !first.isLocked)
        try second.append(line(.next, ["s": "own"]))
        #expect(Journal(path: desk.journal, isForWriting: false).record.courses["c"]?.marks == [:])
    }

    @Test func `a full disk gives one clear message and loses nothing that was shown`() throws {
        let desk = try Desk()
        defer { desk.clear() }
        // 1 KiB is room for the first lines and no more. SIGXFSZ ignored, a write beyond it fails as on a full disk.
        let child = try PlainChild(
            desk, ["learn", "--plain", "--courses", repository], shell: "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\"")
        var reader = ReadingProgram()
        var said: String?
        for _ in 0..<40 {
            guard let text = child.hear() else { break }
            if text.contains("Không ghi được tiến độ") {
                said = text
                break
            }
            child.say(reader.reply(to: text) ?? "")
        }
        #expect(said?.components(separatedBy: "Không ghi được tiến độ").count == 2)
        child.say("đọc lại")
        let shown = try #require(child.hear())
        child.leave()
        let marks = Journal(path: desk.journal, isForWriting: false).record.courses["nop-ho-so"]?.marks ?? [:]
        #expect(shown.contains("xong \(marks.count)/46"))
        let text = try String(contentsOfFile: desk.journal, encoding: .utf8)
        #expect(text.hasSuffix("\n"), "no torn line is left")
    }

    @Test func `a course that has changed keeps finished steps and begins the open lesson again`() throws {
        let desk = try Desk()
        defer { desk.clear() }
        var opened = line(.open(lesson: "dang-nhap", step: "chao"))
        opened.course = "nop-ho-so"
        var next = line(.next, ["chao": "own", "bước-đã-bỏ": "own"])
        next.course = "nop-ho-so"
        do {
            let journal = Journal(path: desk.journal, isForWriting: true)
            try journal.append(opened)
            try journal.append(next)
        }
        let child = try PlainChild(desk, ["learn", "--plain", "--courses", repository])
        let text = try #require(child.hear())
        child.leave()
        #expect(text.contains("Khóa học đã được cập nhật"))
        #expect(text.contains("Bước 2/7") && text.contains("xong 1/46"))
    }
}
