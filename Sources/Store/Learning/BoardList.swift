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

    /// One who is on the board or below its line.
    struct Entry: Hashable {
        let person: ID<Person>
        let isEnrolled: Bool
    }

    /// - Parameter key: where the page before ended.
    func entries(
        _ part: TrainingBoard.Part, after key: TrainingBoard.Cursor?, limit: Int, on connection: any SQLConnection
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
        _ columns: [TrainingColumn], after key: TrainingBoard.Cursor?, _ limit: Int, on connection: any SQLConnection,
        then rest: (Int) throws -> [Entry] = { _ in [] }
    ) throws -> [Entry] {
        let isThere: SQLQuery =
            columns.count == TrainingColumn.allCases.count
            ? "1 = 1" : "\(Self.column(on: today)) IN \(list: columns.map(\.number))"
        let isNext: SQLQuery =
            "(b.unit_code, b.person_code) > (\(key?.unitCode ?? ""), \(key?.personCode ?? "")) AND \(isThere)"
        func some(_ isHere: SQLQuery, _ limit: Int) throws -> [Entry] {
            try connection.rows(
                """
                SELECT b.person_id FROM board_entry b WHERE b.course = \(course.id) AND \(isHere) AND \(isNext)
                ORDER BY b.unit_code, b.person_code LIMIT \(limit)
                """
            ).map { Entry(person: $0.id(0), isEnrolled: true) }
        }
        let found =
            place == .everything
            ? try some("1 = 1", limit)
            : try unitByUnit(from: key, limit, on: connection) { units, limit in
                try some("b.unit_code IN \(list: units.map(\.code))", limit)
            }
        return found.count < limit ? found + (try rest(limit - found.count)) : found
    }

    /// Whoever holds an account on the system and is not enrolled: first those who are at home nowhere.
    private func below(
        after key: TrainingBoard.Cursor?, _ limit: Int, on connection: any SQLConnection
    ) throws -> [Entry] {
        guard let system = course.system else { return [] }
        let limit = min(limit, notEnrolled)
        let isThere: SQLQuery = "\(TrainingBoard.holds(accountOn: system)) AND \(Self.isBelow(course.id))"
        let (unit, person) = (key?.unitCode ?? "", key?.personCode ?? "")
        var found: [Entry] = []
        if place == .everything, unit.isEmpty, limit > 0 {
            found = try connection.rows(
                """
                SELECT p.id FROM person p WHERE p.unit_id IS NULL AND p.code > \(person) AND \(isThere)
                ORDER BY p.code LIMIT \(limit)
                """
            ).map { Entry(person: $0.id(0), isEnrolled: false) }
        }
        return found
            + (try unitByUnit(from: key, limit - found.count, on: connection) { units, limit in
                try connection.rows(
                    """
                    SELECT p.id FROM person p JOIN unit u ON u.id = p.unit_id
                    WHERE p.unit_id IN \(list: units.map(\.id)) AND (u.code > \(unit) OR p.code > \(person))
                        AND \(isThere)
                    ORDER BY u.code, p.code LIMIT \(limit)
                    """
                ).map { Entry(person: $0.id(0), isEnrolled: false) }
            })
    }

    /// Asks `body` about the units of the place in their order, from the key's own one on, until there are as many
    /// people as wanted: about one unit first and then about twice as many each time, so that neither a full page reads
    /// the whole place nor an empty place takes a query for each unit.
    private func unitByUnit(
        from key: TrainingBoard.Cursor?, _ limit: Int, on connection: any SQLConnection,
        _ body: ([(id: ID<Unit>, code: String)], Int) throws -> [Entry]
    ) throws -> [Entry] {
        if limit == 0 { return [] }
        let units = try connection.rows(
            """
            SELECT u.id, u.code FROM unit u WHERE u.code >= \(key?.unitCode ?? "") AND \(place.condition("u.id"))
            ORDER BY u.code
            """
        ).map { (id: ID<Unit>($0.integer(0)), code: $0.text(1)) }
        var (found, start, size) = ([Entry](), 0, 1)
        while found.count < limit, start < units.count {
            let end = min(start + size, units.count)
            found += try body(Array(units[start..<end]), limit - found.count)
            // No engine takes more than some ten thousand values at once.
            (start, size) = (end, min(size * 2, 1000))
        }
        return found
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
