import Adoption
import People
import Reports
import Testing

/// Days are written as `YYYY-MM-DD` in tests.
func date(_ text: String) -> Day {
    Day(iso: text) ?? Day(number: -999_999)
}

func range(_ first: String, _ last: String) -> DayRange {
    DayRange(date(first), date(last))!
}

enum Example {
    static let zone = ZoneOffsets(first: 7 * 3600)

    /// 2026-07-01, 08:05 in Ho Chi Minh City.
    static let moment = ReportMoment(
        now: Instant(milliseconds: 1_782_867_900_000), timeZone: "Asia/Ho_Chi_Minh", offsets: zone)

    static let portal = SystemName(
        code: "cong-dvc", name: LocalizedText(vi: "Cổng dịch vụ công trực tuyến tỉnh", en: "Provincial service portal"))

    static let units: [Unit] = [
        Unit(id: ID(1), code: "T00", parent: nil, name: "Tỉnh Ví Dụ", kind: "tỉnh"),
        Unit(id: ID(2), code: "T00-01", parent: ID(1), name: "Xã Mẫu Một", kind: "xã"),
        Unit(id: ID(3), code: "T00-01-A", parent: ID(2), name: "Hội Nông dân xã Mẫu Một", kind: "hội"),
        Unit(id: ID(4), code: "T00-01-B", parent: ID(2), name: "Hội Liên hiệp Phụ nữ xã Mẫu Một", kind: "hội"),
        Unit(id: ID(5), code: "T00-02", parent: ID(1), name: "Phường Mẫu Hai", kind: "phường"),
        Unit(
            id: ID(6), code: "T00-02-A", parent: ID(5),
            name: "Ủy ban Mặt trận Tổ quốc Việt Nam phường Mẫu Hai", kind: "hội"),
    ]

    static let tree = UnitTree(units)

    static let own: [ID<Unit>: StateCounts] = [
        ID(1): StateCounts([.active: 3, .habitual: 12, .exempt: 1]),
        ID(2): StateCounts([.neverUsed: 41, .new: 4, .revoked: 2]),
        ID(3): StateCounts([.neverUsed: 1180, .dormant: 35, .active: 9, .issueDateUnknown: 3]),
        ID(4): StateCounts([.neverUsed: 212, .dormant: 18, .habitual: 5, .active: 11, .unknown: 7]),
        ID(5): StateCounts([.neverUsed: 8, .habitual: 2]),
        ID(6): StateCounts([.neverUsed: 96, .dormant: 4, .new: 30, .exempt: 6]),
    ]

    static let coverage = [
        CoverageEntry(sourceCode: "cong", systemCode: "cong-dvc", days: range("2026-01-01", "2026-03-31")),
        CoverageEntry(sourceCode: "cong", systemCode: "cong-dvc", days: range("2026-04-01", "2026-06-15")),
        CoverageEntry(sourceCode: "zalo-oa", systemCode: "zalo", days: range("2026-02-01", "2026-06-30")),
    ]

    static func header(
        unit: Unit? = nil, system: SystemName? = nil, coverage: [CoverageEntry] = coverage
    ) -> UnusedReportHeader {
        UnusedReportHeader(
            asOf: date("2026-06-30"), unit: unit, system: system, thresholds: .standard, timeZone: moment.timeZone,
            offsets: zone, generatedAt: moment.now, coverage: coverage)
    }

    static let names = [
        NamedAccount(
            unitCode: "T00-01-A", unitName: "Hội Nông dân xã Mẫu Một", systemCode: "cong-dvc", name: "hnd.mau1.01",
            personCode: "CB0001", personName: "Nguyễn Thị Ví Dụ", state: .neverUsed, issued: date("2026-03-01"),
            lastUse: nil, activated: nil),
        NamedAccount(
            unitCode: "T00-01-A", unitName: "Hội Nông dân xã Mẫu Một", systemCode: "cong-dvc", name: "hnd.mau1.02",
            personCode: "CB0002", personName: "Trần Văn Thử Nghiệm Họ Tên Rất Là Dài", state: .dormant,
            issued: date("2026-01-15"), lastUse: date("2026-02-20"), activated: date("2026-01-16")),
        NamedAccount(
            unitCode: "T00-02-A", unitName: "=Ủy ban", systemCode: "cong-dvc", name: "+84-mau",
            personCode: "CB0003", personName: "", state: .issueDateUnknown, issued: nil, lastUse: nil,
            activated: nil),
    ]
}
