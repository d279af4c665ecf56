extension Phrases.Law.Kept {
    static let english = Phrases.Law.Kept(
        title: "Register of what is done with personal data",
        note:
            "The server deletes what is over at its start and every day. To change a time: congdan-server retention set",
        people: Kind(
            "People", "whose accounts they are: the office's code, name, unit; never a national identity number"),
        accounts: Kind("Accounts", "who was issued which account and when, and who changed what"),
        usage: Kind("Usage events", "whether an account is really used, so that who does not use theirs is helped"),
        unmatched: Kind("Names without an account", "keeps events until the account of that name is imported"),
        imports: Kind("Log of imports", "which number comes from which file, and who imported it"),
        problems: Kind("Problems of imported files", "so that whoever imports can mend the rows that did not go in"),
        uploads: Kind("Files that arrive", "keep rows until the file is whole, and answer again after a broken line"),
        credentials: Kind(
            "Sign-in and roles", "the right people see the right part; passwords only as argon2id digests"),
        codes: Kind("Activation codes", "open an account for the first time; kept only as digests"),
        sessions: Kind("Sessions", "keep people signed in; their tokens are kept only as digests"),
        signInFailures: Kind("Failed sign-ins", "stop the guessing of passwords; names and addresses only as digests"),
        training: Kind("Training", "who is to learn what, how far they are, whether they have done it for real"),
        answers: Kind("Steps and answers", "to go on where one was, to mark attempts, and to explain scores"),
        remarks: Kind("Reasons for non-use, contacts", "what numbers do not tell, and who answers for a unit"),
        acts: Kind("Log of acts", "whoever does something answers for it"),
        looks: Kind("Log of looks at names", "who looked at which list of names"),
        erased: Kind("Numbers after erasure", "keep what was counted without anybody"),
        basisDuty: """
            The office's duties by law; Law on Personal Data Protection 91/2025/QH15. The office adds the document that \
            gives it the duty.
            """,
        basisProtection: "The duty to protect personal data by Law 91/2025/QH15.",
        basisRights: "The rights to know, to see and to have erased: articles 4 and 14 of Law 91/2025/QH15.",
        sensitive: "sensitive data: follows the use of online services",
        rows: { plural($0, "row", "rows") },
        labels: .init(purpose: "What for", basis: "Basis", kept: "Kept"),
        days: { plural($0, "day", "days") },
        withPerson: "until the person is erased",
        withoutEnd: "without end (nobody is in it)",
        withDatabase: "as long as the database; the importer's name goes when they are erased",
        untilSet: "until the person is erased; the office can set a time",
        untilMatched: "until the account of that name is imported; the office can set a time",
        setByOffice: "set by the office",
        columns: .init(kind: "Kind", kept: "Kept", basis: "The office's document"),
        set: { "From now on “\($0)” is kept for \(plural($1, "day", "days"))." },
        unset: { "The setting is taken back. “\($0)” is kept: \($1)." },
        nothingToEnd: "Nothing has been kept too long.",
        ended: { "Deleted \(plural($1, "row", "rows")) of “\($0)”." },
        wouldEnd: { "Would delete \(plural($1, "row", "rows")) of “\($0)”." },
        cannotBeLimited: {
            .init(
                "the kind “\($0)” has no time of its own",
                "it goes with whom it belongs to; set a time for people, or erase the person with person erase")
        },
        daysOutOfRange: { .init("\($0) days cannot be kept", "choose 1 to 36525 days") })
}
