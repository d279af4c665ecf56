public import Adoption
import People

extension CoverageStore {
    /// Everything that was ever declared, in order of system, source and days; what was taken back comes after what
    /// stands of the same source, the earliest first.
    public func periods() async throws -> [DeclaredPeriod] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT o.code, y.code, p.first_day, p.last_day, i.file_name, i.started_by, i.started_at,
                    p.withdrawn_by, p.withdrawn_at
                FROM (
                    SELECT source_id, system_id, first_day, last_day, import_id, 0 AS id,
                        NULL AS withdrawn_by, CAST(NULL AS BIGINT) AS withdrawn_at
                    FROM coverage
                    UNION ALL
                    SELECT source_id, system_id, first_day, last_day, import_id, id, withdrawn_by, withdrawn_at
                    FROM coverage_withdrawal
                ) p
                JOIN source o ON o.id = p.source_id
                JOIN online_system y ON y.id = p.system_id
                JOIN import i ON i.id = p.import_id
                ORDER BY y.code, o.code, p.id, p.first_day, p.last_day
                """
            ).map(Self.period)
        }
    }

    /// Takes days back that were declared by mistake. Of a period that reaches beyond them the rest stands.
    ///
    /// - Returns: what was taken back, a period for each declaration.
    /// - Throws: ``Adoption/CoverageRefusal/nothingDeclared(_:)``.
    public func withdraw(_ entry: CoverageEntry, by author: Author) async throws -> [DeclaredPeriod] {
        try await database.write { connection in
            try connection.holdRecords()
            let periods = try Self.standing(entry, on: connection)
            if periods.isEmpty { throw CoverageRefusal.nothingDeclared(entry) }
            let withdrawn = try periods.map { period in
                try Self.withdraw(entry.days, from: period, by: author, on: connection)
            }
            try connection.bumpDataVersion()
            return withdrawn
        }
    }

    /// A row of `coverage`.
    private struct Standing {
        let source: Int64
        let system: Int64
        let run: Int64
        let period: DeclaredPeriod
    }

    private static func standing(
        _ entry: CoverageEntry, on connection: any SQLConnection
    ) throws -> [Standing] {
        try connection.rows(
            """
            SELECT o.code, y.code, c.first_day, c.last_day, i.file_name, i.started_by, i.started_at, NULL, NULL,
                c.source_id, c.system_id, c.import_id
            FROM coverage c
            JOIN source o ON o.id = c.source_id
            JOIN online_system y ON y.id = c.system_id
            JOIN import i ON i.id = c.import_id
            WHERE o.code = \(entry.sourceCode) AND y.code = \(entry.systemCode)
                AND c.first_day <= \(entry.days.last) AND c.last_day >= \(entry.days.first)
            ORDER BY c.first_day, c.last_day
            """
        ).map { row in
            Standing(
                source: row.integer(9), system: row.integer(10), run: row.integer(11), period: try Self.period(row))
        }
    }

    private static func withdraw(
        _ days: DayRange, from standing: Standing, by author: Author, on connection: any SQLConnection
    ) throws -> DeclaredPeriod {
        let whole = standing.period.entry.days
        let (source, system, run) = (standing.source, standing.system, standing.run)
        try connection.execute(
            """
            DELETE FROM coverage WHERE source_id = \(source) AND system_id = \(system)
                AND first_day = \(whole.first) AND last_day = \(whole.last)
            """)
        for rest in [DayRange(whole.first, days.first - 1), DayRange(days.last + 1, whole.last)] {
            guard let rest else { continue }
            try connection.execute(
                """
                INSERT INTO coverage (source_id, system_id, first_day, last_day, import_id)
                VALUES (\(source), \(system), \(rest.first), \(rest.last), \(run)) ON CONFLICT DO NOTHING
                """)
        }
        guard let gone = DayRange(max(whole.first, days.first), min(whole.last, days.last)) else {
            throw StoreError.failed(detail: "a period of coverage was found that shares no day with the days asked for")
        }
        try connection.execute(
            """
            INSERT INTO coverage_withdrawal
                (source_id, system_id, first_day, last_day, import_id, withdrawn_at, withdrawn_by)
            VALUES (\(source), \(system), \(gone.first), \(gone.last), \(run), \(author.at), \(author.who))
            """)
        let entry = standing.period.entry
        return DeclaredPeriod(
            entry: CoverageEntry(sourceCode: entry.sourceCode, systemCode: entry.systemCode, days: gone),
            file: standing.period.file, declared: standing.period.declared,
            withdrawn: .init(who: author.who, at: author.at))
    }

    private static func period(_ row: SQLRow) throws -> DeclaredPeriod {
        guard let days = DayRange(Day(number: row.int(2)), Day(number: row.int(3))), let at = row.instant(6) else {
            throw StoreError.failed(detail: "a period of coverage ends before it begins")
        }
        let withdrawn = row.textIfAny(7).flatMap { who in row.instant(8).map { DeclaredPeriod.Act(who: who, at: $0) } }
        return DeclaredPeriod(
            entry: CoverageEntry(sourceCode: row.text(0), systemCode: row.text(1), days: days), file: row.text(4),
            declared: .init(who: row.text(5), at: at), withdrawn: withdrawn)
    }
}
