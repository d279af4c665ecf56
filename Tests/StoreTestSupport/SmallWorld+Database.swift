public import Adoption
import People
public import Store

extension SmallWorld {
    /// Puts units, systems and the given accounts into an empty database.
    public func install(into database: any SQLDatabase, accounts: [Account]? = nil) async throws {
        let accounts = accounts ?? self.accounts
        try await database.write { connection in
            for unit in units {
                let parent = try unit.parent.map { try id("unit", $0, on: connection) }
                try connection.execute(
                    "INSERT INTO unit (code, parent_id, name, kind) VALUES (\(unit.code), \(parent), \(unit.code), '')")
            }
            for system in Self.systems {
                try connection.execute("INSERT INTO online_system (code, name_vi) VALUES (\(system), \(system))")
                let systemID = try id("online_system", system, on: connection)
                for (code, counts) in Self.actions {
                    try connection.execute(
                        """
                        INSERT INTO action (system_id, code, name_vi, counts)
                        VALUES (\(systemID), \(code), \(code), \(counts))
                        """)
                }
            }
            try add(accounts, on: connection)
        }
    }

    /// Adds accounts, each with a person of its own.
    public func add(_ accounts: [Account], on connection: any SQLConnection) throws {
        for account in accounts {
            let unit = try id("unit", account.unit, on: connection)
            let system = try id("online_system", account.system, on: connection)
            let code = "\(account.system)-\(account.name)"
            try connection.execute("INSERT INTO person (code, name, unit_id) VALUES (\(code), '', \(unit))")
            let person = try id("person", code, on: connection)
            try connection.execute(
                """
                INSERT INTO account (system_id, name, person_id, unit_id, issued_day, revoked_day, exempt_from,
                    exempt_until, exempt_reason)
                VALUES (\(system), \(account.name), \(person), \(unit), \(account.dates.issued),
                    \(account.dates.revoked), \(account.dates.exemption?.first), \(account.dates.exemption?.last),
                    \(account.dates.exemption?.reason))
                """)
            try connection.execute(
                """
                INSERT INTO account_name (system_id, name, account_id, is_alias)
                SELECT system_id, name, id, 0 FROM account WHERE system_id = \(system) AND name = \(account.name)
                """)
        }
    }

    /// Imports events in chunks, declaring this world's coverage at the end.
    @discardableResult
    public func importUsage(
        _ events: [UsageRecord]? = nil, chunk size: Int = 250, into database: any SQLDatabase
    ) async throws -> [UsageChunkOutcome] {
        let events = events ?? self.events
        let usage = UsageImport(database: database)
        let file = ImportOrigin(
            fileName: "su-dung.csv", fingerprint: Array("\(events.map(\.eventID))".utf8), who: "thu",
            now: { Instant(milliseconds: 0) })
        let run = try await usage.begin(file)
        var outcomes: [UsageChunkOutcome] = []
        for start in stride(from: 0, to: max(1, events.count), by: size) {
            let end = min(start + size, events.count)
            let chunk = UsageChunk(
                records: (start..<end).map { Located(line: $0 + 2, record: events[$0]) },
                start: Int64(start), end: Int64(end), line: end + 1, rejected: 0)
            if end == events.count {
                outcomes.append(
                    try await usage.finish(chunk, of: run.id, coverage: coverage, at: Instant(milliseconds: 1)))
            } else {
                outcomes.append(try await usage.take(chunk, of: run.id))
            }
        }
        return outcomes
    }

    private func id(_ table: String, _ code: String, on connection: any SQLConnection) throws -> Int64 {
        try connection.row("SELECT id FROM \(raw: table) WHERE code = \(code)")?.integer(0) ?? 0
    }
}
