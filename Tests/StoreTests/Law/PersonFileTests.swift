import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `The file of a person` {
    @Test(arguments: Engine.available)
    func `holds every text of theirs but digests, and says so in the logs`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await Lives.install(into: database)
        let rows = try await database.everything()
        let file = try await database.write { try PersonFile.read(Lives.code(1), by: .clerk(60), on: $0) }
        let texts = Set(
            file.sections.flatMap(\.rows).joined().compactMap { value in
                if case .text(let text) = value { text } else { nil }
            })
        // Every cell of the database that bears their mark, wherever it is.
        let cells = Set(rows.flatMap { $0.split(separator: " ", maxSplits: 1)[1].split(separator: " | ") })
        let marked = cells.filter { $0.contains(Lives.mark(1)) && !$0.contains(Lives.mark(2)) }.map(String.init)
        // Rows of a file on its way are about whomever it names, and are not read.
        let digests = [Lives.mark(1), "\(Lives.mark(1))-bam", "\(Lives.mark(1))-phan"]
        let missing = marked.filter { cell in
            !digests.contains(cell) && !cell.contains("\u{1}") && !texts.contains { $0.contains(cell) }
        }
        #expect(missing == [])
        #expect(file.sections.allSatisfy { section in section.rows.allSatisfy { $0.count == section.fields.count } })
        for section in file.sections { #expect(!section.rows.isEmpty, "\(section.name)") }
        let act = try #require(try await database.read { try Audit.list(limit: 1, on: $0) }.first)
        #expect(act.kind == .personExported && act.subject == Lives.code(1))
        let look = try #require(try await database.read { try NamesSeen.list(limit: 1, on: $0) }.first)
        #expect(look.list == .person && look.about == Lives.code(1))
    }

    @Test(arguments: Engine.available)
    func `of nobody is refused`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        await #expect(throws: PersonRefusal.noSuchPerson(code: "P1")) {
            try await database.write { try PersonFile.read("P1", by: .clerk(), on: $0) }
        }
    }
}
