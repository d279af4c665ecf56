import Store
import StoreTestSupport
import Testing

struct `Coverage that was declared by mistake` {
    @Test(arguments: ["vi", "en"])
    func `is listed, taken back and gone from the report`(language: String) async throws {
        let folder = try Folder()
        let place = try await Engine.sqlite.emptyPlace()
        try await SampleOffice.install(at: place, in: folder)
        var told: [String] = []
        for command in [
            ["coverage", "list", "--format", "csv"],
            ["coverage", "withdraw", "nhat-ky", "cong", "2026-06-01..2026-06-30"],
            ["coverage", "withdraw", "nhat-ky", "cong", "2026-01-01..2026-12-31"],
            ["coverage", "withdraw", "nhat-ky", "cong", "2026-01-01..2026-12-31"],
            ["coverage", "list", "--format", "csv"],
            ["report", "unused", "--format", "csv"],
        ] {
            let run = await CommandLineRun.run(command, database: place, language: language)
            told.append("$ \(command.joined(separator: " ")) → \(run.status)\n\(run.output)\(run.errors)")
        }
        try Golden.compare(
            told.joined(separator: "\n").replacing(folder.path(""), with: ""), "coverage.\(language).txt")
    }
}
