extension Phrases.Problems.YAML {
    static let vietnamese = Phrases.Problems.YAML(
        syntax: { .init("không đọc được YAML (\($0))", "kiểm tra thụt đầu dòng, dấu hai chấm và dấu nháy ở dòng này") },
        unknownKey: { key, nearest, allowed in
            .init(
                "không có mục “\(key)”", nearest.map { "có phải là “\($0)” không?" } ?? "các mục dùng được: \(allowed)")
        },
        repeatedKey: { .init("mục “\($0)” ghi hai lần", "giữ lại một") },
        missingKey: { .init("thiếu mục “\($0)”", "thêm mục đó") },
        expectedText: .init("ở đây cần một giá trị", "ghi một giá trị trên cùng dòng"),
        expectedKeys: .init("ở đây cần các dòng “mục: giá trị”", "ghi từng mục trên một dòng, thụt vào"),
        expectedList: .init("ở đây cần một danh sách", "ghi [a, b] hoặc mỗi dòng một “- giá trị”"),
        expectedTextOrList: .init("ở đây cần một giá trị hoặc một danh sách", "ghi một giá trị, hoặc [a, b]"),
        expectedBoolean: .init("ở đây cần true hoặc false", "ghi true (có) hoặc false (không)"),
        expectedDay: .init("ở đây cần một ngày", "viết NĂM-THÁNG-NGÀY, ví dụ 2026-03-01"),
        emptyText: .init("mục này không được để trống", "điền giá trị"),
        tooLarge: { .init("tệp lớn quá \($0) byte", "kiểm tra xem có nhầm tệp không") }
    )
}

extension Phrases.Problems.Mapping {
    static let vietnamese = Phrases.Problems.Mapping(
        otherKind: {
            .init("tệp ánh xạ dành cho “\($0)”, nhưng đang nhập “\($1)”", "dùng tệp ánh xạ khác, hoặc sửa mục kind")
        },
        unknownColumn: { column, nearest, columns in
            .init("không có cột đích “\(column)”", nearest.map { "có phải là “\($0)” không?" } ?? "các cột: \(columns)")
        },
        requiredColumnMissing: {
            .init("chưa chỉ ra cột “\($0)”, mà dòng nào cũng cần", "thêm vào columns hoặc constants")
        },
        columnAndConstant: { .init("“\($0)” có ở cả columns và constants", "giữ lại một nơi") },
        valuesOfUnreadColumn: {
            .init("values đổi giá trị của “\($0)”, mà cột này không được đọc", "thêm cột vào columns")
        },
        impossibleValue: { .init("không thể đổi thành “\($0)”", "dùng một trong: \($1)") },
        badDatePattern: { .init("không hiểu dạng ngày “\($0)” từ ký tự thứ \($1)", "ví dụ đúng: dd/MM/yyyy HH:mm") },
        incompleteDatePattern: { .init("dạng ngày “\($0)” thiếu ngày, tháng hoặc năm", "ví dụ đúng: dd/MM/yyyy") },
        coversEndBeforeStart: { .init("covers kết thúc \($1) trước khi bắt đầu \($0)", "đổi lại hai ngày") },
        coversWithoutUsage: .init("chỉ dữ liệu sử dụng mới có covers", "bỏ mục covers"),
        coversWithoutSystem: .init(
            "covers không nói về hệ thống nào", "ghi system trong constants, hoặc liệt kê ở covers.systems"),
        coversWithoutSource: .init("covers không nói là của nguồn nào", "ghi source trong constants")
    )
}

extension Phrases.Problems.System {
    static let vietnamese = Phrases.Problems.System(
        noSystem: .init("tệp không có hệ thống nào", "thêm ít nhất một hệ thống có code, name và actions"),
        repeatedSystem: { .init("hệ thống “\($0)” đã có ở dòng \($1)", "bỏ một, hoặc gộp lại") },
        repeatedAction: { .init("thao tác “\($0)” đã có ở dòng \($1)", "bỏ một") },
        noAction: .init(
            "hệ thống không có thao tác nào", "thêm actions, và ghi thao tác nào được tính là sử dụng (counts)")
    )
}
