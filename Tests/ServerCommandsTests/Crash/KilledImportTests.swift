import Foundation
import Store
import StoreTestSupport
import Testing

/// What an import leaves behind when it is killed at any moment.
struct `A usage import that is killed` {
    private static let kills = 50

    @Test(arguments: Engine.available)
    func `keeps whole chunks only, and the same command finishes it`(engine: Engine) async throws {
        let file = try UsageFile()
        defer { file.remove() }
        let server = try ServerProgram()
        let (undisturbed, duration) = try await undisturbedImport(file, server, engine)
        var random = SystemRandomNumberGenerator()
        var killed = 0
        var inTheMiddle = 0
        while killed < Self.kills {
            let url = try await prepare(file, server, engine)
            let database = try await engine.connect(to: url)
            var contents = try await UsageContents(of: database)
            while killed < Self.kills, !contents.isFinished {
                let moment = duration * Double.random(in: 0...1, using: &random)
                if try await server.run(usage(file, url), killAfter: moment) { killed += 1 }
                contents = try await UsageContents(of: database)
                expectWholeness(contents, file)
                if contents.rowsRead > 0, !contents.isFinished { inTheMiddle += 1 }
            }
            if !contents.isFinished { try await server.run(usage(file, url)) }
            let isAsUndisturbed = try await database.contents() == undisturbed
            #expect(isAsUndisturbed)
            await database.close()
        }
        // Otherwise the moments did not fall into the import at all.
        #expect(inTheMiddle >= 5)
    }

    private func undisturbedImport(
        _ file: UsageFile, _ server: ServerProgram, _ engine: Engine
    ) async throws -> ([String], Duration) {
        let url = try await prepare(file, server, engine)
        let start = ContinuousClock.now
        let status = try await server.run(usage(file, url))
        let duration = ContinuousClock.now - start
        // 1: done with rejected rows.
        #expect(status == 1)
        let database = try await engine.connect(to: url)
        let contents = try await UsageContents(of: database)
        #expect(contents.isFinished)
        expectWholeness(contents, file)
        let all = try await database.contents()
        await database.close()
        return (all, duration)
    }

    /// Every finished chunk is whole, nothing of the next is there, and the summary says what the facts say.
    private func expectWholeness(_ contents: UsageContents, _ file: UsageFile) {
        let rows = contents.rowsRead
        #expect(rows % UsageFile.chunkRows == 0 || rows == UsageFile.rows)
        #expect(contents.rowsCounted == rows)
        #expect(contents.isFinished == (rows == UsageFile.rows))
        #expect((contents.coverageRows == 1) == contents.isFinished)
        let (missing, foreign) = file.compare(contents.keys, rows: rows)
        #expect(missing == 0)
        #expect(foreign == 0)
        #expect(contents.wrongUseDays == 0)
        #expect(contents.wrongAccounts == 0)
    }

    /// A database with everything but usage.
    private func prepare(_ file: UsageFile, _ server: ServerProgram, _ engine: Engine) async throws -> String {
        let url = try await engine.emptyPlace()
        for arguments in [
            ["init"], ["import", "units", file.units.path], ["import", "systems", file.systems.path],
            ["import", "accounts", file.accounts.path],
        ] {
            let status = try await server.run(arguments + ["--database", url])
            #expect(status == 0)
        }
        return url
    }

    private func usage(_ file: UsageFile, _ url: String) -> [String] {
        [
            "import", "usage", file.usage.path, "--mapping", file.mapping.path, "--covers", "2025-01-01..2025-12-31",
            "--chunk-rows", "\(UsageFile.chunkRows)", "--database", url,
        ]
    }
}
