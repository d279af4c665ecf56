extension Phrases.Requests {
    static let english = Phrases.Requests(
        notSignedIn: .init("nobody is signed in, or the session has ended", "sign in with congdan sign-in"),
        notFound: .init("there is no such thing", "check names and codes; it may be outside the units you answer for"),
        otherSite: .init("a page of another site sent this", "call from a program, not through another site"),
        otherHost: .init("this was meant for another host", "use the address of the Công Dân server"),
        methodNotAllowed: { .init("this address does not take that method", "use: \($0)") },
        notAcceptable: { .init("there is no such form of the answer", "choose one of: \($0)") },
        tooLarge: { .init("the request is too large", "send at most \($0) bytes at once") },
        unsupportedMedia: { .init("the content is of a kind that is not taken", "send \($0)") },
        invalid: .init("the request is not as declared", "mend the places named and send again; nothing was changed"),
        notJSON: { .init("the content is no JSON", "look at byte \($0); nothing was changed") },
        storage: .init("the data cannot be read or written", "try again in a few minutes, then tell the administrator"),
        diskFull: .init(
            "the server's disk is full", "tell the administrator, and send again once there is room; nothing is lost"),
        notReady: .init("the database is not ready", "tell the administrator to run congdan-server doctor"),
        fault: .init("the server has a fault", "try again, then tell the administrator"),
        places: .init(
            unknownField: "there is no such field",
            unknownParameter: "there is no such parameter",
            missing: "is missing",
            givenTwice: "is given twice",
            unreadable: "cannot be read; encode it as UTF-8",
            wrongKind: { "must be of kind \($0)" },
            notOneOf: { "must be one of: \($0)" },
            outOfRange: { "must be from \($0) to \($1)" },
            wrongLength: { $0 == $1 ? "must be \($0) characters long" : "must be \($0) to \($1) characters long" },
            wrongForm: { "is not of the form \($0)" }),
        uploads: .init(
            noSuchUpload: .init("there is no such import", "begin the import again"),
            otherKind: .init("this import is of another kind of file", "send the kind that was begun"),
            outOfPlace: { .init("this part does not follow the one before", "go on from \($0)") },
            finished: .init("this import is finished", "begin again to import once more"),
            takenOver: .init(
                "another program is importing this very file, or has finished it",
                "wait, and import again where that is needed"),
            unknownSystem: { .init("there is no system “\($0)”", "import the catalogue of systems first") },
            coversFuture: { last, today in
                .init("nothing can be whole up to \(last)", "today is \(today)")
            },
            coversOnlyUsage: .init("only a usage file declares days that are whole", "leave covers out"),
            toldWithChunks: .init(
                "rows of a usage file that cannot be read are told of with its chunks",
                "leave rejected and problems out here, and send them with the chunks")),
        enrolments: .init(
            unknownCourse: { .init("there is no course “\($0)” on this server", "check the course's id") },
            noSuchPeople: {
                .init("there is nobody of the code: \($0)", "check the codes; they may be outside the units you train")
            },
            noSuchUnit: { .init("there is no unit “\($0)”", "check its code; it may be outside the units you train") },
            nobodyToEnrol: { .init("nobody of unit “\($0)” has an account on the course's system", "name people") },
            dueInPast: { .init("\($0) is over already", "choose today or a later day") },
            notEnrolled: { .init("\($0) is not enrolled in the course", "enrol them first, or leave them out") },
            reasonNeeded: .init("the reason is missing", "say why"),
            badReason: .init("the reason is too long, or holds a number of twelve digits", "write a shorter one")),
        papers: .init(
            noneLeft: { .init("all \($0) attempts have been used", "ask the trainer") },
            keyTaken: .init("this paper's key is in use", "begin again with another key")))
}
