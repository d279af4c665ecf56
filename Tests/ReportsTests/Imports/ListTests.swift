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
    ]

    @Test(arguments: Language.allCases)
    func `names without an account and odd use are listed with what to do`(language: Language) throws {
        let words = Words(language)
        let texts = [
            Self.unmatched.text(words), [UnmatchedName]().text(words), Self.anomalies.text(words),
            [UsageAnomaly]().text(words),
        ]
        try Golden.expect(texts.joined(separator: "\n"), matches: "lists/usage.\(language.rawValue).txt", columns: 80)
    }

    @Test(arguments: Language.allCases)
    func `accounts are listed below their units`(language: Language) throws {
        let words = Words(language)
        let texts = [Example.names.text(words), [NamedAccount]().text(words)]
        try Golden.expect(
            texts.joined(separator: "\n"), matches: "lists/accounts.\(language.rawValue).txt", columns: 80)
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

    @Test(arguments: Language.allCases)
    func `an account shows what is recorded and who changed it`(language: Language) throws {
        let words = Words(language)
        let values = AccountValues(systemCode: "zalo", name: "0", personCode: "CB0002", unitCode: "T00")
        let bare = AccountDetails(
            values: values, personName: "", aliases: [], firstEventDay: nil, lastUseDay: nil, place: nil, changes: [])
        let texts = [Self.details, bare].map { $0.text(words, in: Example.zone) }
        try Golden.expect(texts.joined(separator: "\n"), matches: "lists/account.\(language.rawValue).txt", columns: 80)
    }
}
