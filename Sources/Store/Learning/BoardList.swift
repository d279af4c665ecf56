import Adoption
import People

/// The people of a board in the order in which they are shown, turned over by the key of the last one: what is read is
/// what is shown, and never what stands before it.
struct BoardList {
    let course: CourseOffer
    let place: Scope
    let today: Day
    /// How many are below the line: for nobody more is looked than there are.
    let notEnrolled: Int

    /// Where somebody stands in the list.
    struct Key: Hashable {
        let unitCode: String
        let personCode: String
        let isEnrolled: Bool
    }

    /// One who is on the board or below its line.
    struct Entry: Hashable {
        let person: ID<Person>
        let isEnrolled: Bool
    }

    /// Where the person of that code stands; nothing where they are not there, or not within the place.
    func key(of code: String, on connection: any SQLConnection) throws -> Key? {
        try connection.row(
            """
            SELECT coalesce(u.code, ''), p.code, CASE WHEN b.person_id IS NULL THEN 0 ELSE 1 END
            FROM person p LEFT JOIN unit u ON u.id = p.unit_id
            LEFT JOIN board_entry b ON b.person_id = p.id AND b.course = \(course.id)
            WHERE p.code = \(code) AND \(place.condition("p.unit_id"))
            """
        ).map { Key(unitCode: $0.text(0), personCode: $0.text(1), isEnrolled: $0.bool(2)) }
    }

    /// - Parameter key: of the last one of the page before.
    func entries(
        _ part: TrainingBoard.Part, after key: Key?, limit: Int, on connection: any SQLConnection
    ) throws -> [Entry] {
        switch part {
        case .column(let column): try enrolled([column], after: key, limit, on: connection)
        case .toRemind: try enrolled([.needsHelp, .notStarted], after: key, limit, on: connection)
        case .notEnrolled: try below(after: key, limit, on: connection)
        case .everybody:
            // Below the line the keys begin anew.
            if let key, !key.isEnrolled {
                try below(after: key, limit, on: connection)
            } else {
                try enrolled(TrainingColumn.allCases, after: key, limit, on: connection) { rest in
                    try below(after: nil, rest, on: connection)
                }
            }
        }
    }

    private func enrolled(
        _ columns: [TrainingColumn], after key: Key?, _ limit: Int, on connection: any SQLConnection,
        then rest: (Int) throws -> [Entry] = { _ in [] }
    ) throws -> [Entry] {
        let isThere: SQLQuery =
            columns.count == TrainingColumn.allCases.count
            ? "1 = 1" : "\(Self.column(on: today)) IN \(list: columns.map(\.number))"
        let (unit, person) = (key?.unitCode ?? "", key?.personCode ?? "")
        let query: SQLQuery =
            switch place {
            case .everything:
                """
                SELECT b.person_id FROM board_entry b
                WHERE b.course = \(course.id) AND (b.unit_code, b.person_code) > (\(unit), \(person)) AND \(isThere)
                ORDER BY b.unit_code, b.person_code LIMIT \(limit)
                """
            case .below:
                """
                SELECT b.person_id FROM unit u CROSS JOIN board_entry b
                WHERE b.course = \(course.id) AND b.unit_code = u.code AND \(isNext(unit, person, "b.person_code"))
                    AND \(isThere)
                ORDER BY u.code, b.person_code LIMIT \(limit)
                """
            }
        let found = try connection.rows(query).map { Entry(person: $0.id(0), isEnrolled: true) }
        return found.count < limit ? found + (try rest(limit - found.count)) : found
    }

    /// Whoever holds an account on the system and is not enrolled: first those who are at home nowhere.
    private func below(after key: Key?, _ limit: Int, on connection: any SQLConnection) throws -> [Entry] {
        guard let system = course.system else { return [] }
        let limit = min(limit, notEnrolled)
        if limit == 0 { return [] }
        let isThere: SQLQuery = "\(TrainingBoard.holds(accountOn: system)) AND \(Self.isBelow(course.id))"
        var found: [Entry] = []
        if place == .everything, key?.unitCode ?? "" == "" {
            found = try connection.rows(
                """
                SELECT p.id FROM person p WHERE p.unit_id IS NULL AND p.code > \(key?.personCode ?? "") AND \(isThere)
                ORDER BY p.code LIMIT \(limit)
                """
            ).map { Entry(person: $0.id(0), isEnrolled: false) }
        }
        if found.count == limit { return found }
        let (unit, person) = (key?.unitCode ?? "", key?.personCode ?? "")
        found += try connection.rows(
            """
            SELECT p.id FROM unit u CROSS JOIN person p
            WHERE p.unit_id = u.id AND \(isNext(unit, person, "p.code")) AND \(isThere)
            ORDER BY u.code, p.code LIMIT \(limit - found.count)
            """
        ).map { Entry(person: $0.id(0), isEnrolled: false) }
        return found
    }

    /// Where the unit `u` is of the place and not before the key, and in the key's own unit the person after it.
    ///
    /// The units are gone through in their order until a page is full, and only the people of those are read. For that
    /// the plus keeps SQLite from finding the units by their numbers, and `NOT … <`, where `>=` would do, from reading
    /// everybody from the key on for each unit.
    private func isNext(_ unit: String, _ person: String, _ code: String) -> SQLQuery {
        """
        \(place.condition("+u.id")) AND NOT u.code < \(unit) AND (u.code > \(unit) OR \(raw: code) > \(person))
        """
    }

    /// The state of `b` on a day, as a number.
    static func column(on day: Day) -> SQLQuery {
        "CASE WHEN b.standing < 2 AND b.idle_from <= \(day) THEN 2 ELSE b.standing END"
    }

    /// Where the entry `b` is of somebody who is at home within `place`.
    static func isHome(within place: Scope) -> SQLQuery {
        place == .everything
            ? "1 = 1" : "b.unit_code IN (SELECT h.code FROM unit h WHERE \(place.condition("h.id")))"
    }

    /// Where `p` is not enrolled.
    static func isBelow(_ course: String) -> SQLQuery {
        "NOT EXISTS (SELECT 1 FROM board_entry b WHERE b.person_id = p.id AND b.course = \(course))"
    }
}
