import StoreTestSupport
import Testing

struct `Everything that export writes` {
    private static let kinds = ["systems", "units", "people", "accounts", "usage", "coverage"]

    @Test(arguments: Engine.available)
    func `is what import reads: the report of an empty database becomes the same`(engine: Engine) async throws {
        let folder = try Folder()
        let first = try await Engine.sqlite.emptyPlace()
        try await SampleOffice.install(at: first, in: folder)
        let files = try await Self.exported(from: first, to: try Folder())
        let second = try await engine.emptyPlace()
        var run = await CommandLineRun.run(["init"], database: second)
        #expect(run.status == 0)
        for (kind, file) in zip(Self.kinds, files) {
            run = await CommandLineRun.run(["import", kind, file], database: second)
            #expect(run.status == 0, "\(kind): \(run.errors)")
            let again = await CommandLineRun.run(["import", kind, file, "--dry-run"], database: second)
            #expect(again.status == 0)
            #expect(!again.output.contains("mới: "), "\(again.output)")
        }
        let report = ["report", "unused", "--names", "--format", "json"]
        let before = await CommandLineRun.run(report, database: first)
        let after = await CommandLineRun.run(report, database: second)
        #expect(before.output.contains("\"never_used\": 1"))
        #expect(after.output == before.output)
        let twice = try await Self.exported(from: second, to: try Folder())
        for (one, other) in zip(files, twice) { #expect(try Folder.read(one) == Folder.read(other)) }
    }

    private static func exported(from place: String, to folder: Folder) async throws -> [String] {
        var files: [String] = []
        for kind in kinds {
            let file = folder.path(kind + (kind == "systems" ? ".yaml" : ".csv"))
            let run = await CommandLineRun.run(["export", kind, "--out", file], database: place)
            #expect(run.status == 0, "\(kind): \(run.errors)")
            files.append(file)
        }
        return files
    }
}
