import Foundation
import StoreTestSupport
import Testing

struct `Bad input` {
    /// Every message in both languages stands in one file, which is reviewed like code.
    @Test(arguments: ["vi", "en"])
    func `is answered in words that say what to do, and changes nothing`(language: String) async throws {
        let folder = try Folder()
        let place = try await Engine.sqlite.emptyPlace()
        try await SampleOffice.install(at: place, in: folder)
        let before = await SampleOffice.contents(of: place)
        var golden = ""
        for bad in BadInputCase.all {
            let run = try await run(bad, at: place, language: language)
            #expect(run.status == bad.status, "\(bad.name): \(run.errors)")
            #expect(!run.errors.isEmpty, "\(bad.name) is met with silence")
            #expect(await SampleOffice.contents(of: place) == before, "\(bad.name) changed something")
            golden += "## \(bad.name) → \(run.status)\n\(run.errors)\n"
        }
        try Golden.compare(golden, "bad-input.\(language).txt")
    }

    @Test
    func `is answered the same on PostgreSQL`() async throws {
        let folder = try Folder()
        let sqlite = try await Engine.sqlite.emptyPlace()
        let postgres = try await Engine.postgres.emptyPlace()
        for place in [sqlite, postgres] { try await SampleOffice.install(at: place, in: folder) }
        for bad in BadInputCase.records + BadInputCase.usage + BadInputCase.commands {
            let first = try await run(bad, at: sqlite, language: "vi")
            let second = try await run(bad, at: postgres, language: "vi")
            #expect(first.status == second.status, "\(bad.name)")
            #expect(first.errors == second.errors, "\(bad.name)")
        }
    }

    private func run(_ bad: BadInputCase, at place: String, language: String) async throws -> CommandLineRun {
        let folder = try Folder()
        for file in bad.files { try folder.write(file.name, file.bytes) }
        let words = bad.command.map { $0.replacing("@", with: folder.path("")) }
        let run = await CommandLineRun.run(words, database: place, language: language)
        let tidy = run.errors.replacing(folder.path(""), with: "")
        return CommandLineRun(status: run.status, output: run.output, errors: tidy)
    }
}

/// Golden files beside the tests; `UPDATE_SCREENS=1` rewrites them.
enum Golden {
    static func compare(_ text: String, _ name: String, file: String = #filePath) throws {
        let url = URL(filePath: file).deletingLastPathComponent().appending(path: "Screens/\(name)")
        if ProcessInfo.processInfo.environment["UPDATE_SCREENS"] == "1" {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        let expected = try String(contentsOf: url, encoding: .utf8)
        #expect(text == expected, "\(name) is not what it was: UPDATE_SCREENS=1 rewrites it, git diff shows it")
    }
}
