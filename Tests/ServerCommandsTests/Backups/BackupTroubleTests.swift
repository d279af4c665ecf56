import Foundation
import Store
import StoreTestSupport
import Testing
import Threads

/// What becomes of a backup while there is trouble around it.
struct `A backup in trouble` {
    @Test(arguments: Engine.available)
    func `is whole while an import is running, chunk by chunk`(engine: Engine) async throws {
        let file = try UsageFile()
        defer { file.remove() }
        let server = try ServerProgram()
        let folder = try Folder()
        var inTheMiddle = 0
        var tries = 0
        var slice = try await duration(of: file, server, engine) / 6
        while inTheMiddle < 3, tries < 20 {
            tries += 1
            let made = try await backups(during: file, server, engine, in: folder.path("\(tries)"), every: slice)
            // It was over before it was stopped once: the machine has less else to do than before.
            if made.count == 1 { slice /= 2 }
            for backup in made {
                let other = try await engine.emptyPlace()
                #expect(try await server.run(["restore", backup, "--database", other]) == 0)
                let database = try await engine.connect(to: other)
                let contents = try await UsageContents(of: database)
                await database.close()
                contents.expectWholeness(file)
                if contents.rowsRead > 0, !contents.isFinished { inTheMiddle += 1 }
            }
        }
        #expect(inTheMiddle >= 3, "no backup fell into an import")
    }

    private func duration(of file: UsageFile, _ server: ServerProgram, _ engine: Engine) async throws -> Duration {
        let url = try await file.prepare(server, engine)
        let start = ContinuousClock.now
        try await server.run(file.importUsage(url))
        return ContinuousClock.now - start
    }

    /// Files made while a new database was taking the usage in: one beside the running import, the others each while it
    /// stood still, so that they fall into its middle however long a backup takes.
    private func backups(
        during file: UsageFile, _ server: ServerProgram, _ engine: Engine, in folder: String, every slice: Duration
    ) async throws -> [String] {
        let url = try await file.prepare(server, engine)
        let importing = try server.start(file.importUsage(url))
        defer { if importing.isRunning { kill(importing.processIdentifier, SIGKILL) } }
        var files = ["\(folder)-0"]
        async let beside = server.run(["backup", "\(folder)-0", "--database", url])
        while try await OwnThread.run({ stop(importing, after: slice) }) {
            let file = "\(folder)-\(files.count)"
            // One that stands still with everything locked lets nobody in, and a backup gives up.
            let isMade = try await server.run(["backup", file, "--database", url, "--wait", "1"]) == 0
            #expect(isMade == FileManager.default.fileExists(atPath: file))
            if isMade { files.append(file) }
            // One that was about to end as it was stopped has ended.
            #expect(importing.resume() || !importing.isRunning)
        }
        #expect(importing.terminationStatus == 0)
        #expect(try await beside == 0)
        return files
    }

    /// Lets a program run on and then stops it, on a thread that waits for nobody else.
    ///
    /// - Returns: Whether it stands still; if not, it has ended.
    private func stop(_ process: Process, after slice: Duration) -> Bool {
        let end = ContinuousClock.now + slice
        while ContinuousClock.now < end, process.isRunning { usleep(500) }
        guard process.isRunning, process.suspend() else {
            process.waitUntilExit()
            return false
        }
        return true
    }

    @Test(arguments: Engine.available)
    func `and a full disk leaves nothing behind and says so`(engine: Engine) async throws {
        let office = try await Office(engine)
        let many = try Folder().write("many.csv", ManyEvents.csv(8000))
        #expect(await CommandLineRun.run(["import", "usage", many], database: office.place).status == 0)
        let program = try ServerProgram()
        let command = ["backup", office.file, "--database", office.place, "--lang", "en"]
        // A file may not grow beyond 32 KiB: the size of the index that SQLite's readers share.
        let full = try await OwnThread.run { try program.outcome(command, fileBlocks: 64) }
        #expect(full.status == 5)
        #expect(
            full.errors
                == "There is not enough room on the disk for \(office.file); nothing is left there — make room or use "
                + "another disk.\n")
        #expect(try office.files() == [])
        #expect(try await program.run(command) == 0)
    }

    @Test func `a full disk leaves nothing behind of what is restored`() async throws {
        let office = try await Office(.sqlite)
        #expect(await office.backUp().status == 0)
        let other = try await Engine.sqlite.emptyPlace()
        let program = try ServerProgram()
        let command = ["restore", office.file, "--database", other]
        let full = try await OwnThread.run { try program.outcome(command, fileBlocks: 64) }
        #expect(full.status == 5)
        #expect(full.errors.contains("không để lại gì"))
        let path = String(other.dropFirst("sqlite:".count))
        let folder = URL(filePath: path).deletingLastPathComponent().path
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        #expect(try await program.run(command) == 0)
    }

    @Test(arguments: Engine.available)
    func `and Ctrl-C at any moment leaves a whole file or nothing`(engine: Engine) async throws {
        let office = try await Office(engine)
        let many = try Folder().write("many.csv", ManyEvents.csv(8000))
        #expect(await CommandLineRun.run(["import", "usage", many], database: office.place).status == 0)
        let program = try ServerProgram()
        let command = ["backup", office.file, "--database", office.place]
        let start = ContinuousClock.now
        #expect(try await program.run(command) == 0)
        let duration = ContinuousClock.now - start
        var random = SeededRandom(seed: 12)
        for _ in 0..<12 {
            try FileManager.default.removeItem(atPath: office.file)
            let moment = duration * Double.random(in: 0...1, using: &random)
            let status = try await program.run(command, interruptAfter: moment)
            let files = try office.files()
            #expect(files == ["backup"] || status != 0 && files == [], "\(status): \(files)")
            guard !files.isEmpty else {
                try Data().write(to: URL(filePath: office.file))
                continue
            }
            let other = try await engine.emptyPlace()
            #expect(try await program.run(["restore", office.file, "--database", other]) == 0)
        }
    }

    @Test(arguments: Engine.available)
    func `and a kill at any moment leaves nothing under its name but a whole one`(engine: Engine) async throws {
        let office = try await Office(engine)
        let program = try ServerProgram()
        let command = ["backup", office.file, "--database", office.place]
        let start = ContinuousClock.now
        #expect(try await program.run(command) == 0)
        let duration = ContinuousClock.now - start
        var random = SeededRandom(seed: 13)
        for _ in 0..<8 {
            try FileManager.default.removeItem(atPath: office.file)
            let moment = duration * Double.random(in: 0...1, using: &random)
            _ = try await program.run(command, killAfter: moment)
            // What it has left is in the way of nobody.
            if !(try office.files().contains("backup")) { #expect(try await program.run(command) == 0) }
            let other = try await engine.emptyPlace()
            #expect(try await program.run(["restore", office.file, "--database", other]) == 0)
        }
    }
}
