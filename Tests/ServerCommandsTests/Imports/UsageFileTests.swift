import Store
import StoreTestSupport
import Testing

/// What people are told about a usage file, and what of it is in.
struct `A usage file` {
    private static let head = "source,event_id,system,account,action,channel,time,assisted\n"

    private static func row(_ id: Int, _ day: String, account: String = "cb.01") -> String {
        "nhat-ky,\(id),cong,\(account),nop,portal,\(day)T08:00:00+07:00,0\n"
    }

    private static let mapping = "constants: {source: nhat-ky, system: cong}\n"

    /// An office without usage, and a usage file in it.
    private func office(_ usage: some Sequence<UInt8>) async throws -> (place: String, folder: Folder, file: String) {
        let folder = try Folder()
        let place = try await Engine.sqlite.emptyPlace()
        try await SampleOffice.install(at: place, in: folder)
        try folder.write("covers.yaml", Self.mapping)
        return (place, folder, try folder.write("more.csv", usage))
    }

    private func text(_ run: CommandLineRun, in folder: Folder) -> String {
        "\(run.output)\(run.errors)→ \(run.status)\n".replacing(folder.path(""), with: "")
    }

    @Test(arguments: ["vi", "en"])
    func `brings in a rehearsal what it brings in truth, whatever its chunks share`(language: String) async throws {
        let rows = [
            Self.row(11, "2026-06-01"), Self.row(12, "2026-06-02"), Self.row(11, "2026-06-01"),
            Self.row(12, "2026-06-03"), Self.row(13, "2026-06-04", account: "ai"),
        ]
        let (place, folder, file) = try await office((Self.head + rows.joined()).utf8)
        let database = try await Engine.sqlite.connect(to: place)
        let before = try await database.rows()
        let command = ["import", "usage", file, "--chunk-rows", "2"]
        let rehearsed = await CommandLineRun.run(command + ["--dry-run"], database: place, language: language)
        #expect(try await database.rows() == before)
        let taken = await CommandLineRun.run(command, database: place, language: language)
        #expect(rehearsed.errors == taken.errors)
        try Golden.compare(
            [rehearsed, taken].map { text($0, in: folder) }.joined(separator: "\n"), "rehearsal.\(language).txt")
    }

    @Test(arguments: ["vi", "en"])
    func `is doubted where its events do not lie on the days that it declares`(language: String) async throws {
        let rows = [Self.row(11, "2026-06-01"), Self.row(12, "2026-06-10")]
        let (place, folder, file) = try await office((Self.head + rows.joined()).utf8)
        let empty = try folder.write("empty.csv", Self.head)
        var told: [String] = []
        for (file, covers) in [
            (file, "2025-01-01..2025-01-31"), (file, "2026-06-05..2026-06-20"), (empty, "2025-03-01..2025-03-31"),
            (file, "2026-06-01..2026-06-10"),
        ] {
            let command = ["import", "usage", file, "--mapping", folder.path("covers.yaml"), "--covers", covers]
            let run = await CommandLineRun.run(command, database: place, language: language)
            told.append("\(covers)\n" + text(run, in: folder))
        }
        try Golden.compare(told.joined(separator: "\n"), "declared-days.\(language).txt")
    }

    @Test(arguments: ["vi", "en"])
    func `that turns out to be no text is in up to there, and says so`(language: String) async throws {
        let rows = (1...5).map { Self.row($0 + 10, "2026-06-0\($0)") }.joined()
        let (place, folder, file) = try await office((Self.head + rows).utf8.map(\.self) + [0x6E, 0xFE, 0x0A])
        let database = try await Engine.sqlite.connect(to: place)
        let before = try await count(in: database)
        let command = ["import", "usage", file, "--chunk-rows", "2"]
        let run = await CommandLineRun.run(command, database: place, language: language)
        #expect(try await count(in: database) == before + 4)
        let whole = await CommandLineRun.run(["import", "usage", file], database: place, language: language)
        #expect(try await count(in: database) == before + 4)
        let first = try folder.write("first.csv", [UInt8](Self.head.utf8) + [0x6E, 0xFE, 0x0A])
        let nothing = await CommandLineRun.run(["import", "usage", first], database: place, language: language)
        try Golden.compare(
            [run, whole, nothing].map { text($0, in: folder) }.joined(separator: "\n"), "unreadable.\(language).txt")
    }

    @Test
    func `that is missing among others is refused, and the others go in`() async throws {
        let (place, folder, file) = try await office((Self.head + Self.row(11, "2026-06-01")).utf8)
        let missing = folder.path("missing.csv")
        let both = await CommandLineRun.run(["import", "usage", missing, file], database: place)
        #expect(both.status == 1)
        #expect(both.output.contains("more.csv") && both.errors.contains("missing.csv"))
        let one = await CommandLineRun.run(["import", "usage", missing, missing], database: place)
        #expect(one.status == 3)
    }

    @Test(arguments: [["--dry-run"], []])
    func `has its problems told in the order of its lines`(options: [String]) async throws {
        let rows = [
            "nhat-ky,11,cong,cb.01,bay,portal,2026-06-01,0\n", "nhat-ky,12,cong,cb.01,nop,fax,2026-06-01,0\n",
            "nhat-ky,13,khong,cb.01,nop,portal,2026-06-01,0\n", "nhat-ky,14,cong,cb.01,nop,portal,hôm qua,0\n",
        ]
        let (place, _, file) = try await office((Self.head + rows.joined()).utf8)
        let run = await CommandLineRun.run(["import", "usage", file] + options, database: place)
        let lines = run.errors.split(separator: "\n").compactMap { $0.split(separator: ":").dropFirst().first }
        #expect(lines == ["2", "3", "4", "5"])
    }

    private func count(in database: any SQLDatabase) async throws -> Int {
        try await database.read { try $0.row("SELECT count(*) FROM usage_event")?.int(0) ?? 0 }
    }
}

struct `A file of accounts with bad rows` {
    @Test
    func `has its problems told in the order of its lines`() async throws {
        let folder = try Folder()
        let place = try await Engine.sqlite.emptyPlace()
        try await SampleOffice.install(at: place, in: folder)
        let file = try folder.write(
            "bad.csv",
            """
            system,name,person,unit,issued_on
            cong,cb.11,P11,KHONG,2026-01-05
            cong,cb.12,P12,X1,hôm qua
            khong,cb.13,P13,X1,2026-01-05
            cong,cb.14,P14,X1,2026-02-30

            """)
        let run = await CommandLineRun.run(["import", "accounts", file], database: place)
        #expect(run.status == 1)
        let lines = run.errors.split(separator: "\n").compactMap { $0.split(separator: ":").dropFirst().first }
        #expect(lines == ["2", "3", "4", "5"])
    }
}
