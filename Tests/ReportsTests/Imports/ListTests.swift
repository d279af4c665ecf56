import Adoption
import People
import Reports
import Testing

struct ListTests {
    static let unmatched = [
        UnmatchedName(
            systemCode: "cong-dvc", name: "hnd.99", events: 1204, first: date("2026-01-03"), last: date("2026-06-01")),
        UnmatchedName(systemCode: "zalo", name: "=cmd", events: 1, first: date("2026-06-01"), last: date("2026-06-01")),
    ]

    static let anomalies = [
        UsageAnomaly(
            kind: .beforeIssue, systemCode: "cong-dvc", accountName: "hnd.01", unitCode: "T00-01-A",
            limit: date("2026-03-01"), first: date("2026-02-01"), last: date("2026-02-27"), events: 3),
        UsageAnomaly(
            kind: .afterRevocation, systemCode: "cong-dvc", accountName: "hoi.lien.hiep.phu.nu.xa.mau.mot.02",
            unitCode: "T00-01-B-01-0002-X", limit: date("2026-05-10"), first: date("2026-05-12"),
            last: date("2026-05-12"), events: 1),
        UsageAnomaly(
            kind: .inFuture, systemCode: "zalo", accountName: "hnd.03", unitCode: "T00", limit: date("2026-07-01"),
            first: date("2026-07-02"), last: date("2026-07-02"), events: 2),
    ]

    @Test(arguments: Language.allCases, [80, 40])
    func `names without an account and odd use are listed with what to do`(language: Language, columns: Int) throws {
        let words = Words(language)
        let texts = [
            Self.unmatched.text(words, of: (2, 1205), columns: columns),
            [UnmatchedName]().text(words, of: (0, 0), columns: columns),
            Self.anomalies.text(words, columns: columns), [UsageAnomaly]().text(words, columns: columns),
        ]
        try Golden.expect(
            texts.joined(separator: "\n"), matches: "lists/usage-\(columns).\(language.rawValue).txt", columns: columns)
    }

    @Test(arguments: Language.allCases)
    func `a list that is cut does not call itself the whole`(language: Language) throws {
        let words = Words(language)
        let texts = [
            Self.unmatched.text(words, of: (17, 9000)), Self.anomalies.text(words, isCut: true),
            Example.names.text(words, isCut: true),
        ]
        let titles = texts.compactMap { $0.split(separator: "\n").first.map(String.init) }
        try Golden.expect(
            titles.joined(separator: "\n") + "\n", matches: "lists/titles.\(language.rawValue).txt", columns: 80)
    }

    private static let periods: [DeclaredPeriod] = {
        let at = Instant(milliseconds: 1_772_418_600_000)
        func period(_ source: String, _ first: String, _ last: String, withdrawn: String? = nil) -> DeclaredPeriod {
            DeclaredPeriod(
                entry: CoverageEntry(sourceCode: source, systemCode: "cong-dvc", days: range(first, last)),
                file: "xuat-thang-6.csv", declared: .init(who: "an.nguyen", at: at),
                withdrawn: withdrawn.map { .init(who: $0, at: Instant(milliseconds: at.milliseconds + 86_400_000)) })
        }
        return [
            period("cong", "2026-01-01", "2026-05-31"),
            period("cong", "2025-01-01", "2025-12-31", withdrawn: "binh.tran"),
            period("=nguon-rat-dai-cua-so", "2026-02-01", "2026-02-28"),
        ]
    }()

    @Test(arguments: Language.allCases, [80, 40])
    func `declared days are listed with who declared and who took them back`(language: Language, columns: Int) throws {
        let words = Words(language)
        let texts = [
            Self.periods.text(words, in: .utc, columns: columns),
            [DeclaredPeriod]().text(words, in: .utc, columns: columns),
        ]
        try Golden.expect(
            texts.joined(separator: "\n"), matches: "lists/coverage-\(columns).\(language.rawValue).txt",
            columns: columns)
    }

    @Test func `declared days are the same rows in CSV and JSON`() throws {
        try Golden.expect(
            Self.periods.csv() + (try Self.periods.json()) + "\n", matches: "lists/coverage.csv-and-json.txt")
    }

    @Test func `a name that fits its column is not broken`() {
        let text = Self.anomalies.text(Words(.english))
        #expect(text.contains("cong-dvc:hnd.01 ") && text.contains("zalo:hnd.03 "))
    }

    @Test(arguments: Language.allCases, [80, 40])
    func `accounts are listed below their units`(language: Language, columns: Int) throws {
        let words = Words(language)
        let texts = [Example.names.text(words, columns: columns), [NamedAccount]().text(words, columns: columns)]
        try Golden.expect(
            texts.joined(separator: "\n"), matches: "lists/accounts-\(columns).\(language.rawValue).txt",
            columns: columns)
    }

    @Test func `lists are the same rows in CSV and JSON`() throws {
        try Golden.expect(
            Self.unmatched.csv() + Self.anomalies.csv() + Example.names.csv(), matches: "lists/lists.csv")
        let json = [try Self.unmatched.json(), try Self.anomalies.json(), try Example.names.json()]
        try Golden.expect(json.joined(separator: "\n") + "\n", matches: "lists/lists.json")
    }

    static let details: AccountDetails = {
        var values = AccountValues(
            systemCode: "cong-dvc", name: "hnd.01", personCode: "CB0001", unitCode: "T00-02")
        values.issued = date("2026-03-01")
        values.issuer = "Văn phòng UBND tỉnh Ví Dụ"
        values.exemptFrom = date("2026-05-01")
        values.exemptReason = "nghỉ thai sản"
        func change(
            _ id: Int64, _ kind: AccountChange.Kind, _ fields: [FieldChange] = [], added: [String] = [],
            removed: [String] = [], place: RecordPlace? = nil, undoes: Int64? = nil
        ) -> AccountChange {
            AccountChange(
                id: ID(id), kind: kind, at: Instant(milliseconds: 1_772_418_600_000 + id * 3_600_000),
                by: "an.nguyen", fields: fields, addedAliases: added, removedAliases: removed, place: place,
                undoes: undoes.map { ID($0) })
        }
        return AccountDetails(
            values: values, personName: "Nguyễn Thị Ví Dụ", aliases: ["hnd-mau", "mau.hnd"],
            firstEventDay: date("2026-03-02"), lastUseDay: nil,
            place: RecordPlace(file: "tai-khoan.csv", line: 12),
            changes: [
                change(
                    101, .import,
                    [
                        FieldChange(field: "person", before: nil, after: "CB0001"),
                        FieldChange(field: "unit", before: nil, after: "T00-01"),
                        FieldChange(field: "issued_on", before: nil, after: "2026-03-01"),
                    ], place: RecordPlace(file: "tai-khoan.csv", line: 12)),
                change(102, .alias, added: ["hnd-mau", "mau.hnd"]),
                change(103, .move, [FieldChange(field: "unit", before: "T00-01", after: "T00-02")]),
                change(104, .revoke, [FieldChange(field: "revoked_on", before: nil, after: "2026-05-10")]),
                change(105, .undo, [FieldChange(field: "revoked_on", before: "2026-05-10", after: nil)], undoes: 104),
                change(
                    106, .exempt,
                    [
                        FieldChange(field: "exempt_from", before: nil, after: "2026-05-01"),
                        FieldChange(field: "exempt_reason", before: nil, after: "nghỉ thai sản"),
                    ]),
                change(107, .removeAlias, removed: ["cu"]), change(108, .edit), change(109, .issue),
            ])
    }()

    @Test(arguments: Language.allCases, [80, 40])
    func `an account shows what is recorded and who changed it`(language: Language, columns: Int) throws {
        let words = Words(language)
        let values = AccountValues(systemCode: "zalo", name: "0", personCode: "CB0002", unitCode: "T00")
        let bare = AccountDetails(
            values: values, personName: "", aliases: [], firstEventDay: nil, lastUseDay: nil, place: nil, changes: [])
        let texts = [Self.details, bare].map { $0.text(words, in: Example.zone, columns: columns) }
        try Golden.expect(
            texts.joined(separator: "\n"), matches: "lists/account-\(columns).\(language.rawValue).txt",
            columns: columns)
    }
}
