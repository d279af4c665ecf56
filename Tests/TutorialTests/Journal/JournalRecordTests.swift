import Learning
import Practice
import Testing
import Tutorial

/// Writes a journal as one machine does.
private struct Machine {
    var state = TutorialState(course: .sample)
    var lines: [JournalLine] = []
    let name: String
    var clock: Int64
    var open: String?

    init(_ name: String, clock: Int64 = 1000) {
        self.name = name
        self.clock = clock
    }

    mutating func does(_ events: [TutorialEvent]) {
        for event in events {
            let before = state
            clock += 1000
            for case .record(let event, let marks) in state.handle(event) {
                let line = JournalLine(
                    event, marks: marks, before: before, state: state, open: open, id: "\(name)-\(lines.count)",
                    at: clock)
                if case .open = event { open = line.id }
                lines.append(line)
            }
        }
    }
}

struct JournalRecordTests {
    private static let begin = TutorialEvent.open(lesson: "mot", step: "doc")
    private static let signIn: [TutorialEvent] = [PracticeAction].signIn.map { .act($0) }

    private func record(_ lines: [JournalLine]) -> JournalRecord.CourseRecord? {
        var record = JournalRecord()
        for line in lines { record.take(line) }
        return record.courses["mau"]
    }

    /// What lines say that were received at one moment.
    private func progress(_ lines: [JournalLine]) -> CourseProgress {
        var progress = CourseProgress()
        for line in lines { progress.take(line, receivedAt: 1_000_000) }
        return progress
    }

    @Test func `another machine goes on exactly where the first one was`() {
        var first = Machine("a")
        first.does([Self.begin, .next] + Self.signIn.prefix(3))
        let resumed = TutorialState.resumed(.sample, from: record(first.lines))
        #expect(resumed.isOpen)
        #expect(resumed.state == first.state)
        var second = Machine("b", clock: first.clock)
        second.state = resumed.state
        second.open = record(first.lines)?.stay?.id
        second.does(Self.signIn.suffix(2) + [.next])
        let after = TutorialState.resumed(.sample, from: record(first.lines + second.lines)).state
        #expect(after.marks == ["doc": .own, "vao": .own])
        #expect(after.run.step?.id == "chon")
    }

    @Test(arguments: [true, false])
    func `of two machines the run with the later last event goes on, and finished steps are the union`(
        isLateFirst: Bool
    ) {
        var late = Machine("a", clock: 500_000)
        late.does([Self.begin, .next] + Self.signIn)
        var early = Machine("b", clock: 1000)
        early.does([.open(lesson: "hai", step: "phi"), .answer(.text("4000"))])
        let read = record(isLateFirst ? late.lines + early.lines : early.lines + late.lines)
        #expect(read?.marks == ["doc": .own, "vao": .own, "phi": .own])
        #expect(read?.stay?.id == "a-0")
        #expect(read?.stay?.events.count == late.lines.count - 1)
    }

    @Test func `lines of two machines that arrive mixed stay each in their own run`() {
        var first = Machine("a", clock: 1000)
        first.does([Self.begin, .next])
        var second = Machine("b", clock: 100_000)
        second.does([.open(lesson: "hai", step: "phi"), .answer(.text("1"))])
        let before = first.lines
        first.does(Array(Self.signIn.prefix(2)))
        let read = record(before + second.lines + first.lines.dropFirst(before.count))
        #expect(read?.stay?.id == "b-0")
        #expect(read?.stay?.events == [.answer(.text("1"))])
        first.clock = 900_000
        let known = first.lines.count
        first.does(Array(Self.signIn[2..<3]))
        let later = record(
            before + second.lines + first.lines.dropFirst(before.count).prefix(known - before.count)
                + first.lines.dropFirst(known))
        #expect(later?.stay?.id == "a-0")
        #expect(later.map { TutorialState.resumed(.sample, from: $0).state } == first.state)
    }

    @Test func `a machine that leaves a stay has left it, also where its clock was set back`() {
        var machine = Machine("a", clock: 900_000)
        machine.does([Self.begin, .next])
        machine.clock = 1000
        machine.does([.open(lesson: "hai", step: "phi")])
        #expect(record(machine.lines)?.stay?.opened == .open(lesson: "hai", step: "phi"))
    }

    @Test func `lines of an older program, without ids, are read in their order`() {
        var machine = Machine("a")
        machine.does([Self.begin, .next] + Self.signIn)
        let old = machine.lines.map { line in
            var line = line
            (line.id, line.stay, line.after, line.spot, line.steps, line.failed) = (nil, nil, nil, nil, nil, nil)
            return line
        }
        #expect(TutorialState.resumed(.sample, from: record(old)).state == machine.state)
    }

    @Test func `a course whose content has changed keeps its marks and begins a new stay`() {
        var machine = Machine("a")
        machine.does([Self.begin, .next])
        machine.lines[0].hash = "older"
        let resumed = TutorialState.resumed(.sample, from: record(machine.lines))
        #expect(!resumed.isOpen)
        #expect(resumed.state.marks == ["doc": .own])
    }

    @Test func `progress is read from the lines, failed checks of the step at hand among it`() throws {
        var machine = Machine("a")
        let wrong = TutorialEvent.answer(.chosen([1]))
        machine.does([Self.begin, .next] + Self.signIn + [.next, wrong, wrong, wrong, .undo, wrong])
        var progress = progress(machine.lines)
        #expect(progress.steps["chon"] == CourseProgress.Step(failedChecks: 4))
        #expect((progress.open?.lesson, progress.open?.step) == ("mot", "chon"))
        #expect((progress.stepsDone, progress.stepsAll) == (2, 9))
        var times = try #require(progress.times)
        #expect(times.started == 2000)
        #expect(times.last == machine.clock)
        #expect(times.lastStep < times.last)
        #expect(times.passed == nil)
        // Done alone in the end: the checks that failed are kept, with the mark beside them.
        machine.does([.answer(.chosen([0]))])
        progress = self.progress(machine.lines)
        #expect(progress.steps["chon"] == CourseProgress.Step(mark: .own, failedChecks: 4))
        times = try #require(progress.times)
        #expect(times.lastStep == machine.clock)
    }

    @Test func `a wrong answer to one question of several is a failed check`() throws {
        var machine = Machine("a")
        machine.does([.open(lesson: "hai", step: "ke"), .answer(.chosen([1])), .answer(.chosen([0]))])
        #expect(machine.lines.map(\.failed) == [nil, true, nil])
    }

    @Test func `no line is later than it was received, and a course passed once stays passed`() throws {
        var machine = Machine("a", clock: 5_000_000)
        machine.does([Self.begin] + Course.modelEvents)
        machine.does([.resetLesson])
        let times = try #require(progress(machine.lines).times)
        #expect(times.last == 1_000_000)
        #expect(times.passed == 1_000_000)
        #expect(progress([JournalLine(at: 1)]).times == nil)
    }
}
