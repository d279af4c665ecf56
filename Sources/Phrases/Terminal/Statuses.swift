extension Phrases.Terminal {
    /// The ten statuses of a dossier.
    public struct Statuses: Sendable {
        public let new: String
        public let received: String
        public let notReceived: String
        public let processing: String
        public let supplement: String
        public let finance: String
        public let withdrawn: String
        public let stopped: String
        public let done: String
        public let returned: String
    }
}

extension Phrases.Terminal.Statuses {
    static let vietnamese = Self(
        new: "Mới đăng ký",
        received: "Được tiếp nhận",
        notReceived: "Không được tiếp nhận",
        processing: "Đang xử lý",
        supplement: "Yêu cầu bổ sung giấy tờ",
        finance: "Yêu cầu thực hiện nghĩa vụ tài chính",
        withdrawn: "Công dân yêu cầu rút hồ sơ",
        stopped: "Dừng xử lý",
        done: "Đã xử lý xong",
        returned: "Đã trả kết quả")
}

extension Phrases.Terminal.Statuses {
    static let english = Self(
        new: "Newly filed",
        received: "Received",
        notReceived: "Not received",
        processing: "Being processed",
        supplement: "Supplement asked for",
        finance: "Fee to be paid",
        withdrawn: "Withdrawn by the citizen",
        stopped: "Stopped",
        done: "Settled",
        returned: "Result returned")
}
