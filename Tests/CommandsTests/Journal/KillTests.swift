import Foundation
import Learning
import TerminalTestSupport
import Testing
import Tutorial

@testable import Commands

@Suite(.serialized)
struct KillTests {
    init() { signal(SIGPIPE, SIG_IGN) }

    /// The learner does as the text says; every so often the program is killed, at any moment after a line was typed.
    @Test func `killed a hundred times, no step is lost and none is counted twice`() throws {
        let desk = try Desk()
        defer { desk.clear() }
        var random = SplitMix(seed: 11)
        var reader = ReadingProgram()
        var kills = 0
        var (best, finished) = (0, 0)
        var child = try PlainChild(desk, ["learn", "--plain", "--courses", repository])
        var next = 5
        for turn in 0..<9000 where kills < 100 {
            guard let text = child.hear() else { break }
            guard let line = reader.reply(to: text) else {
                // Finished: from the start again, until it has been killed often enough.
                child.leave()
                try FileManager.default.removeItem(atPath: desk.journal)
                (best, finished) = (0, finished + 1)
                child = try PlainChild(desk, ["learn", "--plain", "--courses", repository])
                reader = ReadingProgram()
                continue
            }
            let shown = try done(in: text) ?? best
            child.say(line)
            guard turn >= next else { continue }
            next = turn + Int.random(in: 1...60, using: &random)
            // Sometimes before the answer is taken, sometimes while it is written, sometimes after.
            for _ in 0..<Int.random(in: 0..<400_000, using: &random) { continue }
            kill(child.process.processIdentifier, SIGKILL)
            child.leave()
            kills += 1
            let journal = Journal(path: desk.journal, isForWriting: false)
            let marks = journal.record.courses["nop-ho-so"]?.marks ?? [:]
            #expect(marks.count >= shown, "a step that was shown as done is gone")
            #expect(marks.count >= best)
            best = max(best, marks.count)
            try checkEachStepOnce(desk)
            child = try PlainChild(desk, ["learn", "--plain", "--courses", repository])
            reader = ReadingProgram()
        }
        child.leave()
        #expect(kills == 100)
        #expect(finished > 0, "the course was finished in spite of it")
    }

    /// The number of finished steps that a screen claims.
    private func done(in text: String) throws -> Int? {
        guard let range = text.range(of: "xong ") else { return nil }
        return Int(text[range.upperBound...].prefix { $0.isNumber })
    }

    private func checkEachStepOnce(_ desk: Desk) throws {
        let lines = try String(contentsOfFile: desk.journal, encoding: .utf8).split(separator: "\n")
        var marks: [String: String] = [:]
        for line in lines {
            guard let read = try? JSONDecoder().decode(JournalLine.self, from: Data(line.utf8)) else { continue }
            for (step, mark) in read.marks ?? [:] {
                #expect(marks[step] != mark, "\(step) is counted twice")
                marks[step] = mark.isEmpty ? nil : mark
            }
        }
    }

    @Test func `a resumed course stands where it was left`() throws {
        let desk = try Desk()
        defer { desk.clear() }
        let first = try PlainChild(desk, ["learn", "--plain", "--courses", repository])
        let keys = ["đi tiếp", "2", "4 abc", "1", "đi tiếp"]
        for line in keys + ["dichvucong.gov.vn", "tiep tuc khong co", "đi tiếp", "3", "3 000199000001"] {
            _ = first.hear()
            first.say(line)
        }
        _ = first.hear()
        kill(first.process.processIdentifier, SIGKILL)
        first.leave()
        let second = try PlainChild(desk, ["learn", "--plain", "--courses", repository])
        let text = try #require(second.hear())
        #expect(text.contains("Bước 4/7"))
        #expect(text.contains("Số định danh cá nhân (bắt buộc): 000199000001"))
        second.leave()
    }
}
