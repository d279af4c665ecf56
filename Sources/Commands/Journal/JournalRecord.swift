import Learning
import People
import Tutorial

/// What a journal says, read from its first line to its last.
struct JournalRecord: Equatable {
    /// What is kept of one course.
    struct CourseRecord: Equatable {
        var marks: [String: StepMark] = [:]
        /// The content that the open stay was played on.
        var hash = ""
        /// The marks with which the open stay began.
        var marksBefore: [String: StepMark] = [:]
        /// Where the open stay began; nothing where none is open.
        var opened: TutorialEvent?
        /// Since then, as journalled: undo is among them.
        var events: [TutorialEvent] = []
        var title = LocalizedText(vi: "")
        /// Where the learner is, from 0; nothing where an older program wrote it.
        var lesson: Int?
        var step: Int?
        /// Lessons, from 0, that are still to be passed where every step has been done.
        var unpassed: [Int] = []
        var isOver = false
    }

    struct AttemptRecord: Equatable {
        let quiz: String
        let hash: String
        let seed: UInt64
        var responses: [Int: Response] = [:]
    }

    var courses: [String: CourseRecord] = [:]
    var attempts: [AttemptRecord] = []
    var language: Language?
    /// The course worked on last.
    var lastCourse: String?

    mutating func take(_ line: JournalLine) {
        if let language = line.language.flatMap(Language.init) { self.language = language }
        if let course = line.course, let event = line.event.flatMap(TutorialEvent.init(words:)) {
            take(event, course, line)
        }
        guard let quiz = line.quiz else { return }
        if let seed = line.seed { attempts.append(AttemptRecord(quiz: quiz, hash: line.hash ?? "", seed: seed)) }
        if let place = line.place, let response = line.response.flatMap(Response.init(words:)),
            let index = attempts.lastIndex(where: { $0.quiz == quiz }), attempts[index].responses[place] == nil
        {
            attempts[index].responses[place] = response
        }
    }

    private mutating func take(_ event: TutorialEvent, _ course: String, _ line: JournalLine) {
        var record = courses[course] ?? CourseRecord()
        lastCourse = course
        if let title = line.title, let vi = title["vi"] { record.title = LocalizedText(vi: vi, en: title["en"]) }
        if case .open = event {
            record.marksBefore = record.marks
            record.opened = event
            record.events = []
            record.hash = line.hash ?? ""
        } else {
            record.events.append(event)
        }
        if line.lesson != nil || line.unpassed != nil {
            (record.lesson, record.step, record.unpassed) = (line.lesson, line.step, line.unpassed ?? [])
        }
        record.isOver = line.isOver ?? record.isOver
        for (step, mark) in line.marks ?? [:] { record.marks[step] = StepMark(rawValue: mark) }
        courses[course] = record
    }
}

extension Response {
    /// The response in words, as tutorial events write it.
    var words: [String] { TutorialEvent.answer(self).words }

    init?(words: [String]) {
        guard case .answer(let response)? = TutorialEvent(words: words) else { return nil }
        self = response
    }
}
