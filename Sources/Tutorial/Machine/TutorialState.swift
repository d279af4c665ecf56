public import Practice

/// Where a learner is in a course. State is the replay of events.
public struct TutorialState: Hashable, Sendable {
    public let course: Course
    public private(set) var run: LessonRun
    /// What is being looked at beside the lesson: no event, and not kept.
    public private(set) var look: Look?
    /// What undo has just taken back; told once, and not kept.
    public private(set) var undone: Undone?

    /// An event that was taken back, and how a learner had done it.
    public struct Undone: Hashable, Sendable {
        public let event: TutorialEvent
        public let gesture: Gesture?
        /// It had finished the step, which is open again.
        public let reopens: Bool
    }

    public enum Look: Hashable, Sendable {
        case map(search: String)
        case glossary(term: String?)
        case help
        /// What can be done beside the step.
        case menu
        case confirmShowMe
        case confirmPass
        case confirmResetStep
        case confirmResetLesson
    }

    /// Opens `course` where a learner with these marks should go on.
    ///
    /// - Precondition: The course has a lesson with a step; the reader of course files refuses any other.
    public init(course: Course, marks: [String: StepMark] = [:]) {
        precondition(course.lessons.contains { !$0.steps.isEmpty }, "a course without steps")
        self.course = course
        let known = Set(course.lessons.flatMap { $0.steps.map(\.id) })
        let marks = marks.filter { known.contains($0.key) }
        let (lesson, step) = course.place(after: marks)
        run = LessonRun(course: course, lesson: course.lessons[lesson], firstStep: step, marks: marks)
    }

    public var marks: [String: StepMark] { run.moment.marks }

    /// Applies `event`; returns what the host must do next, in order. Empty where the event means nothing here.
    public mutating func handle(_ event: TutorialEvent) -> [TutorialEffect] {
        let before = marks
        var recorded = event
        let (step, wasFinished) = (run.moment.stepIndex, run.moment.phase.isFinished)
        let last = event == .undo ? run.undoIndex.map { run.events[$0] } : nil
        switch event {
        case .open(let lesson, let step):
            guard open(lesson, step) else { return [] }
        case .next where run.moment.phase == .over:
            guard let following = lessonAfterThis, let first = following.steps.first else { return [] }
            let step = following.steps.first { marks[$0.id] == nil } ?? first
            recorded = .open(lesson: following.id, step: step.id)
            guard open(following.id, step.id) else { return [] }
        default:
            guard run.apply(event) else { return [] }
        }
        look = nil
        undone = last.map { event in
            let reopens = wasFinished && step == run.moment.stepIndex && !run.moment.phase.isFinished
            return Undone(event: event, gesture: gesture(of: event), reopens: reopens)
        }
        return effects(of: recorded, before)
    }

    /// How `event`, which has just been taken back, is done here.
    private func gesture(of event: TutorialEvent) -> Gesture? {
        guard case .act(let action) = event else { return nil }
        return run.moment.world.gesture(for: action)
    }

    private mutating func open(_ lesson: String, _ step: String) -> Bool {
        guard let lesson = course.lesson(lesson), let index = lesson.steps.firstIndex(where: { $0.id == step }) else {
            return false
        }
        run = LessonRun(course: course, lesson: lesson, firstStep: index, marks: marks)
        return true
    }

    /// The lesson to go to when this one is over: the next with something left to do, else none.
    public var lessonAfterThis: Lesson? {
        guard let here = course.lessons.firstIndex(where: { $0.id == run.lesson.id }) else { return nil }
        let others = course.lessons[(here + 1)...] + course.lessons[..<here]
        return others.first { lesson in lesson.steps.contains { marks[$0.id] == nil } }
    }

    private func effects(of event: TutorialEvent, _ before: [String: StepMark]) -> [TutorialEffect] {
        var changed: [String: StepMark?] = [:]
        for id in Set(before.keys).union(marks.keys) where before[id] != marks[id] { changed[id] = .some(marks[id]) }
        var effects: [TutorialEffect] = [.record(event, marks: changed)]
        for (id, mark) in changed.sorted(by: { $0.key < $1.key }) {
            if let mark { effects.append(.finish(step: id, mark)) }
        }
        if run.lesson.isPassed(with: marks), !run.lesson.isPassed(with: before) {
            effects.append(.passLesson(run.lesson.id))
            if course.isPassed(with: marks) { effects.append(.passCourse) }
        }
        return effects
    }

    /// Looks at something, or at the lesson again.
    public mutating func show(_ look: Look?) {
        self.look = look
        undone = nil
    }
}

extension Lesson {
    /// How much of a lesson must be the learner's own to pass.
    public static let ownShare = 0.8

    public var verifiedSteps: [Step] { steps.filter(\.kind.isVerified) }

    /// Every verified step done, and at least 80 % of them the learner's own.
    public func isPassed(with marks: [String: StepMark]) -> Bool {
        let verified = verifiedSteps
        let own = verified.count { marks[$0.id] == .own }
        return verified.allSatisfy { marks[$0.id] != nil }
            && Double(own) + 1e-9 >= Self.ownShare * Double(verified.count)
    }
}

extension Course {
    public func isPassed(with marks: [String: StepMark]) -> Bool { lessons.allSatisfy { $0.isPassed(with: marks) } }

    /// The first step without a mark, else the first step of the first lesson not passed, else the very first.
    public func place(after marks: [String: StepMark]) -> (lesson: Int, step: Int) {
        for (index, lesson) in lessons.enumerated() {
            if let step = lesson.steps.firstIndex(where: { marks[$0.id] == nil }) { return (index, step) }
        }
        let open = lessons.firstIndex { !$0.isPassed(with: marks) && !$0.steps.isEmpty }
        return (open ?? lessons.firstIndex { !$0.steps.isEmpty } ?? 0, 0)
    }
}
