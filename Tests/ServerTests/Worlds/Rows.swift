import Adoption
import Synchronization

/// Rows as a file would bring them, all in one batch, the first of them in line 2.
final class Rows<Record: Sendable>: Sendable {
    private let rows: Mutex<[Located<Record>]?>

    init(_ records: [Record]) {
        rows = Mutex(records.enumerated().map { Located(line: $0.offset + 2, record: $0.element) })
    }

    func next() -> [Located<Record>]? {
        rows.withLock { rows in
            defer { rows = nil }
            return rows
        }
    }
}
