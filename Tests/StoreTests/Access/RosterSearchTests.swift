import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `A search on the trainer's list` {
    @Test(arguments: Engine.available)
    func `passes over who is at home nowhere or elsewhere, however many they are`(engine: Engine) async throws {
        let office = try await Office(engine)
        let strays = (100..<130).map { PersonRecord(code: "A\($0)", name: .set("Trần Văn Mẫu")) }
        let own = PersonRecord(code: "Z1", name: .set("Nguyễn Thị Mẫu"), unitCode: .set("T.1"))
        try await office.database.take(strays + [own], from: "people.csv")
        let roster = TrainingRoster(database: office.database)
        func found(_ words: String, of unit: String? = nil, limit: Int = 10) async throws -> [String] {
            try await roster.people(
                matching: words, of: unit, limit: limit, within: .everything, at: Author.clerk(1).at
            ).map(\.code)
        }
        #expect(try await found("mau") == ["Z1"])
        #expect(try await found("MẪU thi", of: "T.1") == ["Z1"])
        #expect(try await found("z1") == ["Z1"])
        #expect(try await found("trần").isEmpty)
        #expect(try await found("\u{301}").isEmpty, "marks alone are no word")
    }
}
