import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `The list of people` {
    private static let now = Instant(milliseconds: 1_780_000_000_000)
    private static let author = Author(who: "kiểm thử", at: now)

    @Test(arguments: Engine.available)
    func `is found by words of code and name, without marks, page by page`(engine: Engine) async throws {
        let database = try await Self.database(engine)
        let directory = PeopleDirectory(database: database)
        func codes(_ words: String, after: String? = nil, limit: Int = 10) async throws -> [String] {
            try await directory.page(matching: words, after: after, limit: limit, at: Self.now).map(\.code)
        }
        #expect(try await codes("") == ["C1", "C2", "C3", "Đ4"])
        #expect(try await codes("", limit: 2) == ["C1", "C2"])
        #expect(try await codes("", after: "C2", limit: 2) == ["C3", "Đ4"])
        #expect(try await codes("nguyen") == ["C1", "C3"])
        #expect(try await codes("AN nguyễn") == ["C1"])
        #expect(try await codes("nguyen", after: "C1") == ["C3"])
        #expect(try await codes("d4") == ["Đ4"])
        #expect(try await codes("% _") == [])
    }

    @Test(arguments: Engine.available)
    func `says who holds what, and how far each has come in signing in`(engine: Engine) async throws {
        let database = try await Self.database(engine)
        let grants = GrantStore(database: database)
        try await grants.give(.trainer, unit: "T.1", to: "C2", by: Self.author)
        try await grants.give(.leader, unit: "T", to: "C2", by: Self.author)
        try await grants.give(.leader, unit: "T", to: "C3", by: Self.author)
        try await grants.take(.leader, unit: "T", from: "C3", by: Self.author)
        let code = ActivationCode(chance: Array(repeating: 7, count: ActivationCode.randomSymbols))
        _ = try await CredentialStore(database: database).addAdministrator(
            name: "quan-tri", personName: "Quản Trị", code: code, digest: [1, 2, 3], by: Self.author)
        _ = try await TrainingIssue(database: database).issue(to: ["C1"], within: .everything, by: Self.author)
        let directory = PeopleDirectory(database: database)
        let holders = try await directory.page(holdersOnly: true, limit: 10, at: Self.now)
        #expect(holders.map(\.code) == ["C2", "quan-tri"])
        #expect(holders[0].roles.map(\.role) == [.leader, .trainer])
        #expect(holders[0].roles.map(\.unitCode) == ["T", "T.1"] && holders[0].roles[0].by == "kiểm thử")
        #expect(holders.map(\.access) == [.noAccount, .slipOut] && holders.map(\.unitCode) == ["T.1", nil])
        let later = Instant(milliseconds: Self.now.milliseconds + CredentialStore.codeLifetime)
        #expect(try await directory.page(matching: "quan", limit: 1, at: later).map(\.access) == [.slipExpired])
        #expect(try await directory.page(matching: "c1", limit: 1, at: Self.now).map(\.access) == [.noSlip])
    }

    private static func database(_ engine: Engine) async throws -> any SQLDatabase {
        let database = try await engine.emptyDatabase()
        let units = [UnitRecord(code: "T"), UnitRecord(code: "T.1", parentCode: .set("T"), name: .set("Xã Mẫu"))]
        let people = [
            PersonRecord(code: "C1", name: .set("Nguyễn Văn An"), unitCode: .set("T.1")),
            PersonRecord(code: "C2", name: .set("Trần Thị Bé"), unitCode: .set("T.1")),
            PersonRecord(code: "C3", name: .set("NGUYỄN Ba"), unitCode: .set("T")), PersonRecord(code: "Đ4"),
        ]
        try await database.take(units, from: "units.csv")
        try await database.take(people, from: "people.csv")
        return database
    }
}
