import Adoption
import People

/// A row of `board_entry`.
struct BoardEntry: Hashable {
    /// Of everybody there is one in a course.
    struct Place: Hashable {
        let person: ID<Person>
        let course: String
    }

    let place: Place
    /// Empty for nowhere.
    let unitCode: String
    let personCode: String
    /// A column's number, one that we know or not.
    let column: Int
    let idleFrom: Day?

    /// Those of these people that are stored.
    static func stored(of people: PeopleRange, on connection: any SQLConnection) throws -> [Place: BoardEntry] {
        var stored: [Place: BoardEntry] = [:]
        let query: SQLQuery = """
            SELECT person_id, course, unit_code, person_code, standing, idle_from FROM board_entry
            WHERE \(people.condition("person_id"))
            """
        try connection.forEachRow(query) { row in
            let place = Place(person: row.id(0), course: row.text(1))
            stored[place] = BoardEntry(
                place: place, unitCode: row.text(2), personCode: row.text(3), column: row.int(4), idleFrom: row.day(5))
        }
        return stored
    }
}

/// An enrolment, and where its person is at home: what an entry of a board is made from, with progress and papers.
struct EnrolledRow {
    /// What is read of ``tables``.
    static let columns: SQLQuery = """
        p.id, e.course, coalesce(u.code, ''), p.code, e.due_day, e.waived_day, e.quiz, e.ended_at
        """
    static let tables: SQLQuery = """
        enrolment e JOIN person p ON p.id = e.person_id LEFT JOIN unit u ON u.id = p.unit_id
        """

    private let row: SQLRow

    /// - Parameter row: begins with ``columns``.
    init(_ row: SQLRow) { self.row = row }

    var person: ID<Person> { row.id(0) }
    var course: String { row.text(1) }
    var quiz: String? { row.textIfAny(6) }
    var hasEnded: Bool { row.integerIfAny(7) != nil }

    /// The entry of somebody who is still enrolled.
    func entry(_ progress: Enrolment.Progress?, _ attempts: Enrolment.Attempts) -> BoardEntry {
        let standing = Enrolment(
            due: row.day(4), isWaived: row.integerIfAny(5) != nil, hasQuiz: quiz != nil, progress: progress,
            attempts: attempts
        ).standing
        return BoardEntry(
            place: BoardEntry.Place(person: person, course: course), unitCode: row.text(2), personCode: row.text(3),
            column: standing.column.number, idleFrom: standing.idleFrom)
    }
}
