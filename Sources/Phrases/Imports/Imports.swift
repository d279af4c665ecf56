extension Phrases {
    /// What became of a file that was imported.
    public struct Imports: Sendable {
        public let done: @Sendable (_ file: String) -> String
        public let dryRun: @Sendable (_ file: String) -> String
        public let created: @Sendable (_ count: Int) -> String
        public let changed: @Sendable (_ count: Int) -> String
        public let left: @Sendable (_ count: Int) -> String
        public let rejected: @Sendable (_ count: Int) -> String
        /// Before one row of the list of a dry run.
        public let line: @Sendable (_ line: Int) -> String
        public let isNew: String
        public let isChanged: String
        public let empty: String
        public let notListed: @Sendable (_ count: Int) -> String
        public let progress:
            @Sendable (_ file: String, _ rows: Int, _ perSecond: Int, _ left: (hours: Int, minutes: Int, seconds: Int)?)
                -> String
        public let resumed: @Sendable (_ file: String, _ line: Int) -> String
        public let usage: Usage

        /// The summary of a usage file.
        public struct Usage: Sendable {
            public let new: @Sendable (_ count: Int) -> String
            public let known: @Sendable (_ count: Int) -> String
            public let conflicts: @Sendable (_ count: Int) -> String
            public let rejected: @Sendable (_ count: Int) -> String
            public let filtered: @Sendable (_ count: Int) -> String
            public let unmatched: @Sendable (_ count: Int) -> String
            /// Rows were not taken, so that the database does not hold all that the file declares.
            public let coverageWithheld: @Sendable (_ rows: Int) -> String
            public let covered: @Sendable (_ system: String, _ source: String, _ from: String, _ to: String) -> String
            public let wouldCover:
                @Sendable (_ system: String, _ source: String, _ from: String, _ to: String) -> String
            /// A file without `covers` brings events and no coverage.
            public let noCoverage: String
            public let cutShort: String
            public let stopped: @Sendable (_ line: Int) -> String
            public let rehearsalStopped: @Sendable (_ line: Int) -> String
            public let unreadable: @Sendable (_ line: Int) -> String
            /// `days` are the first and the last of the file's events; `declared` is SOURCE SYSTEM FROM..TO.
            public let nothingOnDeclaredDays:
                @Sendable (_ days: (first: String, last: String)?, _ declared: String) -> String
            public let onOtherDays: @Sendable (_ events: Int, _ days: (first: String, last: String)) -> String
        }
    }
}

extension Phrases.Imports {
    static let vietnamese = Phrases.Imports(
        done: { "\($0): " },
        dryRun: { "\($0) (chạy thử, chưa ghi gì): " },
        created: { "\(vietnameseCount($0)) tạo mới" },
        changed: { "\(vietnameseCount($0)) thay đổi" },
        left: { "\(vietnameseCount($0)) giữ nguyên" },
        rejected: { "\(vietnameseCount($0)) bị từ chối" },
        line: { "dòng \($0)" },
        isNew: "mới", isChanged: "đổi", empty: "(trống)",
        notListed: { "… và \(vietnameseCount($0)) thay đổi khác" },
        progress: { file, rows, perSecond, left in
            let time = left.map { left in
                switch (left.hours, left.minutes) {
                case (0, 0): ", còn khoảng \(left.seconds) giây"
                case (0, _): ", còn khoảng \(left.minutes) phút \(left.seconds) giây"
                default: ", còn khoảng \(left.hours) giờ \(left.minutes) phút"
                }
            }
            return "\(file): \(vietnameseCount(rows)) dòng, \(vietnameseCount(perSecond)) dòng/giây\(time ?? "")"
        },
        resumed: { "\($0): lần trước dừng ở dòng \($1), nay nhập tiếp từ đó." },
        usage: .init(
            new: { "\(vietnameseCount($0)) lượt mới" },
            known: { "\(vietnameseCount($0)) lượt đã có từ trước" },
            conflicts: { "\(vietnameseCount($0)) lượt trùng mã nhưng khác nội dung (giữ bản đầu)" },
            rejected: { "\(vietnameseCount($0)) dòng bị từ chối" },
            filtered: { "\(vietnameseCount($0)) dòng được lọc bỏ theo tệp ánh xạ" },
            unmatched: {
                "\(vietnameseCount($0)) lượt mang tên chưa có tài khoản: được giữ riêng và tự ghép khi có tài khoản hoặc "
                    + "tên gọi khác. Xem ở trang “Lượt dùng chưa khớp tài khoản”, hoặc trên máy chủ: congdan-server usage unmatched"
            },
            coverageWithheld: {
                "Chưa ghi nhận số liệu đầy đủ vì còn \(vietnameseCount($0)) dòng chưa vào (bị từ chối, hoặc trùng mã mà "
                    + "khác nội dung): sửa hoặc bỏ các dòng đó rồi chạy lại cùng lệnh."
            },
            covered: { "Đã ghi nhận số liệu đầy đủ: \($0), nguồn \($1), \($2)–\($3)." },
            wouldCover: { "Sẽ ghi nhận số liệu đầy đủ: \($0), nguồn \($1), \($2)–\($3)." },
            noCoverage:
                "Tệp không khai khoảng ngày đầy đủ (covers), nên không có thêm ngày nào được coi là đã có số liệu. Nếu "
                + "tệp có đủ mọi lượt của một khoảng ngày, hãy nhập lại kèm --covers TỪ..ĐẾN; các khoảng ngày đã xuất ra "
                + "tệp thì nhập bằng import coverage.",
            cutShort:
                "Tệp bị hỏng giữa chừng: phần trước đã được nhập, khoảng ngày đầy đủ chưa được ghi nhận. Hãy lấy lại tệp "
                + "rồi chạy lại cùng lệnh.",
            stopped: {
                "Đã dừng ở dòng \($0); phần trước đã được nhập. Chạy lại cùng lệnh để nhập tiếp."
            },
            rehearsalStopped: { "Đã dừng chạy thử ở dòng \($0); chưa ghi gì." },
            unreadable: {
                "Không đọc tiếp được: các dòng trước dòng \($0) đã được nhập, từ dòng đó trở đi thì chưa; khoảng ngày đầy "
                    + "đủ chưa được ghi nhận. Hãy sửa tệp theo lời báo rồi nhập lại: lượt đã có không bị nhập hai lần."
            },
            nothingOnDeclaredDays: { days, declared in
                let found = days.map { "các lượt của tệp là từ \($0.first) đến \($0.last)" } ?? "tệp không có lượt nào"
                return "Chú ý: không có lượt nào trong khoảng ngày được khai là đầy đủ (\(found)). Nếu khai nhầm, hãy "
                    + "sửa covers hoặc --covers; đã ghi nhận rồi thì rút lại: congdan-server coverage withdraw \(declared)"
            },
            onOtherDays: { events, days in
                "Chú ý: \(vietnameseCount(events)) lượt nằm ngoài khoảng ngày được khai là đầy đủ (các lượt của tệp là từ "
                    + "\(days.first) đến \(days.last)). Hãy kiểm tra lại khoảng ngày đã khai."
            })
    )

    static let english = Phrases.Imports(
        done: { "\($0): " },
        dryRun: { "\($0) (dry run, nothing written): " },
        created: { "\(englishCount($0)) created" },
        changed: { "\(englishCount($0)) changed" },
        left: { "\(englishCount($0)) left as they were" },
        rejected: { "\(englishCount($0)) rejected" },
        line: { "line \($0)" },
        isNew: "new", isChanged: "changed", empty: "(empty)",
        notListed: { "… and \(plural($0, "more change", "more changes"))" },
        progress: { file, rows, perSecond, left in
            let time = left.map { left in
                switch (left.hours, left.minutes) {
                case (0, 0): ", about \(left.seconds) s left"
                case (0, _): ", about \(left.minutes) min \(left.seconds) s left"
                default: ", about \(left.hours) h \(left.minutes) min left"
                }
            }
            return "\(file): \(plural(rows, "row", "rows")), \(englishCount(perSecond)) rows/s\(time ?? "")"
        },
        resumed: { "\($0): stopped at line \($1) last time, going on from there." },
        usage: .init(
            new: { "\(plural($0, "new event", "new events"))" },
            known: { "\(englishCount($0)) known already" },
            conflicts: { "\(englishCount($0)) known with other content (the first is kept)" },
            rejected: { "\(plural($0, "row", "rows")) rejected" },
            filtered: { "\(plural($0, "row", "rows")) filtered out by the mapping" },
            unmatched: {
                "\(plural($0, "event bears a name", "events bear names")) that no account has: kept apart, and matched "
                    + "once the account or an alias appears. See the page “Events without an account”, or on the server: congdan-server usage unmatched"
            },
            coverageWithheld: {
                "Not recorded as fully reported: \(plural($0, "row is", "rows are")) not in (refused, or of a known id "
                    + "with other content). Mend or remove them and give the same command again."
            },
            covered: { "Recorded as fully reported: \($0), source \($1), \($2)–\($3)." },
            wouldCover: { "Would be recorded as fully reported: \($0), source \($1), \($2)–\($3)." },
            noCoverage:
                "The file does not declare which days it covers, so no further day counts as reported. If it holds "
                + "everything of some days, import it again with --covers FROM..TO; days that were exported come in by "
                + "import coverage.",
            cutShort:
                "The file breaks off: what stands before is in, and no days were recorded as reported. Get the file "
                + "again and give the same command.",
            stopped: { "Stopped at line \($0); what stands before is in. The same command goes on from there." },
            rehearsalStopped: { "The rehearsal was stopped at line \($0); nothing is written." },
            unreadable: {
                "Cannot be read on: the lines before \($0) are in, those from there on are not; nothing is recorded as "
                    + "fully reported. Mend the file as told and import it again: events that are in come in no second time."
            },
            nothingOnDeclaredDays: { days, declared in
                let found = days.map { "the file's events are of \($0.first)–\($0.last)" } ?? "the file has no events"
                return
                    "Note: no event lies within the days declared as fully reported (\(found)). If that is a mistake, "
                    + "mend covers or --covers; what is recorded is taken back by congdan-server coverage withdraw \(declared)"
            },
            onOtherDays: { events, days in
                "Note: \(plural(events, "event lies", "events lie")) outside the days declared as fully reported (the file's "
                    + "events are of \(days.first)–\(days.last)). Check the declared days."
            })
    )
}
