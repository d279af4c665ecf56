public import Adoption
public import People
import Synchronization

/// How many accounts of each unit are in which state, without the units below it.
public typealias OwnCounts = [ID<Unit>: StateCounts]

/// Counts states, by unit.
public enum StateCountsStore {
    /// - Parameter unit: only that unit and all below it; nothing for every unit.
    public static func ownCounts(
        _ question: StateQuestion, below unit: ID<Unit>? = nil, on connection: any SQLConnection
    ) throws -> OwnCounts {
        let accounts = StateSQL(question: question).everyAccount(where: unit.map(StateSQL.below) ?? "")
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
public final class StateCountsCache: Sendable {
    private struct Entry {
        let version: Int64
        let counts: OwnCounts
    }

    private struct Kept {
        var entries: [StateQuestion: Entry] = [:]
        /// From the longest unused to the last used.
        var order: [StateQuestion] = []

        mutating func touch(_ question: StateQuestion) {
            order.removeAll { $0 == question }
            order.append(question)
        }
    }

    private let capacity: Int
    private let kept = Mutex(Kept())

    public init(capacity: Int = 32) {
        self.capacity = capacity
    }

    /// Counts, or gives what was counted from the very state of the database that `connection` sees.
    public func ownCounts(_ question: StateQuestion, on connection: any SQLConnection) throws -> OwnCounts {
        let version = try Settings.read(on: connection).dataVersion
        let known = kept.withLock { kept -> OwnCounts? in
            guard let entry = kept.entries[question], entry.version == version else { return nil }
            kept.touch(question)
            return entry.counts
        }
        if let known { return known }
        let counts = try StateCountsStore.ownCounts(question, on: connection)
        kept.withLock { kept in
            kept.entries[question] = Entry(version: version, counts: counts)
            kept.touch(question)
            if kept.order.count > capacity { kept.entries[kept.order.removeFirst()] = nil }
        }
        return counts
    }
}
