extension Phrases.Problems {
    /// Rows that contradict what is recorded, or a rule.
    public struct Row: Sendable {
        public let identityNumber: Phrases.Problem
        public let unknownSystem: @Sendable (_ code: String) -> Phrases.Problem
        public let unknownUnit: @Sendable (_ code: String) -> Phrases.Problem
        public let unknownParent: @Sendable (_ code: String) -> Phrases.Problem
        public let unknownAction: @Sendable (_ system: String, _ code: String) -> Phrases.Problem
        public let ringOfParents: @Sendable (_ codes: String) -> Phrases.Problem
        public let personMissing: Phrases.Problem
        public let unitMissing: Phrases.Problem
        public let cannotBeCleared: Phrases.Problem
        public let otherPerson: @Sendable (_ known: String, _ given: String, _ earlier: String?) -> Phrases.Problem
        public let nameIsAlias: @Sendable (_ of: String) -> Phrases.Problem
        public let nameTaken: @Sendable (_ of: String) -> Phrases.Problem
        public let nameInUse: Phrases.Problem
        public let revokedGivenAgain: @Sendable (_ revoked: String, _ issued: String?) -> Phrases.Problem
        public let revocationCleared: @Sendable (_ revoked: String) -> Phrases.Problem
        public let revocationMoved: @Sendable (_ known: String, _ given: String) -> Phrases.Problem
        public let revokedBeforeIssued: @Sendable (_ issued: String, _ revoked: String) -> Phrases.Problem
        public let exemptionEndsBeforeStart: @Sendable (_ from: String, _ until: String) -> Phrases.Problem
        public let exemptionWithoutReason: Phrases.Problem
        public let exemptionWithoutStart: Phrases.Problem
        public let contradictsLine: @Sendable (_ line: Int) -> Phrases.Problem
        public let dayInFuture: @Sendable (_ day: String) -> Phrases.Problem
        public let coverageInFuture: @Sendable (_ last: String, _ today: String) -> Phrases.Problem
        public let eventConflict: @Sendable (_ source: String, _ id: String, _ earlier: String?) -> Phrases.Problem
        /// "FILE, line N", inside a sentence.
        public let place: @Sendable (_ file: String, _ line: Int) -> String
    }
}

extension Phrases.Problems.Row {
    static let vietnamese = Phrases.Problems.Row(
        identityNumber: .init(
            "mã gồm 12 chữ số, giống số định danh cá nhân nên không được dùng làm mã",
            "thay bằng mã do đơn vị tự đặt (mã cán bộ, mã tài khoản)"),
        unknownSystem: {
            .init("chưa có hệ thống “\($0)”", "kiểm tra lại mã, hoặc nhập hệ thống trước (import systems)")
        },
        unknownUnit: { .init("chưa có đơn vị “\($0)”", "kiểm tra lại mã, hoặc nhập đơn vị trước (import units)") },
        unknownParent: {
            .init("chưa có đơn vị cấp trên “\($0)”", "kiểm tra lại mã, hoặc thêm đơn vị đó vào tệp")
        },
        unknownAction: {
            .init(
                "hệ thống “\($0)” không có thao tác “\($1)” trong danh mục",
                "thêm thao tác vào tệp hệ thống rồi nhập lại, hoặc đổi giá trị bằng values trong tệp ánh xạ")
        },
        ringOfParents: { .init("các đơn vị là cấp trên của nhau thành vòng: \($0)", "sửa parent_code của một đơn vị") },
        personMissing: .init("tài khoản mới chưa có người được cấp", "điền mã người vào cột person"),
        unitMissing: .init("tài khoản mới chưa có đơn vị", "điền mã đơn vị vào cột unit"),
        cannotBeCleared: .init(
            "không được để trống mục này", "bỏ dấu “-” và điền giá trị, hoặc để trống ô để giữ nguyên"),
        otherPerson: { known, given, earlier in
            .init(
                "tài khoản này đã cấp cho “\(known)”\(earlier.map { " (\($0))" } ?? ""), dòng này lại ghi “\(given)”",
                "sửa mã người ở một trong hai nơi; nếu cấp cho người khác thì dùng tên tài khoản mới")
        },
        nameIsAlias: {
            .init("tên này đang là tên gọi khác của tài khoản “\($0)”", "dùng “\($0)”, hoặc bỏ tên gọi khác đó trước")
        },
        nameTaken: { .init("tên này đã thuộc tài khoản “\($0)”", "chọn tên khác") },
        nameInUse: .init("tên này đã có người dùng", "chọn tên khác"),
        revokedGivenAgain: { revoked, issued in
            .init(
                "tài khoản đã thu hồi ngày \(revoked) nên không cấp lại\(issued.map { " ngày \($0)" } ?? "") được",
                "cấp tài khoản mới với tên khác; nếu thu hồi nhầm thì hoàn tác bằng account undo")
        },
        revocationCleared: {
            .init("không xóa được ngày thu hồi (\($0)) bằng tệp", "nếu thu hồi nhầm, dùng account undo")
        },
        revocationMoved: {
            .init(
                "đã ghi thu hồi ngày \($0), dòng này lại ghi \($1)",
                "nếu ngày cũ sai, dùng account undo rồi ghi ngày đúng")
        },
        revokedBeforeIssued: { .init("ngày thu hồi \($1) trước ngày cấp \($0)", "sửa một trong hai ngày") },
        exemptionEndsBeforeStart: { .init("miễn đến ngày \($1) nhưng bắt đầu từ \($0)", "sửa một trong hai ngày") },
        exemptionWithoutReason: .init(
            "miễn mà không ghi lý do", "điền exempt_reason, ví dụ: nghỉ thai sản, chuyển công tác"),
        exemptionWithoutStart: .init("có lý do hoặc ngày hết miễn mà không có ngày bắt đầu", "điền exempt_from"),
        contradictsLine: { .init("khác với dòng \($0) của chính tệp này", "giữ một dòng đúng, bỏ dòng kia") },
        dayInFuture: { .init("ngày \($0) chưa tới", "kiểm tra lại thời gian, hoặc đồng hồ của hệ thống gửi dữ liệu") },
        coverageInFuture: {
            .init("ngày \($0) chưa tới nên chưa thể có đủ số liệu", "ghi ngày cuối muộn nhất là \($1)")
        },
        eventConflict: { source, id, earlier in
            .init(
                "nguồn “\(source)” đã gửi sự kiện “\(id)” với nội dung khác\(earlier.map { " (tệp \($0))" } ?? "")",
                "bản đầu tiên được giữ; hỏi nơi gửi vì sao một mã có hai nội dung")
        },
        place: { "\($0), dòng \($1)" }
    )

    static let english = Phrases.Problems.Row(
        identityNumber: .init(
            "a code of 12 digits looks like a personal identity number and is refused",
            "use a code of the office's own (staff code, account code)"),
        unknownSystem: { .init("there is no system “\($0)”", "check the code, or import the system first") },
        unknownUnit: { .init("there is no unit “\($0)”", "check the code, or import the unit first") },
        unknownParent: {
            .init("there is no unit “\($0)” to stand above", "check the code, or add that unit to the file")
        },
        unknownAction: {
            .init(
                "system “\($0)” has no action “\($1)” in its catalogue",
                "add the action to the systems file and import it, or translate it under values in the mapping")
        },
        ringOfParents: { .init("these units stand above one another in a ring: \($0)", "correct one parent_code") },
        personMissing: .init("a new account needs its holder", "give the person's code in the column person"),
        unitMissing: .init("a new account needs its unit", "give the unit's code in the column unit"),
        cannotBeCleared: .init(
            "this cannot be made empty", "give a value instead of “-”, or an empty cell to leave it"),
        otherPerson: { known, given, earlier in
            .init(
                "this account belongs to “\(known)”\(earlier.map { " (\($0))" } ?? ""), and the row says “\(given)”",
                "correct one of the two; an account for somebody else needs a name of its own")
        },
        nameIsAlias: { .init("this name is an alias of account “\($0)”", "use “\($0)”, or take the alias away first") },
        nameTaken: { .init("this name belongs to account “\($0)”", "choose another name") },
        nameInUse: .init("this name is somebody else's already", "choose another name"),
        revokedGivenAgain: { revoked, issued in
            .init(
                "the account was revoked on \(revoked) and cannot be issued again\(issued.map { " on \($0)" } ?? "")",
                "issue a new account under another name; if the revocation was a mistake, use account undo")
        },
        revocationCleared: {
            .init("a file cannot take back the revocation of \($0)", "if it was a mistake, use account undo")
        },
        revocationMoved: {
            .init(
                "revoked on \($0) as recorded, on \($1) in this row",
                "if the recorded day is wrong, use account undo and give the right one")
        },
        revokedBeforeIssued: { .init("revoked on \($1), before it was issued on \($0)", "correct one of the days") },
        exemptionEndsBeforeStart: { .init("exempt until \($1), but only from \($0) on", "correct one of the days") },
        exemptionWithoutReason: .init(
            "exempt without a reason", "fill in exempt_reason, such as parental leave or transfer"),
        exemptionWithoutStart: .init("a reason or an end of an exemption without its first day", "fill in exempt_from"),
        contradictsLine: {
            .init("line \($0) of this file says something else", "keep the right one of the two lines")
        },
        dayInFuture: { .init("the day \($0) has not come", "check the time, or the clock of the system that sent it") },
        coverageInFuture: {
            .init("\($0) has not come, so nothing can be whole up to it", "give \($1) or an earlier last day")
        },
        eventConflict: { source, id, earlier in
            .init(
                "source “\(source)” has sent event “\(id)” with other content\(earlier.map { " (file \($0))" } ?? "")",
                "the first one is kept; ask the sender why one id has two contents")
        },
        place: { "\($0), line \($1)" }
    )
}
