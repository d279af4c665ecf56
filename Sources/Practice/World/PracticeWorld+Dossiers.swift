import People

/// Paying, and everything that is done to a filed dossier.
extension PracticeWorld {
    /// Where what is chosen and not sent yet stands.
    enum ChoiceField {
        static let card = "the-thanh-toan"
        static let stars = "muc-hai-long"
    }

    mutating func chooseCard(_ code: String) throws(Refusal) -> Success {
        guard portal.card(code) != nil else { throw .notOnThisPage }
        if case .dossier(let dossier, asOwner: true) = place {
            guard dossiers[try ownDossier(dossier)].status == .finance else { throw .nothingToPay }
            entries[ChoiceField.card] = code
        } else {
            let (procedure, draft) = try filing()
            guard draft.stage == .delivery else { throw .notOnThisPage }
            guard case .before = procedure.fee, draft.payment == nil else { throw .nothingToPay }
            drafts[procedure.code]?.card = code
        }
        return .kept
    }

    /// The card that was chosen on the page that is open: kept with a form, as all that is written in it.
    public var chosenCard: Card? {
        let code = if case .filing(let procedure) = place { drafts[procedure]?.card } else { entries[ChoiceField.card] }
        return code.flatMap(portal.card)
    }

    /// The stars that were chosen.
    var chosenStars: Int? { entries[ChoiceField.stars].flatMap { Int($0) } }

    mutating func pay(_ code: String) throws(Refusal) -> Success {
        try requireSession()
        guard let card = portal.card(code) else { throw code.isEmpty ? .noCard : .notOnThisPage }
        if case .dossier(let dossier, asOwner: true) = place { return try payFor(dossier, with: card) }
        let (procedure, draft) = try filing()
        guard draft.stage == .delivery else { throw .notOnThisPage }
        guard case .before(let amount) = procedure.fee, draft.payment == nil else { throw .nothingToPay }
        let payment = try charge(amount, card)
        drafts[procedure.code]?.payment = payment
        return .paid(receipt: payment.receipt)
    }

    private mutating func payFor(_ code: String, with card: Card) throws(Refusal) -> Success {
        let index = try ownDossier(code)
        guard dossiers[index].status == .finance, let procedure = portal.procedure(dossiers[index].procedure) else {
            throw .nothingToPay
        }
        let payment = try charge(procedure.fee.amount, card)
        dossiers[index].payment = payment
        dossiers[index].move(to: .processing, on: today)
        // The office's time begins anew once it has its money.
        dossiers[index].dueOn = portal.workingDay(procedure.workingDays, after: today)
        return .paid(receipt: payment.receipt)
    }

    private mutating func charge(_ amount: Int, _ card: Card) throws(Refusal) -> Payment {
        guard chosenCard == card else { throw .noCard }
        if let reason = card.refuses { throw .paymentRefused(reason) }
        receipts += 1
        entries[ChoiceField.card] = nil
        if case .filing(let procedure) = place { drafts[procedure]?.card = nil }
        let number = String(String(100_000 + receipts).dropFirst())
        return Payment(amount: amount, card: card.code, receipt: "BL-\(number)")
    }

    mutating func lookUp(_ code: String) throws(Refusal) -> Success {
        guard place == .lookUp else { throw .notOnThisPage }
        var wanted = trimmed(code).uppercased()
        // Copied with the end of its sentence.
        while let last = wanted.last, ".,;".contains(last) { wanted.removeLast() }
        guard dossiers.contains(where: { $0.code == wanted }) else { throw .dossierNotFound }
        place = .dossier(wanted, asOwner: false)
        lookedUp.insert(wanted)
        return .shown
    }

    mutating func open(_ code: String) throws(Refusal) -> Success {
        guard place == .dossiers else { throw .notOnThisPage }
        try requireSession()
        guard dossiers.contains(where: { $0.code == code }) else { throw .dossierNotFound }
        place = .dossier(code, asOwner: true)
        entries = [:]
        return .shown
    }

    /// The index of the dossier that is open and the learner's own.
    func ownDossier(_ code: String) throws(Refusal) -> Int {
        try requireSession()
        guard let index = dossiers.firstIndex(where: { $0.code == code }) else { throw .dossierNotFound }
        return index
    }

    private func openDossier() throws(Refusal) -> Int {
        guard case .dossier(let code, asOwner: true) = place else { throw .notOnThisPage }
        return try ownDossier(code)
    }

    mutating func addSupplement(_ paper: PaperFile, to slot: String, of code: String) throws(Refusal) -> Success {
        let index = try ownDossier(code)
        guard dossiers[index].status == .supplement, !dossiers[index].isSupplementSent else {
            throw .notNow(dossiers[index].status)
        }
        guard dossiers[index].asked == slot else { throw .notOnThisPage }
        try requireUsable(paper)
        dossiers[index].supplement[slot] = paper.code
        return .attached
    }

    mutating func sendSupplement() throws(Refusal) -> Success {
        let index = try openDossier()
        guard dossiers[index].status == .supplement, !dossiers[index].isSupplementSent else {
            throw .notNow(dossiers[index].status)
        }
        guard !dossiers[index].supplement.isEmpty else { throw .paperMissing }
        dossiers[index].isSupplementSent = true
        dossiers[index].isSupplied = true
        return .supplementSent
    }

    mutating func askWithdraw() throws(Refusal) -> Success {
        let index = try openDossier()
        guard dossiers[index].status.mayBecome.contains(.withdrawn) else { throw .notNow(dossiers[index].status) }
        place = .withdrawing(dossiers[index].code)
        return .shown
    }

    mutating func keepDossier() throws(Refusal) -> Success {
        guard case .withdrawing(let code) = place else { throw .notOnThisPage }
        _ = try ownDossier(code)
        place = .dossier(code, asOwner: true)
        return .dossierKept
    }

    mutating func withdraw() throws(Refusal) -> Success {
        guard case .withdrawing(let code) = place else { throw .notOnThisPage }
        let index = try ownDossier(code)
        guard dossiers[index].move(to: .withdrawn, on: today) else { throw .notNow(dossiers[index].status) }
        place = .dossier(code, asOwner: true)
        return .withdrawn
    }

    mutating func takeResult() throws(Refusal) -> Success {
        let index = try openDossier()
        guard dossiers[index].delivery != .post else { throw .notNow(dossiers[index].status) }
        guard dossiers[index].move(to: .returned, on: today) else { throw .notNow(dossiers[index].status) }
        return .resultTaken
    }

    mutating func saveResult() throws(Refusal) -> Success {
        let index = try openDossier()
        guard dossiers[index].status == .returned else { throw .notNow(dossiers[index].status) }
        guard !dossiers[index].isSaved else { throw .alreadySaved }
        dossiers[index].isSaved = true
        return .resultSaved
    }

    mutating func chooseStars(_ stars: Int) throws(Refusal) -> Success {
        _ = try rateable(stars)
        entries[ChoiceField.stars] = "\(stars)"
        return .kept
    }

    private func rateable(_ stars: Int) throws(Refusal) -> Int {
        let index = try openDossier()
        // What the button sends where nothing has been chosen.
        guard stars != 0 else { throw .noRating }
        guard (1...5).contains(stars) else { throw .badRating }
        guard dossiers[index].status == .returned else { throw .notNow(dossiers[index].status) }
        guard dossiers[index].rating == nil else { throw .alreadyRated }
        return index
    }

    mutating func rate(_ stars: Int) throws(Refusal) -> Success {
        let index = try rateable(stars)
        guard chosenStars == stars else { throw .noRating }
        dossiers[index].rating = stars
        entries[ChoiceField.stars] = nil
        return .rated
    }
}
