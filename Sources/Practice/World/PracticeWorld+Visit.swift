import People

/// The fields of the sign-in page.
public enum SignInField {
    public static let number = "so-dinh-danh"
    public static let password = "mat-khau"
}

/// Signing in, finding one's way, and the clock.
extension PracticeWorld {
    mutating func go(to destination: PracticeAction.Destination) throws(Refusal) -> Success {
        let before = place
        var success = Success.shown
        switch destination {
        case .home: place = .home
        case .signIn:
            if isSignedIn { throw .alreadySignedIn }
            if session == .expired {
                session = .out
                // Whoever goes to sign in again has seen that the session is over.
                met.insert(Refusal.sessionExpired.name)
                success = .signInAgain
            }
            wanted = wantedHere
            place = .signIn
        case .lookUp: place = .lookUp
        case .dossiers:
            try requireSession()
            place = .dossiers
        case .documents:
            try requireSession()
            place = .documents
        case .petitions:
            try requireSession()
            place = .petitions
        }
        // What stands in a page's fields is not lost by asking for the page once more.
        if place == before { return success == .shown ? .open : success }
        let written = entries
        entries = place == .petitions ? unsent : [:]
        if before == .petitions { unsent = written }
        entryProblems = [:]
        return success
    }

    mutating func signIn() throws(Refusal) -> Success {
        guard place == .signIn else { throw .notOnThisPage }
        guard session != .signedIn else { throw .alreadySignedIn }
        let number = entries[SignInField.number] ?? ""
        entryProblems = [:]
        let password = trimmed(entries[SignInField.password] ?? "")
        if password.isEmpty { entryProblems[SignInField.password] = .missing }
        if number.isEmpty { entryProblems[SignInField.number] = .missing }
        guard number.isEmpty || number == portal.applicant.identityNumber else {
            entryProblems[SignInField.number] =
                isDigits(number, count: 12) ? .notTheAccount(portal.applicant.identityNumber) : .notAnIdentityNumber
            throw .badIdentityNumber
        }
        guard entryProblems.isEmpty else { throw .fields(count: entryProblems.count) }
        guard password == portal.applicant.password else {
            entryProblems[SignInField.password] = .wrongPassword
            throw .wrongPassword
        }
        session = .awaitingCode
        return .codeSent
    }

    mutating func confirm(_ code: String) throws(Refusal) -> Success {
        guard session == .awaitingCode, place == .signIn else { throw .notOnThisPage }
        guard trimmed(code) == portal.applicant.oneTimeCode else {
            entryProblems[Self.codeField] = .wrongCode
            throw .wrongCode
        }
        session = .signedIn
        wasTimedOut = false
        place = wanted ?? .home
        entries = [:]
        if place == .petitions { entries = unsent }
        entryProblems = [:]
        return .signedIn
    }

    mutating func signOut() throws(Refusal) -> Success {
        guard session == .signedIn || session == .expired else { throw .notSignedIn }
        if place == .petitions { unsent = entries }
        session = .out
        wasTimedOut = false
        place = .home
        entries = [:]
        return .signedOut
    }

    mutating func search(_ text: String) throws(Refusal) -> Success {
        switch place {
        case .home, .results: break
        default: throw .notOnThisPage
        }
        let query = trimmed(text)
        guard query.count >= 2 else { throw .tooShort(least: 2) }
        let found = portal.procedures(matching: query)
        guard !found.isEmpty else { throw portal.isCode(query) ? .codeInSearch : .nothingFound }
        place = .results(query: query)
        entries = [:]
        return .found(found.count)
    }

    mutating func view(_ procedure: String) throws(Refusal) -> Success {
        guard case .results(let query) = place,
            portal.procedures(matching: query).contains(where: { $0.code == procedure })
        else { throw .notOnThisPage }
        place = .procedure(procedure)
        return .shown
    }

    mutating func pause(_ minutes: Int) -> Success {
        let before = session
        if minutes >= portal.sessionMinutes { leaveSession() }
        return .paused(minutes: minutes, expired: before == .signedIn && session == .expired)
    }

    mutating func wait(_ days: Int) -> Success {
        let before = self
        for _ in 0..<days {
            today = portal.workingDay(after: today)
            officesWork()
        }
        leaveSession()
        let moved = zip(before.dossiers, dossiers).filter { $0.status != $1.status }
            .map { Success.Move(dossier: $1.code, status: $1.status) }
        return .waited(days: days, expired: before.session == .signedIn && session == .expired, moved: moved)
    }

    /// What a long absence does to a session.
    private mutating func leaveSession() {
        switch session {
        case .signedIn:
            session = .expired
            wasTimedOut = true
        case .awaitingCode: session = .out
        case .out, .expired: break
        }
    }
}
