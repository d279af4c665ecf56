extension Phrases.Roles.Administration {
    /// The days that sources declared to have delivered whole, and how old the last of them is.
    public struct Coverage: Sendable {
        public let title: String
        public let lead: String
        public let caption: String
        public let none: String
        public let withdraw: String
        public let lastDay: @Sendable (_ date: String, _ days: Int) -> String
        public let never: String
        public let columns: Columns

        public struct Columns: Sendable {
            public let days: String
            public let source: String
            public let state: String
            public let file: String
            public let declared: String
        }

        public let stands: String
        public let withdrawn: @Sendable (_ who: String, _ date: String) -> String
    }

    /// Events of names that no account bears.
    public struct Unmatched: Sendable {
        public let title: String
        public let lead: String
        public let caption: @Sendable (_ shown: Int, _ names: Int) -> String
        public let toDo: String
        public let columns: Columns

        public struct Columns: Sendable {
            public let name: String
            public let system: String
            public let events: String
            public let first: String
            public let last: String
        }
    }
}

extension Phrases.Roles.Administration.Coverage {
    static let vietnamese = Phrases.Roles.Administration.Coverage(
        title: "Ngày đủ số liệu",
        lead: "Những ngày mà nguồn cam kết đã giao đủ số liệu. Ngày nào chưa đủ số liệu thì hệ thống không kết luận ai "
            + "chưa dùng.",
        caption: "Các khoảng ngày đã khai, theo hệ thống và nguồn", none: "Chưa có hệ thống nào.",
        withdraw: "Khai nhầm thì rút lại trên máy chủ: congdan-server coverage withdraw NGUỒN HỆ-THỐNG TỪ..ĐẾN",
        lastDay: { date, days in
            days == 0
                ? "Đủ số liệu đến hôm nay, \(date)"
                : "Đủ số liệu đến \(date), cách hôm nay \(vietnameseCount(days)) ngày"
        },
        never: "Chưa từng có ngày nào đủ số liệu",
        columns: .init(
            days: "Khoảng ngày", source: "Nguồn", state: "Tình trạng", file: "Khai trong tệp", declared: "Người khai"),
        stands: "Đang tính", withdrawn: { "Đã rút lại: \($0), \($1)" })

    static let english = Phrases.Roles.Administration.Coverage(
        title: "Coverage",
        lead: "The days that a source declares to have delivered whole. Of days that are not covered nobody is said "
            + "not to have used anything.",
        caption: "The declared periods, by system and source", none: "There is no system.",
        withdraw: "One that was declared by mistake is taken back on the server: congdan-server coverage withdraw "
            + "SOURCE SYSTEM FROM..TO",
        lastDay: { date, days in
            days == 0
                ? "Covered up to today, \(date)" : "Covered up to \(date), \(plural(days, "day", "days")) before today"
        },
        never: "Never covered",
        columns: .init(
            days: "Days", source: "Source", state: "State", file: "Declared in the file", declared: "Declared by"),
        stands: "Stands", withdrawn: { "Taken back: \($0), \($1)" })
}

extension Phrases.Roles.Administration.Unmatched {
    static let vietnamese = Phrases.Roles.Administration.Unmatched(
        title: "Lượt dùng chưa khớp tài khoản",
        lead: "Các nguồn báo có người dùng bằng những tên này, nhưng trong hệ thống chưa có tài khoản nào mang tên đó. "
            + "Các lượt này được giữ riêng và chưa tính cho ai.",
        caption: { "\(vietnameseCount($0)) trong \(vietnameseCount($1)) tên" },
        toDo: "Nếu là tài khoản chưa có: nhập tệp tài khoản còn thiếu. Nếu là tên gọi khác của tài khoản đã có: thêm "
            + "tên đó bằng lệnh congdan account alias. Sau đó các lượt này tự được tính cho đúng tài khoản.",
        columns: .init(
            name: "Tên trên hệ thống", system: "Hệ thống", events: "Số lượt", first: "Ngày đầu tiên",
            last: "Ngày gần nhất"))

    static let english = Phrases.Roles.Administration.Unmatched(
        title: "Events without an account",
        lead: "Sources tell of use under these names, and no account bears any of them. The events are kept apart and "
            + "count for nobody.",
        caption: { "\(englishCount($0)) of \(plural($1, "name", "names"))" },
        toDo: "Where the account is missing, import it. Where it is another name of an account that is there, add the "
            + "name with congdan account alias. The events are then given to their account by themselves.",
        columns: .init(
            name: "Name on the system", system: "System", events: "Events", first: "First day", last: "Last day"))
}
