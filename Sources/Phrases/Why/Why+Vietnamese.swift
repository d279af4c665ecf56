extension Phrases.Why {
    static let vietnamese = Phrases.Why(
        headings: .init(
            account: { "Tài khoản \($0)" },
            state: { "Trạng thái đến hết ngày \($0): \($1)" },
            reason: "Vì sao",
            dates: "Các mốc thời gian",
            thresholds: "Ngưỡng đang áp dụng",
            coverage: "Số liệu sử dụng của hệ thống",
            leftOut: "Không tính vào trạng thái",
            check: "Cần kiểm tra lại",
            changes: "Nếu không có gì thay đổi",
            action: "Việc nên làm tiếp"),
        labels: .init(
            holder: "Người được cấp", system: "Hệ thống", unit: "Đơn vị", aliases: "Tên gọi khác",
            issuer: "Nơi cấp", issued: "Ngày cấp", activated: "Kích hoạt", revoked: "Thu hồi", exempt: "Được miễn",
            firstUse: "Dùng lần đầu", lastUse: "Dùng lần cuối", counted: "Đã tính", recent: "Gần đây",
            unnamed: "(chưa có tên)", notKnown: "không rõ",
            activationNotKnown: "không rõ (chưa nguồn nào cho biết; không có nghĩa là chưa kích hoạt)",
            originNotKnown: "không rõ nguồn gốc",
            noUse: "chưa có lượt sử dụng nào được tính"),
        rules: vietnameseRules,
        origins: .init(
            file: { name, line, date in "tệp \(name)\(line.map { ", dòng \($0)" } ?? ""), nhập ngày \(date)" },
            command: { "\($0) ghi bằng lệnh ngày \($1)" },
            firstEvent: { "lượt thao tác đầu tiên; nguồn \($0), tệp \($1)" },
            usage: { "nguồn \($0), tệp \($1)" },
            exemption: { from, until, reason in
                "từ \(from) \(until.map { "đến hết \($0)" } ?? "đến khi có thông báo mới"), lý do: \(reason)"
            }),
        use: .init(
            counted: { "\(vietnameseCount($0)) lượt tự thực hiện, trong \(vietnameseCount($1)) ngày" },
            recent: { "có dùng trong \($0) của \($1) tuần gần nhất: \($2)" },
            noneRecent: { "không dùng trong \($0) tuần gần nhất" }),
        coverage: .init(
            declared: { "\($1)–\($2): nguồn \($0), tệp \($3)" },
            more: { "… và \($0) khoảng ngày khác" },
            none: "Chưa nhận được số liệu của ngày nào.",
            noneSinceIssue: { "Từ ngày cấp đến nay chưa có số liệu; ngày gần nhất có số liệu là \($0)." },
            last: { date, days, threshold in
                days == 0
                    ? "Số liệu có đến chính ngày \(date)."
                    : "Ngày cuối cùng có số liệu: \(date), cách \(days) ngày (cho phép tối đa \(threshold) ngày)."
            }),
        leftOut: .init(
            nothing: "Không có gì bị bỏ ra ngoài.",
            assisted: {
                "\(vietnameseCount($0)) lượt do người khác làm hộ, gần nhất \($1): làm hộ không phải là tự sử dụng."
            },
            uncounted: {
                "\(vietnameseCount($0)) lượt “\($1)” (\($2)), gần nhất \($3): danh mục của hệ thống không tính thao "
                    + "tác này là sử dụng."
            },
            afterDay: { "\(vietnameseCount($0)) lượt sau ngày đang xét, gần nhất \($1): khi đó chưa diễn ra." },
            beforeIssue: {
                "\(vietnameseCount($0)) lượt trước ngày cấp, gần nhất \($1): vẫn được tính, nhưng ngày cấp có thể ghi "
                    + "sai."
            },
            afterRevocation: {
                "\(vietnameseCount($0)) lượt từ ngày thu hồi trở đi, gần nhất \($1): không được tính; có thể tài khoản "
                    + "chưa bị khóa thật."
            }),
        changes: .init(
            never: "Trạng thái này không tự thay đổi.",
            either: { "Từ ngày \($0): \($1)." },
            withoutUse: { "Số liệu vẫn đến đều mà không có lượt dùng nào: từ ngày \($0) là “\($1)”." },
            staysWithoutUse: "Số liệu vẫn đến đều mà không có lượt dùng nào: không thay đổi.",
            withoutReports: { "Không nhận thêm số liệu nào: từ ngày \($0) là “\($1)”." },
            staysWithoutReports: "Không nhận thêm số liệu nào: không thay đổi.",
            onNextReport: { "Khi có số liệu mới mà vẫn không có lượt dùng nào: “\($0)”." }),
        actions: .init(
            handOverSlip: "Trao lại phiếu tài khoản tận tay, cùng anh/chị ấy đăng nhập lần đầu.",
            accompanyFirstDossier: "Hẹn một buổi, kèm anh/chị ấy nộp hồ sơ thật đầu tiên.",
            letHolderDoIt:
                "Đang có người làm hộ. Lần tới, để anh/chị ấy tự thao tác, người hỗ trợ ngồi bên cạnh.",
            refresher: "Hỏi vì sao anh/chị ấy ngừng dùng, rồi hướng dẫn lại phần còn vướng.",
            askForReport: "Đề nghị đơn vị quản lý hệ thống gửi số liệu sử dụng, rồi nhập kèm --covers TỪ..ĐẾN.",
            findIssueDate: "Hỏi đơn vị cấp để biết ngày cấp, rồi nhập lại cột issued_on.")
    )

    private static let vietnameseRules = Rules(
        notIssuedYet: { "Tài khoản được cấp ngày \($0), sau ngày đang xét, nên chưa có trong danh sách của ngày đó." },
        revoked: { "Tài khoản đã bị thu hồi từ ngày \($0). Thu hồi là trạng thái cuối cùng." },
        exemptUntil: { "Được miễn từ ngày \($0) đến hết ngày \($1), lý do: \($2)." },
        exemptUntilFurtherNotice: { "Được miễn từ ngày \($0) đến khi có thông báo mới, lý do: \($1)." },
        issueDateUnknown: "Không rõ tài khoản được cấp ngày nào nên không tính được thời gian; không đoán.",
        neverCovered: { "Được cấp ngày \($0), nhưng chưa có số liệu sử dụng của hệ thống cho ngày nào." },
        coveredBeforeIssue: {
            "Được cấp ngày \($0), nhưng số liệu sử dụng của hệ thống mới có đến hết ngày \($1), trước ngày cấp."
        },
        stale: {
            "Số liệu sử dụng của hệ thống dừng ở ngày \($0), đã \($1) ngày (quá \($2) ngày), nên không thể nói tài "
                + "khoản có được dùng hay không."
        },
        new: {
            $1 == 0
                ? "Được cấp đúng ngày này (\($0)); chưa có lượt sử dụng nào, và còn trong hạn \($2) ngày đầu."
                : "Được cấp ngày \($0), mới \($1) ngày (dưới \($2) ngày), và chưa có lượt sử dụng nào."
        },
        neverUsed: {
            "Được cấp ngày \($0), đã \($1) ngày (từ \($2) ngày trở lên), mà chưa có lượt sử dụng nào được tính."
        },
        dormant: { "Đã từng dùng; lần cuối ngày \($0), đã \($1) ngày không dùng (từ \($2) ngày trở lên)." },
        habitual: { "Có sử dụng trong \($0) của \($1) tuần gần nhất (cần ít nhất \($2) tuần)." },
        active: {
            $1 == 0
                ? "Có sử dụng ngay trong ngày \($0)."
                : "Lần dùng cuối ngày \($0), cách \($1) ngày (dưới \($2) ngày)."
        },
        notHabitual: {
            "Chưa phải dùng thường xuyên: có sử dụng trong \($0) của \($1) tuần gần nhất (cần ít nhất \($2) tuần)."
        }
    )
}
