import Adoption
public import People

/// How many stand where on the board of a course: of one unit without those below it, or of several.
struct BoardCounts: Hashable, Sendable {
    var columns: [TrainingColumn: Int] = [:]
    var notEnrolled = 0

    static func + (left: BoardCounts, right: BoardCounts) -> BoardCounts {
        BoardCounts(
            columns: left.columns.merging(right.columns, uniquingKeysWith: +),
            notEnrolled: left.notEnrolled + right.notEnrolled)
    }

    /// Of whoever is enrolled, by the code of the unit where they are at home; empty for nowhere.
    static func enrolled(
        in course: String, on day: Day, within place: Scope, _ connection: any SQLConnection
    ) throws -> [String: BoardCounts] {
        var counts: [String: BoardCounts] = [:]
        let query: SQLQuery = """
            SELECT s.unit_code, s.number, count(*) FROM (
                SELECT b.unit_code, \(BoardList.column(on: day)) AS number FROM board_entry b
                WHERE b.course = \(course) AND \(BoardList.isHome(within: place))
            ) s GROUP BY s.unit_code, s.number
            """
        try connection.forEachRow(query) { row in
            counts[row.text(0), default: BoardCounts()].columns[TrainingColumn(number: row.int(1))] = row.int(2)
        }
        return counts
    }

    /// Of whoever holds an account on the course's system and is not enrolled.
    static func notEnrolled(
        in course: CourseOffer, within place: Scope, _ connection: any SQLConnection
    ) throws -> [String: BoardCounts] {
        guard let system = course.system else { return [:] }
        var counts: [String: BoardCounts] = [:]
        let query: SQLQuery = """
            SELECT s.unit_id, u.code, s.people FROM (
                SELECT p.unit_id, count(*) AS people FROM person p
                WHERE \(place.condition("p.unit_id")) AND \(TrainingBoard.holds(accountOn: system))
                    AND \(BoardList.isBelow(course.id))
                GROUP BY p.unit_id
            ) s LEFT JOIN unit u ON u.id = s.unit_id
            """
        try connection.forEachRow(query) { row in
            counts[row.textIfAny(1) ?? "", default: BoardCounts()].notEnrolled = row.int(2)
        }
        return counts
    }
}

/// Counts of whole provinces that were asked for lately.
public typealias BoardCountsCache = CountsCache<BoardQuestion, BoardVersion, OwnBoardCounts>

/// What can be counted of a board.
public enum BoardQuestion: Hashable, Sendable {
    case enrolled(course: String, day: Day)
    case notEnrolled(course: String)
}

/// What a count of a board was made from.
public struct BoardVersion: Hashable, Sendable {
    let data: Int64
    /// Of the course's entries; nothing where they do not matter.
    var entries: Int64?
}

/// Counts of a board by unit, without the units below it.
public struct OwnBoardCounts: Sendable {
    let units: [String: BoardCounts]

    /// - Parameter codes: of the units that count; nothing for all, and for people who are at home nowhere.
    func sum(of codes: [String]?) -> BoardCounts {
        let some = codes.map { $0.compactMap { units[$0] } } ?? Array(units.values)
        return some.reduce(BoardCounts(), +)
    }
}
