public import Adoption
public import People

/// How many accounts of each unit are in which state, without the units below it.
public typealias OwnCounts = [ID<Unit>: StateCounts]

/// Counts states, by unit.
public enum StateCountsStore {
    /// - Parameter unit: only that unit and all below it; nothing for every unit.
    public static func ownCounts(
        _ question: StateQuestion, below unit: ID<Unit>? = nil, on connection: any SQLConnection
    ) throws -> OwnCounts {
        let accounts = StateSQL(question: question).accounts(where: unit.map(StateSQL.below) ?? "")
        var counts: OwnCounts = [:]
        let query: SQLQuery = "SELECT s.unit_id, s.state, count(*) FROM (\(accounts)) s GROUP BY s.unit_id, s.state"
        try connection.forEachRow(query) { row in
            counts[row.id(0), default: StateCounts()][AccountState(number: row.int(1))] += row.int(2)
        }
        return counts
    }
}

/// Counts of whole provinces that were asked for lately, each with the version of the data that it was counted from.
///
/// A count is given out only while its version is still the database's own, which every use reads afresh.
public actor StateCountsCache {
    private struct Entry {
        let version: Int64
        let counts: OwnCounts
    }

    private let database: any SQLDatabase
    private let capacity: Int
    private var entries: [StateQuestion: Entry] = [:]
    /// From the longest unused to the last used.
    private var order: [StateQuestion] = []

    public init(database: any SQLDatabase, capacity: Int = 32) {
        self.database = database
        self.capacity = capacity
    }

    public func ownCounts(_ question: StateQuestion) async throws -> OwnCounts {
        let version = try await database.read { try Settings.read(on: $0).dataVersion }
        if let entry = entries[question], entry.version == version {
            touch(question)
            return entry.counts
        }
        let (counted, counts) = try await database.read { connection in
            (
                try Settings.read(on: connection).dataVersion,
                try StateCountsStore.ownCounts(question, on: connection)
            )
        }
        entries[question] = Entry(version: counted, counts: counts)
        touch(question)
        if order.count > capacity { entries[order.removeFirst()] = nil }
        return counts
    }

    private func touch(_ question: StateQuestion) {
        order.removeAll { $0 == question }
        order.append(question)
    }
}
