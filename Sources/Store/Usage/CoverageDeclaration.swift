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
        let systems = try SystemStore.ids(on: connection)
        for entry in entries {
            guard let system = systems[entry.systemCode] else {
                throw UsageImportError.unknownSystem(code: entry.systemCode)
            }
            if try write(entry, system: system, import: run, on: connection) { try connection.bumpDataVersion() }
        }
    }

    /// - Returns: whether this very period had not been declared yet.
    static func write(
        _ entry: CoverageEntry, system: ID<SystemDefinition>, import run: ID<ImportRun>,
        on connection: any SQLConnection
    ) throws -> Bool {
        try connection.execute("INSERT INTO source (code) VALUES (\(entry.sourceCode)) ON CONFLICT DO NOTHING")
        let written = try connection.execute(
            """
            INSERT INTO coverage (source_id, system_id, first_day, last_day, import_id)
            SELECT id, \(system), \(entry.days.first), \(entry.days.last), \(run)
            FROM source WHERE code = \(entry.sourceCode)
            ON CONFLICT DO NOTHING
            """)
        return written > 0
    }

    /// Everything declared, merged by source and system.
    ///
    /// - Parameter system: only of that system; nothing for all.
    public static func all(system: String? = nil, on connection: any SQLConnection) throws -> [CoverageEntry] {
        var entries: [CoverageEntry] = []
        try forEach(system: system, on: connection) { entries.append($0) }
        return CoverageEntry.merged(entries)
    }

    /// Every period as it was declared, in order of system, source and days.
    static func forEach(
        system: String? = nil, on connection: any SQLConnection, _ body: (CoverageEntry) throws -> Void
    ) throws {
        let only: SQLQuery = system.map { "WHERE y.code = \($0)" } ?? ""
        let query: SQLQuery = """
            SELECT o.code, y.code, c.first_day, c.last_day
            FROM coverage c JOIN source o ON o.id = c.source_id JOIN online_system y ON y.id = c.system_id
            \(only) ORDER BY y.code, o.code, c.first_day, c.last_day
            """
        try connection.forEachRow(query) { row in
            guard let days = DayRange(Day(number: row.int(2)), Day(number: row.int(3))) else {
                throw StoreError.failed(detail: "a period of coverage ends before it begins")
            }
            try body(CoverageEntry(sourceCode: row.text(0), systemCode: row.text(1), days: days))
        }
    }
}
