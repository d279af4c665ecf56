extension Phrases.Law.Kept {
    static let vietnamese = Phrases.Law.Kept(
        title: "Sổ đăng ký hoạt động xử lý dữ liệu cá nhân",
        note: "Máy chủ xóa dữ liệu hết hạn khi khởi động và mỗi ngày. Đổi thời hạn: congdan-server retention set",
        people: Kind("Con người", "biết tài khoản của ai: mã của cơ quan, tên, đơn vị; không lưu số định danh cá nhân"),
        accounts: Kind("Tài khoản", "biết ai được cấp tài khoản nào, từ khi nào, và ai đã thay đổi gì"),
        usage: Kind("Lượt sử dụng", "biết tài khoản có được dùng thật hay không, để giúp người chưa dùng"),
        unmatched: Kind("Tên chưa có tài khoản", "giữ lượt sử dụng cho đến khi tài khoản của tên đó được nhập"),
        imports: Kind("Nhật ký nhập tệp", "biết con số nào đến từ tệp nào, ai nhập"),
        problems: Kind("Lỗi của tệp đã nhập", "để người nhập sửa các dòng bị bỏ rồi nhập lại"),
        uploads: Kind("Tệp đang gửi lên", "giữ các dòng cho đến khi nhận đủ tệp, và trả lời lại khi mạng bị đứt"),
        credentials: Kind(
            "Đăng nhập và vai trò", "để đúng người vào được đúng phần; mật khẩu chỉ lưu dạng băm argon2id"),
        codes: Kind("Mã kích hoạt", "mở tài khoản lần đầu; chỉ lưu dạng băm"),
        sessions: Kind("Phiên đăng nhập", "giữ người đã đăng nhập; khóa phiên chỉ lưu dạng băm"),
        signInFailures: Kind("Lần đăng nhập sai", "chặn việc dò mật khẩu; tên và địa chỉ chỉ lưu dạng băm"),
        training: Kind("Việc học", "biết ai cần học gì, đã học đến đâu, đã làm thật chưa"),
        answers: Kind("Bước học và bài làm", "để học tiếp đúng chỗ, chấm bài và giải thích điểm"),
        remarks: Kind("Lý do không dùng, người phụ trách", "biết điều mà con số không nói, và ai phụ trách đơn vị"),
        acts: Kind("Nhật ký việc đã làm", "ai làm gì thì chịu trách nhiệm về việc đó"),
        looks: Kind("Sổ xem tên", "biết ai đã xem danh sách tên nào"),
        erased: Kind("Con số sau khi xóa", "giữ con số chung mà không còn gắn với ai"),
        basisDuty: """
            Thực hiện nhiệm vụ của cơ quan theo quy định của pháp luật; Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15. Cơ \
            quan ghi thêm văn bản giao nhiệm vụ của mình.
            """,
        basisProtection: "Trách nhiệm bảo vệ dữ liệu cá nhân theo Luật số 91/2025/QH15.",
        basisRights: "Quyền được biết, được xem và yêu cầu xóa: Điều 4 và Điều 14 Luật số 91/2025/QH15.",
        sensitive: "dữ liệu nhạy cảm: theo dõi hoạt động sử dụng dịch vụ trực tuyến",
        rows: { "\(vietnameseCount($0)) dòng" },
        labels: .init(purpose: "Để làm gì", basis: "Căn cứ", kept: "Giữ"),
        days: { "\(vietnameseCount($0)) ngày" },
        withPerson: "đến khi người đó được xóa",
        withoutEnd: "không thời hạn (không gắn với ai)",
        withDatabase: "cùng với cơ sở dữ liệu; tên người nhập được bỏ khi người đó bị xóa",
        untilSet: "đến khi người đó được xóa; cơ quan đặt được thời hạn",
        untilMatched: "đến khi tài khoản của tên đó được nhập; cơ quan đặt được thời hạn",
        setByOffice: "do cơ quan đặt",
        columns: .init(kind: "Loại", kept: "Giữ", basis: "Văn bản của cơ quan"),
        set: { "Từ nay “\($0)” được giữ \(vietnameseCount($1)) ngày." },
        unset: { "Đã bỏ thời hạn đặt riêng. “\($0)” được giữ: \($1)." },
        nothingToEnd: "Không có gì hết hạn.",
        ended: { "Đã xóa \(vietnameseCount($1)) dòng của “\($0)”." },
        wouldEnd: { "Sẽ xóa \(vietnameseCount($1)) dòng của “\($0)”." },
        cannotBeLimited: {
            .init(
                "loại “\($0)” không có thời hạn riêng",
                "nó đi cùng người mà nó thuộc về; đặt thời hạn cho people, hoặc xóa người đó bằng person erase")
        },
        daysOutOfRange: { .init("không giữ được \($0) ngày", "chọn từ 1 đến 36525 ngày") })
}
