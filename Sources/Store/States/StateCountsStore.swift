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
        let accounts = StateSQL(question: question).everyAccount(where: unit.map(StateSQL.below) ?? "")
        var counts: OwnCounts = [:]
        let query: SQLQuery = "SELECT s.unit_id, s.state, count(*) FROM (\(accounts)) s GROUP BY s.unit_id, s.state"
        try connection.forEachRow(query) { row in
            counts[row.id(0), default: StateCounts()][AccountState(number: row.int(1))] += row.int(2)
        }
        return counts
    }
}

/// Counts of whole provinces that were asked for lately, by the version of the data.
public typealias StateCountsCache = CountsCache<StateQuestion, Int64, OwnCounts>
