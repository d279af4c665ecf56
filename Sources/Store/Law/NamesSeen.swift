public import Adoption
public import People

/// One look at names: which list, how much of it, in which form.
///
/// It says what was asked for and nothing of what was seen, so that the log of looks is no list of names itself.
public struct NamesLook: Hashable, Sendable {
    /// Whose page or file it was, where it was one person's.
    public enum About: Hashable, Sendable {
        case person(ID<Person>)
        case personCode(String)
        case account(AccountAddress)
    }

    public let list: NamesList
    public let form: NamesForm
    /// How many names went out.
    public let names: Int
    public var about: About?
    public var unitCode: String?
    public var systemCode: String?
    public var course: String?
    public var states: [AccountState] = []
    /// The day that was reported about, where the list has one.
    public var day: Day?

    public init(_ list: NamesList, as form: NamesForm, names: Int, about: About? = nil) {
        self.list = list
        self.form = form
        self.names = names
        self.about = about
    }

    /// Takes over what a report was asked for.
    public mutating func ask(_ request: UnusedReports.Request) {
        unitCode = request.unitCode
        systemCode = request.systemCode
        states = AccountState.allCases.filter { request.names?.contains($0) ?? false }
        if states.count == AccountState.allCases.count { states = [] }
        day = request.asOf
    }

    /// What was asked for, as `unit=T.1 states=never_used`.
    var filter: String {
        let parts: [(String, String?)] = [
            ("unit", unitCode), ("system", systemCode), ("course", course),
            ("states", states.isEmpty ? nil : states.map(\.rawValue).joined(separator: ",")), ("day", day?.iso),
        ]
        return parts.compactMap { name, value in value.map { "\(name)=\($0)" } }.joined(separator: " ")
    }
}

/// The log of who looked at names: every page, file and answer that holds some writes itself down here first.
public enum NamesSeen {
    /// - Throws: ``AccountRefusal/noSuchAccount(system:name:)`` where the look was at an account that is not there.
    public static func record(_ look: NamesLook, by author: Author, on connection: any SQLConnection) throws {
        let about: SQLQuery =
            switch look.about {
            case nil: "NULL"
            case .person(let id): "\(id)"
            case .personCode(let code): "(SELECT id FROM person WHERE code = \(code))"
            case .account(let address):
                "(SELECT person_id FROM account WHERE id = \(try address.find(on: connection)))"
            }
        try connection.execute(
            """
            INSERT INTO names_seen (at, who, person_id, list, about_id, filter, form, names)
            VALUES (\(author.at), \(author.who), \(author.person), \(look.list.rawValue), \(about), \(look.filter),
                \(look.form.rawValue), \(look.names))
            """)
    }

    /// The log, the latest look first, a page at a time.
    ///
    /// - Parameter before: the last entry of the page before.
    public static func list(
        before: ID<NamesSeenEntry>? = nil, limit: Int, on connection: any SQLConnection
    ) throws -> [NamesSeenEntry] {
        let start: SQLQuery = before.map { "WHERE s.id < \($0)" } ?? ""
        return try connection.rows(
            """
            SELECT s.id, s.at, s.who, s.list, s.form, s.filter, s.names, p.code
            FROM names_seen s LEFT JOIN person p ON p.id = s.about_id \(start) ORDER BY s.id DESC LIMIT \(limit)
            """
        ).map(entry)
    }

    private static func entry(_ row: SQLRow) throws -> NamesSeenEntry {
        guard let list = NamesList(rawValue: row.text(3)), let form = NamesForm(rawValue: row.text(4)) else {
            throw StoreError.failed(detail: "unknown list of names \(row.text(3)) as \(row.text(4))")
        }
        return NamesSeenEntry(
            id: row.id(0), at: Instant(milliseconds: row.integer(1)), who: row.text(2), list: list, form: form,
            filter: row.text(5), names: row.int(6), about: row.textIfAny(7))
    }
}

extension SQLDatabase {
    /// Writes down that names are about to be shown. Where it cannot be written down, they are not shown.
    public func record(_ look: NamesLook, by author: Author) async throws {
        try await write { try NamesSeen.record(look, by: author, on: $0) }
    }
}
