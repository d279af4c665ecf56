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
        while inTheMiddle < 3, tries < 10 {
            tries += 1
            for backup in try await backups(during: file, server, engine, in: folder.path("\(tries)")) {
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

    /// The files that were made one after the other while a new database was taking the usage in.
    ///
    /// The import stands still during one and runs on during the next: a quick import would be over before the first
    /// backup has begun, and one that only stands still writes nothing beside it.
    private func backups(
        during file: UsageFile, _ server: ServerProgram, _ engine: Engine, in folder: String
    ) async throws -> [String] {
        let url = try await file.prepare(server, engine)
        let database = try await engine.connect(to: url)
        let importing = try server.start(file.importUsage(url))
        defer { importing.terminate() }
        var files: [String] = []
        while importing.isRunning {
            guard try await UsageContents.isInTheMiddle(of: database) else { continue }
            let standsStill = files.count.isMultiple(of: 2) && importing.suspend()
            files.append("\(folder)-\(files.count)")
            defer { if standsStill { importing.resume() } }
            #expect(try await server.run(["backup", files[files.count - 1], "--database", url]) == 0)
        }
        importing.waitUntilExit()
        #expect(importing.terminationStatus == 0)
        await database.close()
        return files
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
