import Adoption
import People
import Store
import StoreTestSupport

/// A province that fits on one page: an account in every state, names that would be markup, codes that would be
/// addresses.
struct World {
    static let today = Day(iso: "2026-06-30")!  // a date of the calendar
    /// Nine in the morning in Vietnam.
    static let now = Instant(milliseconds: Int64(today.number) * 86_400_000 + 2 * 3_600_000)

    static let units = [
        UnitRecord(code: "T", name: .set("Tỉnh Mẫu"), kind: .set("tỉnh")),
        UnitRecord(code: "HỘI&1", parentCode: .set("T"), name: .set("Hội <script>alert('1')</script>")),
        UnitRecord(code: "XÃ/2 ?", parentCode: .set("T"), name: .set("Xã \"Thí Dụ\" & bạn")),
        UnitRecord(code: "ẤP#3", parentCode: .set("XÃ/2 ?")),
        UnitRecord(code: "TRỐNG", parentCode: .set("T"), name: .set("Phường chưa có tài khoản")),
    ]

    static let systems = [
        SystemDefinition(
            code: "cong", name: LocalizedText(vi: "Cổng <mẫu>", en: "Sample <portal>"),
            actions: [
                .init(code: "nop", name: LocalizedText(vi: "Nộp hồ sơ", en: "Submit"), counts: true),
                .init(code: "tra", name: LocalizedText(vi: "Tra cứu", en: "Look up"), counts: false),
            ]),
        SystemDefinition(
            code: "zalo", name: LocalizedText(vi: "Kênh Zalo (mẫu)"),
            actions: [.init(code: "hoi", name: LocalizedText(vi: "Hỏi đáp"), counts: true)]),
    ]

    /// Never used, dormant, active, habitual, new, unknown, issue date unknown, exempt, revoked.
    static var accounts: [AccountRecord] {
        var exempt = account("mien", in: "XÃ/2 ?", issued: "2026-01-05")
        exempt.exemptFrom = .set(today - 9)
        exempt.exemptReason = .set("nghỉ <thai sản>")
        var revoked = account("thu-hoi", in: "XÃ/2 ?", issued: "2026-01-05")
        revoked.revoked = .set(today - 3)
        return [
            account("chua", in: "HỘI&1", issued: "2026-01-05"), account("chua:2", in: "HỘI&1", issued: "2026-01-06"),
            account("ngung", in: "HỘI&1", issued: "2026-01-05"), account("dang", in: "XÃ/2 ?", issued: "2026-01-05"),
            account("deu", in: "ẤP#3", issued: "2026-01-05"), account("moi", in: "ẤP#3", issued: "2026-06-20"),
            account("chua", on: "zalo", in: "ẤP#3", issued: "2026-01-05"), account("khong-ro", in: "T", issued: nil),
            exempt, revoked,
        ]
    }

    static func account(_ name: String, on system: String = "cong", in unit: String, issued: String?) -> AccountRecord {
        var record = AccountRecord(systemCode: system, name: name)
        record.personCode = .set("N-\(name)")
        record.unitCode = .set(unit)
        record.issued = issued.flatMap { Day(iso: $0) }.map { .set($0) } ?? .keep
        record.issuer = .set("Sở Mẫu")
        return record
    }

    /// - Parameter more: this many further accounts, never used, in the first unit below the root.
    static func database(on engine: Engine = .sqlite, more: Int = 0) async throws -> any SQLDatabase {
        let database = try await engine.emptyDatabase()
        _ = try await SystemStore(database: database).importRecords(
            origin("he-thong.yaml"), systems.enumerated().map { Located(line: $0.offset + 1, record: $0.element) })
        let units = Rows(units)
        _ = try await UnitStore(database: database).importRecords(origin("don-vi.csv")) { units.next() }
        let people = Rows([
            PersonRecord(code: "N-chua", name: .set("Nguyễn Thị <b>Mẫu</b>"), unitCode: .set("HỘI&1")),
            PersonRecord(code: "N-ngung", name: .set("Trần Văn Mẫu"), unitCode: .set("HỘI&1")),
        ])
        _ = try await PersonStore(database: database).importRecords(origin("nguoi.csv")) { people.next() }
        let further = (0..<more).map { number in
            account("them\(1000 + number)", in: "HỘI&1", issued: "2026-02-01")
        }
        let accounts = Rows(accounts + further)
        let outcome = try await AccountStore(database: database).importRecords(origin("tai-khoan.csv")) {
            accounts.next()
        }
        precondition(outcome.problems.isEmpty, "the world is not as it was meant: \(outcome.problems)")
        try await importUsage(into: database)
        return database
    }

    private static func importUsage(into database: any SQLDatabase) async throws {
        var events = [event("ngung", "nop", 100), event("ngung", "tra", 5), event("dang", "nop", 10)]
        for weeks in 0..<4 { events.append(event("deu", "nop", 1 + 7 * weeks)) }
        events.append(event("chua", "nop", 20, assisted: true))
        let usage = UsageImport(database: database)
        let run = try await usage.begin(origin("su-dung.csv"))
        let rows = events.enumerated().map { Located(line: $0.offset + 2, record: $0.element) }
        let chunk = UsageChunk(records: rows, start: 0, end: 1, line: rows.count + 1, rejected: 0)
        // The range is half a year.
        let days = DayRange(Day(iso: "2026-01-01")!, today - 1)!
        _ = try await usage.finish(
            chunk, of: run.id, coverage: [.init(sourceCode: "nhat-ky", systemCode: "cong", days: days)], at: now)
    }

    private static func event(_ account: String, _ action: String, _ daysAgo: Int, assisted: Bool = false)
        -> UsageRecord
    {
        let day = today - daysAgo
        return UsageRecord(
            sourceCode: "nhat-ky", eventID: "\(account)-\(action)-\(daysAgo)", systemCode: "cong", accountName: account,
            actionCode: action, channel: .portal, time: Instant(milliseconds: Int64(day.number) * 86_400_000), day: day,
            isAssisted: assisted)
    }

    private static func origin(_ name: String) -> ImportOrigin {
        ImportOrigin(fileName: name, fingerprint: Array(name.utf8), who: "thu", now: { now })
    }
}
