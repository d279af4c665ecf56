extension Phrases {
    /// The report of unused accounts.
    public struct Report: Sendable {
        public let title: String
        public let asOf: @Sendable (_ date: String) -> String
        public let unit: @Sendable (_ name: String, _ code: String) -> String
        public let allUnits: String
        public let system: @Sendable (_ name: String, _ code: String) -> String
        public let allSystems: String
        public let generated: @Sendable (_ time: String, _ date: String, _ zone: String) -> String
        public let thresholds: @Sendable (_ list: String) -> String
        public let thresholdList: @Sendable (_ grace: Int, _ dormant: Int, _ stale: Int) -> String
        public let coverage: String
        public let covered: @Sendable (_ system: String, _ source: String, _ from: String, _ to: String) -> String
        public let moreCoverage: @Sendable (_ count: Int) -> String
        public let nothingCovered: String
        /// Past days are counted by the units of today.
        public let unitsOfToday: String
        public let noUnits: String
        public let noAccounts: String
        public let columns: Columns
        public let sentence: Sentence

        /// Headings in at most two lines; the table is narrow.
        public struct Columns: Sendable {
            public let unit: String
            public let issued: [String]
            public let neverUsed: [String]
            public let dormant: [String]
            public let habitual: [String]
            public let active: [String]
            public let new: [String]
            public let other: [String]
            public let total: String
            /// Which states the column of the rest sums up; they come with plus signs between them.
            public let otherIs: @Sendable (_ states: String) -> String
        }

        /// The parts of the leader's one sentence.
        public struct Sentence: Sendable {
            public let noneIssued: String
            public let nothingKnown: @Sendable (_ issued: Int) -> String
            public let unused: @Sendable (_ issued: Int, _ neverUsed: Int, _ share: String) -> String
            public let noneUnused: @Sendable (_ issued: Int) -> String
            public let dormant: @Sendable (_ count: Int) -> String
            public let worst: @Sendable (_ unit: String, _ neverUsed: Int, _ issued: Int) -> String
            public let unknown: @Sendable (_ count: Int) -> String
            public let coveredUpTo: @Sendable (_ date: String) -> String
        }
    }
}

extension Phrases.Report {
    static let vietnamese = Phrases.Report(
        title: "Tài khoản đã cấp và thực tế sử dụng",
        asOf: { "Tính đến hết ngày \($0)" },
        unit: { "Đơn vị: \($0) (\($1)) và các đơn vị bên dưới" },
        allUnits: "Đơn vị: tất cả",
        system: { "Hệ thống: \($0) (\($1))" },
        allSystems: "Hệ thống: tất cả, trừ hệ thống tập huấn",
        generated: { "Lập lúc \($0) ngày \($1), múi giờ \($2)" },
        thresholds: { "Ngưỡng: \($0)" },
        thresholdList: {
            "mới cấp là dưới \($0) ngày; ngừng dùng là từ \($1) ngày không dùng; chưa đủ dữ liệu là quá "
                + "\($2) ngày không có số liệu"
        },
        coverage: "Số liệu sử dụng đã nhận:",
        covered: { "\($0), nguồn \($1): \($2)–\($3)" },
        moreCoverage: { "… và \($0) khoảng ngày khác (xem đủ bằng --format json)" },
        nothingCovered:
            "Số liệu sử dụng đã nhận: chưa có khoảng ngày nào, nên chưa thể kết luận. Hãy nhập dữ liệu sử dụng kèm "
            + "--covers TỪ..ĐẾN.",
        unitsOfToday: "Tài khoản được tính theo đơn vị và sơ đồ tổ chức hiện nay.",
        noUnits: "Chưa có đơn vị nào. Hãy nhập danh sách đơn vị: congdan-server import units TỆP",
        noAccounts: "Đến ngày này, trong phạm vi đã chọn chưa có tài khoản nào được cấp.",
        columns: .init(
            unit: "Đơn vị", issued: ["Đã", "cấp"], neverUsed: ["Chưa", "dùng"], dormant: ["Ngừng", "dùng"],
            habitual: ["Thường", "xuyên"], active: ["Đang", "dùng"], new: ["Mới", "cấp"], other: ["", "Khác"],
            total: "Tổng cộng", otherIs: { "Khác = \($0)" }),
        sentence: .init(
            noneIssued: "Chưa có tài khoản nào được cấp",
            nothingKnown: {
                $0 == 1
                    ? "Chưa thể kết luận: tài khoản duy nhất đã cấp chưa đủ dữ liệu sử dụng"
                    : "Chưa thể kết luận: cả \(vietnameseCount($0)) tài khoản đã cấp đều chưa đủ dữ liệu sử dụng"
            },
            unused: {
                "Trong \(vietnameseCount($0)) tài khoản đã cấp, \(vietnameseCount($1)) (\($2)) chưa dùng lần nào"
            },
            noneUnused: {
                "Trong \(vietnameseCount($0)) tài khoản đã cấp, không tài khoản nào thuộc diện chưa dùng lần nào"
            },
            dormant: { "\(vietnameseCount($0)) đã ngừng dùng" },
            worst: { "nhiều tài khoản chưa dùng nhất là \($0) (\(vietnameseCount($1)) trên \(vietnameseCount($2)))" },
            unknown: { "\(vietnameseCount($0)) tài khoản chưa đủ dữ liệu để kết luận" },
            coveredUpTo: { "số liệu mới có đến hết ngày \($0)" })
    )

    static let english = Phrases.Report(
        title: "Accounts issued, and what became of them",
        asOf: { "As of the end of \($0)" },
        unit: { "Unit: \($0) (\($1)) and all below it" },
        allUnits: "Unit: all",
        system: { "System: \($0) (\($1))" },
        allSystems: "System: all but the training system",
        generated: { "Made at \($0) on \($1), time zone \($2)" },
        thresholds: { "Thresholds: \($0)" },
        thresholdList: {
            "new is under \(plural($0, "day", "days")); dormant is "
                + "\(plural($1, "day", "days")) or more without use; not enough data is over "
                + "\(plural($2, "day", "days")) without a report"
        },
        coverage: "Use reported so far:",
        covered: { "\($0), source \($1): \($2)–\($3)" },
        moreCoverage: { "… and \(plural($0, "more period", "more periods")) (all with --format json)" },
        nothingCovered:
            "Use reported so far: no days at all, so nothing can be said. Import usage with --covers FROM..TO.",
        unitsOfToday: "Accounts are counted by the units and the organisation tree of today.",
        noUnits: "There are no units yet. Import them: congdan-server import units FILE",
        noAccounts: "No account had been issued by this day within what was asked for.",
        columns: .init(
            unit: "Unit", issued: ["", "Issued"], neverUsed: ["Never", "used"], dormant: ["", "Dormant"],
            habitual: ["", "Habitual"], active: ["", "Active"], new: ["", "New"], other: ["", "Other"],
            total: "Total", otherIs: { "Other = \($0)" }),
        sentence: .init(
            noneIssued: "No account has been issued yet",
            nothingKnown: {
                $0 == 1
                    ? "Nothing can be said: there is not enough data on the use of the 1 account issued"
                    : "Nothing can be said: there is not enough data on the use of any of the "
                        + "\(englishCount($0)) accounts issued"
            },
            unused: {
                "Of \(plural($0, "account", "accounts")) issued, \(englishCount($1)) (\($2)) "
                    + "\($1 == 1 ? "has" : "have") never been used"
            },
            noneUnused: { "Of \(plural($0, "account", "accounts")) issued, none counts as never used" },
            dormant: { "\(englishCount($0)) \($0 == 1 ? "is" : "are") dormant" },
            worst: { "\($0) has the most never used (\(englishCount($1)) of \(englishCount($2)))" },
            unknown: {
                "for \(plural($0, "account", "accounts")) there is not enough data to tell"
            },
            coveredUpTo: { "use is reported up to the end of \($0)" })
    )
}

func vietnameseCount(_ value: Int) -> String { Phrases.Formats.vietnamese.count(value) }

func englishCount(_ value: Int) -> String { Phrases.Formats.english.count(value) }
