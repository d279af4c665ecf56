extension Phrases.Requests {
    static let vietnamese = Phrases.Requests(
        notSignedIn: .init("chưa đăng nhập, hoặc phiên đăng nhập đã hết hạn", "đăng nhập bằng congdan sign-in"),
        notFound: .init("không có mục này", "kiểm tra lại tên và mã; có thể mục này ngoài phạm vi anh/chị phụ trách"),
        otherSite: .init("yêu cầu này đến từ một trang khác", "gọi thẳng từ chương trình, không qua trang khác"),
        otherHost: .init("yêu cầu gửi đến một tên máy khác", "dùng đúng địa chỉ của máy chủ Công Dân"),
        methodNotAllowed: { .init("địa chỉ này không nhận cách gọi đó", "dùng: \($0)") },
        notAcceptable: { .init("không có dạng trả lời như yêu cầu", "chọn một trong: \($0)") },
        tooLarge: { .init("yêu cầu quá lớn", "gửi nhiều nhất \($0) byte một lần") },
        unsupportedMedia: { .init("dạng nội dung gửi lên không dùng được", "gửi dạng \($0)") },
        invalid: .init("yêu cầu không đúng mẫu", "sửa các chỗ đã nêu rồi gửi lại; chưa có gì bị thay đổi"),
        notJSON: { .init("nội dung gửi lên không phải JSON", "xem lại ở byte \($0); chưa có gì bị thay đổi") },
        storage: .init("chưa đọc ghi được dữ liệu", "thử lại sau ít phút; nếu vẫn vậy, báo người quản trị"),
        diskFull: .init(
            "máy chủ đã hết chỗ trên đĩa", "báo người quản trị; khi có chỗ thì gửi lại, những gì đã làm vẫn còn nguyên"),
        notReady: .init("cơ sở dữ liệu chưa sẵn sàng", "báo người quản trị chạy congdan-server doctor"),
        fault: .init("máy chủ gặp lỗi", "thử lại; nếu vẫn vậy, báo người quản trị"),
        places: .init(
            unknownField: "không có trường này",
            unknownParameter: "không có tham số này",
            missing: "còn thiếu",
            givenTwice: "ghi hai lần",
            unreadable: "không đọc được; hãy mã hóa theo UTF-8",
            wrongKind: { "phải là dạng \($0)" },
            notOneOf: { "phải là một trong: \($0)" },
            outOfRange: { "phải từ \($0) đến \($1)" },
            wrongLength: { $0 == $1 ? "phải dài đúng \($0) ký tự" : "phải dài từ \($0) đến \($1) ký tự" },
            wrongForm: { "không đúng mẫu \($0)" }),
        uploads: .init(
            noSuchUpload: .init("không có lần nhập này", "bắt đầu lại lần nhập"),
            otherKind: .init("lần nhập này là của loại tệp khác", "gửi đúng loại đã bắt đầu"),
            outOfPlace: { .init("phần này không nối tiếp phần trước", "gửi tiếp từ vị trí \($0)") },
            finished: .init("lần nhập này đã xong", "bắt đầu lại nếu muốn nhập lần nữa"),
            takenOver: .init(
                "chương trình khác đang nhập chính tệp này, hoặc đã nhập xong", "đợi xong rồi nhập lại nếu cần"),
            unknownSystem: { .init("không có hệ thống “\($0)”", "nhập danh mục hệ thống trước") },
            coversFuture: { last, today in
                .init("không thể khai đã đủ dữ liệu đến ngày \(last)", "hôm nay mới là ngày \(today)")
            },
            coversOnlyUsage: .init("chỉ tệp sử dụng mới khai được ngày đã đủ dữ liệu", "bỏ mục covers"),
            toldWithChunks: .init(
                "dòng không đọc được của tệp sử dụng phải được báo cùng từng phần của tệp",
                "bỏ mục rejected và problems ở đây, và gửi chúng cùng từng phần")),
        enrolments: .init(
            unknownCourse: { .init("máy chủ này không có khóa học “\($0)”", "kiểm tra lại mã khóa học") },
            noSuchPeople: {
                .init(
                    "không có người mang mã: \($0)", "kiểm tra lại mã; có thể người đó ngoài phạm vi anh/chị phụ trách")
            },
            noSuchUnit: { .init("không có đơn vị “\($0)”", "kiểm tra lại mã; có thể ngoài phạm vi anh/chị phụ trách") },
            nobodyToEnrol: {
                .init("ở đơn vị “\($0)” chưa ai có tài khoản trên hệ thống của khóa học", "ghi mã từng người")
            },
            dueInPast: { .init("ngày \($0) đã qua", "chọn hôm nay hoặc ngày sau đó") },
            notEnrolled: { .init("\($0) chưa được ghi danh khóa này", "ghi danh trước, hoặc bỏ mã này ra") },
            reasonNeeded: .init("chưa có lý do", "ghi lý do"),
            badReason: .init("lý do quá dài, hoặc có dãy 12 chữ số", "ghi ngắn hơn, không ghi số định danh")),
        papers: .init(
            noneLeft: { .init("đã hết \($0) lần làm bài", "hỏi người phụ trách tập huấn") },
            keyTaken: .init("mã bài làm này đã được dùng", "bắt đầu lại bằng mã khác")))
}
