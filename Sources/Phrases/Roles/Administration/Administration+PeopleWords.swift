extension Phrases.Roles.Administration.People {
    static let vietnamese = Phrases.Roles.Administration.People(
        title: "Người và vai trò",
        lead: "Ai cũng là người học. Người tập huấn và lãnh đạo giữ vai trò cho một đơn vị và mọi đơn vị trực thuộc; "
            + "người quản trị thì cho toàn hệ thống.",
        search: "Tìm người theo mã hoặc họ tên", searchHint: "gõ không dấu cũng được", find: "Tìm",
        part: "Chọn danh sách", holders: "Người đang giữ vai trò", everybody: "Mọi người",
        caption: "Danh sách người, xếp theo mã", nobody: "Không có ai.",
        columns: .init(person: "Họ và tên", unit: "Đơn vị", signIn: "Đăng nhập", roles: "Vai trò"),
        noUnit: "Chưa rõ đơn vị", noRole: "Người học", noSignIn: "Chưa được cấp tài khoản đăng nhập",
        held: { role, unit in unit.map { "\(role), \($0)" } ?? role },
        since: { "từ \($0), người giao: \($1)" }, take: "Bỏ vai trò", takeLabel: { "Bỏ vai trò \($0) của \($1)" },
        give: .init(
            heading: "Giao vai trò", link: "Giao vai trò", linkLabel: { "Giao vai trò cho \($0)" },
            person: "Mã người", personHint: "tìm trong danh sách bên dưới", role: "Vai trò", unit: "Đơn vị",
            unitHint: "cho người tập huấn và lãnh đạo", noUnit: "(toàn hệ thống: chỉ người quản trị)",
            submit: "Giao vai trò"),
        given: "Đã giao vai trò.",
        givenClosed:
            "Đã giao vai trò. Phiếu kích hoạt đã phát trước đó cho người này hết dùng được: mời anh/chị cấp phiếu "
            + "mới và trao tận tay.",
        taken: "Đã bỏ vai trò.",
        refusals: .init(
            incomplete: .init(title: "Chưa đủ.", remedy: "Mời anh/chị ghi mã người và chọn vai trò."),
            noSuchPerson: {
                .init(
                    title: "Không có ai mang mã “\($0)”.",
                    remedy: "Mời anh/chị tìm lại mã trong danh sách, hoặc nhập danh sách người trước.")
            },
            noSuchUnit: .init(title: "Không có đơn vị này.", remedy: "Mời anh/chị chọn lại đơn vị."),
            unitNeeded: .init(
                title: "Vai trò này cần một đơn vị.", remedy: "Mời anh/chị chọn đơn vị mà người đó phụ trách."),
            unitNotNeeded: .init(
                title: "Người quản trị lo cho toàn hệ thống.", remedy: "Mời anh/chị để trống phần đơn vị."),
            noSuchGrant: .init(
                title: "Người này không còn giữ vai trò đó.", remedy: "Mời anh/chị xem lại danh sách bên dưới."),
            lastAdministrator: .init(
                title: "Đây là người quản trị cuối cùng.",
                remedy: "Mời anh/chị giao vai trò quản trị cho một người khác trước.")))

    static let english = Phrases.Roles.Administration.People(
        title: "People and roles",
        lead: "Everybody is a learner. Trainers and leaders hold their role for a unit and all below it, an "
            + "administrator for everything.",
        search: "Find people by code or name", searchHint: "marks may be left out", find: "Find",
        part: "Which list", holders: "Who holds a role", everybody: "Everybody",
        caption: "People by code", nobody: "Nobody.",
        columns: .init(person: "Name", unit: "Unit", signIn: "Sign-in", roles: "Roles"),
        noUnit: "Unit not known", noRole: "Learner", noSignIn: "Nothing to sign in with",
        held: { role, unit in unit.map { "\(role), \($0)" } ?? role },
        since: { "since \($0), given by \($1)" }, take: "Take away",
        takeLabel: { "Take away the role \($0) from \($1)" },
        give: .init(
            heading: "Give a role", link: "Give a role", linkLabel: { "Give a role to \($0)" },
            person: "Person’s code", personHint: "find it in the list below", role: "Role", unit: "Unit",
            unitHint: "for trainers and leaders", noUnit: "(everything: administrators only)", submit: "Give the role"),
        given: "The role is given.",
        givenClosed:
            "The role is given. The slip that this person had before opens nothing any more: make a new one and "
            + "hand it over yourself.",
        taken: "The role is taken away.",
        refusals: .init(
            incomplete: .init(title: "Something is missing.", remedy: "Give the person’s code and choose a role."),
            noSuchPerson: {
                .init(
                    title: "Nobody has the code “\($0)”.",
                    remedy: "Find the code in the list, or import the people first.")
            },
            noSuchUnit: .init(title: "There is no such unit.", remedy: "Choose the unit again."),
            unitNeeded: .init(
                title: "That role is held for a unit.", remedy: "Choose the unit that the person sees to."),
            unitNotNeeded: .init(
                title: "An administrator sees to everything.", remedy: "Leave the unit empty."),
            noSuchGrant: .init(title: "The person does not hold that role.", remedy: "Look at the list below."),
            lastAdministrator: .init(
                title: "This is the last administrator.", remedy: "Make somebody else an administrator first.")))
}
