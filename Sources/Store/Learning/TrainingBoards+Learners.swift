import Adoption
import People

extension TrainingBoards {
    /// What the board says of the people of one page, in their order.
    static func learners(
        _ entries: [BoardList.Entry], _ course: CourseOffer, _ today: Day, on connection: any SQLConnection
    ) throws -> [TrainingBoard.Learner] {
        var learners: [TrainingBoard.Learner] = []
        // No engine takes more than some ten thousand values at once.
        for start in stride(from: 0, to: entries.count, by: 1000) {
            let page = entries[start..<min(start + 1000, entries.count)]
            let people = try people(page.map(\.person), on: connection)
            let details = try details(page.filter(\.isEnrolled).map(\.person), course, today, on: connection)
            learners += page.compactMap { entry in
                people[entry.person].map { person in
                    let known = details[entry.person]
                    return TrainingBoard.Learner(
                        person: entry.person, code: person.code, name: person.name, unitCode: person.unitCode,
                        unitName: person.unitName, state: known?.state ?? .notEnrolled, enrolment: known?.details)
                }
            }
        }
        return learners
    }

    private static func people(
        _ people: [ID<Person>], on connection: any SQLConnection
    ) throws -> [ID<Person>: (code: String, name: String, unitCode: String, unitName: String)] {
        let rows = try connection.rows(
            """
            SELECT p.id, p.code, p.name, coalesce(u.code, ''), coalesce(u.name, '')
            FROM person p LEFT JOIN unit u ON u.id = p.unit_id WHERE p.id IN \(list: people)
            """)
        return Dictionary(
            uniqueKeysWithValues: rows.map { ($0.id(0), ($0.text(1), $0.text(2), $0.text(3), $0.text(4))) })
    }

    private static func details(
        _ people: [ID<Person>], _ course: CourseOffer, _ today: Day, on connection: any SQLConnection
    ) throws -> [ID<Person>: (state: TrainingState, details: TrainingBoard.Details)] {
        if people.isEmpty { return [:] }
        let zone = try Settings.read(on: connection).zone()
        // The quiz that each was enrolled with, as in `board_entry`: the course may have another one by now.
        let results = try AttemptStore.results(
            """
            a.person_id IN \(list: people) AND a.quiz IN (
                SELECT e.quiz FROM enrolment e
                WHERE e.person_id = a.person_id AND e.course = \(course.id) AND e.ended_at IS NULL
            )
            """, on: connection)
        let rows = try connection.rows(
            """
            \(EnrolmentRow.select) FROM enrolment e \(EnrolmentRow.joins)
            WHERE e.person_id IN \(list: people) AND e.course = \(course.id) AND e.ended_at IS NULL
            """)
        var details: [ID<Person>: (TrainingState, TrainingBoard.Details)] = [:]
        for row in rows {
            let stored = EnrolmentRow(row, results, zone)
            details[stored.person] = (
                stored.details.state(on: today),
                TrainingBoard.Details(
                    enrolled: stored.enrolled, due: stored.details.due, waivedReason: stored.waivedReason,
                    help: stored.details.helpReasons(on: today), lesson: stored.lesson, step: stored.step,
                    stepsDone: stored.stepsDone, stepsAll: stored.stepsAll, lastActivity: stored.lastActivity,
                    best: stored.best,
                    realUse: try course.system.map { system in
                        try RealUses.use(
                            of: stored.person, system: system, action: nil, enrolled: stored.enrolled, on: connection)
                    })
            )
        }
        return details
    }
}
