import Adoption
import People

extension CredentialStore {
    /// An account on the training system becomes what its person signs in with.
    ///
    /// - Returns: what a code for `name` opens, and nothing else: whoever is checked here gets it.
    static func ensureCredential(
        for name: String, within scope: Scope, at now: Instant, on connection: any SQLConnection
    ) throws -> ID<Credential> {
        let known = try entries(named: name, on: connection)
        let found = try connection.row(
            """
            SELECT a.id, a.person_id, a.name, a.revoked_day
            FROM account a JOIN account_name n ON n.account_id = a.id JOIN online_system y ON y.id = n.system_id
            WHERE y.code = \(TrainingSystem.code) AND n.name = \(name) AND \(scope.condition("a.unit_id"))
            """)
        guard let found else {
            // An administrator without an account is nobody's to see but another administrator's.
            guard scope == .everything, let entry = known.first else { throw AccessRefusal.noSuchName(name) }
            if known.count > 1 { throw AccessRefusal.nameTaken(name) }
            return entry.id
        }
        if known.contains(where: { $0.person != found.id(1) }) { throw AccessRefusal.nameTaken(name) }
        if let day = found.day(3), try Settings.today(at: now, on: connection) >= day {
            throw AccessRefusal.revoked(name: name)
        }
        if try holdsMore(found.id(1), than: scope, on: connection) { throw AccessRefusal.holdsMore(name: name) }
        let (account, person, ownName) = (found.integer(0), found.integer(1), found.text(2))
        let taken = try connection.row(
            "SELECT 1 FROM credential WHERE sign_in_name = \(ownName) AND person_id <> \(person)")
        if taken != nil { throw AccessRefusal.nameTaken(ownName) }
        try connection.execute(
            """
            INSERT INTO credential (person_id, account_id, sign_in_name) SELECT \(person), \(account), \(ownName)
            WHERE NOT EXISTS (SELECT 1 FROM credential WHERE person_id = \(person))
            """)
        // A person signs in with one account, the one that somebody made a code for last; an administrator who gets an
        // account goes on coming in by the former name as well.
        try connection.execute(
            """
            UPDATE credential SET sign_in_name = CASE WHEN account_id IS NULL THEN sign_in_name ELSE \(ownName) END,
                account_id = \(account)
            WHERE person_id = \(person)
            """)
        return try credential(of: ID(person), on: connection)
    }

    static func credential(of person: ID<Person>, on connection: any SQLConnection) throws -> ID<Credential> {
        guard let row = try connection.row("SELECT id FROM credential WHERE person_id = \(person)") else {
            throw StoreError.failed(detail: "a credential that was just made is not there")
        }
        return row.id(0)
    }

    /// Whether somebody has a role outside `scope`: whoever opens their account would hold it too.
    static func holdsMore(_ person: ID<Person>, than scope: Scope, on connection: any SQLConnection) throws -> Bool {
        if scope == .everything { return false }
        return try connection.row(
            """
            SELECT 1 FROM role_grant g WHERE g.person_id = \(person) AND g.ended_at IS NULL
                AND (g.unit_id IS NULL OR NOT (\(scope.condition("g.unit_id"))))
            """) != nil
    }
}
