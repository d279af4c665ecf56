import People

/// What the offices do by themselves, once a working day.
extension PracticeWorld {
    /// Working days that an office waits for a supplement or a payment before it stops.
    static let patience = 10
    /// Working days that a result is on the road.
    static let postalDays = 2
    /// Working days until a petition is answered.
    static let petitionDays = 3

    mutating func officesWork() {
        for index in dossiers.indices { work(on: index) }
        for index in petitions.indices where petitions[index].answeredOn == nil {
            if today >= portal.workingDay(Self.petitionDays, after: petitions[index].sentOn) {
                petitions[index].answeredOn = today
            }
        }
    }

    private mutating func work(on index: Int) {
        guard let procedure = portal.procedure(dossiers[index].procedure) else { return }
        switch dossiers[index].status {
        case .new: receive(index, procedure)
        case .supplement: checkSupplement(index, procedure)
        case .received:
            if case .after = procedure.fee, dossiers[index].payment == nil {
                dossiers[index].move(to: .finance, on: today)
                // Nothing is promised until it is paid.
                dossiers[index].dueOn = nil
            } else {
                dossiers[index].move(to: .processing, on: today)
                finishIfDue(index)
            }
        case .finance: stopIfForgotten(index)
        case .processing:
            finishIfDue(index)
        case .done where dossiers[index].delivery == .post:
            if today >= portal.workingDay(Self.postalDays, after: dossiers[index].since) {
                dossiers[index].move(to: .returned, on: today)
            }
        case .done, .notReceived, .withdrawn, .stopped, .returned: break
        }
    }

    /// The result is there on the due day itself, not the day after.
    private mutating func finishIfDue(_ index: Int) {
        if let due = dossiers[index].dueOn, today >= due { dossiers[index].move(to: .done, on: today) }
    }

    private mutating func receive(_ index: Int, _ procedure: Procedure) {
        let dossier = dossiers[index]
        if procedure.isForResidents, dossier.office != portal.applicant.homeOffice {
            dossiers[index].move(to: .notReceived, on: today)
        } else if let slot = unsuitable(dossier, procedure) {
            dossiers[index].move(to: .supplement, on: today)
            dossiers[index].asked = slot
        } else {
            dossiers[index].move(to: .received, on: today)
            dossiers[index].dueOn = portal.workingDay(procedure.workingDays, after: today)
        }
    }

    private mutating func checkSupplement(_ index: Int, _ procedure: Procedure) {
        guard dossiers[index].isSupplementSent else { return stopIfForgotten(index) }
        dossiers[index].papers.merge(dossiers[index].supplement) { _, new in new }
        dossiers[index].supplement = [:]
        dossiers[index].isSupplementSent = false
        if let slot = unsuitable(dossiers[index], procedure) {
            dossiers[index].move(to: .supplement, on: today)
            dossiers[index].asked = slot
        } else {
            dossiers[index].move(to: .received, on: today)
            dossiers[index].asked = nil
            dossiers[index].dueOn = portal.workingDay(procedure.workingDays, after: today)
        }
    }

    private mutating func stopIfForgotten(_ index: Int) {
        if today > portal.workingDay(Self.patience, after: dossiers[index].since) {
            dossiers[index].move(to: .stopped, on: today)
        }
    }

    /// The first slot whose paper the office does not take.
    private func unsuitable(_ dossier: Dossier, _ procedure: Procedure) -> String? {
        procedure.papers.first { slot in
            guard let file = dossier.papers[slot.code].flatMap(portal.file) else { return slot.isRequired }
            return !slot.takes.contains(file.kind)
        }?.code
    }
}
