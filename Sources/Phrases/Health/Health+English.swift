extension Phrases.Health {
    static let english = Phrases.Health(
        doctor: "Examine the database: what needs attention, and what to do about it.",
        doctorMore: """
            Only looks and mends nothing. Exit code 0: all is well; 1: something needs attention.
            """,
        quick: "Do not look at every page of the database (in a large one that can take minutes).",
        deep: "Hold the summaries against every event, journal line and paper, too.",
        staleDays: "The last covered day may be so many days ago.",
        json: "The findings as JSON.",
        well: { "\($0): all is well." },
        unwell: { "\($0): \(plural($1, "thing needs", "things need")) attention" },
        quickly: "Not every page has been looked at (--quick).",
        notDeeply: "The summaries have not been held against what they sum up; --deep does.",
        outsideOnly: "The inside of the database could not be looked at; see to the above and run this again.",
        unwritable: {
            .init("\($0) cannot be written", "give the user that runs this program the right to (chown, chmod u+w)")
        },
        readableByAll: {
            .init("everybody on this machine can read \($0), which holds personal data", "run chmod o= \($0)")
        },
        writableByAll: {
            .init(
                "everybody on this machine can write to the folder \($0) and put another file in a file's place",
                "run chmod o-w \($0)")
        },
        littleRoom: {
            .init(
                "the disk of \($0) has \($1) free, and should have \($2) at least",
                "make room, or move the database to a larger disk")
        },
        notDurable: {
            .init(
                "the setting \($0) is \($1): what was acknowledged can be lost when the power fails",
                $0 == "synchronous"
                    ? "this program sets FULL by itself, so tell its makers"
                    : "set \($0) = on in PostgreSQL (postgresql.conf, ALTER DATABASE or ALTER ROLE) and connect anew")
        },
        damaged: {
            .init(
                "the database is damaged: \($0)",
                "write nothing more, keep the file as it is, restore the latest backup to another place with "
                    + "congdan-server restore, and check the disk")
        },
        neverCovered: {
            .init(
                "the system \($0) has \(plural($1, "account", "accounts")), and no day of it has ever been declared covered",
                "import its usage with covers (or --covers); until then nothing can be said about it")
        },
        silent: {
            .init(
                "the system \($0) (\(plural($1, "account", "accounts"))) has no data after \($2), for "
                    + plural($3, "day", "days"),
                "ask whoever sends it, and import what is missing with covers (or --covers)")
        },
        noAdministrator: .init("nobody can sign in as an administrator", "run congdan-server admin add NAME"),
        clockBehindImport: {
            .init(
                "this machine's clock says \($0), which is before the newest import at \($1)",
                "set the clock (timedatectl set-ntp true); if it was wrong during that import, check that import")
        },
        clockBehindProgram: {
            .init(
                "this machine's clock says \($0), and this program was built in \($1)",
                "set the clock (timedatectl set-ntp true)")
        },
        summaryDiffers: {
            .init(
                "the summary of usage is wrong on \(plural($0, "day", "days")) of use and \(plural($1, "account", "accounts")), "
                    + "held against the events",
                "back up, make it anew with congdan-server usage rebuild, and tell the makers of this program")
        },
        learningDiffers: {
            .init(
                "the summaries of learning are wrong on \(learningParts($0, $1, $2)), held against journals, papers and "
                    + "enrolments",
                "back up, make them anew with congdan-server learning rebuild, and tell the makers of this program")
        }
    )
}
