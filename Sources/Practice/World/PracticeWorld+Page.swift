import People

/// What the world shows. Each control carries the action that it performs.
extension PracticeWorld {
    public var page: Page {
        switch place {
        case .home: homePage
        case .signIn: signInPage
        case .results(let query): resultsPage(query)
        case .procedure(let code): procedurePage(code)
        case .filing(let code): filingPage(code)
        case .lookUp: lookUpPage
        case .dossiers: dossiersPage
        case .dossier(let code, let asOwner): dossierPage(code, asOwner)
        case .withdrawing(let code): withdrawPage(code)
        case .documents: documentsPage
        case .petitions: petitionsPage
        }
    }

    /// The portal's header: where one can always go.
    public var header: [Control] {
        var controls = [go(.home, .home), go(.lookUp, .lookUp)]
        if isSignedIn || session == .expired {
            controls += [
                go(.dossiers, .dossiers), go(.documents, .documents), go(.petitions, .petitions),
            ]
        }
        if isSignedIn {
            controls.append(press("sign-out", .word(.signOut), .signOut))
        } else if place != .signIn {
            // Not on the sign-in page itself: there a second button of that name would empty the fields.
            controls.append(go(.signIn, .signIn))
        }
        return controls
    }

    /// Letting time pass: no part of a portal, and of every practice.
    public var clock: [Control] {
        [
            press("pause", .word(.leaveDesk), .pause(minutes: 45)), press("wait-1", .word(.waitDay), .wait(days: 1)),
            press("wait-5", .word(.waitWeek), .wait(days: 5)),
        ]
    }

    private func go(_ destination: PracticeAction.Destination, _ word: PortalWord) -> Control {
        press("go-\(destination.rawValue)", .word(word), .go(destination))
    }

    func press(_ key: String, _ label: Label, _ action: PracticeAction) -> Control {
        Control(key: key, label: label, kind: .press(action))
    }

    func write(
        _ key: String, _ label: Label, value: String = "", isRequired: Bool = true, isSecret: Bool = false,
        problem: FieldProblem? = nil, makes: Control.Makes
    ) -> Page.Block {
        let entry = Control.Entry(
            value: value, isRequired: isRequired, isSecret: isSecret, problem: problem, makes: makes)
        return .control(Control(key: key, label: label, kind: .write(entry)))
    }

    private var searchBox: Page.Block {
        let shown = if case .results(let query) = place { query } else { "" }
        return write(
            "search", .word(.searchProcedure), value: entries[Self.searchField] ?? shown, isRequired: false,
            makes: .search)
    }

    private var homePage: Page { Page(title: .word(.home), blocks: [searchBox]) }

    private var signInPage: Page {
        guard session != .awaitingCode else {
            return Page(
                title: .word(.signIn),
                blocks: [
                    .text(.pair(.phoneMessage, .plain(portal.applicant.oneTimeCode))),
                    write(
                        "code", .word(.oneTimeCode), value: entries[Self.codeField] ?? "",
                        problem: entryProblems[Self.codeField], makes: .confirm),
                ])
        }
        return Page(
            title: .word(.signIn),
            blocks: [
                write(
                    SignInField.number, .word(.identityNumber), value: entries[SignInField.number] ?? "",
                    problem: entryProblems[SignInField.number], makes: .fill(SignInField.number)),
                write(
                    SignInField.password, .word(.password), value: entries[SignInField.password] ?? "",
                    isSecret: true, problem: entryProblems[SignInField.password], makes: .fill(SignInField.password)),
                .control(press("sign-in", .word(.signIn), .signIn)),
                .text(.account(number: portal.applicant.identityNumber, password: portal.applicant.password)),
            ])
    }

    private func resultsPage(_ query: String) -> Page {
        let found = portal.procedures(matching: query).map { procedure in
            Page.Block.control(press("view-\(procedure.code)", .text(procedure.name), .view(procedure: procedure.code)))
        }
        return Page(title: .pair(.results, .plain(query)), blocks: [searchBox] + found)
    }

    private func procedurePage(_ code: String) -> Page {
        guard let procedure = portal.procedure(code) else { return homePage }
        var blocks: [Page.Block] = [
            .row(.word(.service), .service(procedure.service)),
            .row(.word(.timeLimit), .days(procedure.workingDays)),
            .row(.word(.fee), feeLabel(procedure.fee)),
            .row(.word(.result), .text(procedure.result)),
        ]
        for slot in procedure.papers { blocks.append(.row(.word(.papers), .text(slot.name))) }
        blocks.append(.heading(.word(.offices)))
        // Every office is offered, as on a portal that lets people choose; the wrong one is answered.
        for office in portal.offices {
            blocks.append(
                .control(
                    press("apply-\(office.code)", .pair(.applyAt, .text(office.name)), .apply(office: office.code))))
        }
        return Page(title: .text(procedure.name), blocks: blocks)
    }

    func feeLabel(_ fee: Fee) -> Label {
        switch fee {
        case .none: .word(.free)
        case .before(let amount): .money(amount)
        case .after(let amount): .pair(.feeLater, .money(amount))
        }
    }

    private var lookUpPage: Page {
        Page(
            title: .word(.lookUp),
            blocks: [
                write("look-up", .word(.dossierCode), value: entries[Self.lookUpField] ?? "", makes: .lookUp)
            ])
    }

    private var dossiersPage: Page {
        let rows = dossiers.reversed().flatMap { dossier -> [Page.Block] in
            [
                .row(.text(procedureName(dossier.procedure)), .status(dossier.status)),
                .control(
                    press("open-\(dossier.code)", .pair(.open, .plain(dossier.code)), .open(dossier: dossier.code))),
            ]
        }
        let drafts = openDrafts.flatMap { draft -> [Page.Block] in
            let office = portal.office(draft.office)?.name ?? LocalizedText(vi: draft.office)
            return [
                .row(.word(.unfinished), .text(procedureName(draft.procedure))), .row(.word(.office), .text(office)),
                .control(
                    press(
                        "reopen-\(draft.procedure)-\(draft.office)",
                        openDrafts.count == 1 ? .word(.reopen) : .pair(.reopen, .text(office)),
                        .reopen(procedure: draft.procedure, office: draft.office))),
            ]
        }
        let blocks = rows + drafts
        return Page(title: .word(.dossiers), blocks: blocks.isEmpty ? [.text(.word(.noDossiers))] : blocks)
    }

    func procedureName(_ code: String) -> LocalizedText { portal.procedure(code)?.name ?? LocalizedText(vi: code) }

    private var documentsPage: Page {
        let saved = dossiers.filter(\.isSaved).map { dossier in
            Page.Block.row(
                .text(portal.procedure(dossier.procedure)?.result ?? LocalizedText(vi: "")), .plain(dossier.code))
        }
        return Page(title: .word(.documents), blocks: saved.isEmpty ? [.text(.word(.noDocuments))] : saved)
    }

    private var petitionsPage: Page {
        let topics = portal.petitionTopics.map {
            Control.Option(label: .text($0.name), action: .chooseTopic($0.code))
        }
        let offices = portal.offices.map { Control.Option(label: .text($0.name), action: .chooseOffice($0.code)) }
        // What has been sent comes before the form, which is empty again.
        var blocks: [Page.Block] = petitions.isEmpty ? [] : [.heading(.word(.sentPetitions))]
        for petition in petitions {
            blocks.append(.row(.plain(petition.code), .word(petition.answeredOn == nil ? .waiting : .answered)))
        }
        let form: [Page.Block] = [
            .control(
                Control(
                    key: PetitionField.topic, label: .word(.topic),
                    kind: .pick(
                        topics, chosen: portal.petitionTopics.firstIndex { $0.code == entries[PetitionField.topic] },
                        isRequired: true, problem: entryProblems[PetitionField.topic]))),
            .control(
                Control(
                    key: PetitionField.office, label: .word(.toOffice),
                    kind: .pick(
                        offices, chosen: portal.offices.firstIndex { $0.code == entries[PetitionField.office] },
                        isRequired: true, problem: entryProblems[PetitionField.office]))),
            write(
                PetitionField.text, .word(.content), value: entries[PetitionField.text] ?? "",
                problem: entryProblems[PetitionField.text], makes: .fill(PetitionField.text)),
            .control(press("send-petition", .word(.send), .sendPetition)),
        ]
        return Page(title: .word(.petitions), blocks: blocks + form)
    }
}
