import Adoption
import People

/// What the rows of a units file make of the tree, before anything is written.
///
/// The tree is judged as it would be with the whole file in, so that the order of the rows does not matter.
/// A row that would leave it broken is refused, and with it the rows that lean on the unit it would have made.
struct UnitPlan {
    /// A unit as it is to be.
    struct Values: Hashable {
        var name = ""
        var kind = ""
        var parent: String?
    }

    struct Row {
        let line: Int
        let record: UnitRecord
    }

    /// The refused rows, in no order.
    private(set) var problems: [Located<RowProblem>] = []
    /// The rows that stand, in the order of the file.
    private(set) var rows: [Row]
    private let known: [String: Values]

    /// - Parameter known: the stored units by code.
    init(_ rows: [Located<UnitRecord>], known: [String: Values]) {
        self.known = known
        self.rows = rows.map { Row(line: $0.line, record: $0.record) }
        refuseContradictions()
        // Each round refuses at least one row, or is the last.
        while refuseUnknownParents() || refuseRings() {}
    }

    /// `values` as the row leaves them.
    static func apply(_ record: UnitRecord, to values: inout Values) {
        values.name = record.name.applied(to: values.name) ?? ""
        values.kind = record.kind.applied(to: values.kind) ?? ""
        values.parent = record.parentCode.applied(to: values.parent)
    }

    private mutating func refuse(_ isRefused: (Row) -> RowProblem?) -> Bool {
        let before = rows.count
        rows = rows.filter { row in
            guard let problem = isRefused(row) else { return true }
            problems.append(Located(line: row.line, record: problem))
            return false
        }
        return rows.count < before
    }

    private mutating func refuseContradictions() {
        var firsts: [String: Values] = known
        var seen = SeenRows<String>()
        let columns = ["parent_code", "name", "kind"]
        _ = refuse { row in
            let record = row.record
            let before = firsts[record.code] ?? Values()
            var after = before
            Self.apply(record, to: &after)
            let changing = UInt32(
                flags: before.parent != after.parent, before.name != after.name, before.kind != after.kind)
            if let earlier = seen.contradiction(record.code, changing: changing) {
                let column = columns[earlier.columns.trailingZeroBitCount]
                return .contradictsLine(line: earlier.line, column: column)
            }
            let spoken = UInt32(flags: !record.parentCode.isKeep, !record.name.isKeep, !record.kind.isKeep)
            seen.note(record.code, line: row.line, columns: spoken)
            firsts[record.code] = after
            return nil
        }
    }

    private mutating func refuseUnknownParents() -> Bool {
        var codes = Set(known.keys)
        codes.formUnion(rows.map(\.record.code))
        return refuse { row in
            guard case .set(let parent) = row.record.parentCode, !codes.contains(parent) else { return nil }
            return .unknownParent(code: parent)
        }
    }

    /// Refuses every row that puts its unit into a ring; the stored tree has none, so each ring holds such a row.
    private mutating func refuseRings() -> Bool {
        var parents = known.compactMapValues(\.parent)
        for row in rows { parents[row.record.code] = row.record.parentCode.applied(to: parents[row.record.code]) }
        // Units from which the way up is known to end at a root, or to lead into a ring without being in it.
        var done: Set<String> = []
        var rings: [String: [String]] = [:]
        for row in rows where !done.contains(row.record.code) {
            var path: [String] = []
            var positions: [String: Int] = [:]
            var current: String? = row.record.code
            while let code = current, !done.contains(code) {
                if let start = positions[code] {
                    for offset in 0..<(path.count - start) {
                        rings[path[start + offset]] = Array(path[(start + offset)...] + path[start..<(start + offset)])
                    }
                    break
                }
                positions[code] = path.count
                path.append(code)
                current = parents[code]
            }
            done.formUnion(path)
        }
        return refuse { row in
            guard case .set = row.record.parentCode, let ring = rings[row.record.code] else { return nil }
            return .ringOfParents(codes: ring)
        }
    }
}
