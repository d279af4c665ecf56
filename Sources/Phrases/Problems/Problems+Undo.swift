extension Phrases.Problems {
    /// Changes of an account that cannot be taken back. `number` is a change's place in the history.
    public struct Undo: Sendable {
        public let noSuchChange: @Sendable (_ number: Int, _ count: Int) -> Phrases.Problem
        public let undoneAlready: @Sendable (_ number: Int, _ by: Int) -> Phrases.Problem
        public let isUndo: @Sendable (_ number: Int, _ of: Int) -> Phrases.Problem
        public let changedSince:
            @Sendable (_ number: Int, _ field: String, _ now: String, _ by: Int?) -> Phrases.Problem
        public let aliasGone: @Sendable (_ number: Int, _ alias: String) -> Phrases.Problem
        public let aliasTaken: @Sendable (_ number: Int, _ alias: String, _ by: String) -> Phrases.Problem
        /// The alias is another account's own name.
        public let aliasIsName: @Sendable (_ number: Int, _ alias: String, _ by: String) -> Phrases.Problem
        public let laterChange: @Sendable (_ number: Int, _ later: Int) -> Phrases.Problem
        public let isOpened: @Sendable (_ number: Int) -> Phrases.Problem
        public let rule: @Sendable (_ number: Int, _ problem: String) -> Phrases.Problem
    }
}

extension Phrases.Problems.Undo {
    static let vietnamese = Phrases.Problems.Undo(
        noSuchChange: {
            .init("không có thay đổi số \($0), lịch sử có \($1) thay đổi", "xem số thứ tự bằng account show")
        },
        undoneAlready: { .init("thay đổi số \($0) đã được hoàn tác ở số \($1)", "xem lịch sử bằng account show") },
        isUndo: {
            .init(
                "số \($0) chính là lần hoàn tác thay đổi số \($1)",
                "muốn làm lại thay đổi số \($1) thì chạy lại lệnh đã tạo ra nó")
        },
        changedSince: { number, field, now, by in
            .init(
                "không hoàn tác được thay đổi số \(number): mục “\(field)” nay là “\(now)”"
                    + (by.map { ", do thay đổi số \($0)" } ?? ""),
                by.map { "hoàn tác số \($0) trước (account undo --change \($0)), hoặc ghi thẳng giá trị đúng" }
                    ?? "ghi thẳng giá trị đúng bằng account edit, move, exempt hoặc revoke")
        },
        aliasGone: {
            .init(
                "không hoàn tác được thay đổi số \($0): tên gọi khác “\($1)” đã được bỏ sau đó",
                "xem lịch sử bằng account show; chọn thay đổi khác bằng --change")
        },
        aliasTaken: { number, alias, holder in
            .init(
                "không hoàn tác được thay đổi số \(number): “\(alias)” nay là tên gọi khác của tài khoản “\(holder)”",
                "bỏ tên đó ở “\(holder)” trước (account alias … --remove), hoặc chọn thay đổi khác bằng --change")
        },
        aliasIsName: { number, alias, holder in
            .init(
                "không hoàn tác được thay đổi số \(number): “\(alias)” nay là tên của tài khoản “\(holder)”",
                "tên đó phải để cho “\(holder)”; chọn thay đổi khác bằng --change")
        },
        laterChange: {
            .init(
                "chưa hoàn tác được việc cấp (số \($0)) vì còn thay đổi số \($1)",
                "hoàn tác các thay đổi sau trước, lần lượt bằng account undo")
        },
        isOpened: {
            .init(
                "không hoàn tác được việc cấp (số \($0)) vì người được cấp đã tự đặt mật khẩu",
                "nếu không cho dùng nữa thì thu hồi bằng account revoke")
        },
        rule: {
            .init(
                "không hoàn tác riêng thay đổi số \($0) được: \($1)",
                "hoàn tác các thay đổi sau nó trước, hoặc ghi thẳng giá trị đúng")
        }
    )

    static let english = Phrases.Problems.Undo(
        noSuchChange: {
            .init(
                "there is no change \($0): the history has \(plural($1, "change", "changes"))",
                "see the numbers with account show")
        },
        undoneAlready: { .init("change \($0) was taken back by change \($1)", "see the history with account show") },
        isUndo: {
            .init(
                "change \($0) is itself the taking back of change \($1)",
                "to have change \($1) again, give the command again that made it")
        },
        changedSince: { number, field, now, by in
            .init(
                "change \(number) cannot be taken back: “\(field)” is “\(now)” by now"
                    + (by.map { ", through change \($0)" } ?? ""),
                by.map { "take back change \($0) first (account undo --change \($0)), or give the right value" }
                    ?? "give the right value with account edit, move, exempt or revoke")
        },
        aliasGone: {
            .init(
                "change \($0) cannot be taken back: the alias “\($1)” was taken away since",
                "see the history with account show; choose another change with --change")
        },
        aliasTaken: { number, alias, holder in
            .init(
                "change \(number) cannot be taken back: “\(alias)” is an alias of account “\(holder)” by now",
                "take it from “\(holder)” first (account alias … --remove), or choose another change with --change")
        },
        aliasIsName: { number, alias, holder in
            .init(
                "change \(number) cannot be taken back: “\(alias)” is the name of account “\(holder)” by now",
                "leave the name to “\(holder)”; choose another change with --change")
        },
        laterChange: {
            .init(
                "the issue (change \($0)) cannot be taken back before change \($1)",
                "take back the later changes first, one by one, with account undo")
        },
        isOpened: {
            .init(
                "the issue (change \($0)) cannot be taken back: its holder has set a password",
                "use account revoke to end the access")
        },
        rule: {
            .init(
                "change \($0) cannot be taken back by itself: \($1)",
                "take back the changes after it first, or give the right value")
        }
    )
}
