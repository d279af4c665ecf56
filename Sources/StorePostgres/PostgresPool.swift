import Store

/// The open connections that no transaction is using, and those who wait for one.
actor PostgresPool {
    private let url: String
    private var free: [PostgresSession] = []
    private var openSlots: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(url: String, limit: Int) {
        self.url = url
        openSlots = limit
    }

    /// A connection that nobody else uses until it is given back, and whether it was made just now.
    func borrow() async throws -> (session: PostgresSession, isNew: Bool) {
        while free.isEmpty && openSlots == 0 {
            await withCheckedContinuation { waiting.append($0) }
        }
        if let session = free.popLast() { return (session, false) }
        openSlots -= 1
        do {
            return (try await PostgresSession(url: url), true)
        } catch {
            openSlots += 1
            wakeOne()
            throw error
        }
    }

    /// A session whose connection broke is dropped: the next borrower gets a new one.
    func `return`(_ session: PostgresSession) async {
        if await session.isUsable {
            free.append(session)
        } else {
            openSlots += 1
        }
        wakeOne()
    }

    func close() {
        free.removeAll()
    }

    private func wakeOne() {
        if !waiting.isEmpty { waiting.removeFirst().resume() }
    }
}
