public import Learning
public import People

/// What a journal says, read from its first line to its last.
///
/// Lines of two machines may stand between each other, each machine's in its own order: finished steps are the union,
/// and the stay with the later last event goes on.
public struct JournalRecord: Hashable, Sendable {
    /// A stay in a lesson.
    public struct Stay: Hashable, Sendable {
        /// Nothing where an older program wrote it.
        public let id: String?
        /// How it began.
        public let opened: TutorialEvent
        /// The content that it is played on.
        public let hash: String
        /// The marks with which it began.
        public let marksBefore: [String: StepMark]
        /// Since then, as journalled: undo is among them.
        public internal(set) var events: [TutorialEvent] = []
        var lastAt: Int64
        /// Where the learner is, from 0; nothing where an older program wrote it.
        public internal(set) var lesson: Int?
        public internal(set) var step: Int?
        /// Lessons, from 0, that are still to be passed where every step has been done.
        public internal(set) var unpassed: [Int] = []
        /// The lesson and the step at hand, by their ids.
        public internal(set) var spot: [String] = []
    }

    /// What is kept of one course.
    public struct CourseRecord: Hashable, Sendable {
        public internal(set) var marks: [String: StepMark] = [:]
        public internal(set) var title = LocalizedText(vi: "")
        public internal(set) var isOver = false
        var stays = JournalStays<Stay>()
        /// The stay that goes on.
        public var stay: Stay? { stays.open }
        /// The content that the open stay was played on.
        public var hash: String { stay?.hash ?? "" }
        /// How many lines tell of it.
        public internal(set) var lines = 0
        /// What has been done in the stay that goes on.
        public var events: [TutorialEvent] { stay?.events ?? [] }
        public var lesson: Int? { stay?.lesson }
        public var step: Int? { stay?.step }
        public var unpassed: [Int] { stay?.unpassed ?? [] }
    }

    public struct AttemptRecord: Hashable, Sendable {
        public let quiz: String
        public let hash: String
        public let seed: UInt64
        public internal(set) var responses: [Int: Response] = [:]
    }

    public private(set) var courses: [String: CourseRecord] = [:]
    public private(set) var attempts: [AttemptRecord] = []
    public private(set) var language: Language?
    /// The course worked on last.
    public private(set) var lastCourse: String?

    public init() {}

    /// Reads one more line. What is no line of ours says nothing.
    public mutating func take(_ line: JournalLine) {
        if let language = line.language.flatMap(Language.init) { self.language = language }
        if let course = line.course, let event = line.event.flatMap(TutorialEvent.init(words:)) {
            lastCourse = course
            courses[course, default: CourseRecord()].take(event, line)
        }
        guard let quiz = line.quiz else { return }
        if let seed = line.seed { attempts.append(AttemptRecord(quiz: quiz, hash: line.hash ?? "", seed: seed)) }
        if let place = line.place, let response = line.response.flatMap(Response.init(words:)),
            let index = attempts.lastIndex(where: { $0.quiz == quiz }), attempts[index].responses[place] == nil
        {
            attempts[index].responses[place] = response
        }
    }
}

extension JournalRecord.CourseRecord {
    mutating func take(_ event: TutorialEvent, _ line: JournalLine) {
        lines += 1
        if let title = line.title, let vi = title["vi"] { self.title = LocalizedText(vi: vi, en: title["en"]) }
        if case .open = event { begin(event, line) } else { stays.goOn(event, line) }
        isOver = line.isOver ?? isOver
        for (step, mark) in line.marks ?? [:] { marks[step] = StepMark(rawValue: mark) }
    }

    private mutating func begin(_ event: TutorialEvent, _ line: JournalLine) {
        var begun = JournalRecord.Stay(
            id: line.id, opened: event, hash: line.hash ?? "", marksBefore: marks, lastAt: line.at)
        begun.setPlace(line)
        stays.begin(begun, line)
    }
}

extension JournalRecord.Stay: JournalStay {
    mutating func take(_ event: TutorialEvent, _ line: JournalLine) {
        events.append(event)
        lastAt = line.at
        setPlace(line)
    }

    fileprivate mutating func setPlace(_ line: JournalLine) {
        if line.lesson != nil || line.unpassed != nil {
            (lesson, step, unpassed) = (line.lesson, line.step, line.unpassed ?? [])
        }
        spot = line.spot ?? spot
    }
}

extension TutorialState {
    /// Goes to where a journal says that the learner was.
    ///
    /// - Returns: The state, and whether the open stay could be played again; if not, the content has changed or
    ///   nothing was open, and a new stay has to be opened.
    public static func resumed(
        _ course: Course, from record: JournalRecord.CourseRecord?
    ) -> (state: TutorialState, isOpen: Bool) {
        if let stay = record?.stay, stay.hash == course.contentHash {
            var state = TutorialState(course: course, marks: stay.marksBefore)
            if !state.handle(stay.opened).isEmpty {
                for event in stay.events { _ = state.handle(event) }
                return (state, true)
            }
        }
        return (TutorialState(course: course, marks: record?.marks ?? [:]), false)
    }
}

extension Response {
    /// The response in words, as tutorial events write it.
    public var words: [String] { TutorialEvent.answer(self).words }

    /// Reads ``words`` back; nothing where they are no response.
    public init?(words: [String]) {
        guard case .answer(let response)? = TutorialEvent(words: words) else { return nil }
        self = response
    }
}
