extension Phrases.Backups {
    static let english = Phrases.Backups(
        backup: "Back up the whole database to one file, also while the server or an import is running.",
        backupMore: """
            SQLite: a SQLite file. PostgreSQL: a file of pg_dump -Fc. It appears only when it is whole and on the disk; \
            no file is written over. It holds personal data: only its owner may read it, and that should stay so.
            """,
        backupFile: "The new backup.",
        restore: "Make a database of a backup, in a place where there is none.",
        restoreMore: """
            Checks the backup, makes the summaries anew from events, journals and papers, compares them with those in \
            the backup, and prints both counts. A database that is there already is not touched.
            """,
        restoreFile: "A backup that the backup command made.",
        megabytes: { "\($0) MB" },
        copied: { "\($0): \($1) of \($2)" },
        copiedSoFar: { "\($0): \($1) written" },
        made: { "Backed up to \($0) (\($1))." },
        restored: { "Restored \($0) to \($1)." },
        inBackup: "In the backup",
        rebuilt: "Made anew",
        accounts: "Accounts",
        events: "Events",
        useDays: "Days of use",
        journalLines: "Journal lines",
        progresses: "Courses begun",
        quizResults: "Quiz results",
        boardEntries: "Board entries",
        equal: "Both are equal: the summaries in the backup are what events, journals and papers say.",
        unequal: { useDays, accounts in
            "NOT equal: the summary of usage in the backup is wrong on \(plural(useDays, "day", "days")) of use and "
                + "\(plural(accounts, "account", "accounts")). The restored database has been made anew from the events, "
                + "so its numbers are right; run congdan-server usage rebuild on the database that was backed up."
        },
        learningUnequal: {
            "NOT equal: the summaries of learning in the backup are wrong on \(learningParts($0, $1, $2)). The restored "
                + "database has been made anew from journals, papers and enrolments, so its numbers are right; run "
                + "congdan-server learning rebuild on the database that was backed up."
        },
        fileExists: {
            .init(
                "there is a \($0) already, and a backup writes over no file", "choose another name, with the date in it"
            )
        },
        beingWritten: { .init("another command is writing \($0)", "wait until it is done, or choose another name") },
        noRoom: {
            .init(
                "there is not enough room on the disk for \($0); nothing is left there", "make room or use another disk"
            )
        },
        stopped: { .init("stopped before \($0) was done; nothing is left behind", "give the same command again") },
        cannotRead: { .init("cannot read \($0): \($1)", "check the path and its permissions") },
        notABackup: {
            .init(
                "\($0) is not a backup of Công Dân of this kind of database",
                "check the name; a SQLite backup needs --database sqlite:…, a PostgreSQL one --database postgresql://…")
        },
        hasLog: {
            .init(
                "beside \($0) lies \($0)-wal: it is a database in use, and its newest part is in that other file",
                "make a backup with congdan-server backup")
        },
        placeTaken: {
            .init(
                "there is a database, or a part of one, at \($0)",
                "restore to an empty place with --database; with SQLite, first move that file away together with -wal, "
                    + "-shm and -journal")
        },
        damaged: {
            .init("the backup \($0) is damaged; nothing was restored", "use another backup; the line below says more")
        },
        toolMissing: {
            .init("this machine has no \($0)", "install it with apt-get install \($1) and give the same command again")
        },
        toolFailed: {
            .init(
                "the program \($0) failed; nothing is left behind",
                "mend what is said below and give the same command again")
        }
    )
}
