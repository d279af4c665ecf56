extension Phrases {
    /// How the server is set up and run.
    public struct Running: Sendable {
        public let serve: String
        public let serveMore: String
        public let host: String
        public let port: String
        public let publicURL: String
        public let certificate: String
        public let key: String
        public let behindProxy: String
        public let log: String
        public let settings: String

        public let notAnAddress: @Sendable (_ given: String) -> Problem
        public let plainHTTP: @Sendable (_ host: String) -> Problem
        public let publicURLNeeded: Problem
        public let badPublicURL: @Sendable (_ given: String) -> Problem
        public let plainPublicURL: @Sendable (_ given: String) -> Problem
        public let badCertificate: @Sendable (_ path: String) -> Problem
        public let courseMistakes: @Sendable (_ path: String, _ count: Int) -> Problem
        public let certificateEnds: @Sendable (_ path: String, _ date: String) -> Problem
        public let certificateWithoutKey: Problem
        public let unreadableSettings: @Sendable (_ path: String, _ reason: String) -> Problem
        public let unknownSetting: @Sendable (_ name: String, _ nearest: String?) -> Problem
        public let notASetting: Problem
        public let settingTwice: @Sendable (_ name: String) -> Problem
        public let badSetting: @Sendable (_ name: String, _ value: String, _ wanted: String) -> Problem
        public let wantedNumber: String
        public let wantedFlag: String
        public let wantedLevel: String
    }
}

extension Phrases.Running {
    static let vietnamese = Phrases.Running(
        serve: "Phục vụ các trang.",
        serveMore: """
            Mặc định chỉ máy này mở được (127.0.0.1). Để máy khác mở được cần chứng thư TLS (--tls-certificate, \
            --tls-key), hoặc một máy chủ chuyển tiếp có TLS đứng trước (--behind-proxy), và địa chỉ mà mọi người gõ \
            (--public-url). Dừng bằng Ctrl-C hoặc SIGTERM: các yêu cầu đang làm được làm cho xong.
            """,
        host: "Địa chỉ để lắng nghe, dạng số; mặc định 127.0.0.1.",
        port: "Cổng; 0 là cổng trống bất kỳ; mặc định 8080.",
        publicURL: "Địa chỉ mà mọi người gõ vào trình duyệt, như https://hoc.tinh.gov.vn.",
        certificate: "Tệp PEM chứa chứng thư và các chứng thư trung gian.",
        key: "Tệp PEM chứa khóa của chứng thư.",
        behindProxy: "Có máy chủ chuyển tiếp đứng trước; tin X-Forwarded-For và X-Forwarded-Proto của nó.",
        log: "Mức nhật ký: debug, info, notice, warning, error; mặc định notice. info ghi từng yêu cầu.",
        settings: "Tệp thiết đặt, mỗi dòng TÊN=GIÁ TRỊ.",
        notAnAddress: {
            .init("“\($0)” không phải là địa chỉ để lắng nghe", "ghi địa chỉ dạng số, như 0.0.0.0, 10.1.2.3 hoặc ::")
        },
        plainHTTP: {
            .init(
                "sẽ không phục vụ không mã hóa ở \($0), nơi máy khác có thể đọc trộm mật khẩu",
                "thêm --tls-certificate và --tls-key, hoặc --behind-proxy nếu có máy chủ chuyển tiếp dùng TLS")
        },
        publicURLNeeded: .init(
            "chưa biết mọi người mở bằng địa chỉ nào", "ghi --public-url, như https://hoc.tinh.gov.vn"),
        badPublicURL: {
            .init(
                "“\($0)” không phải là địa chỉ trang", "ghi https:// rồi tên máy, thêm :cổng nếu cần, không có phần sau"
            )
        },
        plainPublicURL: { .init("địa chỉ \($0) không mã hóa", "dùng địa chỉ bắt đầu bằng https://") },
        badCertificate: {
            .init("không dùng được \($0)", "kiểm tra đó là tệp PEM, đọc được, và khóa đúng là của chứng thư")
        },
        courseMistakes: {
            .init("\($0) có \(vietnameseCount($1)) lỗi", "xem từng lỗi bằng congdan course check \($0)")
        },
        certificateEnds: {
            .init("chứng thư \($0) hết hạn ngày \($1)", "gia hạn, thay tệp, rồi khởi động lại máy chủ")
        },
        certificateWithoutKey: .init("chứng thư và khóa phải đi cùng nhau", "ghi cả --tls-certificate và --tls-key"),
        unreadableSettings: { .init("không đọc được tệp thiết đặt \($0): \($1)", "kiểm tra đường dẫn và quyền đọc") },
        unknownSetting: { name, nearest in
            .init(
                "không có thiết đặt “\(name)”",
                nearest.map { "có phải là \($0)?" } ?? "xem docs/reference/settings.md")
        },
        notASetting: .init("dòng này không phải là thiết đặt", "viết TÊN=GIÁ TRỊ, hoặc bắt đầu bằng # để ghi chú"),
        settingTwice: { .init("thiết đặt \($0) được ghi hai lần", "giữ lại một dòng") },
        badSetting: { .init("\($0) không nhận “\($1)”", $2) },
        wantedNumber: "ghi một số",
        wantedFlag: "ghi 1 hoặc 0", wantedLevel: "chọn debug, info, notice, warning hoặc error")

    static let english = Phrases.Running(
        serve: "Serve the pages.",
        serveMore: """
            Only this machine can open them (127.0.0.1) unless there is a TLS certificate (--tls-certificate, \
            --tls-key), or a proxy that speaks TLS before it (--behind-proxy), and the address that people type \
            (--public-url). Stop with Ctrl-C or SIGTERM: requests under way are finished.
            """,
        host: "The address to listen on, in numbers; 127.0.0.1.",
        port: "The port; 0 takes any free one; 8080.",
        publicURL: "What people type into their browsers, such as https://learn.province.example.",
        certificate: "A PEM file with the certificate and those between it and its authority.",
        key: "A PEM file with the certificate's key.",
        behindProxy: "A proxy stands before this; its X-Forwarded-For and X-Forwarded-Proto are believed.",
        log: "What is logged: debug, info, notice, warning or error; notice. info has each request.",
        settings: "A file of settings, NAME=VALUE on each line.",
        notAnAddress: {
            .init("“\($0)” is no address to listen on", "give it in numbers, such as 0.0.0.0, 10.1.2.3 or ::")
        },
        plainHTTP: {
            .init(
                "will not serve without encryption on \($0), where other machines could read passwords",
                "add --tls-certificate and --tls-key, or --behind-proxy where a proxy speaks TLS")
        },
        publicURLNeeded: .init(
            "it is not known at which address people open it",
            "give --public-url, such as https://learn.province.example"),
        badPublicURL: {
            .init("“\($0)” is no address of a site", "give https:// and a host, :port where needed, and nothing after")
        },
        plainPublicURL: { .init("the address \($0) is not encrypted", "use one that begins with https://") },
        badCertificate: {
            .init(
                "\($0) cannot be used", "make sure that it is PEM, can be read, and that the key is the certificate's")
        },
        courseMistakes: {
            .init(
                "\($0) has \(plural($1, "mistake", "mistakes"))", "see each of them with congdan course check \($0)")
        },
        certificateEnds: {
            .init("the certificate \($0) ends on \($1)", "renew it, put the file in place, and restart the server")
        },
        certificateWithoutKey: .init(
            "a certificate and its key go together", "give both --tls-certificate and --tls-key"),
        unreadableSettings: { .init("the settings file \($0) cannot be read: \($1)", "check the path and its rights") },
        unknownSetting: { name, nearest in
            .init(
                "there is no setting “\(name)”", nearest.map { "is it \($0)?" } ?? "see docs/reference/settings.md")
        },
        notASetting: .init("this line is no setting", "write NAME=VALUE, or begin with # for a remark"),
        settingTwice: { .init("the setting \($0) is given twice", "keep one of the lines") },
        badSetting: { .init("\($0) does not take “\($1)”", $2) },
        wantedNumber: "give a number",
        wantedFlag: "give 1 or 0", wantedLevel: "choose debug, info, notice, warning or error")
}
