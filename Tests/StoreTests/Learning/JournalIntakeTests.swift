import Dispatch
import People
import Store
import StoreTestSupport
import Synchronization
import Testing
import Tutorial

struct `Journals that are sent at once` {
    @Test(arguments: Engine.available)
    func `are all taken, each once, and only what cannot be taken is refused`(engine: Engine) async throws {
        let room = try await Classroom(engine)
        let store = JournalStore(database: room.database, intake: JournalIntake(database: room.database))
        let people = [try await room.person("an"), try await room.person("binh"), try await room.person("chi")]
        let stale = try await store.record(of: people[0], course: "nop").standing
        try await store.take([room.line(900)], of: people[0], at: Classroom.now)
        let outcomes = await withTaskGroup(of: String.self) { group in
            for number in 0..<90 {
                group.addTask {
                    await Self.told {
                        let line = room.line(number / 3 % 20, marks: ["buoc-\(number % 5)": "own"])
                        return try await store.take([line], of: people[number % 3], at: Classroom.now).new
                    }
                }
                if number % 30 == 7 {
                    group.addTask {
                        // Nobody's: the key that points at people breaks the whole transaction.
                        await Self.told { try await store.take([room.line(1)], of: ID(99), at: Classroom.now).new }
                    }
                    group.addTask {
                        await Self.told {
                            try await store.take([room.line(901)], of: people[0], at: Classroom.now, after: stale).new
                        }
                    }
                }
            }
            return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
        #expect(outcomes == ["1": 60, "0": 30, "JournalOvertaken": 3, "StoreError": 3])
        for person in people {
            let lines = try await store.lines(of: person).filter { $0.line.id != "may-900" }
            #expect(Set(lines.map(\.line.id)) == Set((0..<20).map { "may-\($0)" }))
            #expect(lines.count == 20)
        }
        let before = try await rows(room)
        try await store.rebuildProgress()
        #expect(try await rows(room) == before)
    }

    @Test(arguments: Engine.available)
    func `are taken too where whoever writes for all goes away`(engine: Engine) async throws {
        let room = try await Classroom(engine)
        let store = JournalStore(database: room.database, intake: JournalIntake(database: room.database))
        let an = try await room.person("an")
        let kept = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<40 {
                group.addTask {
                    await withTaskGroup(of: Bool.self) { own in
                        own.addTask {
                            (try? await store.take([room.line(number)], of: an, at: Classroom.now)) != nil
                        }
                        if number % 4 == 0 { own.cancelAll() }
                        let isTaken = await own.next() ?? false
                        return isTaken || number % 4 == 0
                    }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(kept == 40)
        let ids = Set(try await store.lines(of: an).compactMap(\.line.id))
        #expect(ids.isSuperset(of: (0..<40).filter { $0 % 4 > 0 }.map { "may-\($0)" }))
    }

    /// Each transaction waits as long as the one before it.
    @Test(arguments: Engine.available)
    func `are told together where another program holds the database`(engine: Engine) async throws {
        let place = try await engine.emptyPlace()
        let other = try await engine.connect(to: place)
        try await Schema(of: other).create(timeZone: Settings.standardTimeZone, at: Engine.creation)
        let database = CountingWrites(database: try await engine.connect(to: place, patience: 0.5))
        let store = JournalStore(database: database, intake: JournalIntake(database: database))
        let (held, holds) = AsyncStream.makeStream(of: Void.self)
        let done = DispatchSemaphore(value: 0)
        async let holding: Void = other.write { connection in
            try connection.execute("UPDATE settings SET data_version = data_version WHERE id = 1")
            holds.finish()
            done.wait()
        }
        for await _ in held {}
        let outcomes = await withTaskGroup(of: String.self) { group in
            for number in 0..<20 {
                group.addTask {
                    await Self.told {
                        var line = JournalLine(at: 1)
                        line.id = "may-\(number)"
                        return try await store.take([line], of: ID(1), at: Classroom.now).new
                    }
                }
            }
            return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
        done.signal()
        try await holding
        #expect(outcomes == ["StoreError": 20])
        #expect(database.writes.load(ordering: .relaxed) <= 20)
    }

    private static func told(_ sending: () async throws -> Int) async -> String {
        do {
            return "\(try await sending())"
        } catch {
            return "\(type(of: error))"
        }
    }

    private func rows(_ room: Classroom) async throws -> [String] {
        try await room.database.read { connection in
            try ["course_progress", "step_progress", "lesson_stay"].flatMap { table in
                try connection.rows("SELECT * FROM \(raw: table)").map { "\(table) \($0.values)" }.sorted()
            }
        }
    }
}

/// A database of which is known how many transactions were begun to write to it.
private final class CountingWrites: SQLDatabase {
    private let database: any SQLDatabase
    let writes = Atomic(0)
    var dialect: Dialect { database.dialect }

    init(database: any SQLDatabase) {
        self.database = database
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value { try await database.read(body) }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        writes.add(1, ordering: .relaxed)
        return try await database.write(body)
    }

    func sweep() async throws { try await database.sweep() }
    func close() async { await database.close() }
}
