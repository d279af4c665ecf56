public import Learning
public import Practice

/// One stay in one lesson: the replay of its events.
public struct LessonRun: Hashable, Sendable {
    public let course: Course
    public let lesson: Lesson
    let firstStep: Int
    /// The marks that the learner came with.
    let earlierMarks: [String: StepMark]
    /// What has been done since, without what was undone.
    public private(set) var events: [TutorialEvent] = []
    public internal(set) var moment: Moment

    /// Everything that events change.
    public struct Moment: Hashable, Sendable {
        public internal(set) var stepIndex: Int
        public internal(set) var phase = Phase.working
        public internal(set) var world: PracticeWorld
        /// The world as the step began, for "show me" and for starting it again.
        var stepWorld: PracticeWorld
        public internal(set) var marks: [String: StepMark]
        public internal(set) var failures = 0
        public internal(set) var hintsShown = 0
        /// The first hint came by itself.
        public internal(set) var wasNudged = false
        public internal(set) var marked: Marked?
        /// What was answered last in this step, right or wrong.
        public internal(set) var answered: Response?
        /// The form in which the last answer should have been typed.
        public internal(set) var wrongForm: LookUp.Form?
        /// What was put in order as the step began, because the learner's own world could not go on.
        public internal(set) var restored: Restored?
        /// Answers of an explain-back quiz: right or not, in order.
        public internal(set) var explained: [Bool] = []
        /// What free play will be left to; one element at most.
        var paused: [Paused] = []

        /// Whether what has been done is the same, whatever was answered to it and however often it went wrong.
        func isLike(_ other: Moment) -> Bool {
            var (one, other) = (self, other)
            one.world.forgetAnswer()
            other.world.forgetAnswer()
            (one.failures, one.hintsShown, one.wasNudged) = (other.failures, other.hintsShown, other.wasNudged)
            return one == other
        }
    }

    public enum Restored: Hashable, Sendable {
        /// The page that was open, and nothing else.
        case page
        case world
    }

    struct Paused: Hashable, Sendable {
        let world: PracticeWorld
        let phase: Phase
    }

    public enum Phase: Hashable, Sendable {
        case working
        /// Waiting to go on. `already` where the goal was true as the step began.
        case finished(already: Bool)
        /// The model solution is being played; so many of its actions have been.
        case showing(Int)
        /// All of it has been shown; redo, or go on without having earned it.
        case shown
        case freePlay
        /// Past the last step.
        case over

        var isFinished: Bool { if case .finished = self { true } else { false } }
    }

    /// Failures after which the first hint comes by itself.
    static let failuresBeforeNudge = 3

    init(course: Course, lesson: Lesson, firstStep: Int, marks: [String: StepMark]) {
        self.course = course
        self.lesson = lesson
        self.firstStep = firstStep
        earlierMarks = marks
        let world = course.world(before: firstStep, of: lesson)
        moment = Moment(stepIndex: firstStep, world: world, stepWorld: world, marks: marks)
        begin()
    }

    /// The step at hand; none once the lesson is over.
    public var step: Step? { lesson.steps.indices.contains(moment.stepIndex) ? lesson.steps[moment.stepIndex] : nil }

    /// Applies `event`.
    ///
    /// - Returns: Whether it meant anything here; if not, nothing has changed.
    mutating func apply(_ event: TutorialEvent) -> Bool {
        if event == .undo { return undo() }
        guard advance(event) else { return false }
        events.append(event)
        return true
    }

    private mutating func undo() -> Bool {
        guard let last = undoIndex else { return false }
        self = without(last)
        return true
    }

    /// This stay as it would be had nothing been done from the event at `last` on; hints that were read stay read, in
    /// the step that they belong to.
    private func without(_ last: Int) -> LessonRun {
        var run = LessonRun(course: course, lesson: lesson, firstStep: firstStep, marks: earlierMarks)
        for event in events[..<last] { _ = run.apply(event) }
        guard run.moment.stepIndex == moment.stepIndex else { return run }
        for event in events[last...] where event == .hint { _ = run.apply(event) }
        return run
    }

    /// The place of the event that undo takes back: the last one that has changed anything. The same key pressed once
    /// more has not.
    var undoIndex: Int? {
        guard let latest = undoable else { return nil }
        var last = latest
        while without(last).moment.isLike(moment) {
            guard let earlier = events[..<last].lastIndex(where: { $0 != .hint }) else { return latest }
            last = earlier
        }
        return last
    }

    /// The place of the last event that could be taken back: no hint, for that is nothing done.
    var undoable: Int? { events.lastIndex { $0 != .hint } }

    private mutating func advance(_ event: TutorialEvent) -> Bool {
        switch event {
        case .next: next()
        case .act(let action): act(action)
        case .answer(let response): answer(response)
        case .hint: hint()
        case .showMe: showMe()
        case .showNext: showNext()
        case .redo: redo()
        case .freePlay: freePlay()
        case .back: back()
        case .resetStep: resetStep()
        case .resetLesson: resetLesson()
        case .open, .undo: false
        }
    }
}
