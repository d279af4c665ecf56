import Adoption
import People

/// Where the database speaks of one person besides the rows that are theirs.
struct PersonTraces {
    let id: ID<Person>
    let code: String
    let name: String
    /// What they may have signed in with, and so what logs know them by.
    let signInNames: [String]
    /// Accounts that were issued to them by mistake and taken back: only changes still tell of them.
    let takenBack: [Int64]
    /// What was wrong with rows of files, where it names them or one of their accounts.
    let problems: [Int64]

    /// - Throws: ``PersonRefusal/noSuchPerson(code:)``.
    init(of code: String, on connection: any SQLConnection) throws {
        guard let row = try connection.row("SELECT id, name FROM person WHERE code = \(code)") else {
            throw PersonRefusal.noSuchPerson(code: code)
        }
        id = row.id(0)
        name = row.text(1)
        self.code = code
        signInNames = try Self.signInNames(of: row.id(0), on: connection)
        takenBack = try Self.takenBack(from: code, on: connection)
        let accounts = try connection.rows(
            """
            SELECT n.name FROM account a JOIN account_name n ON n.account_id = a.id WHERE a.person_id = \(row.integer(0))
            """
        ).map { $0.text(0) }
        problems = try ImportProblems.mentioning([code, name] + signInNames + accounts, on: connection)
    }

    private static func takenBack(from code: String, on connection: any SQLConnection) throws -> [Int64] {
        try connection.rows(
            """
            SELECT account_id, after_values FROM account_change
            WHERE kind = 'issue' AND after_values LIKE \(LikePattern.anywhere("\"\(code)\"")) ESCAPE '\\'
                AND account_id NOT IN (SELECT id FROM account)
            """
        ).filter { try ChangeValues(json: $0.text(1)).fields[.person] == code }.map { $0.integer(0) }
    }

    /// The changes of their accounts, those that are gone among them.
    var changes: SQLQuery {
        """
        account_id IN \(list: takenBack) OR account_id IN (SELECT id FROM account WHERE person_id = \(id))
        """
    }

    /// Whether a row of `unit_contact` names them: their very name, at a unit that they have to do with.
    var isContact: SQLQuery {
        """
        name <> '' AND name = \(name) AND unit_id IN (
            SELECT unit_id FROM person WHERE id = \(id) UNION SELECT unit_id FROM account WHERE person_id = \(id)
            UNION SELECT unit_id FROM role_grant WHERE person_id = \(id)
        )
        """
    }

    /// What goes and is not counted apart: the summaries of events, journals and papers, and the accounts' names.
    var silent: [SQLQuery] {
        let accounts: SQLQuery = "(SELECT id FROM account WHERE person_id = \(id))"
        return [
            "DELETE FROM use_day WHERE account_id IN \(accounts)",
            "DELETE FROM account_name WHERE account_id IN \(accounts)",
        ]
            + ["board_entry", "quiz_result", "step_progress", "lesson_stay"].map { table in
                "DELETE FROM \(raw: table) WHERE person_id = \(id)"
            }
    }

    /// Where the author of something is kept by name.
    private static let authors = [
        ("import", "started_by"), ("account_change", "made_by"), ("coverage_withdrawal", "withdrawn_by"),
        ("activation_code", "made_by"), ("role_grant", "made_by"), ("role_grant", "ended_by"),
        ("enrolment", "enrolled_by"), ("enrolment", "waived_by"), ("enrolment", "ended_by"),
        ("non_use_reason", "noted_by"), ("unit_contact", "set_by"), ("retention", "set_by"),
    ]

    /// Empties the author of what others still need.
    func forgetAuthorships(on connection: any SQLConnection) throws -> Int {
        guard !signInNames.isEmpty else { return 0 }
        var count = 0
        for (table, column) in Self.authors {
            count += try connection.execute(
                "UPDATE \(raw: table) SET \(raw: column) = '' WHERE \(raw: column) IN \(list: signInNames)")
        }
        count += try connection.execute("UPDATE account SET issuer = NULL WHERE issuer IN \(list: signInNames)")
        return count
    }

    func forgetInLogs(on connection: any SQLConnection) throws -> Int {
        let names = signInNames + [code]
        var count = 0
        for table in ["audit_entry", "names_seen"] {
            count += try connection.execute(
                """
                UPDATE \(raw: table) SET who = '', person_id = NULL
                WHERE person_id = \(id) OR who IN \(list: signInNames)
                """)
        }
        count += try connection.execute(
            """
            UPDATE audit_entry SET about_id = NULL, subject = '', detail = ''
            WHERE about_id = \(id) OR subject IN \(list: names)
            """)
        return count + (try connection.execute("UPDATE names_seen SET about_id = NULL WHERE about_id = \(id)"))
    }

    /// Deletes the changes of their accounts, of those too whose issue was undone, and takes them out of others'.
    ///
    /// - Returns: how many changes were deleted.
    func forgetInChanges(on connection: any SQLConnection) throws -> Int {
        let deleted = try connection.execute("DELETE FROM account_change WHERE \(changes)")
        for name in signInNames { try forgetIssuer(name, on: connection) }
        return deleted
    }

    /// Where changes say that they were the issuer of somebody's account.
    private func forgetIssuer(_ name: String, on connection: any SQLConnection) throws {
        let like = LikePattern.anywhere("\"\(name)\"")
        let rows = try connection.rows(
            """
            SELECT id, before_values, after_values FROM account_change
            WHERE before_values LIKE \(like) ESCAPE '\\' OR after_values LIKE \(like) ESCAPE '\\'
            """)
        for row in rows {
            var sides = [try ChangeValues(json: row.text(1)), try ChangeValues(json: row.text(2))]
            for side in sides.indices where sides[side].fields[.issuer] == name {
                sides[side].fields[.issuer] = .some(nil)
            }
            try connection.execute(
                """
                UPDATE account_change SET before_values = \(try sides[0].json), after_values = \(try sides[1].json)
                WHERE id = \(row.integer(0))
                """)
        }
    }

    /// Texts that people typed.
    private static let typed = [
        ("account", "exempt_reason"), ("account", "issuer"), ("account_change", "after_values"),
        ("non_use_reason", "note"), ("enrolment", "waived_reason"), ("unit_contact", "name"), ("session", "label"),
        ("import", "file_name"), ("unmatched_name", "name"), ("audit_entry", "subject"), ("audit_entry", "detail"),
    ]

    /// Texts of others that still hold the person's name.
    func mentions(on connection: any SQLConnection) throws -> [ErasedPerson.Mention] {
        guard !name.isEmpty else { return [] }
        let like = LikePattern.anywhere(name)
        return try Self.typed.compactMap { table, column in
            let row = try connection.row(
                "SELECT count(*) FROM \(raw: table) WHERE \(raw: column) LIKE \(like) ESCAPE '\\'")
            let texts = row?.int(0) ?? 0
            return texts == 0 ? nil : ErasedPerson.Mention(place: "\(table).\(column)", texts: texts)
        }
    }
}
