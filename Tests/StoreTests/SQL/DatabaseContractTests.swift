import People
import Store
import StoreTestSupport
import Testing

struct `A database` {
    private struct Stop: Error {}

    @Test(arguments: Engine.available)
    func `gives back every kind of value as it was bound`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        let row = try await database.read { connection in
            try connection.row(
                "SELECT \(Int64.min), \("Cà Mau — 'ế'"), \([0, 255, 7] as [UInt8]), \(SQLValue.null)")
        }
        #expect(
            row?.values == [.integer(.min), .text("Cà Mau — 'ế'"), .blob([0, 255, 7]), .null])
    }

    @Test(arguments: Engine.available)
    func `keeps nothing of a transaction that throws`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        await #expect(throws: Stop.self) {
            try await database.write { connection in
                try connection.execute("INSERT INTO source (code) VALUES (\("a"))")
                throw Stop()
            }
        }
        #expect(try await sources(database) == [])
    }

    @Test(arguments: Engine.available)
    func `keeps nothing of a rehearsal and says what it did`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        let inserted = try await database.rehearse { connection in
            try connection.execute("INSERT INTO source (code) VALUES (\("a")), (\("b"))")
        }
        #expect(inserted == 2)
        #expect(try await sources(database) == [])
    }

    @Test(arguments: Engine.available)
    func `loads many rows, odd texts and nothing at all among them`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        let codes = (0..<3000).map { "nguồn \($0) \t\\ \"'" }
        try await database.write { connection in
            try connection.load("source", columns: ["code"], rows: codes.map { [.text($0)] })
            try connection.load("source", columns: ["code"], rows: [])
        }
        #expect(try await sources(database) == codes.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    @Test(arguments: Engine.available)
    func `names a broken rule as such and goes on working`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        let insert: @Sendable (any SQLConnection) throws -> Void = {
            try $0.execute("INSERT INTO source (code) VALUES (\("a"))")
        }
        try await database.write(insert)
        do {
            try await database.write(insert)
            Issue.record("a second source of one code was taken")
        } catch StoreError.constraint {}
        #expect(try await sources(database) == ["a"])
    }

    @Test(arguments: Engine.available)
    func `serves readers while another transaction writes`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        let seen = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<20 {
                group.addTask {
                    try await database.write { try $0.execute("INSERT INTO source (code) VALUES (\("s\(number)"))") }
                }
                group.addTask { try await sources(database).count }
            }
            return try await group.reduce(into: 0) { $0 = max($0, $1) }
        }
        #expect(seen <= 20)
        #expect(try await sources(database).count == 20)
    }

    private func sources(_ database: any SQLDatabase) async throws -> [String] {
        try await database.read { connection in
            try connection.rows("SELECT code FROM source ORDER BY code").map { $0.text(0) }
        }
    }
}
