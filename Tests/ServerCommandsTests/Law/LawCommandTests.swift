import Adoption
import Foundation
import Store
import StoreTestSupport
import Testing

struct `The commands about people's data` {
    private func told(_ commands: [[String]], at place: String, _ folder: Folder, _ language: String) async -> String {
        var told: [String] = []
        for command in commands {
            let run = await CommandLineRun.run(command, database: place, language: language)
            told.append("$ \(command.joined(separator: " ")) → \(run.status)\n\(run.output)\(run.errors)")
        }
        return told.joined(separator: "\n").replacing(folder.path(""), with: "")
    }

    @Test(arguments: ["vi", "en"])
    func `show, hand out and erase what is known of one person, and say who did so`(language: String) async throws {
        let folder = try Folder()
        let place = try await Engine.sqlite.emptyPlace()
        try await SampleOffice.install(at: place, in: folder)
        // What this says, with the folder of the files, is told elsewhere.
        #expect(await CommandLineRun.run(["why", "cb.01"], database: place).status == 0)
        let text = await told(
            [
                ["person", "export", "P01"],
                ["person", "erase", "P01"], ["person", "erase", "P01", "--confirm", "P02"],
                ["person", "erase", "P01", "--dry-run", "--confirm", "P01"],
                ["person", "erase", "P01", "--confirm", "P01"], ["person", "erase", "P01", "--confirm", "P01"],
                ["person", "export", "khong co"], ["person", "erased"], ["person", "erased", "--format", "csv"],
                ["audit", "list"], ["audit", "list", "--kind", "person_erased", "--format", "json"],
                ["access-log", "list"], ["access-log", "list", "--format", "csv"],
                ["report", "unused", "--format", "csv"],
            ], at: place, folder, language)
        try Golden.compare(text, "person.\(language).txt")
        let database = try await Engine.sqlite.connect(to: place)
        #expect(try await database.read { try SummaryDifference.read(on: $0) }.isNone)
        await database.close()
    }

    @Test(arguments: ["vi", "en"])
    func `say what is kept and for how long, and keep it no longer`(language: String) async throws {
        let folder = try Folder()
        let place = try await Engine.sqlite.emptyPlace()
        try await SampleOffice.install(at: place, in: folder)
        let revoke = ["account", "revoke", "cb.03", "--on", "2026-06-21"]
        #expect(await CommandLineRun.run(revoke, database: place).status == 0)
        let text = await told(
            [
                ["register"], ["register", "--format", "csv"], ["retention", "list"],
                ["retention", "set", "looks", "365", "--basis", "QĐ 12/QĐ-UBND"], ["retention", "set", "usage", "30"],
                ["retention", "set", "looks", "0"], ["retention", "enforce"], ["retention", "unset", "looks"],
                ["retention", "set", "people", "1"],
                ["retention", "enforce", "--dry-run"], ["retention", "enforce"], ["retention", "list"],
            ], at: place, folder, language)
        try Golden.compare(text, "retention.\(language).txt")
    }

    @Test(arguments: Engine.available)
    func `write down each list of names that another command shows`(engine: Engine) async throws {
        let folder = try Folder()
        let place = try await engine.emptyPlace()
        try await SampleOffice.install(at: place, in: folder)
        for command in [
            ["report", "unused"], ["report", "unused", "--names", "--unit", "X1"], ["why", "cb.01"],
            ["account", "show", "cong:cb.01"], ["account", "list", "--format", "csv"], ["usage", "unmatched"],
            ["usage", "anomalies"], ["export", "people"], ["export", "accounts"], ["export", "usage"],
        ] {
            #expect(await CommandLineRun.run(command, database: place).status == 0)
        }
        let database = try await engine.connect(to: place)
        let seen = try await database.read { try NamesSeen.list(limit: 100, on: $0) }.reversed()
        #expect(
            seen.map { "\($0.list) \($0.form) \($0.names) \($0.about ?? $0.filter)" } == [
                "accounts terminal 1 unit=X1 states=never_used,dormant", "account terminal 1 P01",
                "account terminal 1 P01", "accounts csv 3 ", "unmatched terminal 0 ", "anomalies terminal 0 ",
                "people csv 3 ", "accounts csv 3 ", "accounts csv 3 ",
            ])
        #expect(seen.allSatisfy { $0.who == "kiem-thu" })
        await database.close()
    }

    @Test(arguments: Engine.available)
    func `leave a file of a person to its owner`(engine: Engine) async throws {
        let folder = try Folder()
        let place = try await engine.emptyPlace()
        try await SampleOffice.install(at: place, in: folder)
        let out = folder.path("p01.json")
        #expect(await CommandLineRun.run(["person", "export", "P01", "--out", out], database: place).status == 0)
        let rights = try FileManager.default.attributesOfItem(atPath: out)[.posixPermissions] as? Int
        #expect(rights == 0o600)
        let file = try JSONSerialization.jsonObject(with: Data(Folder.read(out).utf8)) as? [String: Any]
        #expect((file?["events"] as? [[String: Any]])?.count == 2)
        #expect((file?["accounts"] as? [[String: Any]])?.first?["issued_on"] as? String == "2026-01-05")
    }
}
