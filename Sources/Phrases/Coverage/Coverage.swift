extension Phrases {
    /// Days that sources declared to have delivered whole.
    public struct Coverage: Sendable {
        public let title: @Sendable (_ standing: Int, _ withdrawn: Int) -> String
        public let none: String
        public let help: String
        public let columns: Columns
        public let withdrawn: @Sendable (_ system: String, _ source: String, _ from: String, _ to: String) -> String
        public let stillStanding: @Sendable (_ periods: Int) -> String
        public let nothingDeclared:
            @Sendable (_ system: String, _ source: String, _ from: String, _ to: String) -> Problem

        public struct Columns: Sendable {
            public let days: String
            public let system: String
            public let source: String
            public let declared: String
            public let withdrawn: String
        }
    }
}

extension Phrases.Coverage {
    static let vietnamese = Phrases.Coverage(
        title: { standing, withdrawn in
            "\(vietnameseCount(standing)) khoảng ngày được khai là đầy đủ"
                + (withdrawn > 0 ? ", \(vietnameseCount(withdrawn)) khoảng đã rút lại" : "")
        },
        none: "Chưa có khoảng ngày nào được khai là đầy đủ.",
        help: "Khai nhầm thì rút lại: congdan-server coverage withdraw NGUỒN HỆ-THỐNG TỪ..ĐẾN",
        columns: .init(
            days: "Khoảng ngày", system: "Hệ thống", source: "Nguồn", declared: "Khai bởi", withdrawn: "Rút lại bởi"),
        withdrawn: { "Đã rút lại: \($0), nguồn \($1), \($2)–\($3)." },
        stillStanding: {
            $0 == 0
                ? "Nguồn này không còn khai khoảng ngày nào của hệ thống đó."
                : "Nguồn này vẫn còn khai \(vietnameseCount($0)) khoảng ngày của hệ thống đó. Xem: congdan-server coverage "
                    + "list"
        },
        nothingDeclared: {
            .init(
                "nguồn “\($1)” không khai ngày nào của hệ thống “\($0)” trong khoảng \($2)–\($3)",
                "xem những gì đã khai bằng congdan-server coverage list")
        })

    static let english = Phrases.Coverage(
        title: { standing, withdrawn in
            plural(standing, "period declared as fully reported", "periods declared as fully reported")
                + (withdrawn > 0 ? ", \(englishCount(withdrawn)) taken back" : "")
        },
        none: "No days are declared as fully reported yet.",
        help: "One that was declared by mistake is taken back: congdan-server coverage withdraw SOURCE SYSTEM FROM..TO",
        columns: .init(
            days: "Days", system: "System", source: "Source", declared: "Declared by", withdrawn: "Taken back by"),
        withdrawn: { "Taken back: \($0), source \($1), \($2)–\($3)." },
        stillStanding: {
            $0 == 0
                ? "This source declares no days of that system any more."
                : "This source still declares \(plural($0, "period", "periods")) of that system. See: congdan-server "
                    + "coverage list"
        },
        nothingDeclared: {
            .init(
                "source “\($1)” declares no day of system “\($0)” within \($2)–\($3)",
                "see what is declared with congdan-server coverage list")
        })
}
