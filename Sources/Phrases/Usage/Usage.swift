extension Phrases {
    /// Lists of usage that needs somebody's eye.
    public struct Usage: Sendable {
        public let unmatchedTitle: @Sendable (_ names: Int, _ events: Int) -> String
        public let noUnmatched: String
        public let unmatchedHelp: String
        public let anomalyTitle: @Sendable (_ accounts: Int) -> String
        /// Where there are more.
        public let firstAnomalies: @Sendable (_ accounts: Int) -> String
        public let noAnomalies: String
        public let beforeIssue: @Sendable (_ date: String) -> String
        public let afterRevocation: @Sendable (_ date: String) -> String
        public let inFuture: @Sendable (_ today: String) -> String
        public let anomalyHelp: String
        public let columns: Columns

        public struct Columns: Sendable {
            public let name: String
            public let account: String
            public let unit: String
            public let events: String
            public let first: String
            public let last: String
            public let what: String
        }
    }
}

extension Phrases.Usage {
    static let vietnamese = Phrases.Usage(
        unmatchedTitle: {
            "\(vietnameseCount($0)) tên chưa có tài khoản, với \(vietnameseCount($1)) lượt đang được giữ riêng"
        },
        noUnmatched: "Mọi lượt sử dụng đều đã có tài khoản.",
        unmatchedHelp:
            "Nhập tài khoản còn thiếu, hoặc thêm tên gọi khác (congdan-server account alias): các lượt này sẽ tự được ghép.",
        anomalyTitle: { "\(vietnameseCount($0)) trường hợp sử dụng vào lúc bất thường" },
        firstAnomalies: { "\(vietnameseCount($0)) trường hợp đầu tiên sử dụng vào lúc bất thường" },
        noAnomalies: "Không có lượt sử dụng nào vào lúc bất thường.",
        beforeIssue: { "trước ngày cấp \($0)" },
        afterRevocation: { "từ ngày thu hồi \($0)" },
        inFuture: { "sau hôm nay \($0)" },
        anomalyHelp:
            "Dùng trước ngày cấp vẫn được tính (ngày cấp có thể ghi sai); dùng từ ngày thu hồi trở đi không được tính (có "
            + "thể tài khoản chưa bị khóa thật); dùng vào ngày chưa tới thì chưa tính (đồng hồ nơi gửi có thể sai).",
        columns: .init(
            name: "Tên trên hệ thống", account: "Tài khoản", unit: "Đơn vị", events: "Lượt", first: "Đầu tiên",
            last: "Gần nhất", what: "Bất thường")
    )

    static let english = Phrases.Usage(
        unmatchedTitle: {
            "\(plural($0, "name", "names")) without an account, with \(plural($1, "event", "events")) kept apart"
        },
        noUnmatched: "Every event has its account.",
        unmatchedHelp:
            "Import the missing accounts, or give an alias (congdan-server account alias): the events are then matched.",
        anomalyTitle: { plural($0, "case of use at an odd time", "cases of use at an odd time") },
        firstAnomalies: { "The first \(plural($0, "case", "cases")) of use at an odd time" },
        noAnomalies: "No use at an odd time.",
        beforeIssue: { "before issue on \($0)" },
        afterRevocation: { "since revoked on \($0)" },
        inFuture: { "after today, \($0)" },
        anomalyHelp:
            "Use before the issue day counts (that day may be wrong); use on or after the revocation day does not (the "
            + "account may not be closed in fact); use on a day that has not come does not count yet (the sender's clock "
            + "may be wrong).",
        columns: .init(
            name: "Name on the system", account: "Account", unit: "Unit", events: "Events", first: "First",
            last: "Last", what: "What is odd")
    )
}
