/// The ten statuses of a dossier on the portal, in the portal's own order.
public enum DossierStatus: String, CaseIterable, Hashable, Sendable {
    /// *Mới đăng ký*.
    case new
    /// *Được tiếp nhận*.
    case received
    /// *Không được tiếp nhận*.
    case notReceived = "not-received"
    /// *Đang xử lý*.
    case processing
    /// *Yêu cầu bổ sung giấy tờ*.
    case supplement
    /// *Yêu cầu thực hiện nghĩa vụ tài chính*.
    case finance
    /// *Công dân yêu cầu rút hồ sơ*.
    case withdrawn
    /// *Dừng xử lý*.
    case stopped
    /// *Đã xử lý xong*.
    case done
    /// *Đã trả kết quả*.
    case returned

    /// The statuses that may follow this one; none may follow where the dossier's life is over.
    public var mayBecome: Set<DossierStatus> {
        switch self {
        case .new: [.received, .notReceived, .supplement, .withdrawn]
        case .received: [.processing, .finance, .withdrawn]
        case .processing: [.done, .withdrawn]
        case .supplement: [.received, .supplement, .withdrawn, .stopped]
        case .finance: [.processing, .withdrawn, .stopped]
        case .done: [.returned]
        case .notReceived, .withdrawn, .stopped, .returned: []
        }
    }

    public var isFinal: Bool { mayBecome.isEmpty }
}
