extension Phrases.Commands {
    static let english = Phrases.Commands(
        program: "Công Dân: accounts that were issued, who really uses them, who never did – and why.",
        programDiscussion: """
            First time: make a database (init), import systems, units, accounts and usage (import), then read the \
            report (report unused) or open it in a browser (serve). To look at an example right away: demo.
            """,
        database: """
            The database: sqlite:PATH or postgresql://…; without it CONGDAN_DATABASE, then sqlite:congdan.sqlite.
            """,
        wait: "Wait at most so many seconds for another program that is writing.",
        language: "Language of the output: vi (default) or en; CONGDAN_LANG does the same.",
        initialise: "Make a new database.",
        timeZone: "The time zone in which days are cut; fixed for good.",
        initialised: { "Made the database \($0), time zone \($1)." },
        migrate: "Bring the database up to this program's version.",
        migrated: { before, after in
            before == after
                ? "The database is at the newest version already (\(after))."
                : "Brought the database from version \(before) to \(after)."
        },
        importing: "Import files: systems, units, people, accounts, usage, coverage.",
        importingMore: """
            Empty cell: leave as it is. A dash: clear. Absent column: untouched. Nothing is deleted by being left \
            out. Bad rows are reported one by one, good rows go in. Importing a file again changes nothing.
            """,
        importSystems: "Import systems and their action catalogues (YAML).",
        importUnits: "Import the tree of units. Columns: code,parent_code,name,kind.",
        importPeople: "Import people. Columns: code,name,unit.",
        importAccounts: """
            Import accounts. Columns: system,name,person,unit,issued_on,issuer,activated_on,revoked_on,exempt_from,\
            exempt_until,exempt_reason,aliases.
            """,
        importUsage: "Import usage events. Columns: source,event_id,system,account,action,channel,time,assisted.",
        importCoverage: "Import the days that sources have declared to be whole. Columns: source,system,from,to.",
        files: "The files: CSV or JSON Lines, gzip allowed.",
        dryRun: "Only say what would change; keep nothing.",
        importJSON: "When done, print what became of all files as one JSON document.",
        mapping: "A YAML file that says which of the file's columns is which of ours.",
        covers: "The days of which the file holds everything, both included; instead of the mapping's covers.",
        chunkRows: "Rows of one chunk; each chunk is stored as a whole.",
        exporting: "Write data to files that import reads back.",
        exportingMore: "Without --out, to standard output.",
        exportSystems: "Export systems and their action catalogues.",
        exportUnits: "Export the tree of units.",
        exportPeople: "Export people.",
        exportAccounts: "Export accounts.",
        exportUsage: "Export usage events, also of unknown names.",
        exportCoverage: "Export the days that sources have declared to be whole.",
        out: "The file to write; it appears only when it is whole.",
        accounts: "Look at and change single accounts; every change is kept and can be undone.",
        accountsMore: "An account is named by its name or an alias; where several systems have it, SYSTEM:NAME.",
        account: "Account name, alias, or SYSTEM:NAME.",
        accountShow: "Show an account and all its changes.",
        accountList: "List accounts by unit, with their states today.",
        accountIssue: "Issue an account.",
        accountIssueMore: "Example: congdan-server account issue portal:cb.0001 --person CB-0001 --unit XA-01",
        newAccount: "SYSTEM:NAME of the new account.",
        person: "Code of the person (the office's own, never an identity number).",
        newUnit: "Code of the unit.",
        issuedOn: "Issue day (YYYY-MM-DD); today for a new account.",
        issuer: "Who issued it.",
        activatedOn: "Activation day (YYYY-MM-DD).",
        accountEdit: "Change the issue day, the issuer or the activation day.",
        accountEditMore: "A dash clears, as in --issued-on -",
        accountMove: "Move an account to another unit.",
        accountExempt: "Exempt an account for a time, with a reason: leave, transfer, retired…",
        exemptFrom: "First day of the exemption; today by default.",
        exemptUntil: "Last day of the exemption; without it, until further notice.",
        exemptReason: "The reason.",
        exemptEnd: "Take the exemption away, as if it had never been.",
        accountRevoke: "Revoke an account.",
        accountRevokeMore: """
            Final: access given again is a new account under another name. A mistake is taken back by account undo.
            """,
        revokedOn: "Revocation day; today by default.",
        accountAlias: "Add or remove another name (alias) of the account on the same system.",
        aliasName: "The alias.",
        aliasRemove: "Remove this alias.",
        accountUndo: "Undo a change of an account; without --change, the latest.",
        accountUndoMore: "The numbers of the changes: account show. Given again, it goes back further.",
        undoChange: "The number of the change in the history; its values must still stand.",
        issueUndone: { "Undone: the account \($0) is no more." },
        usage: "What is odd about the usage that came in.",
        usageUnmatched: "Names that usage came for and that no account bears.",
        usageAnomalies: "Use before the issue day, on and after the revocation day, or on days to come.",
        usageRebuild: "Make the summary anew from the events.",
        coverage: "See and take back the days that sources have declared to be whole.",
        coverageList: "List the declared days: by whom, with which file, and who took them back.",
        coverageWithdraw: "Take back days that were declared to be whole by mistake.",
        coverageWithdrawMore: """
            Events stay as they are; only the declaration is taken back, and who did so is kept. To declare days anew: \
            import usage --covers, or import coverage.
            """,
        coverageSource: "The source that declared them.",
        coverageSystem: "The system's code.",
        coverageDays: "The days to take back, both included, as in 2026-01-01..2026-01-31.",
        rebuilt: "The summary has been made anew from the events.",
        learning: "The summaries of learning.",
        learningRebuild: "Make progress, results and boards anew from journals, papers and enrolments.",
        learningRebuilt: { "The summaries of learning have been made anew: \(learningParts($0, $1, $2))." },
        reporting: "Reports.",
        reportUnused: "Which accounts were issued and are not used, unit by unit.",
        reportUnusedMore: """
            A row is a unit with all units below it. Every format has the same rows. Why an account is flagged: \
            congdan-server why ACCOUNT.
            """,
        unit: "Only this unit and the units below it.",
        system: "Only this system.",
        asOf: "At the end of this day (YYYY-MM-DD); today by default.",
        graceDays: "For so many days after its issue an unused account is new.",
        dormantDays: "Unused for so many days or more, an account is dormant.",
        staleDays: "Data older than so many days tells nothing.",
        depth: "Levels of units listed below (0: that unit alone).",
        names: "List names too: accounts never used, and dormant ones.",
        namesState: "List the names of accounts in this state; may be given several times.",
        format: "Format: table, csv or json.",
        limit: "At most so many rows.",
        why: "Why an account is in its state.",
        whyMore: "The rule, each date with its source, coverage, what is left out, and when the state will change.",
        whyFormat: "Format: text or json.",
        courses: "The folder that holds courses/ and quizzes/.",
        serving: { "Serving at \($0) – stop with Ctrl-C." },
        stopped: "Stopped.",
        demo: "Make the files of a demonstration province, all of it made up.",
        demoMore: "Writes the files into an empty folder and says which commands import them.",
        demoFolder: "An empty folder for the files.",
        seed: "The seed: the same one makes the same province.",
        demoToday: "The day taken for today (YYYY-MM-DD).",
        demoWritten: { folder, commands in
            "Wrote the demonstration province to \(folder). Import it with:\n\n"
                + commands.map { "  " + $0 }.joined(separator: "\n")
        },
        moreRows: { "Only the first \($0) rows are listed; --limit shows more." },
        frames: [],
        outOfRange: { "\($0) must be a number from \($1) to \($2)." },
        issueNeedsSystem: "Name the system too: SYSTEM:NAME.",
        typedNothing: { "There is no value for \($0). Give one, and the command again." },
        editNeedsSomething: "Nothing to change: give --issued-on, --issuer or --activated-on.",
        exemptNeedsReason: "An exemption needs a reason: --reason \"…\"; to take one away: --none.",
        exemptNoneAlone: "--none stands alone, without --from, --until or --reason.",
        databaseForm: {
            "Cannot understand the database \"\($0)\". Give sqlite:PATH or postgresql://USER@HOST/NAME; in a password write "
                + "/ as %2F, @ as %40, : as %3A, % as %25."
        },
        unknownTimeZone: { "There is no time zone \"\($0)\". Right would be: Asia/Ho_Chi_Minh, UTC." },
        coversNothing: """
            --covers must know of which source and system the file is. Give --mapping with a YAML file that has \
            constants: {source: …, system: …}.
            """,
        coversFuture: { "The file declares coverage up to \($0), but today is \($1). Mend covers or --covers." },
        cannotWrite: { "Cannot write \($0): \($1). Check permissions and free space." },
        folderNotEmpty: { "The folder \($0) is not empty. Choose an empty or a new one." },
        stopping: "Stopping once the part at hand is written. Ctrl-C again stops at once; what was written is kept.",
        takenOver: """
            Another program is importing this very file. What is in is whole; wait until it is done, then give this \
            command again if need be.
            """,
        coveredSystemUnknown: {
            "The file declares coverage of the system \"\($0)\", which the catalogue does not have. "
                + "Import it first: congdan-server import systems."
        },
        unwritable: {
            "Cannot export: column \($0) holds \"\($1)\", which would read back differently. Mend that value."
        },
        portTaken: { "Port \($0) is taken by another program. Choose another with --port." },
        portOutOfRange: { "There is no port \($0). Choose a number from 0 to 65535." },
        cannotListen: { "Cannot listen at \($0): \($1). Choose another address or port." },
        unexpected: { "An unexpected error: \($0)" }
    )
}
