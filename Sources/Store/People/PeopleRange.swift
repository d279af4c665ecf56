/// People whose numbers follow each other, so few that all that is kept of what they did can be held at once.
struct PeopleRange {
    private let first: Int64
    private let last: Int64

    private static let size = 200

    /// Everybody, one range after the other.
    static func forEach(on connection: any SQLConnection, _ body: (PeopleRange) throws -> Void) throws {
        var before = Int64.min
        while true {
            let row = try connection.row(
                """
                SELECT min(id), max(id) FROM (
                    SELECT id FROM person WHERE id > \(before) ORDER BY id LIMIT \(size)
                ) next_people
                """)
            guard let first = row?.integerIfAny(0), let last = row?.integerIfAny(1) else { return }
            try body(PeopleRange(first: first, last: last))
            before = last
        }
    }

    /// - Parameter column: holds people's numbers.
    func condition(_ column: String) -> SQLQuery { "\(raw: column) BETWEEN \(first) AND \(last)" }
}
