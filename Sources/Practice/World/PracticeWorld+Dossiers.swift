import People

/// Paying, and everything that is done to a filed dossier.
extension PracticeWorld {
    mutating func pay(_ code: String) throws(Refusal) -> Success {
        guard let card = portal.card(code) else { throw .notOnThisPage }
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
        return .paid(receipt: payment.receipt)
    }

    private mutating func charge(_ amount: Int, _ card: Card) throws(Refusal) -> Payment {
        if let reason = card.refuses { throw .paymentRefused(reason) }
        receipts += 1
        let number = String(String(100_000 + receipts).dropFirst())
        return Payment(amount: amount, card: card.code, receipt: "BL-\(number)")
    }

    mutating func lookUp(_ code: String) throws(Refusal) -> Success {
        guard place == .lookUp else { throw .notOnThisPage }
        let wanted = trimmed(code).uppercased()
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

    mutating func withdraw() throws(Refusal) -> Success {
        let index = try openDossier()
        guard dossiers[index].move(to: .withdrawn, on: today) else { throw .notNow(dossiers[index].status) }
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

    mutating func rate(_ stars: Int) throws(Refusal) -> Success {
        let index = try openDossier()
        guard (1...5).contains(stars) else { throw .badRating }
        guard dossiers[index].status == .returned else { throw .notNow(dossiers[index].status) }
        guard dossiers[index].rating == nil else { throw .alreadyRated }
        dossiers[index].rating = stars
        return .rated
    }
}
