import People

/// One line of a learner's journal: something done in a course or a quiz, as a machine of theirs wrote it down.
///
/// Fields are only added, and each may be missing: older programs wrote fewer.
public struct JournalLine: Codable, Hashable, Sendable {
    /// Made by the machine that wrote the line: a line that is sent twice is known by it.
    public var id: String?
    /// When, in milliseconds since 1970, by that machine's clock.
    public var at: Int64
    public var course: String?
    public var hash: String?
    /// A tutorial event in words.
    public var event: [String]?
    /// The ``id`` of the line that began the stay in a lesson to which the event belongs.
    public var stay: String?
    /// On a line that begins a stay: the stay that was open until then on that machine.
    public var after: String?
    /// Marks that the event changed; an empty text is a mark taken back.
    public var marks: [String: String]?
    /// Whether the event was a check that failed.
    public var failed: Bool?
    public var quiz: String?
    /// Begins an attempt: the seed of its paper.
    public var seed: UInt64?
    public var place: Int?
    public var response: [String]?
    /// The language chosen on the home screen.
    public var language: String?
    /// The course's title as it was, so that the home screen need not read the course.
    public var title: [String: String]?

    /// The lesson and the step at hand after the event, by their ids; the lesson alone past its last step.
    public var spot: [String]?
    /// The steps of the whole course.
    public var steps: Int?
    /// Where the learner is after it, from 0, so that the home screen can say it: past a lesson's last
    /// step, the lesson that comes next and no step.
    public var lesson: Int?
    public var step: Int?
    /// The lessons, from 0, that are still to be passed where no step is left to do.
    public var unpassed: [Int]?
    /// Whether the whole course has been passed.
    public var isOver: Bool?

    public init(at: Int64) { self.at = at }
}

extension JournalLine {
    /// The line that keeps what ``TutorialState/handle(_:)`` said is to be kept.
    ///
    /// - Parameters:
    ///   - marks: those that the event changed; `nil` is a mark taken back.
    ///   - before: the state until then; `state`: the state that the event has led to.
    ///   - open: the stay that was open until then, by the journal.
    public init(
        _ event: TutorialEvent, marks: [String: StepMark?], before: TutorialState, state: TutorialState,
        open: String?, id: String, at: Int64
    ) {
        self.init(at: at)
        self.id = id
        course = state.course.id
        self.event = event.words
        if case .open = event {
            hash = state.course.contentHash
            title = ["vi": state.course.title.vi, "en": state.course.title[.english]]
            stay = id
            after = open
        } else {
            stay = open
            if state.failedChecks(since: before) { failed = true }
        }
        if !marks.isEmpty { self.marks = marks.mapValues { $0?.rawValue ?? "" } }
        spot = [state.run.lesson.id] + [state.run.step?.id].compactMap(\.self)
        steps = state.course.lessons.reduce(0) { $0 + $1.steps.count }
        setPlace(of: state)
        isOver = state.course.isPassed(with: state.marks)
    }

    /// Where the learner is, or is to go on where the lesson is over.
    public mutating func setPlace(of state: TutorialState) {
        let lessons = state.course.lessons
        if state.run.step != nil {
            lesson = lessons.firstIndex { $0.id == state.run.lesson.id }
            step = state.run.moment.stepIndex
        } else if let next = state.lessonAfterThis {
            lesson = lessons.firstIndex { $0.id == next.id }
        } else {
            unpassed = lessons.indices.filter { !lessons[$0].isPassed(with: state.marks) }
        }
    }
}

extension TutorialState {
    /// Whether what has just been done was a check that failed: in the step, or in one question of several.
    func failedChecks(since before: TutorialState) -> Bool {
        guard run.step?.id == before.run.step?.id else { return false }
        if run.moment.failures > before.run.moment.failures { return true }
        return run.moment.explained.count > before.run.moment.explained.count && run.moment.explained.last == false
    }
}
