extension Phrases.Servers {
    static let english = Phrases.Servers(
        server: "Address of the server; without it CONGDAN_SERVER, then the server signed in to last.",
        certificates: "A file of certificates (PEM) to trust instead of the system's; CONGDAN_CA_FILE does the same.",
        json: "Print JSON.",
        signIn: "Sign in to a server; its address is remembered.",
        signInMore: """
            With an activation slip: congdan sign-in NAME --code --server ADDRESS, then type the code of the slip and \
            choose a password. Passwords are not shown. Scripts use a token of their own in CONGDAN_TOKEN: \
            congdan token new.
            """,
        signInName: "What you sign in with.",
        code: "Use the code of an activation slip and set a new password.",
        signOut: "Sign out of the server.",
        whoAmI: "Say who is signed in, and with which roles.",
        token: "Tokens for scripts.",
        tokenMore: "A token is shown once, when it is made. Put it into the script's CONGDAN_TOKEN.",
        tokenNew: "Make a token.",
        tokenLabel: "What it is for, so that you know it again.",
        tokenDays: "Days until it ends.",
        tokenList: "List your sessions and tokens.",
        tokenEnd: "End a session or a token.",
        tokenNumber: "The number that token list shows.",
        reissue: "Make a new activation code; the one before opens nothing any more.",
        unlock: "Let somebody sign in again after too many wrong passwords.",
        issueMore: "Example: congdan account issue congdan:cb.0001 --person CB-0001 --unit XA-01",
        after: "Where the list goes on: “next” of the page before (as JSON).",
        send: "Send what was learned to the server; the program does so by itself after each sitting.",
        askServer: "Address of the server: ",
        askName: "Sign-in name: ",
        askPassword: "Password (not shown): ",
        askCode: "Code of the slip: ",
        askNewPassword: "New password, at least 8 characters (not shown): ",
        askAgain: "The new password again: ",
        signedIn: { "Signed in: \($0), on \($1)." },
        signedOut: { "Signed out of \($0)." },
        notSignedInThere: { "Nobody is signed in to \($0) from here." },
        signedInAs: { "\($0) (\($1)), on \($2)" },
        learner: "Learner",
        trainer: "Trainer",
        leader: "Leader",
        administrator: "Administrator",
        roleIn: { "\($0), unit \($1) and below" },
        tokenMade: { "A token that ends on \($0). Copy it now: it is not shown again." },
        tokenLine: { "\($0)  \($1)  made \($2), ends \($3)" },
        tokenEnded: { "Ended session \($0)." },
        unlocked: { "Unlocked \($0)." },
        adoptQuestion:
            "Something was learned on this machine before anybody signed in. Make it yours? [Enter = yes, n = no] ",
        adoptRefusals: ["n", "no", "k", "không", "khong"],
        adopted: { "What was learned on this machine is yours now (\($0) lines of the journal)." },
        inUse:
            "Somebody is learning on this machine; end that sitting, then sign in again to take over what was learned.",
        sent: {
            $0 == 0 ? "The server has all that was learned." : "Sent what was learned (\($0) lines of the journal)."
        },
        sentLater: "The server could not be asked about what was learned; the program tries again at the next sitting.",
        guest: "Nobody has signed in, so what was learned is on this machine alone. Sign in: congdan sign-in",
        noServer: "No server is known. Give --server https://…, or sign in: congdan sign-in --server https://…",
        noAddress: { "“\($0)” is no address of a server. Write https://name-of-server." },
        plainBeyondLoopback: {
            "Nothing is sent over http to “\($0)”: passwords and names could be read on the way. Use https://."
        },
        signInFirst: "Sign in first: congdan sign-in",
        nothingTyped: "Nothing was typed.",
        passwordsDiffer: "The two passwords differ. Please begin again.",
        cancelled: "Stopped.",
        unreachable: "The server cannot be reached. Check the network and the address, then try again.",
        lost: "The connection broke. Give the command again: what was done is not done twice.",
        untrusted:
            "It cannot be verified who this server is, so nothing was sent. Tell the administrator; see --ca-file.",
        unusable: "There is no server of Công Dân at that address.",
        tooLong: "The server sends too much. Ask for less.",
        noLibrary: "libcurl (package libcurl4) is not on this machine, so there is no network.",
        unknownAnswer: { "Not understood (status \($0)): no server of Công Dân is at that address, or a very old one." }
    )
}
