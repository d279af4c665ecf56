import Adoption
public import People

/// Learning in the training system as use of it: events of the source `congdan`, and the days that it covers.
///
/// Nothing can be done there without this database hearing of it, at once or when the learner's machine is back on a
/// network: so every day that is over counts as covered, from the first one on which anything was recorded. As with a
/// monthly export, what is heard late changes the past.
public enum TrainingUse {
    /// The source that stands for the training system itself.
    static let source = TrainingSystem.code

    /// One thing that was done.
    struct Deed {
        enum Kind { case step, quiz }

        let kind: Kind
        /// The id that its sender made. A guest's journal that two people adopt is counted for the first.
        let key: [UInt8]
        let at: Instant

        var action: String {
            switch kind {
            case .step: TrainingSystem.step
            case .quiz: TrainingSystem.quiz
            }
        }
    }

    /// Records deeds of one person as own use of their account. What a guest did before the account was issued to
    /// them is learning, and no use of an account.
    static func record(
        _ deeds: [Deed], of person: ID<Person>, at now: Instant, on connection: any SQLConnection
    ) throws {
        let zone = try Settings.read(on: connection).zone()
        let today = zone.day(of: now)
        let run = try ensureRun(of: today, at: now, on: connection)
        try cover(until: today - 1, run: run, on: connection)
        guard !deeds.isEmpty,
            let account = try connection.row(
                """
                SELECT a.id, a.system_id, a.issued_day FROM credential c JOIN account a ON a.id = c.account_id
                WHERE c.person_id = \(person)
                """)
        else { return }
        let systemID = account.integer(1)
        let lastID = try connection.row("SELECT coalesce(max(id), 0) FROM usage_event")?.integer(0) ?? 0
        var taken = 0
        var days: Set<Int> = []
        for deed in deeds {
            let day = zone.day(of: deed.at)
            if let issued = account.day(2), day < issued { continue }
            taken += try connection.execute(
                """
                INSERT INTO usage_event (source_id, event_key, system_id, account_id, action_id, at, day, assisted,
                    import_id)
                SELECT o.id, \(deed.key), \(systemID), \(account.integer(0)), c.id, \(deed.at), \(day), 0, \(run)
                FROM source o, action c
                WHERE o.code = \(source) AND c.system_id = \(systemID) AND c.code = \(deed.action)
                ON CONFLICT DO NOTHING
                """)
            days.insert(day.number)
        }
        guard taken > 0 else { return }
        let before = try ownDays(days, of: account.integer(0), on: connection)
        try UseDays.addFew(
            """
            SELECT account_id, day, action_id, assisted FROM usage_event
            WHERE id > \(lastID) AND account_id = \(account.integer(0))
            """, on: connection)
        try connection.execute("UPDATE import SET rows_taken = rows_taken + \(taken) WHERE id = \(run)")
        // States ask for days of use: one step more on the same day changes no report, and a class sends many of them.
        if try ownDays(days, of: account.integer(0), on: connection) != before { try connection.bumpDataVersion() }
    }

    /// On how many of `days` the account was used.
    private static func ownDays(
        _ days: Set<Int>, of account: Int64, on connection: any SQLConnection
    ) throws -> Int {
        try connection.row(
            """
            SELECT count(*) FROM use_day WHERE account_id = \(account) AND own > 0 AND day IN \(list: days.sorted())
            """)?.int(0) ?? 0
    }

    /// Declares the days that are over as covered: also where nobody has learnt. For the server's start and each day.
    public static func cover(in database: any SQLDatabase, at now: Instant) async throws {
        try await database.write { connection in
            try connection.holdRecords()
            let today = try Settings.read(on: connection).zone().day(of: now)
            let run = try ensureRun(of: today, at: now, on: connection)
            try cover(until: today - 1, run: run, on: connection)
        }
    }

    /// The entry in the log of imports that stands for what was learnt in one month.
    private static func ensureRun(
        of today: Day, at now: Instant, on connection: any SQLConnection
    ) throws -> ID<ImportRun> {
        let name = "congdan-" + today.iso.prefix(7)
        let fingerprint = Array("training/\(name)".utf8)
        if let run = try ImportLog.latest(.usage, fingerprint: fingerprint, on: connection) { return run.id }
        let origin = ImportOrigin(fileName: name, fingerprint: fingerprint, who: source) { now }
        let run = try ImportLog.begin(.usage, origin, on: connection)
        try ImportLog.close(run, at: now, on: connection)
        try connection.execute("INSERT INTO source (code) VALUES (\(source)) ON CONFLICT DO NOTHING")
        try TrainingSystemStore.ensure(on: connection)
        return run
    }

    /// Extends what is covered to `last`; the first day is that of the first thing recorded.
    private static func cover(until last: Day, run: ID<ImportRun>, on connection: any SQLConnection) throws {
        let ours: SQLQuery = """
            source_id = (SELECT id FROM source WHERE code = \(source))
            AND system_id = (SELECT id FROM online_system WHERE code = \(TrainingSystem.code))
            """
        let latest = try connection.row("SELECT max(last_day) FROM coverage WHERE \(ours)")
        if let covered = latest?.day(0) {
            guard covered < last else { return }
            try connection.execute(
                "UPDATE coverage SET last_day = \(last) WHERE \(ours) AND last_day = \(covered)")
            try connection.bumpDataVersion()
            return
        }
        let begun = try connection.row("SELECT min(started_at) FROM import WHERE started_by = \(source)")?.instant(0)
        let zone = try Settings.read(on: connection).zone()
        guard let begun, zone.day(of: begun) <= last else { return }
        try connection.execute(
            """
            INSERT INTO coverage (source_id, system_id, first_day, last_day, import_id)
            SELECT o.id, y.id, \(zone.day(of: begun)), \(last), \(run) FROM source o, online_system y
            WHERE o.code = \(source) AND y.code = \(TrainingSystem.code)
            """)
        try connection.bumpDataVersion()
    }
}
