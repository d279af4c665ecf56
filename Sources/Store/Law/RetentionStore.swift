public import Adoption
import People

/// How long each kind of data is kept, and the end of it.
public struct RetentionStore: Sendable {
    /// A century: whoever wants more sets nothing.
    private static let range = 1...36_525
    private static let day: Int64 = 86_400_000

    private let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// All kinds, set or not.
    static func list(on connection: any SQLConnection) throws -> [Retention] {
        var set: [String: (days: Int, basis: String)] = [:]
        try connection.forEachRow("SELECT kind, days, basis FROM retention") {
            set[$0.text(0)] = ($0.int(1), $0.text(2))
        }
        return KeptData.allCases.map { kind in
            let own = set[kind.rawValue]
            return Retention(
                kind: kind, days: own?.days ?? kind.standardDays, basis: own?.basis ?? "", isSet: own != nil)
        }
    }

    public func list() async throws -> [Retention] { try await database.read { try Self.list(on: $0) } }

    /// - Parameters:
    ///   - days: nothing to go back to what stands where nobody sets anything.
    ///   - basis: the office's own document that says so.
    /// - Throws: ``Adoption/RetentionRefusal``.
    public func set(_ kind: KeptData, days: Int?, basis: String = "", by author: Author) async throws {
        guard kind.canBeLimited else { throw RetentionRefusal.cannotBeLimited(kind) }
        if let days, !Self.range.contains(days) { throw RetentionRefusal.daysOutOfRange(days) }
        try await database.write { connection in
            try connection.execute("DELETE FROM retention WHERE kind = \(kind.rawValue)")
            if let days {
                try connection.execute(
                    """
                    INSERT INTO retention (kind, days, basis, set_at, set_by)
                    VALUES (\(kind.rawValue), \(days), \(basis), \(author.at), \(author.who))
                    """)
            }
            try Audit.record(
                .retentionSet, subject: kind.rawValue, detail: days.map { "days=\($0)" } ?? "standard", by: author,
                on: connection)
        }
    }

    /// Deletes what has been kept long enough. Doing it twice, or on two machines at once, changes nothing more.
    ///
    /// - Returns: how many rows of each kind went; kinds of which nothing went are left out.
    public func enforce(by author: Author, dryRun: Bool = false) async throws -> [KeptData: Int] {
        let work: @Sendable (any SQLConnection) throws -> [KeptData: Int] = { connection in
            try Self.enforce(by: author, on: connection)
        }
        if dryRun { return try await database.rehearse(work) }
        let gone = try await database.write(work)
        if gone[.people] != nil || gone[.unmatched] != nil { try await database.sweep() }
        return gone
    }

    private static func enforce(by author: Author, on connection: any SQLConnection) throws -> [KeptData: Int] {
        try connection.holdRecords()
        var gone: [KeptData: Int] = [:]
        for retention in try list(on: connection) {
            guard let days = retention.days else { continue }
            let limit = Instant(milliseconds: author.at.milliseconds - Int64(days) * day)
            let count = try enforce(retention.kind, before: limit, by: author, on: connection)
            if count > 0 { gone[retention.kind] = count }
        }
        guard !gone.isEmpty else { return [:] }
        let detail = gone.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue)=\($0.value)" }
        try Audit.record(
            .retentionEnforced, subject: "", detail: detail.joined(separator: " "), by: author, on: connection)
        return gone
    }

    /// - Returns: how many rows of the kind went.
    private static func enforce(
        _ kind: KeptData, before limit: Instant, by author: Author, on connection: any SQLConnection
    ) throws -> Int {
        switch kind {
        case .codes:
            try connection.execute("DELETE FROM activation_code WHERE coalesce(closed_at, expires_at) < \(limit)")
        case .sessions: try connection.execute("DELETE FROM session WHERE coalesce(ended_at, expires_at) < \(limit)")
        case .signInFailures: try connection.execute("DELETE FROM sign_in_failure WHERE last_at < \(limit)")
        case .acts: try connection.execute("DELETE FROM audit_entry WHERE at < \(limit)")
        case .looks: try connection.execute("DELETE FROM names_seen WHERE at < \(limit)")
        case .problems:
            try connection.execute(
                """
                DELETE FROM import_problem WHERE import_id IN (SELECT id FROM import WHERE started_at < \(limit))
                """)
        case .uploads: try Self.forgetUploads("coalesce(finished_at, started_at) < \(limit)", on: connection)
        case .unmatched: try forgetUnmatched(before: limit, on: connection)
        case .people: try erasePeople(goneBefore: limit, by: author, on: connection)
        case .accounts, .usage, .imports, .credentials, .training, .answers, .remarks, .erased: 0
        }
    }

    /// Files that arrived from elsewhere, with their rows.
    static func forgetUploads(_ condition: SQLQuery, on connection: any SQLConnection) throws -> Int {
        try connection.execute(
            "DELETE FROM upload_part WHERE upload_id IN (SELECT id FROM upload WHERE \(condition))")
        return try connection.execute("DELETE FROM upload WHERE \(condition)")
    }

    /// Names that no account bears, once nothing that was read since `limit` speaks of them.
    private static func forgetUnmatched(before limit: Instant, on connection: any SQLConnection) throws -> Int {
        let old = try connection.rows(
            """
            SELECT u.id FROM unmatched_name u
            WHERE NOT EXISTS (
                SELECT 1 FROM usage_event e JOIN import i ON i.id = e.import_id
                WHERE e.unmatched_id = u.id AND i.started_at >= \(limit)
            )
            """
        ).map { $0.integer(0) }
        for name in old { try connection.execute("DELETE FROM usage_event WHERE unmatched_id = \(name)") }
        for name in old { try connection.execute("DELETE FROM unmatched_name WHERE id = \(name)") }
        return old.count
    }

    /// People all of whose accounts were revoked before `limit`, and who hold no role.
    private static func erasePeople(
        goneBefore limit: Instant, by author: Author, on connection: any SQLConnection
    ) throws -> Int {
        let day = try Settings.read(on: connection).zone().day(of: limit)
        let codes = try connection.rows(
            """
            SELECT p.code FROM person p
            WHERE EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id)
                AND NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id
                    AND (a.revoked_day IS NULL OR a.revoked_day >= \(day)))
                AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id AND g.ended_at IS NULL)
            ORDER BY p.code
            """
        ).map { $0.text(0) }
        for code in codes { _ = try PersonErasure.erase(code, by: author, on: connection) }
        return codes.count
    }
}
