extension Phrases {
    /// What the database could not do, one for each class of its errors. The engine's own words stand on the line below.
    public struct Storage: Sendable {
        public let unreachable: Problem
        public let connectionLost: Problem
        public let locked: Problem
        public let readOnly: Problem
        public let diskFull: Problem
        public let notInitialised: Problem
        public let alreadyInitialised: Problem
        public let notADatabase: Problem
        public let damaged: Problem
        public let olderSchema: @Sendable (_ found: Int, _ known: Int) -> Problem
        public let newerSchema: @Sendable (_ found: Int, _ known: Int) -> Problem
        public let constraint: Problem
        public let failed: Problem
    }
}

extension Phrases.Storage {
    static let vietnamese = Phrases.Storage(
        unreachable: .init(
            "không mở được cơ sở dữ liệu", "kiểm tra --database, và máy chủ cơ sở dữ liệu có đang chạy không"),
        connectionLost: .init(
            "mất kết nối với cơ sở dữ liệu giữa chừng; những gì đã ghi xong vẫn còn nguyên",
            "kiểm tra máy chủ cơ sở dữ liệu rồi chạy lại cùng lệnh"),
        locked: .init("một chương trình khác đang ghi vào cơ sở dữ liệu", "chờ một lát rồi chạy lại cùng lệnh"),
        readOnly: .init("không ghi được vào cơ sở dữ liệu", "kiểm tra quyền ghi của tệp và của thư mục chứa tệp"),
        diskFull: .init(
            "đĩa đã đầy; những gì đã ghi xong vẫn còn nguyên", "giải phóng chỗ trống rồi chạy lại cùng lệnh"),
        notInitialised: .init("chưa có cơ sở dữ liệu ở đó", "tạo bằng congdan-server init"),
        alreadyInitialised: .init("đã có cơ sở dữ liệu ở đó", "dùng luôn, hoặc chọn nơi khác bằng --database"),
        notADatabase: .init("tệp này không phải cơ sở dữ liệu của Công Dân", "kiểm tra lại đường dẫn ở --database"),
        damaged: .init(
            "cơ sở dữ liệu bị hỏng trên đĩa",
            "đừng ghi thêm gì, giữ nguyên tệp đang có, rồi khôi phục bản sao lưu gần nhất vào nơi khác bằng "
                + "congdan-server restore"),
        olderSchema: {
            .init(
                "cơ sở dữ liệu thuộc phiên bản cũ hơn (\($0), chương trình này dùng \($1))",
                "sao lưu rồi nâng cấp bằng congdan-server migrate")
        },
        newerSchema: {
            .init(
                "cơ sở dữ liệu do phiên bản mới hơn tạo ra (\($0), chương trình này chỉ biết đến \($1))",
                "cập nhật chương trình")
        },
        constraint: .init(
            "cơ sở dữ liệu thấy dữ liệu mâu thuẫn; đây là lỗi của chương trình, lệnh này chưa ghi gì",
            "gửi cho người quản trị cả lệnh và dòng chi tiết dưới đây"),
        failed: .init(
            "cơ sở dữ liệu từ chối; phần đang làm chưa được ghi",
            "sửa theo dòng chi tiết dưới đây rồi chạy lại cùng lệnh, hoặc gửi dòng đó cho người quản trị")
    )

    static let english = Phrases.Storage(
        unreachable: .init(
            "the database cannot be opened", "check --database, and whether the database server is running"),
        connectionLost: .init(
            "the connection to the database broke; what was written before is kept",
            "check the database server and give the same command again"),
        locked: .init("another program is writing to the database", "wait a moment and give the same command again"),
        readOnly: .init("the database cannot be written", "check the permissions of the file and of its folder"),
        diskFull: .init(
            "the disk is full; what was written before is kept", "make room and give the same command again"),
        notInitialised: .init("there is no database there yet", "make one with congdan-server init"),
        alreadyInitialised: .init(
            "there is a database there already", "use it, or choose another place with --database"),
        notADatabase: .init("that file is not a database of Công Dân", "check the path in --database"),
        damaged: .init(
            "the database is damaged on the disk",
            "write nothing more, keep the file as it is, and restore the latest backup to another place with "
                + "congdan-server restore"),
        olderSchema: {
            .init(
                "an older version made this database (\($0), this program uses \($1))",
                "back it up and bring it up to date with congdan-server migrate")
        },
        newerSchema: {
            .init(
                "a newer version made this database (\($0), this program knows up to \($1))", "update the program")
        },
        constraint: .init(
            "the database found the data inconsistent; that is a fault of the program, this command wrote nothing",
            "send the command and the line below to whoever runs it"),
        failed: .init(
            "the database refused; what was being done is not written",
            "mend what the line below says and give the same command again, or send that line to whoever runs it")
    )
}
