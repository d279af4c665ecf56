extension Phrases.Law {
    static let vietnamese = Phrases.Law(
        help: .vietnamese, person: .vietnamese, kept: .vietnamese, acts: .vietnamese, looks: .vietnamese,
        erasedAuthor: "(đã xóa)")
}

extension Phrases.Law.Help {
    static let vietnamese = Phrases.Law.Help(
        person: "Quyền của một người đối với dữ liệu của mình: xem và xóa.",
        personExport: "Xuất mọi dữ liệu về một người, dạng JSON.",
        personErase: "Xóa mọi dữ liệu về một người; chỉ còn con số không gắn với ai.",
        personEraseMore: """
            Không có --confirm thì chỉ cho xem những gì sẽ mất. Xóa rồi không lấy lại được. Nhập lại tệp cũ có tên \
            người này thì người này xuất hiện trở lại: hãy bỏ dòng của họ trong các tệp còn giữ.
            """,
        personErased: "Các con số còn lại của những người đã xóa, theo đơn vị, hệ thống và tháng.",
        code: "Mã của người đó.",
        confirm: "Gõ lại đúng mã của người đó để xóa thật.",
        dryRun: "Chỉ cho xem, không xóa gì.",
        audit: "Nhật ký: ai đã làm gì.",
        auditList: "Liệt kê các việc đã làm, mới nhất trước.",
        auditKind: "Chỉ loại việc này; có thể ghi nhiều lần.",
        accessLog: "Sổ xem tên: ai đã xem danh sách tên nào.",
        accessLogList: "Liệt kê các lần xem, mới nhất trước.",
        register: "Sổ đăng ký: lưu những gì về con người, để làm gì, căn cứ nào, giữ bao lâu.",
        registerMore: "Văn bản riêng của cơ quan được ghi bằng retention set --basis.",
        retention: "Thời hạn lưu giữ dữ liệu.",
        retentionList: "Mỗi loại dữ liệu được giữ bao lâu.",
        retentionSet: "Đặt thời hạn giữ một loại dữ liệu.",
        retentionSetMore: """
            Đặt được cho: people (người có mọi tài khoản đã thu hồi từ lâu và không giữ vai trò nào), unmatched, import_problems, uploads, codes, \
            sessions, sign_in_failures, acts, looks. Các loại khác đi cùng người mà chúng thuộc về.
            """,
        retentionUnset: "Bỏ thời hạn đã đặt, trở về mặc định.",
        retentionEnforce: "Xóa những gì đã hết hạn. Máy chủ tự làm việc này khi khởi động và mỗi ngày.",
        kind: "Loại dữ liệu, như register liệt kê.",
        days: "Số ngày giữ.",
        basis: "Văn bản của cơ quan quy định thời hạn này.")
}

extension Phrases.Law.Person {
    static let vietnamese = Phrases.Law.Person(
        willGo: { "Sẽ xóa mọi dữ liệu về \($0):" },
        hasGone: { "Đã xóa mọi dữ liệu về \($0):" },
        counts: .init(
            accounts: "tài khoản", events: "lượt sử dụng", changes: "lần thay đổi tài khoản",
            credentials: "tên đăng nhập", codes: "mã kích hoạt", sessions: "phiên đăng nhập", roles: "vai trò",
            enrolments: "lần ghi danh", progress: "tiến độ khóa học", journal: "dòng nhật ký học",
            attempts: "bài làm", reasons: "lý do không dùng",
            contacts: "lần đứng tên phụ trách đơn vị", uploads: "tệp đã gửi lên",
            problems: "lỗi của tệp nhập có nhắc đến",
            authorships: "chỗ ghi tên là người thực hiện (bỏ tên)",
            logLines: "dòng nhật ký (bỏ tên)"),
        remains: "Còn lại: con số theo đơn vị, hệ thống và tháng, không gắn với ai.",
        backups:
            "Các bản sao lưu và tệp đã nhập, đã xuất trước đây vẫn còn dữ liệu này; hãy xóa chúng khi hết hạn giữ.",
        mentions: "Tên người này vẫn còn trong những chỗ do người khác gõ vào, xin xem lại:",
        mention: { "\($0): \(vietnameseCount($1)) chỗ" },
        toConfirm: { "Để xóa thật, gõ: \($0)" },
        notConfirmed: {
            .init("mã xác nhận “\($1)” không phải là mã “\($0)”", "gõ lại đúng mã của người cần xóa; chưa xóa gì")
        },
        noSuchPerson: { .init("không có ai mang mã “\($0)”", "xem mã bằng congdan-server export people") },
        nobodyErased: "Chưa xóa ai.",
        erasedTitle: "Con số còn lại của những người đã xóa",
        columns: .init(
            unit: "Đơn vị", system: "Hệ thống", month: "Tháng", accounts: "Tài khoản cấp", own: "Tự dùng",
            assisted: "Làm hộ", unknownMonth: "không rõ"))
}

extension Phrases.Law.Acts {
    static let vietnamese = Phrases.Law.Acts(
        none: "Chưa có việc nào.",
        columns: .init(at: "Lúc", who: "Ai", what: "Việc", subject: "Đối với"),
        codeMade: "cấp mã kích hoạt", codeRedeemed: "dùng mã kích hoạt",
        codeClosed: "đóng mã kích hoạt", passwordSet: "đặt mật khẩu",
        locked: "khóa đăng nhập", unlocked: "mở khóa", tokenMade: "tạo khóa cho chương trình",
        sessionsEnded: "kết thúc phiên", roleGiven: "giao vai trò", roleTaken: "thu vai trò",
        enrolled: "ghi danh", unenrolled: "bỏ ghi danh", waived: "miễn học", waiverEnded: "bỏ miễn học",
        reasonNoted: "ghi lý do không dùng", reasonEnded: "bỏ lý do không dùng", contactSet: "đặt người phụ trách",
        personAdded: "thêm người",
        reminded: "nhắc học", personExported: "xuất dữ liệu một người", personErased: "xóa dữ liệu một người",
        retentionSet: "đặt thời hạn lưu giữ", retentionEnforced: "xóa dữ liệu hết hạn")
}

extension Phrases.Law.Looks {
    static let vietnamese = Phrases.Law.Looks(
        none: "Chưa có lần xem nào.",
        columns: .init(at: "Lúc", who: "Ai", list: "Danh sách", filter: "Phần đã xem", names: "Số tên"),
        accounts: "tài khoản", account: "một tài khoản", people: "mọi người",
        contacts: "người phụ trách", person: "hồ sơ một người",
        board: "bảng khóa học", reminders: "cần nhắc", slips: "phiếu kích hoạt", unmatched: "tên chưa có tài khoản",
        problems: "lỗi của tệp nhập",
        anomalies: "sử dụng bất thường", attempts: "bài làm", audit: "nhật ký", accessLog: "sổ xem tên",
        page: "trang", print: "in", api: "chương trình", terminal: "dòng lệnh")
}
