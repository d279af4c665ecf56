extension Phrases.Commands {
    static let vietnamese = Phrases.Commands(
        program: "Công Dân: tài khoản đã cấp, ai đang dùng thật, ai chưa dùng lần nào – và vì sao.",
        programDiscussion: """
            Lần đầu: tạo cơ sở dữ liệu (init), nhập hệ thống, đơn vị, tài khoản và lượt sử dụng (import), rồi xem báo \
            cáo (report unused) hoặc mở trang web (serve). Muốn xem thử ngay: demo.
            Help in English: CONGDAN_LANG=en congdan-server --help
            """,
        database: """
            Cơ sở dữ liệu: sqlite:ĐƯỜNG_DẪN hoặc postgresql://…; không ghi thì lấy CONGDAN_DATABASE, nếu không có thì \
            lấy sqlite:congdan.sqlite.
            """,
        wait: "Chờ chương trình khác đang ghi nhiều nhất ngần này giây.",
        language: "Ngôn ngữ của kết quả: vi (mặc định) hoặc en; cũng có thể đặt CONGDAN_LANG.",
        initialise: "Tạo cơ sở dữ liệu mới.",
        timeZone: "Múi giờ dùng để cắt ngày; đã tạo thì không đổi được.",
        initialised: { "Đã tạo cơ sở dữ liệu \($0), múi giờ \($1)." },
        migrate: "Nâng cơ sở dữ liệu lên phiên bản của chương trình này.",
        migrated: { before, after in
            before == after
                ? "Cơ sở dữ liệu đã ở phiên bản mới nhất (\(after))."
                : "Đã nâng cơ sở dữ liệu từ phiên bản \(before) lên \(after)."
        },
        importing: "Nhập tệp: hệ thống, đơn vị, người, tài khoản, lượt sử dụng, độ phủ.",
        importingMore: """
            Ô trống: giữ nguyên. Dấu -: xóa giá trị. Thiếu cột: không đụng tới. Không có gì bị xóa chỉ vì vắng mặt \
            trong tệp. Dòng sai được báo từng dòng, dòng đúng vẫn được nhập. Nhập lại cùng một tệp không thay đổi gì.
            """,
        importSystems: "Nhập các hệ thống và danh mục thao tác (YAML).",
        importUnits: "Nhập cây đơn vị. Cột: code,parent_code,name,kind.",
        importPeople: "Nhập danh sách người. Cột: code,name,unit.",
        importAccounts: """
            Nhập tài khoản. Cột: system,name,person,unit,issued_on,issuer,activated_on,revoked_on,exempt_from,\
            exempt_until,exempt_reason,aliases.
            """,
        importUsage: "Nhập lượt sử dụng. Cột: source,event_id,system,account,action,channel,time,assisted.",
        importCoverage: "Nhập các khoảng ngày đã khai là có đủ số liệu. Cột: source,system,from,to.",
        files: "Tệp cần nhập: CSV, JSON Lines (hoặc nén gzip).",
        dryRun: "Chỉ nói sẽ thay đổi gì, không lưu.",
        importJSON: "Khi xong, in kết quả của mọi tệp thành một tài liệu JSON.",
        mapping: "Tệp YAML cho biết cột nào của tệp là cột nào của Công Dân.",
        covers: "Các ngày mà tệp này chứa đủ mọi lượt sử dụng, kể cả hai đầu; thay cho covers trong tệp ánh xạ.",
        chunkRows: "Số dòng của một phần; mỗi phần được lưu trọn vẹn cùng một lúc.",
        exporting: "Xuất dữ liệu thành tệp mà import đọc lại được.",
        exportingMore: "Không có --out thì ghi ra màn hình.",
        exportSystems: "Xuất các hệ thống và danh mục thao tác.",
        exportUnits: "Xuất cây đơn vị.",
        exportPeople: "Xuất danh sách người.",
        exportAccounts: "Xuất tài khoản.",
        exportUsage: "Xuất lượt sử dụng, kể cả của tên chưa rõ tài khoản.",
        exportCoverage: "Xuất các khoảng ngày đã khai là có đủ số liệu.",
        out: "Tệp để ghi; chỉ xuất hiện khi đã ghi xong trọn vẹn.",
        accounts: "Xem và sửa từng tài khoản; mọi thay đổi đều được ghi lại và hoàn tác được.",
        accountsMore: "Tài khoản được gọi bằng tên hoặc bí danh; nếu trùng ở nhiều hệ thống thì ghi HỆ_THỐNG:TÊN.",
        account: "Tên tài khoản, bí danh, hoặc HỆ_THỐNG:TÊN.",
        accountShow: "Xem một tài khoản và mọi thay đổi của nó.",
        accountList: "Liệt kê tài khoản theo đơn vị, kèm trạng thái hôm nay.",
        accountIssue: "Cấp một tài khoản.",
        accountIssueMore: "Ví dụ: congdan-server account issue cong-dvc:cb.0001 --person CB-0001 --unit XA-01",
        newAccount: "HỆ_THỐNG:TÊN của tài khoản mới.",
        person: "Mã người được cấp (mã của cơ quan, không phải số định danh cá nhân).",
        newUnit: "Mã đơn vị.",
        issuedOn: "Ngày cấp (YYYY-MM-DD); khi cấp mới, mặc định là hôm nay.",
        issuer: "Nơi cấp hoặc người cấp.",
        activatedOn: "Ngày kích hoạt (YYYY-MM-DD).",
        accountEdit: "Sửa ngày cấp, nơi cấp hoặc ngày kích hoạt.",
        accountEditMore: "Dấu - để xóa giá trị, ví dụ --issued-on -",
        accountMove: "Chuyển tài khoản sang đơn vị khác.",
        accountExempt: "Miễn cho một tài khoản trong một thời gian, có lý do: nghỉ, điều động, nghỉ hưu…",
        exemptFrom: "Ngày bắt đầu miễn; mặc định là hôm nay.",
        exemptUntil: "Ngày cuối cùng được miễn; không ghi là cho đến khi có thông báo mới.",
        exemptReason: "Lý do miễn.",
        exemptEnd: "Bỏ việc miễn, coi như chưa từng miễn.",
        accountRevoke: "Thu hồi một tài khoản.",
        accountRevokeMore: """
            Thu hồi là dứt điểm: cấp lại thì phải là tài khoản mới với tên khác. Thu hồi nhầm thì dùng account undo.
            """,
        revokedOn: "Ngày thu hồi; mặc định là hôm nay.",
        accountAlias: "Thêm hoặc bỏ một tên khác (bí danh) của tài khoản trên cùng hệ thống.",
        aliasName: "Bí danh.",
        aliasRemove: "Bỏ bí danh này.",
        accountUndo: "Hoàn tác một thay đổi của tài khoản; không ghi --change thì là thay đổi gần nhất.",
        accountUndoMore: "Số thứ tự của các thay đổi: account show. Chạy lại nhiều lần thì lùi dần về trước.",
        undoChange: "Số thứ tự của thay đổi trong lịch sử; giá trị của nó phải còn nguyên.",
        issueUndone: { "Đã hoàn tác việc cấp: tài khoản \($0) không còn nữa." },
        usage: "Xem những gì bất thường trong lượt sử dụng đã nhập.",
        usageUnmatched: "Những tên có lượt sử dụng mà chưa rõ là tài khoản nào.",
        usageAnomalies: "Sử dụng trước ngày cấp, từ ngày thu hồi trở đi, hoặc vào ngày chưa tới.",
        usageRebuild: "Tính lại bảng tổng hợp từ các lượt sử dụng gốc.",
        coverage: "Xem và rút lại các khoảng ngày đã khai là có đủ số liệu.",
        coverageList: "Liệt kê các khoảng ngày đã khai: ai khai, bằng tệp nào, ai đã rút lại.",
        coverageWithdraw: "Rút lại những ngày đã khai nhầm là có đủ số liệu.",
        coverageWithdrawMore: """
            Các lượt sử dụng vẫn giữ nguyên; chỉ lời khai là đủ số liệu bị rút lại, và được ghi lại ai rút, lúc nào. Muốn \
            khai lại: import usage --covers hoặc import coverage.
            """,
        coverageSource: "Nguồn đã khai.",
        coverageSystem: "Mã hệ thống.",
        coverageDays: "Những ngày cần rút lại, kể cả hai đầu, ví dụ 2026-01-01..2026-01-31.",
        rebuilt: "Đã tính lại bảng tổng hợp từ các lượt sử dụng gốc.",
        learning: "Các bảng tổng hợp về việc học.",
        learningRebuild: "Tính lại tiến độ, kết quả và bảng khóa học từ nhật ký học, bài làm và việc ghi danh.",
        learningRebuilt: {
            "Đã tính lại các bảng tổng hợp học tập từ dữ liệu gốc: \(vietnameseLearningParts($0, $1, $2))."
        },
        reporting: "Báo cáo.",
        reportUnused: "Tài khoản nào đã cấp mà chưa dùng, theo từng đơn vị.",
        reportUnusedMore: """
            Mỗi dòng là một đơn vị gồm cả các đơn vị cấp dưới. Mọi định dạng cho cùng một bộ số liệu. Hỏi vì sao một \
            tài khoản bị nêu tên: congdan-server why TÀI_KHOẢN.
            """,
        unit: "Chỉ đơn vị này và các đơn vị cấp dưới.",
        system: "Chỉ hệ thống này.",
        asOf: "Tính đến hết ngày này (YYYY-MM-DD); mặc định là hôm nay.",
        graceDays: "Số ngày đầu sau khi cấp mà chưa dùng vẫn là mới cấp.",
        dormantDays: "Không dùng từ ngần này ngày trở lên thì là đã ngừng dùng.",
        staleDays: "Dữ liệu cũ hơn ngần này ngày thì không kết luận được.",
        depth: "Số cấp đơn vị bên dưới được liệt kê (0: chỉ đơn vị đó).",
        names: "Liệt kê cả tên: tài khoản chưa dùng lần nào và đã ngừng dùng.",
        namesState: "Liệt kê tên các tài khoản ở trạng thái này; có thể ghi nhiều lần.",
        format: "Định dạng: table, csv hoặc json.",
        limit: "Nhiều nhất ngần này dòng.",
        why: "Vì sao một tài khoản có trạng thái như vậy.",
        whyMore: "Nêu quy tắc, từng ngày kèm nguồn, dữ liệu có được, những gì không tính, và ngày trạng thái sẽ đổi.",
        whyFormat: "Định dạng: text hoặc json.",
        courses: "Thư mục có courses/ và quizzes/.",
        serving: { "Đang phục vụ tại \($0) – dừng bằng Ctrl-C." },
        stopped: "Đã dừng.",
        demo: "Tạo tệp của một tỉnh mẫu (hoàn toàn hư cấu) để thử.",
        demoMore: "Ghi các tệp vào một thư mục trống, rồi cho biết các lệnh để nhập.",
        demoFolder: "Thư mục trống để ghi tệp.",
        seed: "Số gieo: cùng một số thì cùng một tỉnh.",
        demoToday: "Ngày được coi là hôm nay (YYYY-MM-DD).",
        demoWritten: { folder, commands in
            "Đã ghi tỉnh mẫu vào \(folder). Nhập vào cơ sở dữ liệu bằng các lệnh:\n\n"
                + commands.map { "  " + $0 }.joined(separator: "\n")
        },
        moreRows: { "Chỉ liệt kê \($0) dòng đầu; còn nữa, xem thêm bằng --limit." },
        frames: [
            .init(of: "Error: ", as: "Lỗi: "), .init(of: "Usage: ", as: "Cách dùng: "),
            .init(of: "Help: ", as: "Giải thích: "),
            .init(of: "OVERVIEW: ", as: ""), .init(of: "USAGE: ", as: "CÁCH DÙNG: "),
            .init(of: "OPTIONS:", as: "TÙY CHỌN:"),
            .init(of: "ARGUMENTS:", as: "THAM SỐ:"), .init(of: "SUBCOMMANDS:", as: "LỆNH CON:"),
            .init(of: "Show the version.", as: "Xem phiên bản."),
            .init(of: "Show help information.", as: "Xem hướng dẫn này."),
            .init(of: "for detailed help.", as: "để xem hướng dẫn từng lệnh."),
            .init(of: "for more information.", as: "để biết thêm."),
            .init(of: "<subcommand>", as: "<lệnh>"), .init(of: "  See '", as: "  Gõ '"),
            .init(of: "Missing expected argument", as: "Thiếu tham số"),
            .init(of: "Missing value for", as: "Thiếu giá trị cho"), .init(of: "Unexpected argument", as: "Không hiểu"),
            .init(of: "Unknown option", as: "Không có tùy chọn"), .init(of: "The value '", as: "Giá trị '"),
            .init(of: "is invalid for", as: "không hợp lệ cho"), .init(of: "(default: ", as: "(mặc định: "),
            .init(of: "(values: ", as: "(các giá trị: "), .init(of: "default: ", as: "mặc định: "),
            .init(of: "Please provide one of the following:", as: "Hãy chọn một trong các giá trị sau:"),
            .init(of: "Please provide one of", as: "Hãy chọn một trong:"), .init(of: "' or '", as: "' hoặc '"),
            .init(of: "' and '", as: "' hoặc '"),
            .init(of: "Did you mean", as: "Có phải là"), .init(of: "<subcommand>", as: "<lệnh con>"),
            .init(of: "<options>", as: "<tùy chọn>"),
        ],
        outOfRange: { "\($0) phải là một số từ \($1) đến \($2)." },
        issueNeedsSystem: "Hãy ghi cả hệ thống: HỆ_THỐNG:TÊN.",
        typedNothing: { "Mục \($0) chưa có giá trị. Hãy ghi giá trị đó rồi chạy lại lệnh." },
        editNeedsSomething: "Chưa có gì để sửa: hãy ghi --issued-on, --issuer hoặc --activated-on.",
        exemptNeedsReason: "Miễn phải có lý do: --reason \"…\"; bỏ việc miễn: --none.",
        exemptNoneAlone: "--none không đi cùng --from, --until hay --reason.",
        databaseForm: {
            "Không hiểu cơ sở dữ liệu \"\($0)\". Hãy ghi sqlite:ĐƯỜNG_DẪN hoặc postgresql://NGƯỜI_DÙNG@MÁY/TÊN; trong mật "
                + "khẩu, viết / là %2F, @ là %40, : là %3A, % là %25."
        },
        unknownTimeZone: { "Không có múi giờ \"\($0)\". Ví dụ đúng: Asia/Ho_Chi_Minh, UTC." },
        coversNothing: """
            --covers cần biết tệp này là của nguồn nào và hệ thống nào. Hãy dùng --mapping với một tệp YAML có \
            constants: {source: …, system: …}.
            """,
        coversFuture: { "Tệp khai báo phủ đến ngày \($0), nhưng hôm nay mới là \($1). Hãy sửa covers hoặc --covers." },
        cannotWrite: { "Không ghi được \($0): \($1). Hãy kiểm tra quyền ghi và chỗ trống trên đĩa." },
        folderNotEmpty: { "Thư mục \($0) không trống. Hãy chọn thư mục trống hoặc thư mục mới." },
        stopping: "Sẽ dừng khi ghi xong phần đang làm. Ctrl-C lần nữa là dừng ngay; phần đã ghi vẫn còn nguyên.",
        takenOver: """
            Một chương trình khác đang nhập chính tệp này. Những phần đã nhập vẫn nguyên vẹn; hãy đợi chương trình kia \
            xong rồi chạy lại lệnh này nếu cần.
            """,
        coveredSystemUnknown: {
            "Tệp khai báo phủ ngày cho hệ thống \"\($0)\", nhưng danh mục chưa có hệ thống này. "
                + "Hãy nhập nó trước: congdan-server import systems."
        },
        unwritable: {
            "Không xuất được: cột \($0) có giá trị \"\($1)\" mà đọc lại sẽ bị khác đi. Hãy sửa giá trị này."
        },
        portTaken: { "Cổng \($0) đang được chương trình khác dùng. Hãy chọn cổng khác bằng --port." },
        portOutOfRange: { "Không có cổng \($0). Hãy chọn một số từ 0 đến 65535." },
        cannotListen: { "Không mở được trang tại \($0): \($1). Hãy chọn địa chỉ hoặc cổng khác." },
        unexpected: { "Có lỗi ngoài dự kiến: \($0)" }
    )
}
