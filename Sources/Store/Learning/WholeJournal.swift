import Adoption
import People
import Tutorial

/// All lines of one person in one course, read from the first to the last.
struct WholeJournal {
    let place: StoredProgress
    private(set) var progress = CourseProgress()
    /// The last line, also where it was no event.
    private(set) var lastLine: Int64?

    /// Journals in the order of their people and courses, read line by line.
    ///
    /// - Parameter condition: on `journal_line`, which leaves only lines of courses.
    static func read(_ condition: SQLQuery, on connection: any SQLConnection) throws -> [WholeJournal] {
        var journals: [WholeJournal] = []
        let lines: SQLQuery = """
            SELECT person_id, course, id, content, received_at FROM journal_line WHERE \(condition)
            ORDER BY person_id, course, id
            """
        try connection.forEachRow(lines) { row in
            let place = StoredProgress(person: row.id(0), course: row.text(1))
            if journals.last?.place != place { journals.append(WholeJournal(place: place)) }
            journals[journals.count - 1].take(row)
        }
        return journals
    }

    /// Journals of these people in all courses.
    static func read(of people: PeopleRange, on connection: any SQLConnection) throws -> [WholeJournal] {
        try read("\(people.condition("person_id")) AND course IS NOT NULL", on: connection)
    }

    private mutating func take(_ row: SQLRow) {
        lastLine = row.integer(2)
        guard let line = JournalRow.line(row.text(3)) else { return }
        progress.take(line, receivedAt: row.integer(4))
    }

    /// What is to be stored of it; nothing where no line was an event.
    var rows: ProgressRows? {
        ProgressRow(progress, stuck: stuck, lastLine: lastLine).map { row in
            ProgressRows(row: row, steps: progress.steps, stays: Set(progress.namedStays))
        }
    }

    /// What a board sees of it; nothing where no line was an event.
    func seen(in zone: ZoneOffsets) -> Enrolment.Progress? {
        progress.times.map { times in
            Enrolment.Progress(
                started: zone.day(of: Instant(milliseconds: times.started)),
                lastStep: zone.day(of: Instant(milliseconds: times.lastStep)),
                mostFailedChecks: stuck?.failedChecks ?? 0, stuckAt: stuck?.step, isPassed: times.passed != nil)
        }
    }

    /// What ``StoredProgress`` asks the database for, which knows all steps also where only some have been read.
    private var stuck: ProgressRow.Stuck? {
        let open = progress.steps.filter { $0.value.failedChecks > 0 && $0.value.mark != .own }
        let most = open.values.map(\.failedChecks).max()
        return open.filter { $0.value.failedChecks == most }.keys
            .min { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .map { ProgressRow.Stuck(step: $0, failedChecks: most ?? 0) }
    }
}
