import Foundation
import StoreTestSupport
import Testing

extension UsageFile {
    /// A database with everything but usage.
    func prepare(_ server: ServerProgram, _ engine: Engine) async throws -> String {
        let url = try await engine.emptyPlace()
        for arguments in [
            ["init"], ["import", "units", units.path], ["import", "systems", systems.path],
            ["import", "accounts", accounts.path],
        ] {
            let status = try await server.run(arguments + ["--database", url])
            #expect(status == 0)
        }
        return url
    }

    /// The command that imports the usage.
    func importUsage(_ url: String) -> [String] {
        [
            "import", "usage", usage.path, "--mapping", mapping.path, "--covers", "2025-01-01..2025-12-31",
            "--chunk-rows", "\(Self.chunkRows)", "--database", url,
        ]
    }
}

extension UsageContents {
    /// Every finished chunk is whole, nothing of the next is there, and the summary says what the facts say.
    func expectWholeness(_ file: UsageFile) {
        let rows = rowsRead
        #expect(rows % UsageFile.chunkRows == 0 || rows == UsageFile.rows)
        #expect(rowsCounted == rows)
        #expect(isFinished == (rows == UsageFile.rows))
        #expect((coverageRows == 1) == isFinished)
        let (missing, foreign) = file.compare(keys, rows: rows)
        #expect(missing == 0)
        #expect(foreign == 0)
        #expect(wrongUseDays == 0)
        #expect(wrongAccounts == 0)
    }
}
