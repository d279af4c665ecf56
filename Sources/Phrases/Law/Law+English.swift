extension Phrases.Law {
    static let english = Phrases.Law(
        help: .english, person: .english, kept: .english, acts: .english, looks: .english, erasedAuthor: "(erased)")
}

extension Phrases.Law.Help {
    static let english = Phrases.Law.Help(
        person: "A person's rights to their data: see it, and have it erased.",
        personExport: "Write everything about one person as JSON.",
        personErase: "Erase everything about one person; numbers without anybody remain.",
        personEraseMore: """
            Without --confirm it only shows what would go. What is erased cannot be brought back. Importing an old file \
            that names the person brings them back: take their rows out of the files that are still kept.
            """,
        personErased: "The numbers that remain of people who were erased, by unit, system and month.",
        code: "The person's code.",
        confirm: "Type the person's code again to erase for good.",
        dryRun: "Only show, erase nothing.",
        audit: "The log of acts: who did what.",
        auditList: "List what was done, the newest first.",
        auditKind: "Only acts of this kind; may be given several times.",
        accessLog: "The log of looks: who looked at which list of names.",
        accessLogList: "List the looks, the newest first.",
        register: "The register: what is kept about people, what for, on which legal basis, and for how long.",
        registerMore: "The office's own documents are named with retention set --basis.",
        retention: "How long data is kept.",
        retentionList: "How long each kind of data is kept.",
        retentionSet: "Set how long one kind of data is kept.",
        retentionSetMore: """
            Can be set for: people (whose accounts were all revoked that long ago, and who hold no role), unmatched, import_problems, uploads, \
            codes, sessions, sign_in_failures, acts, looks. The other kinds go with whom they belong to.
            """,
        retentionUnset: "Take a setting back, so that the standard holds again.",
        retentionEnforce: "Delete what has been kept long enough. The server does so by itself at start and every day.",
        kind: "A kind of data, as the register lists them.",
        days: "How many days it is kept.",
        basis: "The office's document that says so.")
}

extension Phrases.Law.Person {
    static let english = Phrases.Law.Person(
        willGo: { "Everything about \($0) would be erased:" },
        hasGone: { "Everything about \($0) has been erased:" },
        counts: .init(
            accounts: "accounts", events: "usage events", changes: "changes of accounts", credentials: "sign-in names",
            codes: "activation codes", sessions: "sessions", roles: "roles", enrolments: "enrolments",
            progress: "courses in progress", journal: "lines of learning journals", attempts: "attempts",
            reasons: "reasons for non-use", contacts: "units that they answer for",
            uploads: "files sent", problems: "problems of imported files that name them",
            authorships: "places that name them as author (the name goes)", logLines: "lines of logs (the name goes)"),
        remains: "What remains: numbers by unit, system and month, without anybody.",
        backups:
            "Backups, and files imported or exported before, still hold this data; delete them when their time is over.",
        mentions: "Texts that others typed still hold this person's name; please look at them:",
        mention: { "\($0): \(plural($1, "text", "texts"))" },
        toConfirm: { "To erase for good, type: \($0)" },
        notConfirmed: {
            .init("the confirmation “\($1)” is not the code “\($0)”", "type the person's own code; nothing was erased")
        },
        noSuchPerson: { .init("nobody has the code “\($0)”", "see the codes with congdan-server export people") },
        nobodyErased: "Nobody has been erased.",
        erasedTitle: "What remains of people who were erased",
        columns: .init(
            unit: "Unit", system: "System", month: "Month", accounts: "Accounts issued", own: "Own use",
            assisted: "Assisted use", unknownMonth: "unknown"))
}

extension Phrases.Law.Acts {
    static let english = Phrases.Law.Acts(
        none: "Nothing has been done yet.",
        columns: .init(at: "At", who: "Who", what: "Act", subject: "To"),
        codeMade: "activation code made", codeRedeemed: "activation code used",
        codeClosed: "activation code closed", passwordSet: "password set",
        locked: "sign-in locked", unlocked: "unlocked", tokenMade: "token made", sessionsEnded: "sessions ended",
        roleGiven: "role given", roleTaken: "role taken", enrolled: "enrolled", unenrolled: "unenrolled",
        waived: "waived", waiverEnded: "waiver taken back", reasonNoted: "reason for non-use noted",
        reasonEnded: "reason for non-use taken back", contactSet: "contact set",
        personAdded: "person added", reminded: "reminded",
        personExported: "a person's data exported", personErased: "a person's data erased",
        retentionSet: "retention set", retentionEnforced: "old data deleted")
}

extension Phrases.Law.Looks {
    static let english = Phrases.Law.Looks(
        none: "Nobody has looked yet.",
        columns: .init(at: "At", who: "Who", list: "List", filter: "What of it", names: "Names"),
        accounts: "accounts", account: "one account", people: "people",
        contacts: "who answers for units", person: "one person's file",
        board: "course board", reminders: "to be reminded", slips: "activation slips",
        unmatched: "names without an account", problems: "problems of a file", anomalies: "odd use",
        attempts: "attempts", audit: "log of acts",
        accessLog: "log of looks", page: "page", print: "print", api: "program", terminal: "command line")
}
