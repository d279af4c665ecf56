public import Store

extension SQLDatabase {
    /// All facts, the summary and the accounts' shortcuts, without the numbers that depend on the order of imports.
    public func contents() async throws -> [String] {
        try await read { connection in
            let queries: [SQLQuery] = [
                """
                SELECT 'event', o.code, e.event_key, y.code, coalesce(a.name, u.name), c.code, e.channel, e.at,
                    e.day, e.assisted, coalesce(e.account_id, 0) > 0
                FROM usage_event e JOIN source o ON o.id = e.source_id JOIN online_system y ON y.id = e.system_id
                JOIN action c ON c.id = e.action_id LEFT JOIN account a ON a.id = e.account_id
                LEFT JOIN unmatched_name u ON u.id = e.unmatched_id
                """,
                """
                SELECT 'day', y.code, a.name, d.day, d.own, d.assisted FROM use_day d
                JOIN account a ON a.id = d.account_id JOIN online_system y ON y.id = a.system_id
                """,
                """
                SELECT 'account', y.code, a.name, a.first_event_day, a.last_use_day FROM account a
                JOIN online_system y ON y.id = a.system_id
                """,
                """
                SELECT 'covered', o.code, y.code, c.first_day, c.last_day FROM coverage c
                JOIN source o ON o.id = c.source_id JOIN online_system y ON y.id = c.system_id
                """,
            ]
            return try queries.flatMap { try connection.rows($0).map { "\($0.values)" } }.sorted()
        }
    }

    /// Every row of every table but the log of imports, which also remembers files that brought nothing, and the
    /// sources, which are written down as soon as they are named.
    public func rows() async throws -> [String] {
        let tables = [
            "unit", "person", "online_system", "action", "account", "account_name", "account_change", "unmatched_name",
            "usage_event", "use_day", "coverage", "coverage_withdrawal", "enrolment", "journal_line", "attempt",
            "course_progress", "step_progress", "lesson_stay", "quiz_result", "board_entry",
        ]
        return try await read { connection in
            try tables.flatMap { table in
                try connection.rows("SELECT * FROM \(raw: table)").map { "\(table) \($0.values)" }.sorted()
            }
        }
    }
}
