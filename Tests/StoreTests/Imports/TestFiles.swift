import Adoption
import People
import Store
import Synchronization

/// Rows as a file would bring them, the first of them in line 2, below the header.
final class TestFile<Record: Sendable>: Sendable {
    private let rows: [Located<Record>]
    private let batchSize: Int
    private let position = Mutex(0)

    init(_ records: [Record], batchSize: Int = 1000) {
        rows = records.enumerated().map { Located(line: $0.offset + 2, record: $0.element) }
        self.batchSize = batchSize
    }

    func next() -> [Located<Record>]? {
        position.withLock { position in
            guard position < rows.count else { return nil }
            defer { position += batchSize }
            return Array(rows[position..<min(rows.count, position + batchSize)])
        }
    }
}

extension ImportOrigin {
    /// A file of the test administrator's, read on 2026-07-01.
    static func test(_ name: String) -> ImportOrigin {
        ImportOrigin(fileName: name, fingerprint: Array(name.utf8), who: "quantri") {
            Instant(milliseconds: 1_782_864_000_000)
        }
    }
}

extension SQLDatabase {
    @discardableResult
    func take(_ records: [UnitRecord], from file: String = "units.csv", dryRun: Bool = false) async throws
        -> ImportOutcome
    {
        let rows = TestFile(records)
        return try await UnitStore(database: self).importRecords(.test(file), dryRun: dryRun) { rows.next() }
    }

    @discardableResult
    func take(
        _ records: [PersonRecord], from file: String = "people.csv", dryRun: Bool = false, batchSize: Int = 1000
    ) async throws -> ImportOutcome {
        let rows = TestFile(records, batchSize: batchSize)
        return try await PersonStore(database: self).importRecords(.test(file), dryRun: dryRun) { rows.next() }
    }

    @discardableResult
    func take(
        _ records: [AccountRecord], from file: String = "accounts.csv", dryRun: Bool = false, batchSize: Int = 1000
    ) async throws -> ImportOutcome {
        let rows = TestFile(records, batchSize: batchSize)
        return try await AccountStore(database: self).importRecords(.test(file), dryRun: dryRun) { rows.next() }
    }

    @discardableResult
    func take(_ systems: [SystemDefinition], from file: String = "systems.yaml") async throws -> ImportOutcome {
        let rows = systems.enumerated().map { Located(line: $0.offset + 1, record: $0.element) }
        return try await SystemStore(database: self).importRecords(.test(file), rows)
    }

    @discardableResult
    func take(
        _ coverage: [CoverageEntry], from file: String = "coverage.csv", today: Day = .on("2026-07-01"),
        dryRun: Bool = false
    ) async throws -> ImportOutcome {
        let rows = TestFile(coverage, batchSize: 2)
        return try await CoverageStore(database: self).importRecords(.test(file), today: today, dryRun: dryRun) {
            rows.next()
        }
    }

    /// A portal, a province with two communes.
    func takeSmallProvince() async throws {
        try await take([.portal])
        try await take([
            UnitRecord(code: "T", name: .set("Tỉnh Lúa Vàng")),
            UnitRecord(code: "T.1", parentCode: .set("T"), name: .set("Xã Bến Tre Xanh")),
            UnitRecord(code: "T.2", parentCode: .set("T"), name: .set("Xã Cây Dừa")),
        ])
    }

    func dataVersion() async throws -> Int64 {
        try await read { try Settings.read(on: $0).dataVersion }
    }

    /// Every row of a table, by its first column.
    func dump(_ table: String) async throws -> [SQLRow] {
        try await read { try $0.rows("SELECT * FROM \(raw: table) ORDER BY 1") }
    }
}

extension SystemDefinition {
    static let portal = SystemDefinition(
        code: "portal", name: LocalizedText(vi: "Cổng dịch vụ công", en: "Public service portal"),
        actions: [
            Action(code: "sign-in", name: LocalizedText(vi: "Đăng nhập"), counts: false),
            Action(code: "submit", name: LocalizedText(vi: "Nộp hồ sơ", en: "Submit"), counts: true),
        ])
}

extension Day {
    /// `YYYY-MM-DD`, as a test writes it.
    static func on(_ iso: String) -> Day {
        guard let day = Day(iso: iso) else { preconditionFailure("no such day: \(iso)") }
        return day
    }
}

extension AccountRecord {
    /// A row on the portal.
    static func row(_ name: String, _ fill: (inout AccountRecord) -> Void = { _ in }) -> AccountRecord {
        var record = AccountRecord(systemCode: "portal", name: name)
        fill(&record)
        return record
    }

    /// A row with all that a new account needs.
    static func new(
        _ name: String, person: String, unit: String = "T.1", _ fill: (inout AccountRecord) -> Void = { _ in }
    ) -> AccountRecord {
        row(name) {
            $0.personCode = .set(person)
            $0.unitCode = .set(unit)
            fill(&$0)
        }
    }
}

extension Author {
    static func clerk(_ minute: Int64 = 0) -> Author {
        Author(who: "canbo", at: Instant(milliseconds: 1_782_864_000_000 + minute * 60_000))
    }
}

extension AccountStore {
    /// The account as it stands on the day of the tests.
    func show(_ address: AccountAddress) async throws -> AccountDetails {
        try await show(address, at: Author.clerk().at)
    }
}

extension AccountAddress {
    static func portal(_ name: String) -> AccountAddress { AccountAddress(system: "portal", name: name) }
}
