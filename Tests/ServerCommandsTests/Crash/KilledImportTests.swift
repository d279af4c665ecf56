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
        var (undisturbed, duration) = try await undisturbedImport(file, server, engine)
        // The moments are cut by the machine's own speed anyway; the seed keeps them spread alike.
        var random = SeededRandom(seed: 50)
        var killed = 0
        var inTheMiddle = 0
        while killed < Self.kills {
            let url = try await file.prepare(server, engine)
            let database = try await engine.connect(to: url)
            var contents = try await UsageContents(of: database)
            while killed < Self.kills, !contents.isFinished {
                let moment = duration * Double.random(in: 0...1, using: &random)
                let start = ContinuousClock.now
                if try await server.run(file.importUsage(url), killAfter: moment) {
                    killed += 1
                } else if contents.rowsRead == 0 {
                    // Done from first to last before its moment: the machine has less else to do than before.
                    duration = min(duration, ContinuousClock.now - start)
                }
                contents = try await UsageContents(of: database)
                contents.expectWholeness(file)
                if contents.rowsRead > 0, !contents.isFinished { inTheMiddle += 1 }
            }
            if !contents.isFinished { try await server.run(file.importUsage(url)) }
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
        let url = try await file.prepare(server, engine)
        let start = ContinuousClock.now
        let status = try await server.run(file.importUsage(url))
        let duration = ContinuousClock.now - start
        #expect(status == 0)
        let database = try await engine.connect(to: url)
        let contents = try await UsageContents(of: database)
        #expect(contents.isFinished)
        contents.expectWholeness(file)
        let all = try await database.contents()
        await database.close()
        return (all, duration)
    }
}
