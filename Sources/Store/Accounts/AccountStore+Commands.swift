public import Adoption
public import People

/// Who gives a command, and when.
public struct Author: Hashable, Sendable {
    /// The name that they signed in with; the operating system's user where the command works on the database itself.
    public let who: String
    public let at: Instant
    /// Who it was, where they signed in.
    public let person: ID<Person>?

    public init(who: String, at: Instant, person: ID<Person>? = nil) {
        self.who = who
        self.at = at
        self.person = person
    }
}

extension AccountStore {
    /// Makes one account. A person that is not known yet is made with it, without a name.
    ///
    /// - Throws: ``AccountRefusal``.
    @discardableResult
    public func issue(_ record: AccountRecord, by author: Author) async throws -> AccountDetails {
        try await command(by: author) { connection in
            let id = try Self.issue(record, within: scope, by: author, on: connection)
            try UnmatchedUsage.match(on: connection)
            try connection.bumpDataVersion()
            return id
        }
    }

    /// The same in a transaction of the caller's, who looks for waiting usage and tells of new data at its end.
    static func issue(
        _ record: AccountRecord, within scope: Scope = .everything, by author: Author, on connection: any SQLConnection
    ) throws -> ID<AccountValues> {
        if record.systemCode == TrainingSystem.code { try TrainingSystemStore.ensure(on: connection) }
        guard let system = try SystemStore.ids(on: connection)[record.systemCode] else {
            throw AccountRefusal.rule(.unknownSystem(code: record.systemCode))
        }
        let key = AccountKey(system: system, name: record.name)
        try checkFree(key, for: record, within: scope, on: connection)
        let values = try applying(record, to: nil)
        let unit = try unit(values.unitCode, within: scope, on: connection)
        try checkSignInName(record.name, on: record.systemCode, of: values.personCode, on: connection)
        try checkPerson(values.personCode, getting: record, within: scope, on: connection)
        let people = try HomeUnits.people([(values.personCode, unit)], on: connection)
        guard let person = people[values.personCode] else {
            throw StoreError.failed(detail: "a person that was just made is not there")
        }
        try giveHome(unit, to: person, within: scope, on: connection)
        let id = try insert(values, key, person: person, unit: unit, on: connection)
        try log(id, .issue, values.changes(since: nil), by: author, on: connection)
        return id
    }

    /// Changes fields of one account. The record's own key is not looked at.
    ///
    /// - Throws: ``AccountRefusal``.
    @discardableResult
    public func edit(
        _ address: AccountAddress, _ record: AccountRecord, by author: Author
    ) async throws -> AccountDetails {
        try await change(address, .edit, by: author) { _ in record }
    }

    /// Puts an account under another unit.
    ///
    /// - Throws: ``AccountRefusal``.
    @discardableResult
    public func move(_ address: AccountAddress, to unit: String, by author: Author) async throws -> AccountDetails {
        try await change(address, .move, by: author) { values in
            var record = AccountRecord(systemCode: values.systemCode, name: values.name)
            record.unitCode = .set(unit)
            return record
        }
    }

    /// Excuses an account; the exemption takes the place of one that is there already.
    ///
    /// - Parameter exemption: nothing ends it as if it had never been; to end it on a day, give its last day.
    /// - Throws: ``AccountRefusal``.
    @discardableResult
    public func exempt(
        _ address: AccountAddress, _ exemption: AccountDates.Exemption?, by author: Author
    ) async throws -> AccountDetails {
        try await change(address, .exempt, by: author) { values in
            var record = AccountRecord(systemCode: values.systemCode, name: values.name)
            record.exemptFrom = exemption.map { .set($0.first) } ?? .clear
            record.exemptUntil = (exemption?.last).map { .set($0) } ?? .clear
            record.exemptReason = exemption.map { .set($0.reason) } ?? .clear
            return record
        }
    }

    /// Takes access away, for good.
    ///
    /// - Throws: ``AccountRefusal``.
    @discardableResult
    public func revoke(_ address: AccountAddress, on day: Day, by author: Author) async throws -> AccountDetails {
        try await change(address, .revoke, by: author) { values in
            if let known = values.revoked { throw AccountRefusal.alreadyRevoked(on: known) }
            var record = AccountRecord(systemCode: values.systemCode, name: values.name)
            record.revoked = .set(day)
            return record
        }
    }

    /// - Parameter now: use that is dated later is not shown.
    /// - Throws: ``AccountRefusal``.
    public func show(_ address: AccountAddress, at now: Instant) async throws -> AccountDetails {
        try await database.read { connection in
            let id = try address.find(within: scope, on: connection)
            guard let details = try AccountDetails.read(id, at: now, on: connection) else {
                throw AccountRefusal.noSuchAccount(system: address.system, name: address.name)
            }
            return details
        }
    }

    /// One command in one transaction; says what the account is afterwards.
    func command(
        by author: Author, _ body: @escaping @Sendable (any SQLConnection) throws -> ID<AccountValues>
    ) async throws -> AccountDetails {
        try await database.write { connection in
            try connection.holdRecords()
            let id = try body(connection)
            guard let details = try AccountDetails.read(id, at: author.at, on: connection) else {
                throw StoreError.failed(detail: "an account that was just written is not there")
            }
            return details
        }
    }

    /// A command that says the same as is known already changes nothing and is not kept.
    private func change(
        _ address: AccountAddress, _ kind: AccountChange.Kind, by author: Author,
        _ record: @escaping @Sendable (AccountValues) throws -> AccountRecord
    ) async throws -> AccountDetails {
        try await command(by: author) { connection in
            let id = try address.find(within: scope, on: connection)
            guard let account = try StoredAccount.one(id, on: connection) else {
                throw AccountRefusal.noSuchAccount(system: address.system, name: address.name)
            }
            let values = try Self.applying(try record(account.values), to: account)
            let changes = values.changes(since: account.values)
            if changes.isEmpty { return id }
            if kind == .revoke || kind == .move { try Self.checkHolder(of: account, within: scope, on: connection) }
            if values.unitCode != account.values.unitCode {
                _ = try Self.unit(values.unitCode, within: scope, on: connection)
            }
            try Self.update(id, to: values, on: connection)
            try Self.log(id, kind, changes, by: author, on: connection)
            try connection.bumpDataVersion()
            return id
        }
    }

    private static func applying(_ record: AccountRecord, to known: StoredAccount?) throws -> AccountValues {
        do {
            return try record.applied(to: known?.values)
        } catch .otherPerson(let person, let given, _) {
            throw AccountRefusal.rule(.otherPerson(known: person, given: given, earlier: known?.place))
        } catch {
            throw AccountRefusal.rule(error)
        }
    }

    private static func insert(
        _ values: AccountValues, _ key: AccountKey, person: Int64, unit: ID<Unit>, on connection: any SQLConnection
    ) throws -> ID<AccountValues> {
        let inserted = try connection.row(
            """
            INSERT INTO account (system_id, name, person_id, unit_id)
            VALUES (\(key.system), \(key.name), \(person), \(unit)) RETURNING id
            """)
        guard let id = inserted?.integer(0) else { throw StoreError.failed(detail: "an insert returned no id") }
        try connection.execute(
            """
            INSERT INTO account_name (system_id, name, account_id, is_alias)
            VALUES (\(key.system), \(key.name), \(id), 0)
            """)
        try update(ID(id), to: values, on: connection)
        return ID(id)
    }

    static func update(_ id: ID<AccountValues>, to values: AccountValues, on connection: any SQLConnection) throws {
        let unit = try unit(values.unitCode, on: connection)
        try connection.execute(
            """
            UPDATE account SET unit_id = \(unit), issued_day = \(values.issued.sqlValue), issuer = \(values.issuer.sqlValue),
                activated_day = \(values.activated.sqlValue), revoked_day = \(values.revoked.sqlValue),
                exempt_from = \(values.exemptFrom.sqlValue), exempt_until = \(values.exemptUntil.sqlValue),
                exempt_reason = \(values.exemptReason.sqlValue)
            WHERE id = \(id)
            """)
    }

    private static func log(
        _ id: ID<AccountValues>, _ kind: AccountChange.Kind, _ changes: [FieldChange], by author: Author,
        on connection: any SQLConnection
    ) throws {
        let (before, after) = ChangeValues.sides(changes)
        try AccountLog.write(
            [.init(account: id, kind: kind, before: before, after: after, at: author.at, by: author.who)],
            on: connection)
    }
}
