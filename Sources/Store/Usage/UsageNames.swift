/// The names that a chunk's events came under, each once: what a name means is looked up once, not for every row.
struct UsageNames {
    private struct Name: Hashable {
        let system: Int64
        let text: String
    }

    private var places: [Name: Int64] = [:]

    /// The number under which a name stands in `usage_name`.
    mutating func place(of text: String, system: Int64) -> Int64 {
        let next = Int64(places.count)
        return { (place: inout Int64?) in
            if let place { return place }
            place = next
            return next
        }(&places[Name(system: system, text: text)])
    }

    /// Writes the names into a temporary table with the account that bears each; a name that nobody bears is
    /// written down among those that wait for one.
    func resolve(on connection: any SQLConnection) throws {
        let d = connection.dialect
        try connection.run(
            script: """
                DROP TABLE IF EXISTS usage_name;
                DROP TABLE IF EXISTS usage_holder;
                CREATE TEMPORARY TABLE usage_name (
                    place \(d.integer) PRIMARY KEY, system_id \(d.integer), name \(d.text)
                );
                CREATE TEMPORARY TABLE usage_holder (
                    place \(d.integer) PRIMARY KEY, account_id \(d.integer), unmatched_id \(d.integer),
                    alias \(d.text)
                );
                """)
        let rows = places.lazy.map { name, place in
            [SQLValue.integer(place), .integer(name.system), .text(name.text)]
        }
        try connection.load("usage_name", columns: ["place", "system_id", "name"], rows: rows)
        try connection.execute(
            """
            INSERT INTO usage_holder (place, account_id, alias)
            SELECT s.place, n.account_id, CASE WHEN n.is_alias = 1 THEN s.name END
            FROM usage_name s JOIN account_name n ON n.system_id = s.system_id AND n.name = s.name
            """)
        try noteUnmatched(on: connection)
        try connection.run(script: "DROP TABLE usage_name;")
    }

    static func drop(on connection: any SQLConnection) throws {
        try connection.run(script: "DROP TABLE usage_holder;")
    }

    private func noteUnmatched(on connection: any SQLConnection) throws {
        let known = try connection.row("SELECT count(*) FROM usage_holder")?.int(0)
        guard known != places.count else { return }
        let unknown: SQLQuery = "NOT EXISTS (SELECT 1 FROM usage_holder h WHERE h.place = s.place)"
        try connection.execute(
            """
            INSERT INTO unmatched_name (system_id, name)
            SELECT s.system_id, s.name FROM usage_name s WHERE \(unknown)
            ORDER BY s.system_id, s.name
            ON CONFLICT DO NOTHING
            """)
        try connection.execute(
            """
            INSERT INTO usage_holder (place, unmatched_id)
            SELECT s.place, u.id FROM usage_name s
            JOIN unmatched_name u ON u.system_id = s.system_id AND u.name = s.name
            WHERE \(unknown)
            """)
    }
}
