public import Adoption
import People

/// The days that sources have declared to have delivered whole.
public enum CoverageDeclaration {
    /// Declares days; what is declared already stays as it is.
    ///
    /// - Throws: ``UsageImportError/unknownSystem(code:)``.
    static func write(
        _ entries: [CoverageEntry], import run: ID<ImportRun>, on connection: any SQLConnection
    ) throws {
        for entry in entries {
            try connection.execute("INSERT INTO source (code) VALUES (\(entry.sourceCode)) ON CONFLICT DO NOTHING")
            guard
                let system = try connection.row("SELECT id FROM online_system WHERE code = \(entry.systemCode)")
            else { throw UsageImportError.unknownSystem(code: entry.systemCode) }
            let written = try connection.execute(
                """
                INSERT INTO coverage (source_id, system_id, first_day, last_day, import_id)
                SELECT id, \(system.integer(0)), \(entry.days.first), \(entry.days.last), \(run)
                FROM source WHERE code = \(entry.sourceCode)
                ON CONFLICT DO NOTHING
                """)
            if written > 0 { try connection.bumpDataVersion() }
        }
    }

    /// Everything declared, merged by source and system.
    ///
    /// - Parameter system: only of that system; nothing for all.
    public static func all(system: String? = nil, on connection: any SQLConnection) throws -> [CoverageEntry] {
        let only: SQLQuery = system.map { "WHERE y.code = \($0)" } ?? ""
        let entries = try connection.rows(
            """
            SELECT o.code, y.code, c.first_day, c.last_day
            FROM coverage c JOIN source o ON o.id = c.source_id JOIN online_system y ON y.id = c.system_id
            \(only)
            """
        ).compactMap { row -> CoverageEntry? in
            DayRange(Day(number: row.int(2)), Day(number: row.int(3))).map {
                CoverageEntry(sourceCode: row.text(0), systemCode: row.text(1), days: $0)
            }
        }
        return CoverageEntry.merged(entries)
    }
}
