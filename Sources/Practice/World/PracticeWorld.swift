public import People

/// The simulated portal at one moment: a value, changed by ``perform(_:)`` alone.
public struct PracticeWorld: Hashable, Sendable {
    public let portal: Portal
    public internal(set) var today: Day
    public internal(set) var session = Session.out
    public internal(set) var place = Place.home
    /// What stands in the fields of a page that is no form: sign-in, petition.
    public internal(set) var entries: [String: String] = [:]
    public internal(set) var entryProblems: [String: FieldProblem] = [:]
    /// The form last opened for each procedure, by procedure.
    public internal(set) var drafts: [String: Draft] = [:]
    /// Forms begun for another office and not filed.
    public internal(set) var laidAside: [Draft] = []
    /// Oldest first.
    public internal(set) var dossiers: [Dossier] = []
    public internal(set) var petitions: [Petition] = []
    /// The answer to the last action; none before the first.
    public internal(set) var answer: Answer?
    /// Names of the refusals that the learner has met.
    public internal(set) var met: Set<String> = []
    /// Codes of dossiers that were found by their code.
    public internal(set) var lookedUp: Set<String> = []
    var receipts = 0
    /// The last session was ended by the clock, not by the learner.
    var wasTimedOut = false
    /// The page to which signing in leads; home for none.
    var wanted: Place?
    /// What stood in a petition as its page was left.
    var unsent: [String: String] = [:]

    /// Grows with every change to what the portal does: what was done in another world is not played again in this one.
    public static let rules = 3

    static let searchField = "tim"
    static let lookUpField = "ma-ho-so"
    static let codeField = "ma-xac-thuc"

    public enum Session: Hashable, Sendable {
        case out
        /// Number and password were right; the one-time code is awaited.
        case awaitingCode
        case signedIn
        /// The portal has not told the learner yet.
        case expired
    }

    /// The page that is open.
    public enum Place: Hashable, Sendable {
        case home
        case signIn
        case results(query: String)
        case procedure(String)
        case filing(procedure: String)
        case lookUp
        case dossiers
        /// A dossier by its code; `asOwner` where it was opened from the owner's list.
        case dossier(String, asOwner: Bool)
        /// The page that asks before a dossier is withdrawn.
        case withdrawing(String)
        case documents
        case petitions
    }

    public init(portal: Portal) {
        self.portal = portal
        today = portal.isWorkingDay(portal.firstDay) ? portal.firstDay : portal.workingDay(after: portal.firstDay)
    }

    public var isSignedIn: Bool { session == .signedIn }

    /// Does `action`, or refuses it and leaves everything but the answer as it was.
    @discardableResult
    public mutating func perform(_ action: PracticeAction) -> Answer {
        let before = self
        let answer: Answer
        do {
            answer = .done(try carryOut(action))
            if place != before.place, place != .signIn { wanted = nil }
        } catch {
            // What the page shows of a refusal is kept: problems at fields, an expired session.
            let (problems, tried) = (entryProblems, drafts)
            self = before
            entryProblems = problems
            for (procedure, draft) in tried where drafts[procedure] != nil {
                drafts[procedure]?.problems = draft.problems
                drafts[procedure]?.rejected = draft.rejected
            }
            keepWritten(action, error)
            if [.sessionExpired, .notSignedIn].contains(error) { wanted = page(askedForBy: action) }
            if error == .sessionExpired {
                if place == .petitions { unsent = entries }
                session = .out
                place = .signIn
                entries = [:]
            }
            met.insert(error.name)
            answer = .refused(error)
        }
        self.answer = answer
        return answer
    }

    /// The page on which whoever asked in vain goes on once signed in.
    private func page(askedForBy action: PracticeAction) -> Place? {
        guard case .go(let destination) = action else { return wantedHere }
        return switch destination {
        case .home, .signIn: .home
        case .lookUp: .lookUp
        case .dossiers: .dossiers
        case .documents: .documents
        case .petitions: .petitions
        }
    }

    /// The page on which whoever signs in from here goes on. A form is not opened by itself: the list says which wait.
    var wantedHere: Place? {
        switch place {
        case .signIn: wanted
        case .filing: .dossiers
        default: wanted ?? place
        }
    }

    /// Keeps what was typed in vain, so that it can be mended.
    private mutating func keepWritten(_ action: PracticeAction, _ refusal: Refusal) {
        switch (action, refusal) {
        // A page of results that are none: the old ones would pass for the new.
        case (.search(let text), .nothingFound), (.search(let text), .codeInSearch):
            place = .results(query: trimmed(text))
            entries[Self.searchField] = nil
        case (.search(let text), .tooShort): entries[Self.searchField] = text
        case (.lookUp(let text), .dossierNotFound): entries[Self.lookUpField] = text
        case (.confirm(let text), .wrongCode): entries[Self.codeField] = text
        case (.fill(let field, let text), .sessionExpired) where place == .petitions: entries[field] = trimmed(text)
        case (.fill(let code, let text), .sessionExpired):
            guard case .filing(let procedure) = place, let draft = drafts[procedure],
                let field = portal.procedure(procedure)?.visibleFields(of: draft).first(where: { $0.code == code }),
                field.problem(with: text, today: today) == nil
            else { return }
            drafts[procedure]?.values[code] = field.kept(text)
            drafts[procedure]?.rejected[code] = nil
        default: break
        }
    }

    /// This world with the page and session of `other`, where it has what that page shows.
    public func moved(to other: PracticeWorld) -> PracticeWorld {
        var world = self
        switch other.place {
        case .filing(let procedure) where drafts[procedure]?.office != other.drafts[procedure]?.office:
            guard world.takeUp(procedure, other.drafts[procedure]?.office) else { return self }
        case .dossier(let code, _), .withdrawing(let code):
            guard dossiers.contains(where: { $0.code == code }) else { return self }
        default: break
        }
        world.place = other.place
        world.session = other.session
        world.wasTimedOut = other.wasTimedOut
        world.wanted = other.wanted
        world.entries = other.entries
        world.entryProblems = [:]
        return world
    }

    /// This world with unfinished forms as `other` has them: until a form is filed, all of it can be changed, or begun
    /// at another office, but for what has been paid.
    public func withFormsMended(as other: PracticeWorld) -> PracticeWorld {
        var world = self
        for (procedure, draft) in drafts {
            guard var mended = other.drafts[procedure] else { continue }
            if mended.office == draft.office {
                mended.payment = draft.payment
            } else {
                world.laidAside.append(draft)
            }
            world.drafts[procedure] = mended
        }
        return world
    }

    /// Forgets the answer to the last action: it was about something else.
    public mutating func forgetAnswer() { answer = nil }

    private mutating func carryOut(_ action: PracticeAction) throws(Refusal) -> Success {
        switch action {
        case .go(let destination): try go(to: destination)
        case .fill(let field, let value): try fill(field, value)
        case .signIn: try signIn()
        case .confirm(let code): try confirm(code)
        case .signOut: try signOut()
        case .search(let text): try search(text)
        case .view(let procedure): try view(procedure)
        case .apply(let office): try apply(at: office)
        case .forward: try forward()
        case .backward: try backward()
        case .attach(let slot, let file): try attach(file, to: slot)
        case .remove(let slot): try remove(slot)
        case .deliver(let delivery): try deliver(delivery)
        case .chooseCard(let card): try chooseCard(card)
        case .pay(let card): try pay(card)
        case .submit: try submit()
        case .lookUp(let code): try lookUp(code)
        case .open(let code): try open(code)
        case .sendSupplement: try sendSupplement()
        case .reopen(let procedure, let office): try reopen(procedure, office)
        case .askWithdraw: try askWithdraw()
        case .keepDossier: try keepDossier()
        case .withdraw: try withdraw()
        case .takeResult: try takeResult()
        case .saveResult: try saveResult()
        case .chooseStars(let stars): try chooseStars(stars)
        case .rate(let stars): try rate(stars)
        case .chooseTopic(let topic): try choose(topic, PetitionField.topic)
        case .chooseOffice(let office): try choose(office, PetitionField.office)
        case .sendPetition: try sendPetition()
        case .pause(let minutes): pause(minutes)
        case .wait(let days): wait(days)
        }
    }

    /// Refuses whoever is not signed in.
    func requireSession() throws(Refusal) {
        switch session {
        case .signedIn: return
        case .expired: throw .sessionExpired
        case .out, .awaitingCode: throw .notSignedIn
        }
    }
}
