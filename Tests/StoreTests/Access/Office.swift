import Adoption
import People
import Store
import StoreTestSupport
import Testing

/// A small province with an administrator without an account, who is the only one.
struct Office {
    static let day: Int64 = 86_400_000

    let database: any SQLDatabase

    init(_ engine: Engine) async throws {
        database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        _ = try await credentials.addAdministrator(
            name: "quantri", personName: "Quản Trị", code: Self.code(1), digest: Self.digest(1), by: .clerk())
    }

    var credentials: CredentialStore { CredentialStore(database: database) }
    var grants: GrantStore { GrantStore(database: database) }
    var everywhere: AccountStore { AccountStore(database: database) }

    static func code(_ number: UInt8) -> ActivationCode {
        ActivationCode(chance: Array(repeating: number, count: ActivationCode.randomSymbols))
    }

    /// Something to look a code up by, as long as there is one for each.
    static func digest(_ number: UInt8) -> [UInt8] { [number] }

    func scope(_ unit: String) async throws -> Scope {
        let id: ID<Unit>? = try await database.read {
            try $0.row("SELECT id FROM unit WHERE code = \(unit)")?.id(0)
        }
        return .below([try #require(id)])
    }

    /// Commands of whoever trains `unit`.
    func trainer(_ unit: String) async throws -> AccountStore {
        AccountStore(database: database, within: try await scope(unit))
    }

    static func record(_ name: String, person: String, unit: String = "T.1") -> AccountRecord {
        var record = AccountRecord(systemCode: TrainingSystem.code, name: name)
        record.personCode = .set(person)
        record.unitCode = .set(unit)
        record.issued = .set(.on("2026-06-01"))
        return record
    }

    static func address(_ name: String) -> AccountAddress {
        AccountAddress(system: TrainingSystem.code, name: name)
    }

    @discardableResult
    func issue(_ name: String, person: String, unit: String = "T.1") async throws -> AccountDetails {
        try await everywhere.issue(Self.record(name, person: person, unit: unit), by: .clerk())
    }

    /// An account, and a code for it.
    func slip(
        _ name: String, person: String, unit: String = "T.1", _ number: UInt8 = 2, by author: Author = .clerk()
    ) async throws {
        try await issue(name, person: person, unit: unit)
        _ = try await credentials.issueCode(Self.code(number), digest: Self.digest(number), to: name, by: author)
    }

    /// An account that its holder has opened.
    func open(_ name: String, person: String, unit: String = "T.1", _ number: UInt8 = 2) async throws {
        try await slip(name, person: person, unit: unit, number)
        _ = try await credentials.redeem(
            digest: Self.digest(number), of: name, passwordHash: "băm", at: Author.clerk(1).at)
    }

    /// A session of somebody's.
    func begin(_ name: String, _ kind: SignedIn.Kind = .browser, token: UInt8, at: Instant = Author.clerk(2).at)
        async throws -> SignedIn
    {
        let entry = try #require(try await credentials.entry(named: name))
        return try await SessionStore(database: database).begin(
            entry.id, kind, label: "máy", digest: [token], at: at)
    }

    func audit(_ kind: AuditKind) async throws -> [AuditEntry] {
        try await database.read { try Audit.list(kinds: [kind], limit: 50, on: $0) }
    }
}
