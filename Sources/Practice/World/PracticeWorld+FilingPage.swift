import People

/// The four pages of filing and the page of a dossier.
extension PracticeWorld {
    func filingPage(_ code: String) -> Page {
        guard let procedure = portal.procedure(code), let draft = drafts[code] else {
            return Page(title: .word(.filing), blocks: [])
        }
        var blocks: [Page.Block] = [
            .row(.word(.office), .text(portal.office(draft.office)?.name ?? LocalizedText(vi: draft.office))),
            .heading(.stage(draft.stage)),
        ]
        switch draft.stage {
        case .form: blocks += procedure.fields.map { field($0, draft) }
        case .papers: blocks += paperBlocks(procedure, draft)
        case .delivery: blocks += deliveryBlocks(procedure, draft)
        case .review: blocks += reviewBlocks(procedure, draft)
        }
        let isLast = draft.stage == .review
        blocks.append(
            .control(
                isLast ? press("submit", .word(.submit), .submit) : press("forward", .word(.forward), .forward)))
        if draft.stage != .form { blocks.append(.control(press("backward", .word(.backward), .backward))) }
        // Last, so that no other control changes its place when a file is chosen.
        if draft.stage == .papers { blocks += removals(procedure, draft) }
        return Page(title: .text(procedure.name), blocks: blocks)
    }

    private func field(_ field: FormField, _ draft: Draft) -> Page.Block {
        let value = draft.written(in: field.code)
        let problem = draft.problems[field.code]
        guard case .choice(let choices) = field.rule else {
            return write(
                field.code, .text(field.name), value: value, isRequired: field.isRequired, problem: problem,
                makes: .fill(field.code))
        }
        let options = choices.map {
            Control.Option(label: .text($0.name), action: .fill(field: field.code, value: $0.code))
        }
        return .control(
            Control(
                key: field.code, label: .text(field.name),
                kind: .pick(
                    options, chosen: choices.firstIndex { $0.code == value }, isRequired: field.isRequired,
                    problem: problem)))
    }

    private func fileOptions(_ slot: String) -> [Control.Option] {
        portal.files.map { Control.Option(label: .file($0), action: .attach(slot: slot, file: $0.code)) }
    }

    private func paperBlocks(_ procedure: Procedure, _ draft: Draft) -> [Page.Block] {
        procedure.papers.map { slot in
            let chosen = portal.files.firstIndex { $0.code == draft.papers[slot.code] }
            return .control(
                Control(
                    key: "slot-\(slot.code)", label: .text(slot.name),
                    kind: .pick(fileOptions(slot.code), chosen: chosen, isRequired: slot.isRequired, problem: nil)))
        }
    }

    private func removals(_ procedure: Procedure, _ draft: Draft) -> [Page.Block] {
        procedure.papers.filter { draft.papers[$0.code] != nil }.map { slot in
            .control(press("remove-\(slot.code)", .pair(.removeFile, .text(slot.name)), .remove(slot: slot.code)))
        }
    }

    private func deliveryBlocks(_ procedure: Procedure, _ draft: Draft) -> [Page.Block] {
        let options = procedure.deliveries.map {
            Control.Option(label: .delivery($0), action: .deliver($0))
        }
        var blocks: [Page.Block] = [
            .control(
                Control(
                    key: "delivery", label: .word(.delivery),
                    kind: .pick(
                        options, chosen: procedure.deliveries.firstIndex { $0 == draft.delivery }, isRequired: true,
                        problem: nil)))
        ]
        blocks += procedure.visibleFields(of: draft).map { field($0, draft) }
        blocks.append(.row(.word(.fee), feeLabel(procedure.fee)))
        if let payment = draft.payment {
            blocks.append(.row(.word(.paid), .plain(payment.receipt)))
        } else if case .before(let amount) = procedure.fee {
            blocks += payBlocks(amount)
        }
        return blocks
    }

    /// Choosing a card pays nothing; the button does.
    private func payBlocks(_ amount: Int) -> [Page.Block] {
        let options = portal.cards.map { Control.Option(label: .text($0.name), action: .chooseCard($0.code)) }
        let chosen = portal.cards.firstIndex { $0 == chosenCard }
        return [
            .control(
                Control(
                    key: "card", label: .word(.payWith),
                    kind: .pick(options, chosen: chosen, isRequired: true, problem: nil))),
            .control(press("pay", .pair(.payNow, .money(amount)), .pay(card: chosenCard?.code ?? ""))),
        ]
    }

    private func reviewBlocks(_ procedure: Procedure, _ draft: Draft) -> [Page.Block] {
        var blocks = procedure.fields.map { field in
            Page.Block.row(.text(field.name), shown(draft.values[field.code] ?? "", field))
        }
        for slot in procedure.papers {
            let file = draft.papers[slot.code].flatMap(portal.file)
            blocks.append(.row(.text(slot.name), file.map { .plain($0.fileName) } ?? .word(.none)))
        }
        if let delivery = draft.delivery { blocks.append(.row(.word(.delivery), .delivery(delivery))) }
        if draft.delivery == .post {
            let address = Procedure.address
            blocks.append(.row(.text(address.name), shown(draft.values[address.code] ?? "", address)))
        }
        if let payment = draft.payment {
            blocks.append(.row(.word(.receipt), .plain(payment.receipt)))
        } else {
            blocks.append(.row(.word(.fee), feeLabel(procedure.fee)))
        }
        return blocks
    }

    private func shown(_ value: String, _ field: FormField) -> Label {
        if case .choice(let choices) = field.rule, let choice = choices.first(where: { $0.code == value }) {
            return .text(choice.name)
        }
        return value.isEmpty ? .word(.none) : .plain(value)
    }

    func dossierPage(_ code: String, _ asOwner: Bool) -> Page {
        guard let dossier = dossiers.first(where: { $0.code == code }) else {
            return Page(title: .word(.lookUp), blocks: [])
        }
        var blocks: [Page.Block] = [
            .row(.word(.dossierCode), .plain(dossier.code)),
            .row(.word(.procedure), .text(procedureName(dossier.procedure))),
            .row(.word(.office), .text(portal.office(dossier.office)?.name ?? LocalizedText(vi: dossier.office))),
            .row(.word(.status), .status(dossier.status)),
            .timeline(dossier.history, dueOn: [.withdrawn, .stopped].contains(dossier.status) ? nil : dossier.dueOn),
        ]
        if let payment = dossier.payment { blocks.append(.row(.word(.receipt), .plain(payment.receipt))) }
        if dossier.status == .notReceived { blocks.append(.text(.word(.wrongDistrict))) }
        blocks += asOwner ? ownerBlocks(dossier) : [.text(.word(isSignedIn ? .ownersList : .publicView))]
        return Page(title: .pair(.dossierCode, .plain(dossier.code)), blocks: blocks)
    }

    private func ownerBlocks(_ dossier: Dossier) -> [Page.Block] {
        var blocks: [Page.Block] = []
        switch dossier.status {
        case .supplement: blocks += supplementBlocks(dossier)
        case .finance:
            let fee = portal.procedure(dossier.procedure)?.fee ?? .none
            blocks.append(.row(.word(.fee), .money(fee.amount)))
            blocks += payBlocks(fee.amount)
        case .done where dossier.delivery != .post:
            blocks.append(.control(press("take", .word(.takeResult), .takeResult)))
        case .returned: blocks += returnedBlocks(dossier)
        default: break
        }
        if dossier.status.mayBecome.contains(.withdrawn) {
            blocks.append(.control(press("withdraw", .word(.withdraw), .askWithdraw)))
        }
        return blocks
    }

    /// Asks before it withdraws; what changes nothing stands first.
    func withdrawPage(_ code: String) -> Page {
        Page(
            title: .pair(.dossierCode, .plain(code)),
            blocks: [
                .text(.word(.askWithdraw)), .control(press("keep", .word(.keepDossier), .keepDossier)),
                .control(press("withdraw", .word(.withdraw), .withdraw)),
            ])
    }

    private func supplementBlocks(_ dossier: Dossier) -> [Page.Block] {
        guard !dossier.isSupplementSent else { return [.text(.word(.supplementSent))] }
        guard let slot = portal.procedure(dossier.procedure)?.papers.first(where: { $0.code == dossier.asked }) else {
            return []
        }
        let chosen = portal.files.firstIndex { $0.code == dossier.supplement[slot.code] }
        return [
            .row(.word(.askedFor), .text(slot.ask)),
            .control(
                Control(
                    key: "slot-\(slot.code)", label: .text(slot.name),
                    kind: .pick(fileOptions(slot.code), chosen: chosen, isRequired: true, problem: nil))),
            .control(press("send-supplement", .word(.sendSupplement), .sendSupplement)),
        ]
    }

    private func returnedBlocks(_ dossier: Dossier) -> [Page.Block] {
        var blocks: [Page.Block] = []
        if dossier.isSaved {
            blocks.append(.text(.word(.savedResult)))
        } else {
            blocks.append(.control(press("save", .word(.saveResult), .saveResult)))
        }
        if let rating = dossier.rating {
            blocks.append(.row(.word(.rated), .plain("\(rating)/5")))
        } else {
            let options = (1...5).map { Control.Option(label: .stars($0), action: .chooseStars($0)) }
            blocks.append(
                .control(
                    Control(
                        key: "stars", label: .word(.rate),
                        kind: .pick(options, chosen: chosenStars.map { $0 - 1 }, isRequired: false, problem: nil))))
            blocks.append(.control(press("rate", .word(.sendRating), .rate(chosenStars ?? 0))))
        }
        return blocks
    }
}
