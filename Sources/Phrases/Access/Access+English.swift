extension Phrases.Access {
    static let english = Phrases.Access(
        admin: "Administrators: add one, set a password anew.",
        adminMore: """
            The first administrator is made here, on the machine itself; from then on everything can be done on the \
            pages. Whoever signs in sees what their roles and units allow (see the command role).
            """,
        adminAdd: "Add an administrator, and print a one-time activation code.",
        adminName: "What they sign in with; also their code where no such person is known.",
        fullName: "Full name.",
        adminPassword: "Set a random password for somebody who can sign in, and print it.",
        adminPasswordMore: """
            For when nobody can come in any more. All open sessions of that person end; it is written to the audit log.
            """,
        signInName: "What they sign in with.",
        role: "Roles: who trains, who leads, for which unit.",
        roleMore: """
            trainer and leader count for a unit and all below it, administrator for everything. Outside of that, people \
            and numbers are as if they did not exist.
            """,
        roleGive: "Give a role.",
        roleTake: "Take a role away.",
        roleList: "Who holds which role, where, and since when.",
        roleName: "trainer, leader or administrator.",
        personCode: "The person's code.",
        roleUnit: "Code of the unit; not for administrator.",
        accountReissue: "Make a new activation code for an account of the training system; the former one ends.",
        accountSlips: "Print slips for those who have not activated and have no slip that is still good.",
        accountSlipsMore: """
            Without --make it only says how many slips there would be. A slip that is still good goes on working and \
            is not printed again; for a lost one use account reissue, for a lost sheet add --again.
            """,
        slipsUnit: "A unit's code: only people of it and of the units below it.",
        slipsMake: "Make the codes and print the slips.",
        slipsAgain: "Also for those who hold a slip that is still good and have not used it; the former slip ends.",
        slipsWaiting: {
            "\($0) have not activated and have no slip that is still good. Add --make to make codes and print slips."
        },
        slipsWaitingAgain: {
            "\(plural($0, "person has", "people have")) not activated, with or without a slip. Add --make to make new codes "
                + "and print slips; former slips end."
        },
        slipsMade: { "\(plural($0, "slip", "slips")) printed. The codes are shown only this once." },
        accountUnlock: "Open an account again that too many wrong passwords have locked.",
        codeIssued: { "Activation code of \($0): \($1) (once, until \($2))." },
        codeOnce: "It is shown this once. Open /kich-hoat, type the sign-in name and the code, and choose a password.",
        passwordIs: { "Password of \($0): \($1)" },
        roleGiven: { person, role, unit in
            unit.map { "\(person) is now \(role) of \($0) and all units below." } ?? "\(person) is now \(role)."
        },
        roleTaken: { person, role, unit in
            unit.map { "\(person) is no longer \(role) of \($0)." } ?? "\(person) is no longer \(role)."
        },
        slipClosed: {
            "The slip that \($0) was given before opens nothing any more. Make a new one (account reissue) and hand it"
                + " over yourself."
        },
        unlocked: { "\($0) is open again. The password is still good." },
        noRoles: "No roles yet. The first administrator: congdan-server admin add NAME",
        roles: Roles(learner: "learner", trainer: "trainer", leader: "leader", administrator: "administrator"),
        columns: Columns(person: "Code", name: "Name", role: "Role", unit: "Unit", since: "Since", by: "Given by"),
        refusals: Refusals(
            noSuchName: { .init("nobody signs in as “\($0)”", "see account list --system congdan") },
            noSuchPerson: { .init("nobody has the code “\($0)”", "import the people first (import people)") },
            noSuchUnit: { .init("no unit has the code “\($0)”", "look at the code, or import units (import units)") },
            alreadyThere: {
                .init("“\($0)” is there already", "to come in again: congdan-server admin password \($0)")
            },
            nameTaken: { .init("the name “\($0)” is another account's", "choose another name") },
            notATrainingAccount: {
                .init(
                    "an account on “\($0)” does not open Công Dân", "codes are for accounts on the system congdan only")
            },
            revoked: { .init("the account “\($0)” is revoked", "issue a new one under another name") },
            holdsMore: {
                .init("“\($0)” holds a role for more than your units", "ask an administrator to do it")
            },
            noSuchGrant: .init("that role is not held there", "see role list"),
            lastAdministrator: .init("this is the last administrator", "add another one first (admin add)"),
            madeByScript: .init(
                "a token for a script makes no other", "sign in with a password (congdan sign-in) and make it then"),
            tooManyTokens: {
                .init("you have \($0) tokens already", "end those that are not in use (congdan token list, token end)")
            },
            unitNeeded: { .init("the role \($0) needs a unit", "add --unit CODE") },
            unitNotNeeded: { .init("the role \($0) has no unit", "leave --unit out") })
    )
}
