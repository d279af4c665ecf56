extension Phrases.Pages {
    static let vietnamese = Phrases.Pages(
        frame: .init(
            product: "Công Dân",
            purpose: "Từ tài khoản đã cấp đến người dùng thật",
            skip: "Đến nội dung chính",
            otherLanguage: "English",
            languages: "Ngôn ngữ",
            path: "Đơn vị cấp trên",
            allUnits: "Tất cả đơn vị",
            rules: "Đăng nhập chưa phải là sử dụng. Việc do người khác làm hộ không tính là tự sử dụng."),
        filter: .init(
            title: "Đổi ngày, hệ thống, ngưỡng",
            unit: "Mã đơn vị", unitHint: "để trống: tất cả",
            system: "Hệ thống", allSystems: "Tất cả, trừ hệ thống tập huấn",
            asOf: "Tính đến hết ngày", asOfHint: "để trống: hôm nay",
            grace: "Mới cấp: dưới … ngày",
            dormant: "Ngừng dùng: từ … ngày",
            stale: "Chưa đủ dữ liệu: quá … ngày",
            depth: "Số cấp đơn vị",
            days: { "\($0) ngày" },
            show: "Xem", reset: "Bỏ bộ lọc",
            dormantChoice: "Ngừng dùng là từ",
            depthChoice: "Hiện đơn vị",
            noLevels: "chỉ đơn vị này", levels: { "\($0) cấp" },
            allLevels: "mọi cấp"),
        table: .init(
            caption: "Số tài khoản theo đơn vị, gồm cả các đơn vị bên dưới. Bấm vào một số để xem danh sách.",
            unit: "Đơn vị", issued: "Đã cấp", share: "Tỷ lệ chưa dùng", picture: "Cơ cấu",
            attention: "Cần quan tâm", inUse: "Có sử dụng", notJudged: "Chưa kết luận được", outside: "Ngoài diện",
            total: "Tổng cộng", overview: "Cơ cấu tài khoản đã cấp", facts: "Căn cứ của số liệu",
            scope: "Phạm vi", thresholds: "Ngưỡng", coverage: "Số liệu sử dụng đã nhận", made: "Thời điểm lập",
            downloads: "Tải đúng bảng này về máy", csv: "CSV (bảng tính)",
            json: "JSON (phần mềm)"),
        list: .init(
            title: { "Danh sách tài khoản: \($0)" },
            states: "Trạng thái", allStates: "tất cả",
            confidential: "Danh sách có tên người: chỉ dùng để hỗ trợ, không chuyển ra ngoài đơn vị.",
            downloads: "Tải toàn bộ danh sách về máy",
            activated: "Kích hoạt", never: "chưa ghi nhận", notKnown: "không rõ",
            shown: {
                $0 == $1
                    ? "\(vietnameseCount($1)) tài khoản, xếp theo đơn vị, hệ thống và tên."
                    : "Trang này có \(vietnameseCount($0)) trong \(vietnameseCount($1)) tài khoản, xếp theo đơn vị, hệ "
                        + "thống và tên."
            },
            next: "Trang sau", first: "Về đầu danh sách", back: "Về báo cáo của đơn vị", why: "Vì sao?",
            caption: { "Tài khoản của \($0). Bấm vào tên để xem vì sao." }),
        reason: .init(account: "Về tài khoản này", sameUnit: "Các tài khoản cùng đơn vị, cùng trạng thái"),
        empty: .init(
            title: "Chưa có dữ liệu để báo cáo",
            introduction: "Hãy nhập dữ liệu theo thứ tự sau, rồi tải lại trang này:",
            steps: [
                .init(text: "Danh mục hệ thống", command: "congdan-server import systems HE-THONG.yaml"),
                .init(text: "Danh sách đơn vị", command: "congdan-server import units DON-VI.csv"),
                .init(text: "Danh sách tài khoản", command: "congdan-server import accounts TAI-KHOAN.csv"),
                .init(
                    text: "Dữ liệu sử dụng, kèm khoảng ngày đã có đủ",
                    command: "congdan-server import usage SU-DUNG.csv --covers 2026-01-01..2026-06-30"),
            ],
            noAccounts: "Nếu danh sách tài khoản chưa được nhập, hãy chạy:"),
        refusals: .vietnamese, signIn: .vietnamese, learn: .vietnamese)
}
