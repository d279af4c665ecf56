import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `A file of people` {
    private static let people = [
        PersonRecord(code: "A1", name: .set("Lê Thị Lúa"), unitCode: .set("T.1")),
        PersonRecord(code: "A2", name: .set("Trần Văn Dừa")), PersonRecord(code: "A3"),
    ]

    @Test(arguments: Engine.available)
    func `goes in once, and again without a trace`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        #expect(try await database.take(Self.people).created == 3)
        let (people, version) = (try await database.dump("person"), try await database.dataVersion())
        let again = try await database.take(Self.people, batchSize: 2)
        #expect((again.created, again.changed, again.left) == (0, 0, 3))
        #expect(try await database.dump("person").map(\.values) == people.map(\.values))
        #expect(try await database.dataVersion() == version)
    }

    @Test(arguments: Engine.available, [1, 2, 100])
    func `sets, leaves and clears field by field`(engine: Engine, batchSize: Int) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take(Self.people)
        let outcome = try await database.take(
            [
                PersonRecord(code: "A1", unitCode: .clear), PersonRecord(code: "A3", name: .set("Cô Ba")),
                PersonRecord(code: "A3", unitCode: .set("T.2")), PersonRecord(code: "A4", name: .set("Mới")),
                PersonRecord(code: "A4", unitCode: .set("T.2")),
            ], batchSize: batchSize)
        #expect((outcome.created, outcome.changed) == (1, 4))
        #expect(
            try await Self.exported(database) == [
                PersonRecord(code: "A1", name: .set("Lê Thị Lúa")),
                PersonRecord(code: "A2", name: .set("Trần Văn Dừa")),
                PersonRecord(code: "A3", name: .set("Cô Ba"), unitCode: .set("T.2")),
                PersonRecord(code: "A4", name: .set("Mới"), unitCode: .set("T.2")),
            ])
    }

    @Test(arguments: Engine.available)
    func `is refused row by row`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let outcome = try await database.take([
            PersonRecord(code: "012345678901"), PersonRecord(code: "A1", unitCode: .set("X")),
            PersonRecord(code: "A2", name: .set("Một")), PersonRecord(code: "A2", name: .set("Hai")),
        ])
        #expect(
            outcome.problems == [
                Located(line: 2, record: .identityNumber(column: "code")),
                Located(line: 3, record: .unknownUnit(code: "X")),
                Located(line: 5, record: .contradictsLine(line: 4, column: "name")),
            ])
        #expect(try await Self.exported(database) == [PersonRecord(code: "A2", name: .set("Một"))])
    }

    static func exported(_ database: any SQLDatabase) async throws -> [PersonRecord] {
        let gathered = Gathered<PersonRecord>()
        try await PersonStore(database: database).export { gathered.append($0) }
        return gathered.all
    }
}
