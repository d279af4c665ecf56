import People

/// What the rows of one file have said so far, so that two that contradict each other are told.
///
/// Without it the later row would win, and importing the same file again would change things twice.
struct SeenRows<Key: Hashable> {
    /// Columns of one row, a bit each.
    typealias Columns = UInt32

    private struct Seen {
        let line: Int
        var columns: Columns
    }

    private var rows: [Key: Seen] = [:]

    func contains(_ key: Key) -> Bool { rows[key] != nil }

    /// - Parameter changing: the columns that the row at hand would change.
    /// - Returns: the earlier line that spoke of one of them, with all that it spoke of.
    func contradiction(_ key: Key, changing: Columns) -> (line: Int, columns: Columns)? {
        guard let seen = rows[key], seen.columns & changing != 0 else { return nil }
        return (seen.line, seen.columns & changing)
    }

    mutating func note(_ key: Key, line: Int, columns: Columns) {
        rows[key, default: Seen(line: line, columns: 0)].columns |= columns
    }
}

extension UInt32 {
    /// The flags as bits, the first one the lowest.
    init(flags: Bool...) {
        self = flags.reversed().reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
    }
}

extension Edit {
    var isKeep: Bool {
        if case .keep = self { true } else { false }
    }
}
