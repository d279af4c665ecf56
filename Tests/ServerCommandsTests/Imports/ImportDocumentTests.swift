import Foundation
import StoreTestSupport
import Testing

/// What an import tells a program: `--json`.
struct `An import, for a program` {
    private static let usage = """
        source,event_id,system,account,action,channel,time,assisted,ghi chú
        nhat-ky,11,cong,cb.01,nop,portal,2026-06-01T08:00:00+07:00,0,
        nhat-ky,12,cong,cb.09,nop,portal,2026-07-01T08:00:00+07:00,0,
        nhat-ky,1,cong,cb.02,nop,portal,2026-06-02T08:00:00+07:00,0,
        nhat-ky,13,cong,cb.01,bay,portal,2026-06-03T08:00:00+07:00,0,
        nhat-ky,14,cong,cb.01,nop,portal,hôm qua,0,

        """

    private func office() async throws -> (place: String, folder: Folder) {
        let folder = try Folder()
        let place = try await Engine.sqlite.emptyPlace()
        try await SampleOffice.install(at: place, in: folder)
        return (place, folder)
    }

    private func run(_ arguments: [String], at place: String, language: String = "en") async -> CommandLineRun {
        await CommandLineRun.run(["import"] + arguments + ["--json"], database: place, language: language)
    }

    private func document(_ run: CommandLineRun) throws -> [[String: Any]] {
        let parsed = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        return try #require(parsed?["files"] as? [[String: Any]], "\(run.output)")
    }

    @Test(arguments: ["vi", "en"])
    func `says of each file what is in, what is not and why`(language: String) async throws {
        let (place, folder) = try await office()
        let accounts = try folder.write(
            "accounts.csv",
            SampleOffice.accounts + "cong,cb.04,P04,X2,2026-06-21\ncong,cb.05,P05,KHONG,2026-06-21\n")
        let usage = try folder.write("more.csv", Self.usage)
        let mapping = try folder.write(
            "covers.yaml", "constants: {source: nhat-ky, system: cong}\ncovers: {from: 2026-06-01, to: 2026-06-30}\n")
        let runs = [
            await run(["accounts", accounts, folder.path("none.csv")], at: place, language: language),
            await run(["usage", usage, "--mapping", mapping, "--dry-run"], at: place, language: language),
            await run(["usage", usage, "--mapping", mapping], at: place, language: language),
            await run(
                ["usage", folder.path("usage.csv"), "--mapping", folder.path("usage.yaml")], at: place,
                language: language),
        ]
        for run in runs { _ = try document(run) }
        try Golden.compare(
            runs.map { "\($0.output)→ \($0.status)\n" }.joined(separator: "\n")
                .replacing(folder.path(""), with: ""), "document.\(language).txt")
    }

    @Test func `ends as it would in words, and says problems in words besides`() async throws {
        let (place, folder) = try await office()
        let usage = try folder.write("more.csv", Self.usage)
        let inWords = await CommandLineRun.run(
            ["import", "usage", usage, "--dry-run"], database: place, language: "en")
        let forPrograms = await run(["usage", usage, "--dry-run"], at: place)
        #expect(forPrograms.status == inWords.status)
        #expect(forPrograms.errors == inWords.errors)
        #expect(try document(forPrograms).first?["whole"] as? Bool == false)
    }

    @Test func `lists the first thousand problems of a file and counts the others`() async throws {
        let (place, folder) = try await office()
        let rows = (1...1203).map { "nhat-ky,\($0 + 20),cong,cb.01,bay,portal,2026-06-03T08:00:00+07:00,0\n" }
        let head = "source,event_id,system,account,action,channel,time,assisted\n"
        let file = try folder.write("bad.csv", head + rows.joined())
        let told = try #require(try document(await run(["usage", file, "--chunk-rows", "500"], at: place)).first)
        #expect((told["problems"] as? [Any])?.count == 1000)
        #expect(told["problems_not_listed"] as? Int == 203)
    }

    @Test func `of files that are all refused is a document as well`() async throws {
        let (place, folder) = try await office()
        let run = await run(["units", folder.path("none.csv")], at: place)
        #expect(run.status == 3)
        let told = try #require(try document(run).first)
        #expect(told["ending"] as? String == "refused")
        #expect((told["problems"] as? [[String: Any]])?.count == 1)
    }

    @Test func `that breaks off in its first file says that none is done`() async throws {
        let folder = try Folder()
        let file = try folder.write("units.csv", "code,name\nX9,Xã Thí Dụ 9\n")
        let run = await run(["units", file], at: "postgresql:///congdan?host=\(folder.path("none"))")
        #expect(run.status == 4)
        #expect(try document(run).isEmpty)
    }

    @Test func `that is refused before the first file is no document`() async throws {
        let (place, folder) = try await office()
        let run = await run(
            ["usage", folder.path("usage.csv"), "--covers", "2026-06-01..2026-06-30"], at: place)
        #expect(run.status == 3)
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
    }
}
