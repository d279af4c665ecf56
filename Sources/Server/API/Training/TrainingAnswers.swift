import API
import Adoption
import CourseFiles
import ImportFiles
import Learning
import People
import Reports
import Store
import Tutorial

/// Courses, and how far people are in them.
struct TrainingAnswers {
    private static let usualLimit = 1000

    let parts: ServerParts

    func add(to routes: EndpointRoutes) throws {
        try routes.on(Endpoints.Training.courses) { _ in
            .document(CourseListDocument(courses: parts.library.courses.map { $0.document(in: parts.library) }))
        }
        try routes.on(Endpoints.Training.own) { call in
            let today = try await parts.today(at: call.now)
            let mine = try await enrolments.enrolments(of: call.person.person, today: today)
            return .document(OwnEnrolmentListDocument(enrolments: mine.map(\.document)))
        }
        try routes.on(Endpoints.Training.board, document: board)
    }

    private var enrolments: EnrolmentStore { EnrolmentStore(database: parts.database) }

    private func board(_ call: EndpointCall<BoardQuery, Nothing>) async throws -> BoardDocument {
        let query = call.parameters
        let limit = query.limit?.value ?? Self.usualLimit
        let offer = try course(query.course)
        let unit = try query.unit.map { try TypedText.key($0.text, "unit") }
        let board = try await parts.boards.board(
            of: offer, unit: unit, part: query.part?.part ?? .everybody,
            after: query.after.map { try TrainingBoard.Cursor($0) }, limit: limit + 1, within: call.scope,
            today: parts.today(at: call.now))
        let page = Array(board.learners.prefix(limit))
        var look = NamesLook(.board, as: .api, names: page.count)
        (look.unitCode, look.course) = (unit, offer.id)
        try await parts.database.record(look, by: call.author)
        return BoardDocument(
            notStarted: board.counts[.notStarted] ?? 0, started: board.counts[.started] ?? 0,
            needsHelp: board.counts[.needsHelp] ?? 0, finished: board.counts[.finished] ?? 0,
            notEnrolled: board.notEnrolled, learners: page.map(\.document),
            next: board.learners.count > limit ? page.last.map { TrainingBoard.Cursor(after: $0).text } : nil)
    }

    /// - Throws: ``UnknownCourse``.
    private func course(_ id: WireKey) throws -> CourseOffer {
        guard let course = parts.library.course(id.text) else { throw UnknownCourse(id: id.text) }
        return parts.library.offer(course)
    }
}

extension TrainingBoard.Cursor {
    /// - Throws: ``InvalidRequest`` where we never gave it out.
    fileprivate init(_ cursor: WireCursor) throws {
        let query = try? QueryText(cursor.text)
        guard let query, let person = query["person"] else { throw InvalidRequest.unknownCursor }
        // Whoever is at home nowhere stands first.
        self.init(unitCode: query["unit"] ?? "", personCode: person, isEnrolled: query["enrolled"] != "no")
    }

    fileprivate var text: String {
        let pairs = [("unit", unitCode), ("person", personCode)] + (isEnrolled ? [] : [("enrolled", "no")])
        return String(QueryText(pairs).text.dropFirst())
    }
}

extension Course {
    fileprivate func document(in library: CourseLibrary) -> CourseDocument {
        CourseDocument(
            id: id, title: TranslatedText(vi: title.vi, en: title.en),
            summary: TranslatedText(vi: summary.vi, en: summary.en), era: era, system: system, lessons: lessons.count,
            quiz: library.quiz(of: self)?.id)
    }
}

extension OwnEnrolment {
    fileprivate var document: OwnEnrolmentDocument {
        OwnEnrolmentDocument(
            course: course, system: system, enrolledOn: WireDay(enrolled), dueOn: details.due.map(WireDay.init),
            state: state.word, stepsDone: stepsDone, stepsAll: stepsAll,
            lastActivity: lastActivity.map(WireInstant.init))
    }
}

extension TrainingBoard.Learner {
    fileprivate var document: LearnerDocument {
        LearnerDocument(
            person: code, name: name, unit: unitCode, unitName: unitName, state: state.word,
            enrolment: enrolment.map { details in
                LearnerProgressDocument(
                    enrolledOn: WireDay(details.enrolled), dueOn: details.due.map(WireDay.init),
                    waivedReason: details.waivedReason, lesson: details.lesson, step: details.step,
                    stepsDone: details.stepsDone, stepsAll: details.stepsAll,
                    lastActivity: details.lastActivity.map(WireInstant.init), bestScore: details.best)
            })
    }
}

extension TrainingState {
    fileprivate var word: TrainingStateWord {
        switch self {
        case .notEnrolled: .notEnrolled
        case .enrolled: .enrolled
        case .started: .started
        case .needsHelp: .needsHelp
        case .passed: .passed
        case .waived: .waived
        }
    }
}

extension BoardPartWord {
    fileprivate var part: TrainingBoard.Part {
        switch self {
        case .notStarted: .column(.notStarted)
        case .started: .column(.started)
        case .needsHelp: .column(.needsHelp)
        case .finished: .column(.finished)
        case .notEnrolled: .notEnrolled
        }
    }
}
