/// How far somebody is in a course, read from their journal line by line: what those who answer for them see of it.
///
/// A line changes only what it names. So a journal may be read on from what was kept of its beginning, provided that
/// the steps and the stays are put back that the lines to come name (``JournalLine/namedSteps``, ``JournalLine/stay``)
/// and the stay that goes on: what comes out of these is the same.
public struct CourseProgress: Hashable, Sendable {
    /// What has been said of one step.
    public struct Step: Hashable, Sendable {
        public var mark: StepMark?
        /// Failed checks in all, whoever has finished it since.
        public var failedChecks: Int

        public init(mark: StepMark? = nil, failedChecks: Int = 0) {
            self.mark = mark
            self.failedChecks = failedChecks
        }
    }

    /// A stay in a lesson: where its machine is.
    public struct Stay: Hashable, Sendable {
        public let id: String?
        public private(set) var lastAt: Int64
        /// The lesson and the step at hand, by their ids; the lesson alone past its last step.
        public private(set) var lesson: String?
        public private(set) var step: String?

        public init(id: String?, lastAt: Int64, lesson: String?, step: String?) {
            self.id = id
            self.lastAt = lastAt
            self.lesson = lesson
            self.step = step
        }
    }

    /// The times of a course that has been begun, in milliseconds since 1970, no line later than it was received.
    public struct Times: Hashable, Sendable {
        public var started: Int64
        /// When a step was last finished, or else the course begun.
        public var lastStep: Int64
        /// When anything was last done.
        public var last: Int64
        /// When every lesson was passed for the first time. Starting a lesson again afterwards takes nothing away.
        public var passed: Int64?

        public init(started: Int64, lastStep: Int64, last: Int64, passed: Int64?) {
            self.started = started
            self.lastStep = lastStep
            self.last = last
            self.passed = passed
        }
    }

    /// Nothing where no line was an event.
    public private(set) var times: Times?
    /// Steps with a mark, of all; 0 of all where only an older program has written.
    public private(set) var stepsDone = 0
    public private(set) var stepsAll = 0
    /// The steps that were read or put back, by their ids.
    public private(set) var steps: [String: Step] = [:]
    private var stays = JournalStays<Stay>()

    /// A journal of which nothing has been read.
    public init() {}

    /// Goes on from what was kept.
    ///
    /// - Parameters:
    ///   - steps: those that the lines to come name, by their ids; a step that is missing has never been named.
    ///   - open: the stay that goes on.
    ///   - others: of the other stays those that the lines to come name.
    public init(
        times: Times, stepsDone: Int, stepsAll: Int, steps: [String: Step], open: Stay?, others: [Stay]
    ) {
        self.times = times
        self.stepsDone = stepsDone
        self.stepsAll = stepsAll
        self.steps = steps
        stays.open = open
        for stay in others { stay.id.map { stays.others[$0] = stay } }
    }

    /// The stay that goes on: where the learner is.
    public var open: Stay? { stays.open }

    /// The stays that were read or put back and have an id, the open one among them.
    public var namedStays: [Stay] { stays.others.values + [stays.open].compactMap(\.self).filter { $0.id != nil } }

    /// Reads the next line of the course, in the order in which lines arrived. What is no event says nothing.
    public mutating func take(_ line: JournalLine, receivedAt: Int64) {
        guard let event = line.event.flatMap(TutorialEvent.init(words:)) else { return }
        takeTime(of: line, line.time(receivedAt: receivedAt))
        if case .open = event {
            var begun = Stay(id: line.id, lastAt: line.at, lesson: nil, step: nil)
            begun.setPlace(line)
            stays.begin(begun, line)
        } else {
            stays.goOn(event, line)
        }
        stepsAll = line.steps ?? stepsAll
        for (step, mark) in line.marks ?? [:] { set(StepMark(rawValue: mark), at: step) }
        if let step = line.failedStep { steps[step, default: Step()].failedChecks += 1 }
    }

    private mutating func takeTime(of line: JournalLine, _ at: Int64) {
        var times = times ?? Times(started: at, lastStep: at, last: at, passed: nil)
        times.started = min(times.started, at)
        times.last = max(times.last, at)
        if line.finishesStep { times.lastStep = max(times.lastStep, at) }
        if line.isOver == true, times.passed == nil { times.passed = at }
        self.times = times
    }

    private mutating func set(_ mark: StepMark?, at step: String) {
        let before = steps[step]?.mark
        steps[step, default: Step()].mark = mark
        stepsDone += (mark == nil ? 0 : 1) - (before == nil ? 0 : 1)
    }
}

extension CourseProgress.Stay: JournalStay {
    mutating func take(_ event: TutorialEvent, _ line: JournalLine) {
        lastAt = line.at
        setPlace(line)
    }

    fileprivate mutating func setPlace(_ line: JournalLine) {
        guard let spot = line.spot else { return }
        (lesson, step) = (spot.first, spot.count > 1 ? spot[1] : nil)
    }
}

extension JournalLine {
    /// When it was written, as far as that can be believed: not before 1970, and not after it was received.
    public func time(receivedAt: Int64) -> Int64 { min(max(at, 0), receivedAt) }

    /// Whether a step was finished by what it tells, alone or after having been shown.
    public var finishesStep: Bool { (marks ?? [:]).values.contains { StepMark(rawValue: $0) != nil } }

    /// Whether a step was finished by the learner alone: use of the training system.
    public var finishesOwnStep: Bool { (marks ?? [:]).values.contains(StepMark.own.rawValue) }

    /// The step of a check that failed.
    var failedStep: String? {
        guard failed == true, let spot, spot.count > 1 else { return nil }
        return spot[1]
    }

    /// The steps whose record it may change, by their ids: ``CourseProgress`` needs them put back.
    public var namedSteps: Set<String> { Set((marks ?? [:]).keys).union([failedStep].compactMap(\.self)) }
}
