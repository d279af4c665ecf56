extension Phrases.Roles.Training {
    static let vietnamese = Phrases.Roles.Training(
        title: "Cấp tài khoản học và in phiếu",
        lead:
            "Mỗi người cần một tài khoản để vào học. Cấp tài khoản, in phiếu, trao tận tay. Người nhận tự đặt mật khẩu.",
        unit: "Đơn vị", allUnits: "Tất cả đơn vị của tôi", show: "Xem", all: "tất cả", states: "Tình trạng",
        caption: {
            $0 == $1
                ? "\(vietnameseCount($1)) người, xếp theo đơn vị và mã."
                : "Trang này có \(vietnameseCount($0)) trong \(vietnameseCount($1)) người, xếp theo đơn vị và mã."
        },
        nobody: "Không có ai trong danh sách này.",
        search: "Tìm người theo mã hoặc họ tên", searchHint: "gõ không dấu cũng được",
        found: { count, isMore in
            isMore
                ? "\(vietnameseCount(count)) người đầu tiên theo mã; còn nữa: hãy gõ thêm họ tên."
                : count == 0
                    ? "Không tìm thấy ai. Hãy gõ ít chữ hơn, hoặc chọn đơn vị khác."
                    : "Tìm thấy \(vietnameseCount(count)) người, xếp theo đơn vị và mã."
        },
        wholeList: "Cả danh sách",
        choose: "Chọn", person: "Họ và tên", signInName: "Tên đăng nhập", access: "Tình trạng", action: "Việc làm ngay",
        statuses: .init(
            noAccount: "chưa có tài khoản", noSlip: "chưa có phiếu", slipOut: "đã có phiếu, chưa kích hoạt",
            slipExpired: "phiếu quá hạn", locked: "bị khóa", opened: "đã kích hoạt", revoked: "đã thu hồi",
            elsewhere: "do đơn vị khác cấp"),
        until: { "đến hết \($0)" },
        newSlip: "Cấp lại phiếu", printSlip: "In phiếu", unlock: "Mở khóa", issueOne: "Cấp tài khoản",
        chosen: "Với những người đã đánh dấu:", issueChosen: "Cấp tài khoản", printChosen: "In phiếu",
        everybody: "Với cả danh sách:",
        issueAll: { "Cấp cho \(vietnameseCount($0)) người chưa có tài khoản" },
        printAll: { "In phiếu cho \(vietnameseCount($0)) người chưa có phiếu" },
        printAgain: { "In lại phiếu cho \(vietnameseCount($0)) người chưa dùng phiếu" },
        printNote: "In phiếu mới thì phiếu cũ của người đó không dùng được nữa. Mật khẩu đang dùng vẫn còn cho đến khi "
            + "người đó gõ mã mới.",
        next: "Trang sau", first: "Về đầu danh sách",
        add: .init(
            title: "Thêm một người chưa có trong danh sách", code: "Mã cán bộ",
            codeHint: "mã của cơ quan, không phải số căn cước", name: "Họ và tên", unit: "Đơn vị",
            submit: "Thêm và cấp tài khoản",
            taken: .init(
                title: "Mã này không dùng được ở đây.",
                remedy:
                    "Hãy xem lại mã. Nếu người này đã có trong danh sách của đơn vị khác, nhờ người quản trị chuyển."),
            incomplete: .init(
                title: "Còn ô để trống.", remedy: "Hãy ghi đủ mã, họ tên và chọn đơn vị rồi gửi lại."),
            identityNumber: .init(
                title: "Không dùng số căn cước làm mã.",
                remedy: "Đó là dữ liệu cá nhân nhạy cảm. Hãy dùng mã do cơ quan đặt, ví dụ CB0123.")),
        done: .init(
            issued: { "Đã cấp \(vietnameseCount($0)) tài khoản. Bước tiếp theo: in phiếu và trao tận tay." },
            unlocked: "Đã mở khóa. Mật khẩu cũ vẫn dùng được.",
            nobodyChosen: "Chưa đánh dấu ai. Hãy đánh dấu vào ô trước tên rồi bấm lại."),
        slips: .init(
            title: { "\(vietnameseCount($0)) phiếu kích hoạt" },
            print: "Bấm Ctrl + P để in ngay: mỗi tờ A4 có bốn phiếu, cắt theo đường kẻ. Trên điện thoại, chọn In trong "
                + "bảng chọn của trình duyệt.",
            onlyNow: "Mã chỉ hiện lần này. Đóng trang mà chưa in thì phải in phiếu khác.",
            more: { "Còn \(vietnameseCount($0)) người nữa: in xong, quay lại và bấm In phiếu lần nữa." },
            none: "Không có ai để in phiếu.",
            noneHint:
                "Vừa tạo phiếu mà trang đã tải lại hay đã đóng thì các mã ấy không hiện lại được: về danh sách, bấm "
                + "In lại phiếu để có mã mới.",
            onlyHere:
                "Địa chỉ trên phiếu chỉ mở được trên chính máy chủ này. Trước khi phát, nhờ người quản trị đặt địa "
                + "chỉ của máy chủ (CONGDAN_PUBLIC_URL) rồi in lại.",
            back: "Về danh sách",
            squareCode: { "Mã vuông mở trang kích hoạt của \($0)" }))
}
