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
    /// By procedure.
    public internal(set) var drafts: [String: Draft] = [:]
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
        } catch {
            // What the page shows of a refusal is kept: problems at fields, an expired session.
            let (problems, draftProblems) = (entryProblems, drafts.mapValues(\.problems))
            self = before
            entryProblems = problems
            for (procedure, found) in draftProblems where drafts[procedure] != nil {
                drafts[procedure]?.problems = found
            }
            if error == .sessionExpired {
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
        case .pay(let card): try pay(card)
        case .submit: try submit()
        case .lookUp(let code): try lookUp(code)
        case .open(let code): try open(code)
        case .sendSupplement: try sendSupplement()
        case .withdraw: try withdraw()
        case .takeResult: try takeResult()
        case .saveResult: try saveResult()
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
