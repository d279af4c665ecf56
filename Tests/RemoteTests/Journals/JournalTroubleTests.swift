import Foundation
import Store
import StoreTestSupport
import Testing
import Threads
import Tutorial

/// Nothing that the server has acknowledged is lost, and nothing is counted twice, whatever happens while a journal of
/// several batches is on its way.
struct `A journal on its way, in trouble` {
    /// How often the server is killed, and how many of those must fall into the middle of the sending.
    private static let kills = 15
    private static let mostKills = 75
    private static let middles = 3

    @Test(arguments: Engine.available)
    func `is kept once where the server is killed at any moment`(engine: Engine) async throws {
        var office = try await Office.opened(at: engine.emptyPlace())
        let (undisturbed, duration) = try await undisturbed(office, engine)
        // The moments are cut by the machine's own speed anyway; the seed keeps them spread alike.
        var random = SeededRandom(seed: 15)
        var (kills, inTheMiddle, number) = (0, 0, 0)
        // On a machine that is busy with other things the moments fall beside the sending: then there are more of them.
        func isEnough() -> Bool { kills >= Self.mostKills || (kills >= Self.kills && inTheMiddle >= Self.middles) }
        while !isEnough() {
            number += 1
            let sender = try await JournalSender(number, of: office)
            while !isEnough(), try sender.acknowledged() < JournalSender.count {
                let left = 1 - Double(try sender.acknowledged()) / Double(JournalSender.count)
                let moment = duration * (left * Double.random(in: 0...1, using: &random))
                let sending = try await sending(sender, until: moment)
                office.kill()
                kills += 1
                let stored = try await StoredJournal(of: sender, in: office, engine)
                stored.expectWholeness(acknowledged: try sender.acknowledged())
                if !stored.places.isEmpty, !stored.isWhole { inTheMiddle += 1 }
                // The program may find the server again while it still tries, or have given up.
                office = try await office.reopened()
                try await OwnThread.run { sending.waitUntilExit() }
            }
            let last = try await sender.send()
            #expect(last.status == 0, "\(last.errors)")
            #expect(try await StoredJournal(of: sender, in: office, engine) == undisturbed)
        }
        // Otherwise the moments did not fall into the sending at all.
        #expect(inTheMiddle >= Self.middles)
    }

    @Test(arguments: Engine.available)
    func `is counted once where every other answer of the server is lost`(engine: Engine) async throws {
        let office = try await Office.opened(at: engine.emptyPlace())
        let (undisturbed, _) = try await undisturbed(office, engine)
        let proxy = try LossyProxy(to: office.address) { _ in false }
        let sender = try await JournalSender(1, of: office, over: proxy.address)
        let times = Counter()
        proxy.lose { $0.hasPrefix("POST /api/v1/journal") && times.next() % 2 == 0 }
        // The program asks again by itself.
        let sent = try await sender.send()
        #expect(sent.status == 0, "\(sent.errors)")
        #expect(try await StoredJournal(of: sender, in: office, engine) == undisturbed)
    }

    @Test func `is counted once where the network went with the answer, and comes back another day`() async throws {
        let office = try await Office.opened()
        let (undisturbed, _) = try await undisturbed(office, .sqlite)
        let proxy = try LossyProxy(to: office.address) { _ in false }
        let sender = try await JournalSender(1, of: office, over: proxy.address)
        let times = Counter()
        proxy.lose { $0.hasPrefix("POST /api/v1/journal") && times.next() > 2 }
        let lost = try await sender.send()
        #expect(lost.status == 4)
        let stored = try await StoredJournal(of: sender, in: office, .sqlite)
        // The server has one batch more than this machine knows of.
        #expect(try sender.acknowledged() == 2 * JournalSender.batch)
        #expect(stored.places.count == 3 * JournalSender.batch)
        proxy.lose { _ in false }
        #expect(try await sender.send().status == 0)
        #expect(try await StoredJournal(of: sender, in: office, .sqlite) == undisturbed)
    }

    @Test func `meets a full disk, is told so, and goes on once there is room`() async throws {
        var office = try await Office.opened()
        let (undisturbed, _) = try await undisturbed(office, .sqlite)
        let sender = try await JournalSender(1, of: office)
        office.kill()
        let largest = try FileManager.default.contentsOfDirectory(atPath: office.folder)
            .filter { $0.hasPrefix("congdan.sqlite") }
            .map { try Data(contentsOf: URL(filePath: "\(office.folder)/\($0)")).count }.max()
        office = try await office.reopened(fileBytes: try #require(largest) + 600_000)
        try await expectFullDisk(sender, office, .sqlite)
        try await office.makeRoom()
        let sent = try await sender.send()
        #expect(sent.status == 0, "\(sent.errors)")
        #expect(try await StoredJournal(of: sender, in: office, .sqlite) == undisturbed)
    }

    @Test func `meets the full disk of a PostgreSQL, is told so, and goes on once there is room`() async throws {
        let office = try await Office.opened(at: Engine.postgres.emptyPlace())
        let (undisturbed, _) = try await undisturbed(office, .postgres)
        let sender = try await JournalSender(1, of: office)
        let database = try await Engine.postgres.connect(to: office.place)
        // What the server says when it cannot extend a file.
        try await database.write {
            try $0.run(
                script: """
                    CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
                        $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$;
                    CREATE TRIGGER no_room AFTER INSERT ON journal_line FOR EACH ROW
                        WHEN (NEW.line_key = '\\x01'::bytea || convert_to('\(JournalSender.id(700, of: 1))', 'UTF8'))
                        EXECUTE FUNCTION no_room();
                    """)
        }
        try await expectFullDisk(sender, office, .postgres)
        try await database.write { try $0.run(script: "DROP TRIGGER no_room ON journal_line") }
        await database.close()
        #expect(try await sender.send().status == 0)
        #expect(try await StoredJournal(of: sender, in: office, .postgres) == undisturbed)
    }

    @Test func `outlives a PostgreSQL that goes away, and goes on with the same server once it is back`() async throws {
        let postgres = try await OwnThread.run { try ThrowawayPostgres() }
        let office = try await Office.opened(at: postgres.url())
        let (undisturbed, duration) = try await undisturbed(office, .postgres)
        for number in 1...3 {
            let sender = try await JournalSender(number, of: office)
            let sending = try await sending(sender, until: duration * (Double(number) / 4))
            try await OwnThread.run { try postgres.stop() }
            try await OwnThread.run { sending.waitUntilExit() }
            let acknowledged = try sender.acknowledged()
            if acknowledged < JournalSender.count {
                let ended = try await sender.send()
                #expect(ended.status == 5)
                #expect(ended.errors.contains("Try again"), "\(ended.errors)")
            }
            try await OwnThread.run { try postgres.start() }
            try await StoredJournal(of: sender, in: office, .postgres).expectWholeness(acknowledged: acknowledged)
            let sent = try await sender.send()
            #expect(sent.status == 0, "\(sent.errors)")
            #expect(try await StoredJournal(of: sender, in: office, .postgres) == undisturbed)
        }
    }

    /// What a sending without trouble leaves behind, and how long it takes here.
    private func undisturbed(_ office: Office, _ engine: Engine) async throws -> (StoredJournal, Duration) {
        let sender = try await JournalSender(0, of: office)
        let start = ContinuousClock.now
        let sent = try await sender.send()
        let duration = ContinuousClock.now - start
        #expect(sent.status == 0, "\(sent.errors)")
        #expect(try sender.acknowledged() == JournalSender.count)
        let stored = try await StoredJournal(of: sender, in: office, engine)
        stored.expectWholeness(acknowledged: JournalSender.count)
        let own = sender.lines.count { $0.finishesOwnStep }
        #expect(stored.progress.count == 3)
        #expect(own > 100 && stored.events == own)
        return (stored, duration)
    }

    /// Begins to send, and comes back at that moment or when it is done.
    private func sending(_ sender: JournalSender, until moment: Duration) async throws -> Process {
        try await OwnThread.run {
            let process = try sender.start()
            let end = ContinuousClock.now + moment
            // The moment is what is tried out here, so there is nothing to wait for but the clock.
            while ContinuousClock.now < end, process.isRunning { usleep(500) }
            return process
        }
    }

    /// It stops between two batches, and says why.
    private func expectFullDisk(_ sender: JournalSender, _ office: Office, _ engine: Engine) async throws {
        let full = try await sender.send()
        #expect(full.status == 5)
        #expect(full.errors.contains("disk is full"), "\(full.errors)")
        let acknowledged = try sender.acknowledged()
        let stored = try await StoredJournal(of: sender, in: office, engine)
        stored.expectWholeness(acknowledged: acknowledged)
        #expect(stored.places.count == acknowledged)
        #expect(acknowledged > 0 && acknowledged < JournalSender.count)
    }
}
