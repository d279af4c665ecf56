extension Phrases.Why {
    static let english = Phrases.Why(
        headings: .init(
            account: { "Account \($0)" },
            state: { "State at the end of \($0): \($1)" },
            reason: "Why",
            dates: "Dates",
            thresholds: "Thresholds in force",
            coverage: "Reports of the system's use",
            leftOut: "Left out of the state",
            check: "Worth checking",
            changes: "If nothing happens",
            action: "What to do next"),
        labels: .init(
            holder: "Holder", system: "System", unit: "Unit", aliases: "Other names",
            issuer: "Issuer", issued: "Issued", activated: "Activated", revoked: "Revoked", exempt: "Exempt",
            firstUse: "First use", lastUse: "Last use", counted: "Counted", recent: "Lately",
            unnamed: "(no name yet)", notKnown: "not known",
            activationNotKnown: "not known (no source could tell; it does not mean never)",
            originNotKnown: "origin not known",
            noUse: "no use that counts so far"),
        rules: englishRules,
        origins: .init(
            file: { name, line, date in "file \(name)\(line.map { ", line \($0)" } ?? ""), imported \(date)" },
            command: { "by a command of \($0) on \($1)" },
            firstEvent: { "first thing done there; source \($0), file \($1)" },
            usage: { "source \($0), file \($1)" },
            exemption: { from, until, reason in
                "from \(from) \(until.map { "to \($0)" } ?? "until further notice"), reason: \(reason)"
            }),
        use: .init(
            counted: { "\(plural($0, "time", "times")) by the holder, on \(plural($1, "day", "days"))" },
            recent: { "used in \($0) of the last \($1) weeks: \($2)" },
            noneRecent: { "not used in the last \($0) weeks" }),
        coverage: .init(
            declared: { "\($1)–\($2): source \($0), file \($3)" },
            more: { "… and \(plural($0, "more period", "more periods"))" },
            none: "No day has been reported yet.",
            noneSinceIssue: { "No day since the issue day has been reported; the last one reported is \($0)." },
            last: { date, days, threshold in
                days == 0
                    ? "Reported up to this very day, \(date)."
                    : "Last day reported: \(date), \(plural(days, "day", "days")) back (at most \(threshold) allowed)."
            }),
        leftOut: .init(
            nothing: "Nothing was left out.",
            assisted: {
                "\(plural($0, "event", "events")) done by somebody else, last on \($1): help is not own use."
            },
            uncounted: {
                "\(plural($0, "event", "events")) of “\($1)” (\($2)), last on \($3): the system's catalogue does not "
                    + "count it as use."
            },
            afterDay: {
                "\(plural($0, "event", "events")) after the day asked about, last on \($1): not done yet by then."
            },
            beforeIssue: {
                "\(plural($0, "event", "events")) before the issue day, last on \($1): counted, but the issue day may "
                    + "be wrong."
            },
            afterRevocation: {
                "\(plural($0, "event", "events")) on or after the revocation day, last on \($1): not counted; the "
                    + "account may not be closed in fact."
            }),
        changes: .init(
            never: "This state does not change by itself.",
            either: { "From \($0) on: \($1)." },
            withoutUse: { "If reports keep coming and show no use: “\($1)” from \($0) on." },
            staysWithoutUse: "If reports keep coming and show no use: no change.",
            withoutReports: { "If no report comes in any more: “\($1)” from \($0) on." },
            staysWithoutReports: "If no report comes in any more: no change.",
            onNextReport: { "Once a new report comes in and shows no use: “\($0)”." }),
        actions: .init(
            handOverSlip: "Hand over the account slip again in person, and sign in together the first time.",
            accompanyFirstDossier: "Make an appointment and sit beside them for their first real dossier.",
            letHolderDoIt: "Somebody else does it for them. Next time let them do it, with the helper beside them.",
            refresher: "Ask what made them stop, and go through that part again.",
            askForReport: "Ask whoever runs the system for its use, and import it with --covers FROM..TO.",
            findIssueDate: "Ask the issuing office for the day, and import the column issued_on again.")
    )

    private static let englishRules = Rules(
        notIssuedYet: { "Issued on \($0), after the day asked about, so not on that day's roster." },
        revoked: { "Revoked on \($0). That is final." },
        exemptUntil: { "Exempt from \($0) to \($1), reason: \($2)." },
        exemptUntilFurtherNotice: { "Exempt from \($0) until further notice, reason: \($1)." },
        issueDateUnknown: "Nobody knows when it was issued, so no clock runs; nothing is guessed.",
        neverCovered: { "Issued on \($0), but no day of the system's use has been reported yet." },
        coveredBeforeIssue: {
            "Issued on \($0), but the system's use is only reported up to \($1), which is before that."
        },
        stale: {
            "The system's use is reported up to \($0) only, \(plural($1, "day", "days")) back (more than \($2)), so "
                + "nobody can tell whether the account is used."
        },
        new: {
            $1 == 0
                ? "Issued on this very day (\($0)); no use so far, within the first \(plural($2, "day", "days"))."
                : "Issued on \($0), only \(plural($1, "day", "days")) ago (under \($2)), and no use so far."
        },
        neverUsed: {
            "Issued on \($0), \(plural($1, "day", "days")) ago (\($2) or more), and no use that counts so far."
        },
        dormant: { "Used before, last on \($0): \(plural($1, "day", "days")) without use (\($2) or more)." },
        habitual: { "Used in \($0) of the last \($1) weeks (at least \($2) needed)." },
        active: {
            $1 == 0
                ? "Used on this very day, \($0)."
                : "Last used on \($0), \(plural($1, "day", "days")) ago (under \($2))."
        },
        notHabitual: { "Not habitual: used in \($0) of the last \($1) weeks (at least \($2) needed)." }
    )
}
