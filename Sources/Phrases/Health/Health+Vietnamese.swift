extension Phrases.Health {
    static let vietnamese = Phrases.Health(
        doctor: "Khám cơ sở dữ liệu: có gì cần xử lý, và xử lý thế nào.",
        doctorMore: """
            Chỉ xem, không sửa gì. Mã thoát 0: mọi thứ ổn; 1: có việc cần xử lý.
            """,
        quick: "Bỏ qua việc kiểm tra từng trang của cơ sở dữ liệu (với dữ liệu lớn có thể mất nhiều phút).",
        deep: "So cả các bảng tổng hợp với từng lượt sử dụng, dòng nhật ký học và bài làm gốc.",
        staleDays: "Ngày có số liệu gần nhất được phép cách hôm nay ngần này ngày.",
        json: "Kết quả dạng JSON.",
        well: { "\($0): mọi thứ ổn." },
        unwell: { "\($0): \(vietnameseCount($1)) việc cần xử lý" },
        quickly: "Chưa kiểm tra từng trang (--quick).",
        notDeeply: "Chưa so các bảng tổng hợp với dữ liệu gốc; muốn so thì thêm --deep.",
        outsideOnly: "Chưa xem được bên trong cơ sở dữ liệu; xử lý các việc trên rồi chạy lại.",
        unwritable: {
            .init("không ghi được vào \($0)", "cấp quyền ghi cho người dùng chạy chương trình này (chown, chmod u+w)")
        },
        readableByAll: {
            .init("mọi người dùng trên máy đều đọc được \($0), trong đó có dữ liệu cá nhân", "chạy chmod o= \($0)")
        },
        writableByAll: {
            .init("mọi người dùng trên máy đều ghi được vào thư mục \($0) và có thể thay tệp", "chạy chmod o-w \($0)")
        },
        littleRoom: {
            .init(
                "đĩa chứa \($0) chỉ còn trống \($1), nên có ít nhất \($2)",
                "giải phóng chỗ trống hoặc chuyển cơ sở dữ liệu sang đĩa lớn hơn")
        },
        notDurable: {
            .init(
                "thiết lập \($0) đang là \($1): mất điện có thể làm mất những gì đã báo là ghi xong",
                $0 == "synchronous"
                    ? "chương trình vốn tự đặt FULL, hãy báo cho người làm chương trình"
                    : "đặt \($0) = on trong PostgreSQL (postgresql.conf, ALTER DATABASE hoặc ALTER ROLE) rồi kết nối lại"
            )
        },
        damaged: {
            .init(
                "cơ sở dữ liệu bị hỏng: \($0)",
                "đừng ghi thêm gì, giữ nguyên tệp đang có, khôi phục bản sao lưu gần nhất vào nơi khác bằng congdan-server "
                    + "restore và kiểm tra đĩa")
        },
        neverCovered: {
            .init(
                "hệ thống \($0) có \(vietnameseCount($1)) tài khoản nhưng chưa có ngày nào được khai là đủ số liệu",
                "nhập lượt sử dụng của hệ thống này kèm covers (hoặc --covers); cho đến lúc đó không kết luận được gì")
        },
        silent: {
            .init(
                "hệ thống \($0) (\(vietnameseCount($1)) tài khoản) không có số liệu từ sau ngày \($2), đã "
                    + "\(vietnameseCount($3)) ngày",
                "hỏi nơi gửi số liệu và nhập phần còn thiếu, kèm covers (hoặc --covers)")
        },
        noAdministrator: .init(
            "chưa có người quản trị nào đăng nhập được vào trang web", "chạy congdan-server admin add TÊN"),
        clockBehindImport: {
            .init(
                "đồng hồ của máy chỉ \($0), trước lần nhập gần nhất lúc \($1)",
                "chỉnh đồng hồ (timedatectl set-ntp true); nếu lần nhập đó mới là lúc đồng hồ sai thì kiểm tra nó")
        },
        clockBehindProgram: {
            .init(
                "đồng hồ của máy chỉ \($0), nhưng chương trình này làm ra năm \($1)",
                "chỉnh đồng hồ (timedatectl set-ntp true)")
        },
        summaryDiffers: {
            .init(
                "bảng tổng hợp sử dụng sai ở \(vietnameseCount($0)) ngày sử dụng và \(vietnameseCount($1)) tài khoản so với các lượt "
                    + "sử dụng gốc",
                "sao lưu rồi tính lại bằng congdan-server usage rebuild; xong hãy báo cho người làm chương trình")
        },
        learningDiffers: {
            .init(
                "các bảng tổng hợp học tập sai ở \(vietnameseLearningParts($0, $1, $2)) so với nhật ký học, bài làm và việc "
                    + "ghi danh",
                "sao lưu rồi tính lại bằng congdan-server learning rebuild; xong hãy báo cho người làm chương trình")
        }
    )
}
