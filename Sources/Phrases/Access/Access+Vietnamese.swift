extension Phrases.Access {
    static let vietnamese = Phrases.Access(
        admin: "Người quản trị: thêm người, đặt lại mật khẩu.",
        adminMore: """
            Người quản trị đầu tiên được tạo ở đây, trên chính máy chủ; sau đó mọi việc làm được trên trang web. Đăng \
            nhập được ai thì người đó thấy dữ liệu theo vai trò và đơn vị của mình (xem lệnh role).
            """,
        adminAdd: "Thêm một người quản trị và in mã kích hoạt dùng một lần.",
        adminName: "Tên đăng nhập, cũng là mã của người đó nếu chưa có trong danh sách.",
        fullName: "Họ và tên.",
        adminPassword: "Đặt một mật khẩu ngẫu nhiên cho người đã có tài khoản, và in ra.",
        adminPasswordMore: """
            Dành cho lúc không còn ai vào được. Mọi phiên đang mở của người đó kết thúc; việc này được ghi vào nhật ký.
            """,
        signInName: "Tên đăng nhập.",
        role: "Vai trò: ai tập huấn, ai lãnh đạo, cho đơn vị nào.",
        roleMore: """
            trainer (người tập huấn) và leader (lãnh đạo) có hiệu lực với một đơn vị và mọi đơn vị trực thuộc; \
            administrator (quản trị) với tất cả. Ngoài phạm vi đó, người và số liệu coi như không tồn tại.
            """,
        roleGive: "Giao một vai trò.",
        roleTake: "Thôi giao một vai trò.",
        roleList: "Ai đang giữ vai trò gì, ở đâu, từ bao giờ.",
        roleName: "trainer, leader hoặc administrator.",
        personCode: "Mã của người đó.",
        roleUnit: "Mã đơn vị; không cần với administrator.",
        accountReissue: "Cấp mã kích hoạt mới cho một tài khoản của hệ thống tập huấn; mã cũ hết dùng được.",
        accountSlips: "In phiếu cho những người chưa kích hoạt mà không có phiếu nào còn hạn.",
        accountSlipsMore: """
            Nếu không có --make thì chỉ cho biết sẽ in bao nhiêu phiếu. Phiếu còn hạn vẫn dùng được nên không in lại; \
            ai mất phiếu thì dùng account reissue, mất cả tờ in thì thêm --again.
            """,
        slipsUnit: "Mã đơn vị: chỉ người của đơn vị này và các đơn vị trực thuộc.",
        slipsMake: "Tạo mã và in phiếu.",
        slipsAgain: "In lại cả cho người đang giữ phiếu còn hạn mà chưa kích hoạt; phiếu trước hết dùng được.",
        slipsWaiting: {
            "\(vietnameseCount($0)) người chưa kích hoạt mà không có phiếu nào còn hạn. Thêm --make để tạo mã và in phiếu."
        },
        slipsWaitingAgain: {
            "\(vietnameseCount($0)) người chưa kích hoạt, kể cả người đang giữ phiếu còn hạn. Thêm --make để tạo mã mới và "
                + "in phiếu; phiếu trước hết dùng được."
        },
        slipsMade: { "Đã in \(vietnameseCount($0)) phiếu. Mã chỉ hiện lần này." },
        accountUnlock: "Mở khóa một tài khoản bị khóa vì thử sai mật khẩu quá nhiều lần.",
        codeIssued: { "Mã kích hoạt của \($0): \($1) (dùng một lần, đến \($2))." },
        codeOnce: "Mã chỉ hiện lần này. Mở trang /kich-hoat, gõ tên đăng nhập và mã, rồi tự đặt mật khẩu.",
        passwordIs: { "Mật khẩu của \($0): \($1)" },
        roleGiven: { person, role, unit in
            unit.map { "\(person) nay là \(role) của \($0) và các đơn vị trực thuộc." } ?? "\(person) nay là \(role)."
        },
        roleTaken: { person, role, unit in
            unit.map { "\(person) thôi là \(role) của \($0)." } ?? "\(person) thôi là \(role)."
        },
        slipClosed: {
            "Phiếu kích hoạt đã phát cho \($0) trước đó hết dùng được. Hãy cấp phiếu mới (account reissue) và trao tận tay."
        },
        unlocked: { "Đã mở khóa \($0). Mật khẩu cũ vẫn dùng được." },
        noRoles: "Chưa giao vai trò nào. Người quản trị đầu tiên: congdan-server admin add TÊN",
        roles: Roles(learner: "người học", trainer: "người tập huấn", leader: "lãnh đạo", administrator: "quản trị"),
        columns: Columns(
            person: "Mã", name: "Họ và tên", role: "Vai trò", unit: "Đơn vị", since: "Từ ngày", by: "Ai giao"),
        refusals: Refusals(
            noSuchName: { .init("không có ai đăng nhập bằng tên “\($0)”", "xem account list --system congdan") },
            noSuchPerson: { .init("không có người nào mang mã “\($0)”", "nhập danh sách người trước (import people)") },
            noSuchUnit: { .init("không có đơn vị nào mang mã “\($0)”", "xem lại mã, hoặc nhập đơn vị (import units)") },
            alreadyThere: {
                .init("đã có “\($0)” rồi", "cần vào lại thì dùng: congdan-server admin password \($0)")
            },
            nameTaken: { .init("tên “\($0)” là của một tài khoản khác", "chọn một tên khác") },
            notATrainingAccount: {
                .init(
                    "tài khoản trên hệ thống “\($0)” không mở Công Dân",
                    "mã kích hoạt chỉ dành cho tài khoản của hệ thống congdan")
            },
            revoked: { .init("tài khoản “\($0)” đã bị thu hồi", "cấp tài khoản mới với một tên khác") },
            holdsMore: {
                .init("“\($0)” giữ vai trò rộng hơn phạm vi của anh/chị", "nhờ người quản trị làm việc này")
            },
            noSuchGrant: .init("người này không giữ vai trò đó ở đó", "xem role list"),
            lastAdministrator: .init("đây là người quản trị cuối cùng", "thêm người khác trước (admin add)"),
            madeByScript: .init(
                "mã truy cập của chương trình không tạo được mã truy cập khác",
                "đăng nhập bằng mật khẩu (congdan sign-in) rồi tạo"),
            tooManyTokens: {
                .init("anh/chị đã có \($0) mã truy cập còn hạn", "bỏ mã không dùng nữa (congdan token list, token end)")
            },
            unitNeeded: { .init("vai trò \($0) cần một đơn vị", "ghi thêm --unit MÃ") },
            unitNotNeeded: { .init("vai trò \($0) không gắn với đơn vị", "bỏ --unit") })
    )
}
