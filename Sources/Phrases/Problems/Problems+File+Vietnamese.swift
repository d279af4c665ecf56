extension Phrases.Problems.File {
    static let vietnamese = Phrases.Problems.File(
        notFound: .init("không tìm thấy tệp", "kiểm tra lại đường dẫn"),
        permissionDenied: .init("không có quyền đọc tệp", "xin quyền đọc, hoặc chép tệp sang thư mục của mình"),
        notARegularFile: .init("đây không phải là một tệp (có thể là thư mục)", "chỉ rõ tên tệp"),
        readFailed: {
            .init("máy không đọc tiếp được tệp (mã lỗi \($0))", "kiểm tra ổ đĩa hoặc đường mạng rồi chạy lại")
        },
        empty: .init("tệp trống", "kiểm tra lại tệp đã xuất"),
        workbook: .init("đây là tệp bảng tính (Excel, OpenDocument)", "mở tệp và lưu thành “CSV UTF-8”"),
        pdf: .init("đây là tệp PDF", "xin lại số liệu ở dạng CSV"),
        otherCompression: .init("tệp nén theo kiểu không đọc được", "giải nén, hoặc nén bằng gzip (.gz)"),
        utf32: .init("tệp dùng bảng mã UTF-32", "lưu lại thành “CSV UTF-8”"),
        jsonList: .init("tệp là một danh sách JSON", "ghi mỗi đối tượng một dòng (JSON Lines), ví dụ: jq -c '.[]'"),
        notUnicode: .init(
            "từ dòng này chữ không phải UTF-8 hay UTF-16 (có thể là TCVN3, VNI hoặc Windows-1258)",
            "mở bằng bảng tính và lưu thành “CSV UTF-8”"),
        gzipTruncated: .init(
            "tệp nén bị cụt; các dòng trước dòng này đều tốt", "chép hoặc tải lại tệp rồi chạy lại cùng lệnh"),
        gzipDamaged: .init(
            "tệp nén bị hỏng; các dòng trước dòng này đều tốt", "chép hoặc tải lại tệp rồi chạy lại cùng lệnh"),
        unclosedQuote: .init(
            "dấu nháy kép mở ở dòng này không được đóng; các dòng trước đều tốt",
            "thêm dấu nháy kép đóng, hoặc viết dấu nháy trong ô thành hai dấu (\"\")"),
        missingColumn: { column, ours, nearest in
            let same = column == ours
            return .init(
                "thiếu cột “\(column)”" + (same ? "" : " (để đọc vào \(ours))"),
                nearest.map { "có phải là cột “\($0)” không? nếu phải, ghi vào columns của tệp ánh xạ" }
                    ?? "thêm cột đó, hoặc chỉ ra cột tương ứng bằng tệp ánh xạ (--mapping)")
        },
        repeatedColumn: {
            .init("hai cột cùng tên (cột thứ \($0) và thứ \($1))", "đổi tên hoặc xóa một cột")
        },
        unknownColumn: { nearest in
            .init(
                "không rõ cột này là gì nên bỏ qua, các dòng vẫn được nhập",
                nearest.map { "nếu là “\($0)” thì sửa tên cột" }
                    ?? "nếu cần, chỉ ra ý nghĩa bằng tệp ánh xạ (--mapping)")
        },
        nulByte: .init("dòng có ký tự rỗng (NUL)", "xuất lại tệp; dòng này bị bỏ ra"),
        recordTooLong: {
            .init("dòng dài quá \($0) byte", "kiểm tra dấu nháy kép thiếu hoặc thừa; dòng này bị bỏ ra")
        },
        tooFewCells: {
            .init("dòng chỉ có \($0) ô, tiêu đề có \($1) cột", "kiểm tra dấu phân cách và dấu nháy kép của dòng")
        },
        tooManyCells: {
            .init(
                "dòng có \($0) ô, tiêu đề chỉ có \($1) cột",
                "ô nào có dấu phân cách bên trong thì đặt trong dấu nháy kép")
        },
        textAfterQuote: .init(
            "còn chữ sau dấu nháy kép đóng", "viết dấu nháy trong ô thành hai dấu (\"\"), hoặc bỏ phần thừa"),
        badJSON: { .init("không phải một đối tượng JSON hợp lệ (từ vị trí \($0))", "sửa dòng này hoặc xuất lại tệp") },
        nestedJSON: .init("mục này chứa danh sách hoặc đối tượng", "chỉ ghi một giá trị"),
        repeatedJSONKey: .init("mục này có hai lần trong một dòng", "giữ lại một"),
        valueMissing: .init("ô bắt buộc bị trống", "điền giá trị; dòng này bị bỏ ra"),
        badDay: { text, patterns in
            .init(
                "“\(text)” không phải là ngày",
                patterns.map { "viết theo dạng \($0)" }
                    ?? "viết NĂM-THÁNG-NGÀY, ví dụ 2026-03-01, hoặc khai dạng ngày trong "
                    + "tệp ánh xạ")
        },
        badTime: { text, patterns in
            .init(
                "“\(text)” không phải là thời điểm",
                patterns.map { "viết theo dạng \($0)" }
                    ?? "viết như 2026-03-01T08:30:00+07:00, hoặc khai dạng trong tệp "
                    + "ánh xạ")
        },
        implausibleYear: { .init("năm \($0) nằm ngoài 1900–2200", "sửa lại năm") },
        endBeforeStart: { .init("ngày cuối \($1) trước ngày đầu \($0)", "sửa một trong hai ngày") },
        badChannel: { .init("không có kênh “\($0)”", "dùng \($1), hoặc đổi giá trị bằng values trong tệp ánh xạ") },
        badAssisted: { .init("“\($0)” không cho biết có làm hộ hay không", "ghi có hoặc không (1 hoặc 0)") },
        nationalIdentityNumber: .init(
            "giá trị gồm 12 chữ số, giống số định danh cá nhân nên không nhận",
            "thay bằng mã do đơn vị tự đặt (mã cán bộ, mã tài khoản)"),
        valueTooLong: { .init("giá trị dài \($0) byte, tối đa \($1)", "rút ngắn lại") },
        controlCharacter: .init("giá trị có ký tự không nhìn thấy (ví dụ xuống dòng)", "gõ lại giá trị"),
        formula: .init(
            "mã bắt đầu bằng =, +, - hoặc @ nên bảng tính sẽ hiểu thành công thức",
            "đặt mã bắt đầu bằng chữ hoặc số, ở mọi tệp có mã này"),
        aliasesCannotBeCleared: .init(
            "tệp chỉ thêm tên gọi khác, không xóa được bằng “-”",
            "bỏ từng tên bằng congdan-server account alias --remove")
    )
}
