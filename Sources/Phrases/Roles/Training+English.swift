extension Phrases.Roles.Training {
    static let english = Phrases.Roles.Training(
        title: "Training accounts and slips",
        lead: "Everybody needs an account to come in and learn. Issue it, print the slip, hand it over in person. Its "
            + "holder chooses the password.",
        unit: "Unit", allUnits: "All my units", show: "Show", all: "all", states: "Status",
        caption: {
            $0 == $1
                ? "\(plural($1, "person", "people")), by unit and code."
                : "This page has \(englishCount($0)) of \(plural($1, "person", "people")), by unit and code."
        },
        nobody: "Nobody is in this list.",
        search: "Find people by code or name", searchHint: "marks may be left out",
        found: { count, isMore in
            isMore
                ? "The first \(plural(count, "person", "people")) by code; there are more: type more of the name."
                : count == 0
                    ? "Nobody found. Type fewer words, or choose another unit."
                    : "Found \(plural(count, "person", "people")), by unit and code."
        },
        wholeList: "The whole list",
        choose: "Choose", person: "Name", signInName: "Sign-in name", access: "Status", action: "Do now",
        statuses: .init(
            noAccount: "no account yet", noSlip: "no slip yet", slipOut: "slip out, not activated",
            slipExpired: "slip too old", locked: "locked", opened: "activated", revoked: "revoked",
            elsewhere: "issued by another unit"),
        until: { "until the end of \($0)" },
        newSlip: "New slip", printSlip: "Print slip", unlock: "Unlock", issueOne: "Issue account",
        chosen: "For those marked:", issueChosen: "Issue accounts", printChosen: "Print slips",
        everybody: "For the whole list:",
        issueAll: { "Issue accounts to \(plural($0, "person", "people")) without one" },
        printAll: { "Print slips for \(plural($0, "person", "people")) without one" },
        printAgain: { "Print new slips for \(plural($0, "person", "people")) who have not used theirs" },
        printNote: "A new slip makes that person's earlier slip void. A password that is in use goes on working until "
            + "the new code is typed.",
        next: "Next page", first: "To the start of the list",
        add: .init(
            title: "Add somebody who is not in the list", code: "Staff code",
            codeHint: "the office's own code, not an identity number", name: "Full name", unit: "Unit",
            submit: "Add and issue an account",
            taken: .init(
                title: "This code cannot be used here.",
                remedy:
                    "Look at the code again. If this person is in another unit's list, ask the administrator to move "
                    + "them."),
            incomplete: .init(
                title: "A field is empty.", remedy: "Give the code, the name and the unit, and send it again."),
            identityNumber: .init(
                title: "An identity number is no code.",
                remedy: "It is sensitive personal data. Use a code that your office gives, such as CB0123.")),
        done: .init(
            issued: { "\(plural($0, "account", "accounts")) issued. Next: print the slips and hand them over." },
            unlocked: "Unlocked. The old password still works.",
            nobodyChosen: "Nobody is marked. Mark the box before a name and press again."),
        slips: .init(
            title: { plural($0, "activation slip", "activation slips") },
            print:
                "Press Ctrl + P and print now: four slips on a sheet of A4, to be cut along the lines. On a telephone, "
                + "choose Print in the browser's menu.",
            onlyNow: "The codes are shown this once. If you close the page before printing, print other slips.",
            more: {
                "\(plural($0, "person is", "people are")) left: go back after printing and press Print slips again."
            },
            none: "There is nobody to print slips for.",
            noneHint:
                "If slips were just made and the page was loaded again or closed, those codes cannot be shown again: go "
                + "back to the list and print new slips.",
            onlyHere:
                "The address on these slips opens on the server's own machine only. Before you hand them out, have the "
                + "administrator set the server's address (CONGDAN_PUBLIC_URL), and print again.",
            back: "Back to the list",
            squareCode: { "Square code that opens the activation page for \($0)" }))
}
