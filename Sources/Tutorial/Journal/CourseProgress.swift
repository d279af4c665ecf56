/// How far somebody is in a course, read from their journal: what those who answer for them see of it.
public struct CourseProgress: Hashable, Sendable {
    /// The lesson and the step at hand, by their ids; the lesson alone past its last step.
    public private(set) var lesson: String?
    public private(set) var step: String?
    /// Steps with a mark, of all; 0 of all where only an older program has written.
    public private(set) var stepsDone = 0
    public private(set) var stepsAll = 0
    /// Failed checks of the step with most of them that the learner has not done alone since, and which it is.
    public private(set) var mostFailedChecks = 0
    public private(set) var stuckAt: String?
    /// In milliseconds since 1970, no line later than it was received.
    public private(set) var startedAt: Int64 = 0
    /// When a step was last finished, or else the course begun.
    public private(set) var lastStepAt: Int64 = 0
    /// When anything was last done.
    public private(set) var lastAt: Int64 = 0
    /// When every lesson was passed for the first time. Starting a lesson again afterwards takes nothing away.
    public private(set) var passedAt: Int64?

    private var record = JournalRecord.CourseRecord()
    private var failures: [String: Int] = [:]
    private var isEmpty = true

    /// Reads the lines of one course in the order in which they arrived; nothing where none of them is an event.
    public init?(_ lines: some Sequence<(line: JournalLine, receivedAt: Int64)>) {
        for (line, receivedAt) in lines { take(line, receivedAt) }
        if isEmpty { return nil }
        stepsDone = record.marks.count
        lesson = record.stay?.spot.first
        step = record.stay.flatMap { $0.spot.count > 1 ? $0.spot[1] : nil }
        let open = failures.filter { record.marks[$0.key] != .own }
        let worst = open.max { ($0.value, $1.key) < ($1.value, $0.key) }
        mostFailedChecks = worst?.value ?? 0
        stuckAt = worst?.key
    }

    private mutating func take(_ line: JournalLine, _ receivedAt: Int64) {
        guard let event = line.event.flatMap(TutorialEvent.init(words:)) else { return }
        let at = line.time(receivedAt: receivedAt)
        record.take(event, line)
        startedAt = isEmpty ? at : min(startedAt, at)
        lastAt = isEmpty ? at : max(lastAt, at)
        if isEmpty { lastStepAt = at }
        isEmpty = false
        if line.finishesStep { lastStepAt = max(lastStepAt, at) }
        stepsAll = line.steps ?? stepsAll
        if line.failed == true, let spot = line.spot, spot.count > 1 { failures[spot[1], default: 0] += 1 }
        if line.isOver == true, passedAt == nil { passedAt = at }
    }
}

extension JournalLine {
    /// When it was written, as far as that can be believed: not before 1970, and not after it was received.
    public func time(receivedAt: Int64) -> Int64 { min(max(at, 0), receivedAt) }

    /// Whether a step was finished by what it tells, alone or after having been shown.
    public var finishesStep: Bool { (marks ?? [:]).values.contains { StepMark(rawValue: $0) != nil } }

    /// Whether a step was finished by the learner alone: use of the training system.
    public var finishesOwnStep: Bool { (marks ?? [:]).values.contains(StepMark.own.rawValue) }
}
