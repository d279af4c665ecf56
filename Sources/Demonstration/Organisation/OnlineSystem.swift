import Adoption
import People

/// The systems of the province, what can be done there, and what of it is use.
enum OnlineSystem: String, CaseIterable, Sendable {
    case portal, zalo, desk, petitions

    var definition: SystemDefinition {
        switch self {
        case .portal:
            SystemDefinition(
                code: rawValue, name: text("Cổng Dịch vụ công (mẫu)", "Public-service portal (sample)"),
                actions: [
                    action("sign_in", "Đăng nhập", "Sign in", counts: false),
                    action("search", "Tìm thủ tục", "Search for a procedure", counts: false),
                    action("submit", "Nộp hồ sơ", "Submit a dossier", counts: true),
                    action("attach", "Đính kèm giấy tờ", "Attach papers", counts: false),
                    action("pay", "Thanh toán", "Pay", counts: true),
                    action("supplement", "Bổ sung hồ sơ", "Supplement a dossier", counts: true),
                    action("look_up", "Tra cứu hồ sơ", "Look up a dossier", counts: false),
                    action("rate", "Đánh giá", "Rate", counts: false),
                ])
        case .zalo:
            SystemDefinition(
                code: rawValue, name: text("Kênh Zalo của Cổng (mẫu)", "Zalo channel of the portal (sample)"),
                actions: [
                    action("follow", "Quan tâm kênh", "Follow the channel", counts: false),
                    action("submit", "Nộp hồ sơ", "Submit a dossier", counts: true),
                    action("look_up", "Tra cứu hồ sơ", "Look up a dossier", counts: true),
                    action("ask", "Hỏi đáp", "Ask", counts: true),
                    action("rate", "Đánh giá", "Rate", counts: true),
                ])
        case .desk:
            SystemDefinition(
                code: rawValue, name: text("Một cửa điện tử (mẫu)", "Electronic one-stop desk (sample)"),
                actions: [
                    action("sign_in", "Đăng nhập", "Sign in", counts: false),
                    action("receive", "Tiếp nhận hồ sơ", "Receive a dossier", counts: true),
                    action("forward", "Chuyển xử lý", "Forward", counts: true),
                    action("return", "Trả kết quả", "Return a result", counts: true),
                ])
        case .petitions:
            SystemDefinition(
                code: rawValue, name: text("Theo dõi đơn thư (mẫu)", "Petitions tracking (sample)"),
                actions: [
                    action("sign_in", "Đăng nhập", "Sign in", counts: false),
                    action("register", "Vào sổ đơn", "Register a petition", counts: true),
                    action("assign", "Phân công xử lý", "Assign", counts: true),
                    action("close", "Kết thúc xử lý", "Close", counts: true),
                ])
        }
    }

    /// The code under which this system's events are delivered.
    var sourceCode: String {
        switch self {
        case .portal: "nhat-ky-cong"
        case .zalo: "zalo-oa"
        case .desk: "nhat-ky-mot-cua"
        case .petitions: "so-don-thu"
        }
    }

    private func text(_ vi: String, _ en: String) -> LocalizedText { LocalizedText(vi: vi, en: en) }

    private func action(_ code: String, _ vi: String, _ en: String, counts: Bool) -> SystemDefinition.Action {
        SystemDefinition.Action(code: code, name: text(vi, en), counts: counts)
    }
}
