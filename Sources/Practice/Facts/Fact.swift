import People

/// A claim about a practice world. A goal is a list of these; whatever road makes them true is a right one.
///
/// Where a fact names a procedure, it speaks of the last dossier filed for it, or of the draft where the fact says so.
public enum Fact: Hashable, Sendable {
    case signedIn
    case signedOut
    case viewing(procedure: String)
    /// A draft of this procedure at this office is open.
    case drafting(procedure: String, office: String)
    /// The draft has come to this page, or past it.
    case stage(procedure: String, FilingStage)
    /// A field of the draft or dossier holds a value: this one, or any valid one.
    case filled(procedure: String, field: String, value: String?)
    case attached(procedure: String, slot: String, file: String?)
    case delivery(procedure: String, Delivery)
    case paid(procedure: String)
    case submitted(procedure: String, office: String?)
    case status(procedure: String, DossierStatus)
    case reached(procedure: String, DossierStatus)
    /// The dossier's page is open.
    case reading(procedure: String)
    case lookedUp(procedure: String)
    case supplied(procedure: String)
    case saved(procedure: String)
    case rated(procedure: String)
    case petitionSent(topic: String)
    case petitionAnswered(topic: String)
    /// The learner has met this refusal (``Refusal/name``).
    case met(String)
    /// The page that is open.
    case at(PracticeAction.Destination)
}

extension Fact {
    /// Whether the claim is true of `world`.
    public func holds(in world: PracticeWorld) -> Bool {
        switch self {
        case .signedIn: return world.isSignedIn
        case .signedOut: return world.session == .out && !world.wasTimedOut
        case .viewing(let procedure): return world.place == .procedure(procedure)
        case .drafting(let procedure, let office):
            return world.drafts[procedure]?.office == office && world.place == .filing(procedure: procedure)
        case .stage(let procedure, let stage): return world.drafts[procedure].map { $0.stage >= stage } ?? false
        case .filled(let procedure, let field, let value): return world.holds(value, in: field, of: procedure)
        case .attached(let procedure, let slot, let file):
            guard let found = world.paper(in: slot, of: procedure) else { return false }
            return file == nil || found == file
        case .delivery(let procedure, let delivery):
            return (world.drafts[procedure]?.delivery ?? world.dossier(of: procedure)?.delivery) == delivery
        case .paid(let procedure):
            return (world.drafts[procedure]?.payment ?? world.dossier(of: procedure)?.payment) != nil
        case .submitted(let procedure, let office):
            guard let dossier = world.dossier(of: procedure) else { return false }
            return office == nil || dossier.office == office
        case .status(let procedure, let status): return world.dossier(of: procedure)?.status == status
        case .reached(let procedure, let status):
            return world.dossier(of: procedure)?.history.contains { $0.status == status } ?? false
        case .reading(let procedure):
            guard case .dossier(let code, _) = world.place else { return false }
            return world.dossiers.contains { $0.code == code && $0.procedure == procedure }
        case .lookedUp(let procedure):
            return world.dossiers.contains { $0.procedure == procedure && world.lookedUp.contains($0.code) }
        case .supplied(let procedure): return world.dossier(of: procedure)?.isSupplied ?? false
        case .saved(let procedure): return world.dossier(of: procedure)?.isSaved ?? false
        case .rated(let procedure): return world.dossier(of: procedure)?.rating != nil
        case .petitionSent(let topic): return world.petitions.contains { $0.topic == topic }
        case .petitionAnswered(let topic):
            return world.petitions.contains { $0.topic == topic && $0.answeredOn != nil }
        case .met(let name): return world.met.contains(name)
        case .at(let destination): return world.destination == destination
        }
    }
}

extension Fact {
    /// The text that a field should hold and holds without its Vietnamese marks: right, and worth a word.
    public func unmarkedText(in world: PracticeWorld) -> String? {
        guard case .filled(let procedure, let field, let wanted?) = self, holds(in: world),
            let found = world.value(in: field, of: procedure)
        else { return nil }
        return spoken(found) == spoken(wanted) ? nil : wanted
    }
}

extension PracticeWorld {
    /// The last dossier filed for `procedure`.
    public func dossier(of procedure: String) -> Dossier? { dossiers.last { $0.procedure == procedure } }

    /// The file in a slot of the draft, else of the dossier; one put in for a supplement before the one it replaces.
    public func paper(in slot: String, of procedure: String) -> String? {
        if let draft = drafts[procedure] { return draft.papers[slot] }
        let dossier = dossier(of: procedure)
        return dossier?.supplement[slot] ?? dossier?.papers[slot]
    }

    /// The value in a field of the draft, else of the dossier; nothing where it is empty or does not stand.
    public func value(in field: String, of procedure: String) -> String? {
        let draft = drafts[procedure]
        guard draft?.rejected[field] == nil, let found = (draft?.values ?? dossier(of: procedure)?.values)?[field]
        else { return nil }
        return found.isEmpty ? nil : found
    }

    fileprivate func holds(_ value: String?, in field: String, of procedure: String) -> Bool {
        guard let found = self.value(in: field, of: procedure) else { return false }
        return value.map { sameText(found, $0) } ?? true
    }

    fileprivate var destination: PracticeAction.Destination? {
        switch place {
        case .home: .home
        case .signIn: .signIn
        case .lookUp: .lookUp
        case .dossiers: .dossiers
        case .documents: .documents
        case .petitions: .petitions
        case .results, .procedure, .filing, .dossier, .withdrawing: nil
        }
    }
}

/// Whether `one` says `wanted`: case, points, commas and repeated white space aside, as an official would read them.
///
/// Typed without any Vietnamese marks it says it too, for who has no such keyboard; with a wrong mark it does not.
func sameText(_ one: String, _ wanted: String) -> Bool {
    spoken(one) == spoken(wanted) || spoken(one) == spoken(unmarked(wanted))
}

private func spoken(_ text: String) -> [Substring] {
    text.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "." }
}
