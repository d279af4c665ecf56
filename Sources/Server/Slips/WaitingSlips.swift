public import Adoption
public import People
import Secrets
public import Store

/// The slips of a unit that wait to be made: of people who have an account on the training system and have not opened
/// it.
public struct WaitingSlips: Sendable {
    private let database: any SQLDatabase
    private let unit: String?
    private let access: Set<TrainingAccess>
    private let scope: Scope

    /// - Parameters:
    ///   - unit: a unit's code, for it and all below; nothing for all.
    ///   - again: also of those who hold a slip that is still good; the new one takes its place.
    public init(of unit: String?, again: Bool, within scope: Scope, database: any SQLDatabase) {
        self.database = database
        self.unit = unit
        self.scope = scope
        access = again ? [.noSlip, .slipExpired, .slipOut] : [.noSlip, .slipExpired]
    }

    /// - Throws: ``Adoption/ReportRefusal/unknownUnit(code:)``.
    public func count(at now: Instant) async throws -> Int {
        let page = try await TrainingRoster(database: database).page(of: unit, limit: 0, within: scope, at: now)
        return page.counts.reduce(0) { $0 + (access.contains($1.key) ? $1.value : 0) }
    }

    /// Makes the codes of the next of them, and writes down who has been shown them.
    ///
    /// - Parameter limit: people at most; whoever is left to somebody with more rights is passed over.
    /// - Throws: ``Adoption/ReportRefusal/unknownUnit(code:)``, ``Adoption/ReportRefusal/placeGone(unit:system:)``.
    /// - Returns: the codes, and after whom the next ones are; nothing where these were the last.
    public func make(
        after: TrainingRoster.Cursor? = nil, limit: Int, shownAs form: NamesForm, by author: Author
    ) async throws -> (issued: [IssuedCode], next: TrainingRoster.Cursor?) {
        let more = limit == .max ? limit : limit + 1
        let found = try await TrainingRoster(database: database).page(
            of: unit, access: access, after: after, limit: more, within: scope, at: author.at
        ).people
        let people = found.prefix(limit)
        let issued = try await Self.codes(for: people.compactMap(\.signInName), within: scope, by: author, in: database)
        var look = NamesLook(.slips, as: form, names: issued.count)
        look.unitCode = unit
        try await database.record(look, by: author)
        return (issued, found.count > limit ? people.last.map { TrainingRoster.Cursor(after: $0) } : nil)
    }

    /// Makes a code for each of `names`, in one transaction.
    static func codes(
        for names: some Collection<String>, within scope: Scope, by author: Author, in database: any SQLDatabase
    ) async throws -> [IssuedCode] {
        let codes = names.map { name in
            let code = ActivationCode.random()
            return (name: name, code: code, digest: Digest.sha256(code.text))
        }
        return try await CredentialStore(database: database).issueCodes(codes, within: scope, by: author)
    }
}
