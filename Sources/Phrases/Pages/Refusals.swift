extension Phrases.Pages {
    /// Why a page is not shown, and what to do.
    public struct Refusals: Sendable {
        /// One sentence on what is wrong, one on what to do.
        public struct Text: Sendable {
            public let title: String
            public let remedy: String
        }

        public let home: String
        public let noSuchPage: Text
        public let onlyReading: Text
        public let staleForm: Text
        public let otherSite: Text
        public let otherHost: Text
        public let plainHTTP: Text
        public let unreadable: Text
        public let unknownParameter: @Sendable (_ name: String, _ known: String) -> Text
        public let givenTwice: @Sendable (_ name: String) -> Text
        public let outOfRange: @Sendable (_ name: String, _ value: String, _ low: Int, _ high: Int) -> Text
        public let badDepth: @Sendable (_ value: String, _ high: Int) -> Text
        public let badDay: @Sendable (_ value: String) -> Text
        public let badState: @Sendable (_ value: String, _ known: String) -> Text
        public let badLanguage: @Sendable (_ value: String) -> Text
        public let noAccountNamed: Text
        public let unfinishedCursor: Text
        public let unknownUnit: @Sendable (_ code: String) -> Text
        public let unknownSystem: @Sendable (_ code: String) -> Text
        public let dayInFuture: @Sendable (_ asked: String, _ today: String) -> Text
        public let placeGone: @Sendable (_ unit: String, _ system: String) -> Text
        public let unknownAccount: @Sendable (_ name: String) -> Text
        public let severalSystems: @Sendable (_ name: String) -> Text
        public let storage: Text
        public let notReady: Text
        public let fault: Text
    }
}

extension Phrases.Pages.Refusals {
    static let vietnamese = Phrases.Pages.Refusals(
        home: "Về báo cáo chung",
        noSuchPage: .init(
            title: "Không có trang này.", remedy: "Địa chỉ có thể bị gõ thiếu hoặc đã cũ. Mời anh/chị về báo cáo chung."
        ),
        onlyReading: .init(
            title: "Trang này chỉ để xem.", remedy: "Muốn thay đổi dữ liệu, dùng các lệnh của congdan-server."),
        staleForm: .init(
            title: "Trang này đã mở quá lâu.",
            remedy: "Mời anh/chị quay lại trang trước, tải lại trang rồi gửi lại. Chưa có gì bị thay đổi."),
        otherSite: .init(
            title: "Yêu cầu này đến từ một trang khác.",
            remedy: "Vì an toàn, chương trình không làm theo. Hãy mở trang từ địa chỉ của Công Dân."),
        otherHost: .init(
            title: "Yêu cầu gửi đến một tên máy khác.",
            remedy:
                "Hãy mở bằng đúng địa chỉ mà cơ quan đã cho; trên chính máy chủ là http://127.0.0.1 hoặc http://localhost."
        ),
        plainHTTP: .init(
            title: "Kết nối này không được mã hóa.",
            remedy: "Những gì vừa gửi chưa được nhận. Hãy mở lại bằng địa chỉ bắt đầu bằng https:// rồi làm lại."),
        unreadable: .init(
            title: "Không đọc được địa chỉ.", remedy: "Hãy sao chép lại cả đường liên kết, hoặc chọn lại bộ lọc."),
        unknownParameter: {
            .init(title: "Địa chỉ có mục “\($0)” mà trang này không biết.", remedy: "Các mục dùng được: \($1).")
        },
        givenTwice: { .init(title: "Mục “\($0)” được ghi hai lần trong địa chỉ.", remedy: "Hãy giữ lại một giá trị.") },
        outOfRange: {
            .init(
                title: "“\($1)” không dùng được cho \($0).",
                remedy: "Hãy ghi một số nguyên từ \($2) đến \($3).")
        },
        badDepth: {
            .init(title: "“\($0)” không dùng được cho depth.", remedy: "Hãy ghi một số từ 0 đến \($1), hoặc all.")
        },
        badDay: {
            .init(
                title: "“\($0)” không phải là một ngày.", remedy: "Hãy ghi theo dạng năm-tháng-ngày, ví dụ 2026-06-30.")
        },
        badState: {
            .init(title: "Không có trạng thái “\($0)”.", remedy: "Các trạng thái: \($1).")
        },
        badLanguage: { .init(title: "Chưa có ngôn ngữ “\($0)”.", remedy: "Hãy dùng lang=vi hoặc lang=en.") },
        noAccountNamed: .init(
            title: "Chưa cho biết tài khoản nào.",
            remedy: "Hãy ghi account=HỆ-THỐNG:TÊN trong địa chỉ, hoặc chọn một người trong danh sách."),
        unfinishedCursor: .init(
            title: "Địa chỉ của trang sau bị thiếu.", remedy: "Hãy về đầu danh sách rồi chọn lại “Trang sau”."),
        unknownUnit: {
            .init(
                title: "Không có đơn vị nào mang mã “\($0)”.",
                remedy: "Hãy kiểm tra lại mã (phân biệt chữ hoa, chữ thường), hoặc đi từ báo cáo chung.")
        },
        unknownSystem: {
            .init(
                title: "Không có hệ thống nào mang mã “\($0)”.", remedy: "Hãy chọn hệ thống trong bộ lọc của báo cáo.")
        },
        dayInFuture: {
            .init(title: "Ngày \($0) chưa đến.", remedy: "Ngày muộn nhất xem được là hôm nay, \($1).")
        },
        placeGone: {
            .init(
                title: "Danh sách đã thay đổi: không còn đơn vị “\($0)” hoặc hệ thống “\($1)” để xem tiếp.",
                remedy: "Hãy về đầu danh sách rồi chọn lại “Trang sau”.")
        },
        unknownAccount: {
            .init(
                title: "Không có tài khoản nào tên là “\($0)”.",
                remedy: "Hãy kiểm tra lại tên, hoặc tìm trong danh sách của đơn vị.")
        },
        severalSystems: {
            .init(title: "Tên “\($0)” có trên nhiều hệ thống.", remedy: "Mời anh/chị chọn một:")
        },
        storage: .init(
            title: "Chưa đọc được cơ sở dữ liệu.",
            remedy: "Hãy thử lại sau ít phút. Nếu vẫn vậy, nhờ người quản trị xem nhật ký của congdan-server."),
        notReady: .init(
            title: "Cơ sở dữ liệu chưa sẵn sàng cho phiên bản này.",
            remedy: "Người quản trị chạy congdan-server init (dữ liệu mới) hoặc congdan-server migrate (dữ liệu cũ)."),
        fault: .init(
            title: "Trang bị lỗi do chương trình.",
            remedy: "Dữ liệu không bị ảnh hưởng. Hãy thử lại; nếu vẫn vậy, nhờ người quản trị xem nhật ký.")
    )

    static let english = Phrases.Pages.Refusals(
        home: "To the whole report",
        noSuchPage: .init(
            title: "There is no such page.",
            remedy: "The address may be incomplete or old. Start from the whole report."),
        onlyReading: .init(
            title: "This page is only for reading.", remedy: "To change anything, use the commands of congdan-server."),
        staleForm: .init(
            title: "This page has been open too long.",
            remedy: "Go back, reload the page and send it again. Nothing has been changed."),
        otherSite: .init(
            title: "The request comes from another site.",
            remedy: "For safety it is not carried out. Open the page from the address of Công Dân."),
        otherHost: .init(
            title: "The request names another host.",
            remedy:
                "Open the address that the office has given; on the server itself http://127.0.0.1 or http://localhost."
        ),
        plainHTTP: .init(
            title: "This connection is not encrypted.",
            remedy: "What was sent was not taken. Open the address that begins with https:// and do it again."),
        unreadable: .init(
            title: "The address cannot be read.", remedy: "Copy the whole link again, or set the filters anew."),
        unknownParameter: {
            .init(title: "The address says “\($0)”, which this page does not know.", remedy: "It knows: \($1).")
        },
        givenTwice: { .init(title: "The address gives “\($0)” twice.", remedy: "Leave one of the two values.") },
        outOfRange: {
            .init(
                title: "“\($1)” cannot be used for \($0).",
                remedy: "Write a whole number from \($2) to \($3).")
        },
        badDepth: {
            .init(title: "“\($0)” cannot be used for depth.", remedy: "Write a number from 0 to \($1), or all.")
        },
        badDay: { .init(title: "“\($0)” is not a day.", remedy: "Write it as year-month-day, such as 2026-06-30.") },
        badState: { .init(title: "There is no state “\($0)”.", remedy: "The states are: \($1).") },
        badLanguage: { .init(title: "There is no language “\($0)” yet.", remedy: "Use lang=vi or lang=en.") },
        noAccountNamed: .init(
            title: "The address does not say which account.",
            remedy: "Write account=SYSTEM:NAME in the address, or choose somebody in a list."),
        unfinishedCursor: .init(
            title: "The address of the next page is incomplete.",
            remedy: "Go to the start of the list and on from there."),
        unknownUnit: {
            .init(
                title: "No unit has the code “\($0)”.",
                remedy: "Check the code (capital and small letters differ), or start from the whole report.")
        },
        unknownSystem: {
            .init(title: "No system has the code “\($0)”.", remedy: "Choose a system in the report's filters.")
        },
        dayInFuture: { .init(title: "\($0) has not come yet.", remedy: "The latest day to be seen is today, \($1).") },
        placeGone: {
            .init(
                title: "The list has changed: it no longer has unit “\($0)” or system “\($1)” to go on from.",
                remedy: "Go to the start of the list and on from there.")
        },
        unknownAccount: {
            .init(title: "No account is called “\($0)”.", remedy: "Check the name, or look in the list of its unit.")
        },
        severalSystems: {
            .init(title: "Several systems have an account called “\($0)”.", remedy: "Choose one:")
        },
        storage: .init(
            title: "The database cannot be read just now.",
            remedy: "Try again in a few minutes. If it stays so, have the administrator look at congdan-server's log."),
        notReady: .init(
            title: "The database is not ready for this version.",
            remedy: "The administrator runs congdan-server init (a new one) or congdan-server migrate (an older one)."),
        fault: .init(
            title: "The page failed by a fault of the program.",
            remedy: "No data is affected. Try again; if it stays so, have the administrator look at the log.")
    )
}

extension Phrases.Problem {
    /// The same as two sentences of a page.
    public var text: Phrases.Pages.Refusals.Text {
        .init(title: Self.sentence(what), remedy: Self.sentence(remedy))
    }

    private static func sentence(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst() + (text.hasSuffix("?") ? "" : ".")
    }
}
