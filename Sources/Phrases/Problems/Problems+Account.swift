extension Phrases.Problems {
    /// Commands on a single account that are refused.
    public struct Account: Sendable {
        public let noSuchAccount: @Sendable (_ name: String, _ system: String?) -> Phrases.Problem
        public let severalSystems: @Sendable (_ name: String, _ systems: String) -> Phrases.Problem
        public let alreadyIssued: @Sendable (_ name: String) -> Phrases.Problem
        public let noSuchAlias: @Sendable (_ alias: String) -> Phrases.Problem
        public let personElsewhere: @Sendable (_ code: String) -> Phrases.Problem
        public let alreadyRevoked: @Sendable (_ date: String) -> Phrases.Problem
        public let nothingToUndo: Phrases.Problem
    }

    /// Questions that a report cannot answer.
    public struct Report: Sendable {
        public let unknownUnit: @Sendable (_ code: String) -> Phrases.Problem
        public let unknownSystem: @Sendable (_ code: String) -> Phrases.Problem
        public let dayInFuture: @Sendable (_ asked: String, _ today: String) -> Phrases.Problem
        public let placeGone: @Sendable (_ unit: String, _ system: String) -> Phrases.Problem
    }
}

extension Phrases.Problems.Account {
    static let vietnamese = Phrases.Problems.Account(
        noSuchAccount: { name, system in
            .init(
                system.map { "không có tài khoản “\(name)” trên hệ thống “\($0)”" } ?? "không có tài khoản “\(name)”",
                "kiểm tra lại tên, hoặc tìm bằng account list")
        },
        severalSystems: {
            .init("có tài khoản “\($0)” trên nhiều hệ thống: \($1)", "ghi rõ hệ thống, ví dụ HỆ-THỐNG:\($0)")
        },
        alreadyIssued: { .init("đã có tài khoản “\($0)”", "dùng account edit để sửa, hoặc chọn tên khác") },
        noSuchAlias: { .init("tài khoản không có tên gọi khác là “\($0)”", "xem các tên bằng account show") },
        personElsewhere: {
            .init(
                "người có mã “\($0)” thuộc đơn vị khác, ngoài phạm vi anh/chị phụ trách",
                "kiểm tra lại mã, hoặc nhờ đơn vị đó hay người quản trị cấp tài khoản")
        },
        alreadyRevoked: {
            .init("tài khoản đã bị thu hồi từ ngày \($0)", "nếu ngày đó sai, dùng account undo rồi ghi ngày đúng")
        },
        nothingToUndo: .init("không còn thay đổi nào để hoàn tác", "xem lịch sử bằng account show")
    )

    static let english = Phrases.Problems.Account(
        noSuchAccount: { name, system in
            .init(
                system.map { "there is no account “\(name)” on system “\($0)”" } ?? "there is no account “\(name)”",
                "check the name, or look for it with account list")
        },
        severalSystems: {
            .init("several systems have an account “\($0)”: \($1)", "say which one, as in SYSTEM:\($0)")
        },
        alreadyIssued: { .init("there is an account “\($0)” already", "use account edit, or choose another name") },
        noSuchAlias: { .init("the account has no alias “\($0)”", "see its names with account show") },
        personElsewhere: {
            .init(
                "the person with the code “\($0)” is at home in a unit that is not yours",
                "check the code, or ask that unit or an administrator to issue the account")
        },
        alreadyRevoked: {
            .init("the account was revoked on \($0)", "if that day is wrong, use account undo and give the right one")
        },
        nothingToUndo: .init("no change is left to undo", "see the history with account show")
    )
}

extension Phrases.Problems.Report {
    static let vietnamese = Phrases.Problems.Report(
        unknownUnit: { .init("không có đơn vị “\($0)”", "kiểm tra lại mã đơn vị") },
        unknownSystem: { .init("không có hệ thống “\($0)”", "kiểm tra lại mã hệ thống") },
        dayInFuture: { .init("ngày \($0) chưa tới", "chọn ngày \($1) hoặc một ngày trước đó") },
        placeGone: {
            .init("danh sách không còn đơn vị “\($0)” hoặc hệ thống “\($1)” để xem tiếp", "xem lại từ đầu danh sách")
        }
    )

    static let english = Phrases.Problems.Report(
        unknownUnit: { .init("there is no unit “\($0)”", "check the unit's code") },
        unknownSystem: { .init("there is no system “\($0)”", "check the system's code") },
        dayInFuture: { .init("\($0) has not come yet", "ask for \($1) or a day before it") },
        placeGone: {
            .init("the list no longer has unit “\($0)” or system “\($1)” to go on from", "start the list again")
        }
    )
}
