public import People
public import Practice

/// A fact of a goal with the names by which the portal's pages call what it speaks of.
public enum Claim: Hashable, Sendable {
    case signedIn
    case signedOut
    case at(PracticeAction.Destination)
    case viewing(LocalizedText)
    case drafting(LocalizedText, office: LocalizedText)
    /// The form is there and waits to be opened again.
    case reopening(LocalizedText)
    case stage(FilingStage)
    /// A field, and what the step wants in it; any valid value for `nil`.
    case field(LocalizedText, wanted: Label?)
    /// A slot for a paper. Which file is wanted is for the learner to find.
    case paper(slot: LocalizedText)
    case delivery(Delivery)
    case paid
    case submitted(office: LocalizedText?)
    case status(DossierStatus)
    case reading(LocalizedText)
    case lookedUp
    case supplied
    case saved
    case rated
    case petition(LocalizedText)
    case petitionAnswered
    /// Leaving the desk until the session is over, and seeing the portal say so.
    case leftDesk
    /// Seeing the portal say that the session is over; by the form that is open, where one is.
    case expiry(isInForm: Bool)
    /// A refusal to be met, by its name.
    case met(String)
}

/// Something that was done and is allowed, and that is not what the step asks for.
public enum Mismatch: Hashable, Sendable {
    case value(field: LocalizedText, wanted: Label)
    /// The file chosen, and the one that the slot should have.
    case file(PaperFile, wanted: PaperFile)
    case office(wanted: LocalizedText)
    case delivery(wanted: Delivery)
    /// A card that pays, where the step is about one that is refused.
    case card(wanted: LocalizedText)
    /// The dossier was opened in the owner's list, where it should be looked up by its code.
    case openedInList
    /// A petition about something else.
    case topic(wanted: LocalizedText, isSent: Bool)
}

extension Fact {
    /// The claim in the portal's own names, as it is to be made true in `world`.
    func claim(in world: PracticeWorld) -> Claim {
        let portal = world.portal
        func procedure(_ code: String) -> LocalizedText { portal.procedure(code)?.name ?? LocalizedText(vi: code) }
        func office(_ code: String) -> LocalizedText { portal.office(code)?.name ?? LocalizedText(vi: code) }
        switch self {
        case .signedIn: return .signedIn
        case .signedOut: return .signedOut
        case .at(let place): return .at(place)
        case .viewing(let code): return .viewing(procedure(code))
        case .drafting(let code, let place):
            let isBegun = world.openDrafts.contains { $0.procedure == code && $0.office == place }
            return isBegun ? .reopening(procedure(code)) : .drafting(procedure(code), office: office(place))
        case .stage(_, let stage): return .stage(stage)
        case .filled(let code, let field, let value):
            let found = portal.field(field, of: code)
            return .field(found?.name ?? LocalizedText(vi: field), wanted: value.map { found?.shown($0) ?? .plain($0) })
        case .attached(let code, let slot, _):
            let name = portal.procedure(code)?.papers.first { $0.code == slot }?.name
            return .paper(slot: name ?? LocalizedText(vi: slot))
        case .delivery(_, let delivery): return .delivery(delivery)
        case .paid: return .paid
        case .submitted(_, let place): return .submitted(office: place.map(office))
        case .status(_, let status), .reached(_, let status): return .status(status)
        case .reading(let code): return .reading(procedure(code))
        case .lookedUp: return .lookedUp
        case .supplied: return .supplied
        case .saved: return .saved
        case .rated: return .rated
        case .petitionSent(let topic):
            return .petition(portal.petitionTopics.first { $0.code == topic }?.name ?? LocalizedText(vi: topic))
        case .petitionAnswered: return .petitionAnswered
        case .met(let name): return .met(name)
        }
    }

    /// How `world` contradicts this fact by something that the portal itself allows; nothing where it is merely not
    /// done yet.
    public func mismatch(in world: PracticeWorld) -> Mismatch? {
        let portal = world.portal
        guard !holds(in: world) else { return nil }
        switch self {
        case .filled(let code, let field, let value?):
            let delivery = world.drafts[code].map(\.delivery) ?? world.dossier(of: code)?.delivery
            if field == DeliveryField.address, delivery != .post { return nil }
            // What the portal has refused is no value, and still not what the task says.
            let stands = world.value(in: field, of: code) ?? world.drafts[code]?.rejected[field]
            guard stands != nil, let field = portal.field(field, of: code) else { return nil }
            return .value(field: field.name, wanted: field.shown(value))
        case .attached(let code, let slot, let file?):
            guard let found = world.paper(in: slot, of: code).flatMap(portal.file), let wanted = portal.file(file),
                !world.isOldPaper(in: slot, of: code)
            else { return nil }
            return .file(found, wanted: wanted)
        case .drafting(let code, let office):
            guard world.place == .filing(procedure: code), let wanted = portal.office(office) else { return nil }
            return .office(wanted: wanted.name)
        case .submitted(let code, let office?):
            guard world.drafts[code] == nil, world.dossier(of: code) != nil, let wanted = portal.office(office) else {
                return nil
            }
            return .office(wanted: wanted.name)
        case .delivery(let code, let wanted):
            let found = world.drafts[code].map(\.delivery) ?? world.dossier(of: code)?.delivery
            return found == nil ? nil : .delivery(wanted: wanted)
        case .met(Refusal.paymentRefused(.balance).name):
            // A card that pays ends the step for good; one that is refused elsewhere teaches by itself.
            guard world.chosenCard?.refuses == nil, world.chosenCard != nil,
                let wanted = portal.cards.first(where: { $0.refuses != nil })
            else { return nil }
            return .card(wanted: wanted.name)
        case .lookedUp(let code):
            guard case .dossier(let open, asOwner: true) = world.place else { return nil }
            return world.dossiers.contains { $0.code == open && $0.procedure == code } ? .openedInList : nil
        case .petitionSent(let wanted):
            let chosen = world.place == .petitions ? world.entries[PetitionField.topic] : nil
            guard chosen ?? world.petitions.last?.topic ?? wanted != wanted,
                let topic = portal.petitionTopics.first(where: { $0.code == wanted })
            else { return nil }
            return .topic(wanted: topic.name, isSent: chosen == nil)
        default: return nil
        }
    }
}

extension Fact {
    /// The page on which this fact is made true, where the form of `world` is open at a later one.
    func earlierPage(in world: PracticeWorld) -> FilingStage? {
        guard let (page, open) = pages(in: world) else { return nil }
        return page < open ? page : nil
    }

    /// The page after the one that is open, where this fact is made true there or later.
    func nextPage(in world: PracticeWorld) -> FilingStage? {
        guard let (page, open) = pages(in: world), open < page else { return nil }
        return FilingStage.allCases.first { open < $0 }
    }

    /// The page on which this fact is made true, and the one at which the form is open.
    private func pages(in world: PracticeWorld) -> (made: FilingStage, open: FilingStage)? {
        let made: (procedure: String, stage: FilingStage)
        switch self {
        case .filled(let code, let field, _): made = (code, field == DeliveryField.address ? .delivery : .form)
        case .attached(let code, _, _): made = (code, .papers)
        case .delivery(let code, _): made = (code, .delivery)
        case .submitted(let code, _): made = (code, .review)
        default: return nil
        }
        guard world.place == .filing(procedure: made.procedure), let draft = world.drafts[made.procedure] else {
            return nil
        }
        return (made.stage, draft.stage)
    }

    /// Whether it is made true by somebody who is signed in alone.
    var needsSession: Bool {
        switch self {
        case .drafting, .stage, .filled, .attached, .delivery, .paid, .submitted, .supplied, .saved, .rated,
            .petitionSent:
            true
        case .signedIn, .signedOut, .viewing, .status, .reached, .reading, .lookedUp, .petitionAnswered, .met, .at:
            false
        }
    }
}

extension PracticeWorld {
    /// Whether the last page of a form is open.
    var isReviewing: Bool {
        if case .filing(let procedure) = place { drafts[procedure]?.stage == .review } else { false }
    }
}

extension Portal {
    fileprivate func field(_ code: String, of procedure: String) -> FormField? {
        code == DeliveryField.address
            ? Procedure.address : self.procedure(procedure)?.fields.first { $0.code == code }
    }
}

extension FormField {
    /// A value as the page shows it: a choice by its name.
    fileprivate func shown(_ value: String) -> Label {
        if case .choice(let choices) = rule, let choice = choices.first(where: { $0.code == value }) {
            return .text(choice.name)
        }
        return .plain(value)
    }
}

extension PracticeWorld {
    /// Whether the file in a slot is the one that the office has asked to replace: nothing has been chosen yet.
    fileprivate func isOldPaper(in slot: String, of procedure: String) -> Bool {
        guard drafts[procedure] == nil, let dossier = dossier(of: procedure) else { return false }
        return dossier.asked == slot && dossier.supplement[slot] == nil
    }
}
