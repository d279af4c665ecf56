extension Phrases.Backups {
    static let vietnamese = Phrases.Backups(
        backup: "Sao lưu toàn bộ cơ sở dữ liệu vào một tệp, kể cả khi máy chủ hay lệnh nhập đang chạy.",
        backupMore: """
            SQLite: một tệp SQLite. PostgreSQL: tệp của pg_dump -Fc. Tệp chỉ xuất hiện khi đã trọn vẹn và đã nằm trên \
            đĩa; tệp đã có thì không bị ghi đè. Trong tệp có dữ liệu cá nhân: chỉ chủ tệp đọc được, hãy giữ như vậy.
            """,
        backupFile: "Tệp sao lưu mới.",
        restore: "Dựng lại cơ sở dữ liệu từ một bản sao lưu, vào nơi chưa có gì.",
        restoreMore: """
            Kiểm tra bản sao lưu, tính lại các bảng tổng hợp từ lượt sử dụng, nhật ký học và bài làm gốc, so với bảng \
            trong bản sao lưu và cho biết cả hai bộ số. Nơi đã có cơ sở dữ liệu thì không bị đụng tới.
            """,
        restoreFile: "Tệp sao lưu do lệnh backup tạo ra.",
        megabytes: { "\($0) MB" },
        copied: { "\($0): \($1) / \($2)" },
        copiedSoFar: { "\($0): đã ghi \($1)" },
        made: { "Đã sao lưu vào \($0) (\($1))." },
        restored: { "Đã khôi phục \($0) vào \($1)." },
        inBackup: "Trong bản sao lưu",
        rebuilt: "Sau khi tính lại",
        accounts: "Tài khoản",
        events: "Lượt sử dụng",
        useDays: "Ngày có sử dụng",
        journalLines: "Dòng nhật ký học",
        progresses: "Tiến độ khóa học",
        quizResults: "Kết quả bài làm",
        boardEntries: "Dòng trên bảng khóa học",
        equal: """
            Hai bộ số bằng nhau: các bảng tổng hợp trong bản sao lưu khớp với lượt sử dụng, nhật ký học và bài làm gốc.
            """,
        unequal: { useDays, accounts in
            "KHÔNG bằng nhau: bảng tổng hợp sử dụng trong bản sao lưu sai ở \(vietnameseCount(useDays)) ngày sử dụng và "
                + "\(vietnameseCount(accounts)) tài khoản. Cơ sở dữ liệu vừa dựng đã được tính lại từ các lượt gốc nên "
                + "số liệu là đúng; hãy chạy congdan-server usage rebuild trên cơ sở dữ liệu đã sao lưu."
        },
        learningUnequal: {
            "KHÔNG bằng nhau: các bảng tổng hợp học tập trong bản sao lưu sai ở \(vietnameseLearningParts($0, $1, $2)). Cơ "
                + "sở dữ liệu vừa dựng đã được tính lại từ nhật ký học, bài làm và việc ghi danh nên số liệu là đúng; hãy "
                + "chạy congdan-server learning rebuild trên cơ sở dữ liệu đã sao lưu."
        },
        fileExists: {
            .init("đã có \($0), bản sao lưu không ghi đè lên tệp nào", "chọn tên khác, ví dụ thêm ngày giờ")
        },
        beingWritten: { .init("một lệnh khác đang ghi \($0)", "chờ lệnh đó xong, hoặc chọn tên khác") },
        noRoom: {
            .init(
                "không đủ chỗ trống trên đĩa cho \($0); không để lại gì ở đó", "giải phóng chỗ trống hoặc chọn đĩa khác"
            )
        },
        stopped: { .init("đã dừng theo yêu cầu, \($0) chưa xong; không để lại gì", "chạy lại cùng lệnh khi cần") },
        cannotRead: { .init("không đọc được \($0): \($1)", "kiểm tra đường dẫn và quyền đọc") },
        notABackup: {
            .init(
                "\($0) không phải bản sao lưu Công Dân của loại cơ sở dữ liệu này",
                "kiểm tra tên tệp; bản sao lưu SQLite cần --database sqlite:…, của PostgreSQL cần --database postgresql://…"
            )
        },
        hasLog: {
            .init(
                "bên cạnh \($0) còn \($0)-wal: đây là cơ sở dữ liệu đang dùng, phần mới nhất nằm ở tệp kia",
                "tạo bản sao lưu bằng congdan-server backup")
        },
        placeTaken: {
            .init(
                "ở \($0) đã có cơ sở dữ liệu (hoặc một phần của nó)",
                "khôi phục vào nơi trống bằng --database; với SQLite thì dời tệp đó cùng các tệp -wal, -shm, -journal đi nơi "
                    + "khác trước")
        },
        damaged: {
            .init("bản sao lưu \($0) bị hỏng; không khôi phục gì", "dùng một bản sao lưu khác; chi tiết ở dòng dưới")
        },
        toolMissing: { .init("máy này chưa có \($0)", "cài bằng apt-get install \($1) rồi chạy lại cùng lệnh") },
        toolFailed: {
            .init("chương trình \($0) báo lỗi; không để lại gì", "sửa theo chi tiết dưới đây rồi chạy lại cùng lệnh")
        }
    )
}
