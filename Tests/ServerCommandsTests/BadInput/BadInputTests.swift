import Foundation
import Store
import StoreTestSupport
import Testing

struct `Bad input` {
    /// Every message in both languages stands in one file, which is reviewed like code.
    @Test(arguments: ["vi", "en"])
    func `is answered in words that say what to do, and changes nothing`(language: String) async throws {
        let folder = try Folder()
        let place = try await Engine.sqlite.emptyPlace()
        try await SampleOffice.install(at: place, in: folder)
        let database = try await Engine.sqlite.connect(to: place)
        let before = try await database.rows()
        var golden = ""
        for bad in BadInputCase.all {
            let run = try await run(bad, at: place, in: folder, language: language)
            #expect(run.status == bad.status, "\(bad.name): \(run.errors)")
            #expect(!run.errors.isEmpty, "\(bad.name) is met with silence")
            let isUnchanged = try await database.rows() == before
            #expect(isUnchanged, "\(bad.name) changed something")
            golden += "## \(bad.name) → \(run.status)\n\(run.errors)\n"
        }
        await database.close()
        try Golden.compare(golden, "bad-input.\(language).txt")
    }

    @Test
    func `is answered the same on PostgreSQL`() async throws {
        let folder = try Folder()
        let sqlite = try await Engine.sqlite.emptyPlace()
        let postgres = try await Engine.postgres.emptyPlace()
        for place in [sqlite, postgres] { try await SampleOffice.install(at: place, in: folder) }
        for bad in BadInputCase.records + BadInputCase.usage + BadInputCase.commands {
            let first = try await run(bad, at: sqlite, in: folder, language: "vi")
            let second = try await run(bad, at: postgres, in: folder, language: "vi")
            #expect(first.status == second.status, "\(bad.name)")
            #expect(first.errors == second.errors, "\(bad.name)")
        }
    }

    private func run(
        _ bad: BadInputCase, at place: String, in office: Folder, language: String
    ) async throws -> CommandLineRun {
        let folder = try Folder()
        for file in bad.files { try folder.write(file.name, file.bytes) }
        let words = bad.command.map { word in
            word.contains("@") ? word.replacing("@", with: folder.path("")) : word
        }
        let run = await CommandLineRun.run(words, database: place, language: language)
        let tidy = run.errors.replacing(folder.path(""), with: "").replacing(office.path(""), with: "")
        return CommandLineRun(status: run.status, output: run.output, errors: tidy)
    }
}
