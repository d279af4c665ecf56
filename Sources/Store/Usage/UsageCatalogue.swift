import Adoption

/// Sources, systems and actions by their codes: few enough to hold while a chunk is staged.
struct UsageCatalogue {
    private struct ActionKey: Hashable {
        let system: Int64
        let code: String
    }

    private let sources: [String: Int64]
    private let systems: [String: Int64]
    private let actions: [ActionKey: Int64]

    /// - Parameter sources: those that are not known yet are written down.
    init(sources codes: Set<String>, on connection: any SQLConnection) throws {
        for code in codes.sorted() {
            try connection.execute("INSERT INTO source (code) VALUES (\(code)) ON CONFLICT DO NOTHING")
        }
        sources = try Self.ids("SELECT code, id FROM source", on: connection)
        systems = try Self.ids("SELECT code, id FROM online_system", on: connection)
        var actions: [ActionKey: Int64] = [:]
        try connection.forEachRow("SELECT system_id, code, id FROM action") { row in
            actions[ActionKey(system: row.integer(0), code: row.text(1))] = row.integer(2)
        }
        self.actions = actions
    }

    /// The record as a row of the stage.
    func row(_ located: Located<UsageRecord>, names: inout UsageNames) -> Result<[SQLValue], RowProblem> {
        let record = located.record
        guard let system = systems[record.systemCode] else {
            return .failure(.unknownSystem(code: record.systemCode))
        }
        guard let action = actions[ActionKey(system: system, code: record.actionCode)] else {
            return .failure(.unknownAction(system: record.systemCode, code: record.actionCode))
        }
        return .success([
            .integer(Int64(located.line)), .integer(sources[record.sourceCode] ?? 0),
            .blob(EventKey.bytes(of: record.eventID)), .integer(system),
            .integer(names.place(of: record.accountName, system: system)), .integer(action),
            record.channel.map(\.code).sqlValue, record.time.sqlValue, record.day.sqlValue,
            record.isAssisted.sqlValue,
        ])
    }

    private static func ids(_ query: SQLQuery, on connection: any SQLConnection) throws -> [String: Int64] {
        var ids: [String: Int64] = [:]
        try connection.forEachRow(query) { ids[$0.text(0)] = $0.integer(1) }
        return ids
    }
}
