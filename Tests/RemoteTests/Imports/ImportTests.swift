import Foundation
import Testing

struct `Imports through a server` {
    /// Both roads, each on a database of its own, with the same files under the same names.
    ///
    /// - Returns: what both said on standard output.
    @discardableResult
    private func both(
        _ arguments: [String], _ name: String, _ text: String, before: [(String, String)] = []
    ) async throws -> String {
        let office = try await Office.opened()
        let local = try await Office.opened()
        try await office.signIn()
        for (kind, file) in before {
            _ = try await office.onDatabase("import", kind, office.write("\(kind).csv", file))
            _ = try await local.onDatabase("import", kind, local.write("\(kind).csv", file))
        }
        let already = try await problemsKept(office)
        let here = try await Program.congdan.run(
            ["import"] + arguments + [office.write(name, text)], Office.environment(office.folder))
        let there = try await Program.server.run(
            ["import"] + arguments + [local.write(name, text)], Office.environment(local.folder))
        #expect(plain(here.output, office) == plain(there.output, local))
        #expect(plain(here.errors, office) == plain(there.errors, local))
        #expect(here.status == there.status)
        for kind in ["systems", "units", "people", "accounts", "usage", "coverage"] {
            let mine = try await office.onDatabase("export", kind).output
            #expect(mine == (try await local.onDatabase("export", kind)).output, "\(kind)")
        }
        let kept = try await problemsKept(office)
        #expect(kept == (try await problemsKept(local)))
        #expect((kept == already) == (arguments.contains("--dry-run") || here.status == 0))
        return here.output
    }

    /// How many problems of rows there are.
    private func problemsKept(_ office: Office) async throws -> Int {
        let register = try await office.onDatabase("register", "--format", "csv").output
        let rows = try #require(register.firstMatch(of: /import_problems,[^,]*,(\d+),/))
        return try #require(Int(rows.1))
    }

    private func plain(_ text: String, _ office: Office) -> String {
        text.replacingOccurrences(of: office.folder, with: "FOLDER")
    }

    @Test(arguments: [false, true])
    func `of systems and units do and say what a local import does and says`(isDryRun: Bool) async throws {
        let dry = isDryRun ? ["--dry-run"] : []
        let more =
            Files.systems
            + "  - code: zalo\n    name: {vi: Zalo}\n    actions:\n      - {code: hoi, name: {vi: Hỏi}, counts: true}\n"
        try await both(["systems"] + dry, "more.yaml", more)
        try await both(["units"] + dry, "more.csv", Files.units + "X3,X9,Xã Lạc,xã\nX4,T,,\n")
    }

    @Test(arguments: [false, true])
    func `of people and accounts do and say what a local import does and says`(isDryRun: Bool) async throws {
        let dry = isDryRun ? ["--dry-run"] : []
        try await both(["people"] + dry, "people.csv", Files.people)
        try await both(["accounts"] + dry, "accounts.csv", Files.accounts)
    }

    @Test(arguments: [false, true])
    func `of usage and coverage do and say what a local import does and says`(isDryRun: Bool) async throws {
        let dry = isDryRun ? ["--dry-run"] : []
        let before = [("accounts", Files.accounts)]
        try await both(["usage", "--chunk-rows", "2"] + dry, "usage.csv", Files.usage, before: before)
        try await both(
            ["usage", "--covers", "2026-01-01..2026-06-30", "--mapping", mapping()] + dry, "good.csv",
            Files.events(5).replacingOccurrences(of: "source,", with: "s,"), before: before)
        try await both(["coverage"] + dry, "coverage.csv", Files.coverage)
    }

    @Test(arguments: [false, true])
    func `give a program the same document on both roads`(isDryRun: Bool) async throws {
        let options = isDryRun ? ["--json", "--dry-run"] : ["--json"]
        let before = [("accounts", Files.accounts)]
        let told = [
            try await both(["units"] + options, "more.csv", Files.units + "X3,X9,Xã Lạc,xã\n"),
            try await both(["people"] + options, "people.csv", Files.people),
            try await both(["accounts"] + options, "accounts.csv", Files.accounts),
            try await both(["usage", "--chunk-rows", "2"] + options, "usage.csv", Files.usage, before: before),
            try await both(["coverage"] + options, "coverage.csv", Files.coverage),
        ]
        for text in told {
            let document = try #require(
                JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
            #expect(document["dry_run"] as? Bool == isDryRun)
            let files = try #require(document["files"] as? [[String: Any]])
            #expect(files.count == 1)
        }
    }

    @Test func `tell a program that no file is done where the server is lost in the first one`() async throws {
        let office = try await Office.opened()
        try await office.signIn()
        office.kill()
        let told = try await Program.congdan.run(
            ["import", "units", office.write("more.csv", Files.units), "--json"], Office.environment(office.folder))
        #expect(told.status == 4, "\(told.errors)")
        let document = try #require(
            JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [String: Any], "\(told.output)")
        #expect((document["files"] as? [Any])?.isEmpty == true)
    }

    private func mapping() throws -> String {
        let path = NSTemporaryDirectory() + "congdan-mapping-\(UUID().uuidString).yaml"
        try "constants: {source: may, system: cong}\n".write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test func `go on where the server was lost, and count nothing twice`() async throws {
        let office = try await Office.opened()
        try await office.signIn()
        _ = try await office.onDatabase("import", "accounts", office.write("accounts.csv", Files.accounts))
        let file = try office.write("many.csv", Files.events(3000))
        let command = ["import", "usage", file, "--chunk-rows", "40"]
        let (process, output, errors) = try Program.congdan.start(command, Office.environment(office.folder))
        // Killed as soon as the server has said that something is in: in the middle, as a rule.
        while try await events(office) == 0, process.isRunning {}
        office.kill()
        _ = output.fileHandleForReading.readDataToEndOfFile()
        let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let stored = try await events(office)
        if stored < 3000 {
            #expect(process.terminationStatus == 4, "\(told)")
            #expect(told.contains("Give the command again"))
        }
        let reopened = try await office.reopened()
        let again = try await Program.congdan.run(command, Office.environment(office.folder))
        #expect(again.status == 0, "\(again.errors)")
        #expect(try await events(reopened) == 3000)
    }

    private func events(_ office: Office) async throws -> Int {
        try await office.onDatabase("export", "usage").output.split(whereSeparator: \.isNewline)
            .count { $0.hasPrefix("may,") }
    }

    @Test func `of a file that cannot be read change nothing and ask little`() async throws {
        let office = try await Office.opened()
        try await office.signIn()
        let ended = try await office.congdan("import", "units", "\(office.folder)/khong-co.csv")
        #expect(ended.status == 3)
        #expect(ended.errors.contains("khong-co.csv"))
    }
}
