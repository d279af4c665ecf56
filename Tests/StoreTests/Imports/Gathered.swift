import Synchronization

/// What an export handed out, in order.
final class Gathered<Record: Sendable>: Sendable {
    private let records = Mutex<[Record]>([])

    func append(_ record: Record) {
        records.withLock { $0.append(record) }
    }

    var all: [Record] { records.withLock { $0 } }
}
