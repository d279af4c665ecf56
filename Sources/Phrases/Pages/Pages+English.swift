extension Phrases.Pages {
    static let english = Phrases.Pages(
        frame: .init(
            product: "Công Dân",
            purpose: "From issued account to active e-citizen",
            skip: "To the main content",
            otherLanguage: "Tiếng Việt",
            languages: "Language",
            path: "Units above",
            allUnits: "All units",
            rules: "Signing in is not use. What somebody else did for the holder is not the holder's own use."),
        filter: .init(
            title: "Change day, system, thresholds",
            unit: "Unit code", unitHint: "empty: all",
            system: "System", allSystems: "All but the training system",
            asOf: "As of the end of", asOfHint: "empty: today",
            grace: "New: under … days",
            dormant: "Dormant: from … days",
            stale: "Not enough data: over … days",
            depth: "Levels of units",
            days: { plural($0, "day", "days") },
            show: "Show", reset: "Clear filters",
            dormantChoice: "Dormant from",
            depthChoice: "Show units",
            noLevels: "this unit only", levels: { plural($0, "level", "levels") },
            allLevels: "all levels"),
        table: .init(
            caption: "Accounts by unit, with all units below it. Choose a number to see who they are.",
            unit: "Unit", issued: "Issued", share: "Share never used", picture: "Make-up",
            attention: "Needs attention", inUse: "In use", notJudged: "Cannot be judged", outside: "Left out",
            total: "Total", overview: "What became of the accounts issued", facts: "What the numbers stand on",
            scope: "Scope", thresholds: "Thresholds", coverage: "Use reported so far", made: "Made",
            downloads: "Download this very table", csv: "CSV (spreadsheet)",
            json: "JSON (programs)"),
        list: .init(
            title: { "Accounts: \($0)" },
            states: "State", allStates: "all",
            confidential: "This list names people: use it to help them, and do not pass it on outside the unit.",
            downloads: "Download the whole list",
            activated: "Activated", never: "none recorded", notKnown: "not known",
            shown: {
                $0 == $1
                    ? "\(plural($1, "account", "accounts")), by unit, system and name."
                    : "This page has \(englishCount($0)) of \(plural($1, "account", "accounts")), by unit, system and "
                        + "name."
            },
            next: "Next page", first: "To the start of the list", back: "To the unit's report", why: "Why?",
            caption: { "Accounts of \($0). Choose a name to see why." }),
        reason: .init(account: "About this account", sameUnit: "Accounts of the same unit in the same state"),
        empty: .init(
            title: "There is nothing to report yet",
            introduction: "Import the data in this order, then load this page again:",
            steps: [
                .init(text: "The systems", command: "congdan-server import systems SYSTEMS.yaml"),
                .init(text: "The units", command: "congdan-server import units UNITS.csv"),
                .init(text: "The accounts", command: "congdan-server import accounts ACCOUNTS.csv"),
                .init(
                    text: "The use, with the days that it covers whole",
                    command: "congdan-server import usage USAGE.csv --covers 2026-01-01..2026-06-30"),
            ],
            noAccounts: "If the accounts have not been imported yet, run:"),
        refusals: .english, signIn: .english, learn: .english)
}
