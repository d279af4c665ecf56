extension Phrases.Roles.Administration {
    /// The files that were read.
    public struct Imports: Sendable {
        public let title: String
        public let lead: String
        public let caption: String
        public let none: String
        public let columns: Columns
        public let kinds: Kinds
        public let finished: String
        public let unfinished: String
        /// What to do where a file was stopped on its way.
        public let goOn: String
        public let problems: Problems

        public struct Columns: Sendable {
            public let file: String
            public let kind: String
            public let at: String
            public let by: String
            public let taken: String
            public let refused: String
            public let state: String
        }

        public struct Kinds: Sendable {
            public let systems: String
            public let units: String
            public let people: String
            public let accounts: String
            public let usage: String
            public let coverage: String
        }

        /// What was wrong with the rows of one file that did not go in.
        public struct Problems: Sendable {
            public let title: @Sendable (_ file: String) -> String
            public let lead: String
            public let about: @Sendable (_ kind: String, _ at: String, _ by: String) -> String
            public let numbers: @Sendable (_ taken: Int, _ refused: Int) -> String
            /// What leads here.
            public let link: @Sendable (_ refused: String, _ file: String) -> String
            public let back: String
            public let caption: @Sendable (_ from: Int, _ to: Int, _ kept: Int) -> String
            public let none: String
            /// Rows were refused, and nothing tells why any more.
            public let gone: String
            /// Rows of which only that they were refused is known.
            public let notKept: @Sendable (_ rows: Int) -> String
            public let atLine: @Sendable (_ number: Int) -> String
            public let wholeFile: String
            public let columns: Columns

            public struct Columns: Sendable {
                public let line: String
                public let column: String
                public let what: String
                public let remedy: String
            }
        }
    }
}

extension Phrases.Roles.Administration.Imports {
    static let vietnamese = Phrases.Roles.Administration.Imports(
        title: "Tệp đã nhập", lead: "Mỗi lần nhập một tệp là một dòng, mới nhất ở trên.", caption: "Các tệp đã nhập",
        none: "Chưa nhập tệp nào. Nhập từ máy của anh/chị bằng lệnh congdan import, hoặc ngay trên máy chủ bằng lệnh "
            + "congdan-server import.",
        columns: .init(
            file: "Tệp", kind: "Loại", at: "Lúc nhập", by: "Người nhập", taken: "Dòng đã nhận", refused: "Dòng bị bỏ",
            state: "Tình trạng"),
        kinds: .init(
            systems: "Hệ thống", units: "Đơn vị", people: "Người", accounts: "Tài khoản", usage: "Lượt sử dụng",
            coverage: "Ngày đủ số liệu"),
        finished: "Đã xong", unfinished: "Chưa xong",
        goOn: "Chạy lại đúng lệnh đã dùng cho tệp này: hệ thống làm tiếp từ chỗ đang dở, không tính hai lần.",
        problems: .init(
            title: { "Dòng bị bỏ của tệp \($0)" },
            lead: "Sửa các dòng này trong tệp, rồi nhập lại cả tệp: những dòng đã nhận không bị tính hai lần.",
            about: { "\($0), nhập lúc \($1), người nhập: \($2)." },
            numbers: { "Đã nhận \(vietnameseCount($0)) dòng, bỏ \(vietnameseCount($1)) dòng." },
            link: { "\($0) dòng bị bỏ của tệp \($1)" }, back: "Về danh sách tệp đã nhập",
            caption: { "Lỗi từ \(vietnameseCount($0)) đến \(vietnameseCount($1)) trong \(vietnameseCount($2)) lỗi" },
            none: "Không có dòng nào bị bỏ.",
            gone: "Chi tiết không còn được giữ. Muốn xem lại, anh/chị nhập thử tệp này với --dry-run.",
            notKept: {
                "Còn \(vietnameseCount($0)) dòng bị bỏ nữa không ghi lại ở đây. Sửa xong các lỗi đã ghi rồi nhập lại, "
                    + "hệ thống sẽ báo tiếp."
            },
            atLine: { "Dòng \($0)" }, wholeFile: "Cả tệp",
            columns: .init(line: "Dòng", column: "Cột", what: "Lỗi gì", remedy: "Cách sửa")))

    static let english = Phrases.Roles.Administration.Imports(
        title: "Imported files", lead: "A row for each time that a file was imported, the newest first.",
        caption: "The imported files",
        none: "No file has been imported. Import from your own machine with congdan import, or on the server itself "
            + "with congdan-server import.",
        columns: .init(
            file: "File", kind: "Kind", at: "Imported at", by: "By", taken: "Rows taken", refused: "Rows refused",
            state: "State"),
        kinds: .init(
            systems: "Systems", units: "Units", people: "People", accounts: "Accounts", usage: "Usage",
            coverage: "Coverage"),
        finished: "Finished", unfinished: "Unfinished",
        goOn: "Give the same command for this file again: it goes on where it stopped, and counts nothing twice.",
        problems: .init(
            title: { "Refused rows of \($0)" },
            lead: "Mend these rows in the file and import the whole file again: rows that were taken count once.",
            about: { "\($0), imported at \($1) by \($2)." },
            numbers: { "\(plural($0, "row", "rows")) taken, \(englishCount($1)) refused." },
            link: { "\($0) refused rows of \($1)" }, back: "Back to the imported files",
            caption: { "Problems \(englishCount($0)) to \(englishCount($1)) of \(englishCount($2))" },
            none: "No row was refused.",
            gone: "The details are not kept any more. To see them again, import the file with --dry-run.",
            notKept: {
                "\(plural($0, "more refused row is", "more refused rows are")) not written down here. Mend those that "
                    + "are and import again: you will be told of the rest."
            },
            atLine: { "Line \($0)" }, wholeFile: "The whole file",
            columns: .init(line: "Line", column: "Column", what: "What is wrong", remedy: "What to do")))
}
