/// Sendings of journals that wait for the database.
///
/// What arrives while one transaction is made durable goes into the next one, all of it together: a disk takes as long
/// for one as for many. There is no timer; where nobody else sends, nobody waits. Each sending is still taken whole or
/// not at all, and answered when it is durable. Whoever comes first while nobody writes, writes for those who have
/// come by then, and hands over to the next one who waits.
public actor JournalIntake {
    typealias Taking = @Sendable (any SQLConnection) throws -> JournalStore.Outcome
    private typealias Taken = Result<JournalStore.Outcome, any Error>

    private enum Turn {
        case done(Taken)
        /// Nobody writes any more: write for all who wait.
        case lead
        /// Whoever wrote has gone away before it was done.
        case again
    }

    private struct Waiting {
        let taking: Taking
        let turn: CheckedContinuation<Turn, Never>
    }

    /// Sendings in one transaction at most.
    private static let most = 64

    private let database: any SQLDatabase
    private var waiting: [Waiting] = []
    private var isWriting = false

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// - Parameter taking: throws ``JournalOvertaken`` before it has written anything.
    func take(_ taking: @escaping Taking) async throws -> JournalStore.Outcome {
        while isWriting {
            let turn = await withCheckedContinuation { waiting.append(Waiting(taking: taking, turn: $0)) }
            if case .done(let taken) = turn { return try taken.get() }
            if case .lead = turn { break }
        }
        isWriting = true
        let others = Array(waiting.prefix(Self.most - 1))
        waiting.removeFirst(others.count)
        let results = await write([taking] + others.map(\.taking))
        for (other, result) in zip(others, results.dropFirst()) {
            other.turn.resume(returning: result.map(Turn.done) ?? .again)
        }
        if waiting.isEmpty { isWriting = false } else { waiting.removeFirst().turn.resume(returning: .lead) }
        guard let mine = results[0] else { throw CancellationError() }
        return try mine.get()
    }

    /// Whether it has nothing to do with what was sent: asked one after the other, each would wait as long again.
    private static func keepsAllOut(_ error: any Error) -> Bool {
        switch error as? StoreError {
        case .locked, .unreachable: true
        default: false
        }
    }

    /// - Returns: what came of each; nothing where this task was told to end.
    private func write(_ takings: [Taking]) async -> [Taken?] {
        do {
            return try await database.write { connection in
                try connection.holdRecords()
                return try takings.map { taking in
                    do {
                        return .success(try taking(connection))
                    } catch let overtaken as JournalOvertaken {
                        return .failure(overtaken)
                    }
                }
            }
        } catch {
            if Task.isCancelled { return takings.map { _ in nil } }
            if takings.count == 1 || Self.keepsAllOut(error) { return takings.map { _ in .failure(error) } }
            // Nothing of it was kept. Each alone, so that only the one fails that cannot be taken.
            var results: [Taken?] = []
            for taking in takings { results += await write([taking]) }
            return results
        }
    }
}
