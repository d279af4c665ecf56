import Foundation
import Store
import StoreTestSupport
import Testing
import Tutorial

/// What an office's database holds of one learner's journal, without what tells whose it is.
struct StoredJournal: Equatable {
    /// The lines' places in the journal, in the order in which they arrived.
    var places: [Int] = []
    var progress: [String] = []
    /// Days on which the training system was used, with how often.
    var useDays: [String] = []
    var events = 0

    /// Reads all of it in one transaction, over a connection of its own: the server may be dead.
    init(of sender: JournalSender, in office: Office, _ engine: Engine) async throws {
        let database = try await engine.connect(to: office.place)
        self = try await database.read { try StoredJournal(of: sender, on: $0) }
        await database.close()
    }

    private init(of sender: JournalSender, on connection: any SQLConnection) throws {
        let person = sender.person
        let mine: SQLQuery = "SELECT id FROM person WHERE code = \(person)"
        let known = Dictionary(
            uniqueKeysWithValues: sender.lines.enumerated().compactMap { place, line in line.id.map { ($0, place) } })
        try connection.forEachRow("SELECT content FROM journal_line WHERE person_id = (\(mine)) ORDER BY id") { row in
            let line = try JSONDecoder().decode(JournalLine.self, from: Data(row.text(0).utf8))
            let place = line.id.flatMap { known[$0] }
            places.append(place.map { sender.lines[$0] == line ? $0 : -1 } ?? -1)
        }
        progress = try connection.rows(
            """
            SELECT course, lesson, step, steps_done, steps_all, most_failed_checks, stuck_at, started_at, last_step_at,
                last_at, passed_at
            FROM course_progress WHERE person_id = (\(mine)) ORDER BY course
            """
        ).map { "\($0.values)" }
        let account: SQLQuery = "SELECT a.id FROM account a WHERE a.person_id = (\(mine))"
        useDays = try connection.rows(
            "SELECT day, own, assisted FROM use_day WHERE account_id IN (\(account)) ORDER BY day"
        ).map { "\($0.values)" }
        events = try connection.row("SELECT count(*) FROM usage_event WHERE account_id IN (\(account))")?.int(0) ?? 0
    }

    var isWhole: Bool { places.count == JournalSender.count }

    /// Batches are there whole or not at all, in their order, each line once and as it was written; what was
    /// acknowledged is among them.
    func expectWholeness(acknowledged: Int) {
        #expect(places == Array(0..<places.count))
        #expect(places.count % JournalSender.batch == 0)
        #expect(places.count >= acknowledged)
    }
}
