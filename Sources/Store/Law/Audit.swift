public import Adoption
public import People

/// Who did what: the log of acts that no change of an account tells.
public enum Audit {
    /// Writes one act down, in the transaction that does it.
    ///
    /// - Parameters:
    ///   - about: whose data it was done to; their erasure takes ``AuditEntry/subject`` and
    ///     ``AuditEntry/detail`` away.
    ///   - subject: what it was done to, as people call it: a code, a name.
    ///   - detail: what more there is to say, in words of ours: codes and numbers, never what somebody typed.
    public static func record(
        _ kind: AuditKind, about person: ID<Person>? = nil, subject: String, detail: String = "", by author: Author,
        on connection: any SQLConnection
    ) throws {
        try connection.execute(
            """
            INSERT INTO audit_entry (at, who, person_id, kind, about_id, subject, detail)
            VALUES (\(author.at), \(author.who), \(author.person), \(kind.rawValue), \(person), \(subject), \(detail))
            """)
    }

    /// The log, the newest act first, a page at a time.
    ///
    /// - Parameters:
    ///   - kinds: only these; nothing for all.
    ///   - before: the last entry of the page before.
    public static func list(
        kinds: Set<AuditKind>? = nil, before: ID<AuditEntry>? = nil, limit: Int, on connection: any SQLConnection
    ) throws -> [AuditEntry] {
        let start: SQLQuery = before.map { "AND id < \($0)" } ?? ""
        let chosen: SQLQuery = kinds.map { "AND kind IN \(list: $0.map(\.rawValue).sorted())" } ?? ""
        return try connection.rows(
            """
            SELECT id, at, who, kind, subject, detail FROM audit_entry WHERE 1 = 1 \(chosen) \(start)
            ORDER BY id DESC LIMIT \(limit)
            """
        ).map { row in
            guard let kind = AuditKind(rawValue: row.text(3)) else {
                throw StoreError.failed(detail: "unknown kind of act \(row.text(3))")
            }
            return AuditEntry(
                id: row.id(0), at: Instant(milliseconds: row.integer(1)), who: row.text(2), kind: kind,
                subject: row.text(4), detail: row.text(5))
        }
    }
}
