extension Phrases.Roles.Board {
    static let vietnamese = Phrases.Roles.Board(
        title: "Lớp học",
        lead: "Chọn một khóa để xem ai chưa học, ai đang học, ai cần giúp, ai đã xong.",
        noCourses: "Máy chủ này chưa có khóa học nào. Nhờ người quản trị đặt thư mục khóa học (--courses).",
        era: { "Nội dung theo quy định năm \($0)" },
        columns: .init(notStarted: "chưa bắt đầu", started: "đang học", needsHelp: "cần giúp", finished: "đã xong"),
        notEnrolled: "chưa ghi danh", all: "tất cả", open: "Xem",
        learner: "Người học", state: "Tình trạng", place: "Đang ở", activity: "Học gần nhất", score: "Điểm",
        real: "Làm thật", due: "Hạn",
        caption: {
            $0 == $1
                ? "\(vietnameseCount($1)) người, xếp theo đơn vị và mã."
                : "Trang này có \(vietnameseCount($0)) trong \(vietnameseCount($1)) người."
        },
        nobody: "Không có ai trong danh sách này.", never: "chưa học",
        steps: { "xong \(vietnameseCount($0)) trên \(vietnameseCount($1)) bước" },
        waived: { "được miễn: \($0)" },
        help: .init(
            failedChecks: { count, step in
                step.map { "sai \(count) lần ở bước “\($0)”" } ?? "sai \(count) lần ở một bước"
            },
            failedAttempts: { "\($0) bài kiểm tra chưa đạt" },
            idle: { "\($0) ngày chưa học, hạn \($1)" }),
        realUse: .init(
            done: { "đã tự làm, \($0)" }, earlier: { "đã tự làm trước khi học, \($0)" },
            onlyAssisted: { "có người làm hộ, \($0)" }, notYet: "chưa"),
        actions: .init(
            whole: "Ghi danh cả đơn vị", wholeHint: "mọi người có tài khoản trên hệ thống của khóa này",
            due: "Hạn học xong", dueHint: "để trống: không có hạn", enrolUnit: "Ghi danh cả đơn vị",
            chosen: "Với những người đã đánh dấu:", enrol: "Ghi danh", unenrol: "Bỏ ghi danh", waive: "Miễn học",
            reason: "Lý do miễn", reasonHint: "ví dụ: đã dạy khóa này",
            dueInPast: .init(title: "Hạn đã qua.", remedy: "Hãy chọn một ngày từ hôm nay trở đi."),
            badDay: { .init(title: "“\($0)” không phải là một ngày.", remedy: "Hãy chọn ngày trên lịch.") },
            chooseUnit: .init(title: "Chưa chọn đơn vị.", remedy: "Hãy chọn đơn vị, bấm Xem, rồi ghi danh."),
            nobodyToEnrol: .init(
                title: "Không có ai để ghi danh.",
                remedy: "Ở đơn vị này không ai có tài khoản trên hệ thống của khóa học. Hãy chọn đơn vị khác."),
            notEnrolled: .init(
                title: "Có người chưa được ghi danh.", remedy: "Chỉ đánh dấu những người đang học khóa này rồi bấm lại."
            ),
            reasonNeeded: .init(title: "Chưa ghi lý do miễn.", remedy: "Hãy ghi lý do rồi bấm lại."),
            badReason: .init(
                title: "Lý do này không ghi được.",
                remedy: "Chỉ ghi vài chữ, không quá 200 ký tự, không có số căn cước."),
            nobodyChosen: .init(
                title: "Chưa đánh dấu ai.", remedy: "Hãy đánh dấu vào ô trước tên rồi bấm lại.")),
        done: .init(
            enrolled: { "Đã ghi danh hoặc đổi hạn cho \(vietnameseCount($0)) người." },
            unenrolled: { "Đã bỏ ghi danh \(vietnameseCount($0)) người. Những gì họ đã học vẫn còn." },
            waived: { "Đã miễn cho \(vietnameseCount($0)) người." }),
        remind: .init(
            link: "Danh sách cần nhắc", title: { "Cần nhắc: \($0)" },
            lead:
                "Những người chưa bắt đầu hoặc cần giúp. Gọi điện, nhắn tin hoặc gặp trực tiếp; lời nhắn mẫu ở cạnh tên.",
            nobody: "Không có ai phải nhắc.",
            message: { name, course, due, address in
                "Kính gửi anh/chị \(name): mời anh/chị học khóa “\(course)”"
                    + (due.map { " trước hết ngày \($0)" } ?? "")
                    + ". Mở \(address), đăng nhập rồi bấm Học. Có gì vướng xin gọi lại cho tôi."
            },
            back: "Về lớp học"),
        mine: .init(
            heading: "Khóa học của tôi",
            none: "Chưa ai ghi danh anh/chị vào khóa nào. Muốn học thì mở mục Học, không phải chờ ghi danh.",
            start: "Bắt đầu học", goOn: "Học tiếp", again: "Xem lại",
            due: { "hạn \($0)" }, overdue: { "đã quá hạn \($0)" },
            step: { "Học khóa “\($0)”." },
            tryOne: { "Mở mục Học và học khóa “\($0)”; làm được đến đâu, máy tự lưu đến đó." },
            states: .init(enrolled: "Chưa bắt đầu", started: "Đang học", passed: "Đã xong", waived: "Được miễn")))
}
