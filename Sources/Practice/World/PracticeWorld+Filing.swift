import People

/// The field of the postal address, asked for where the result comes by post.
public enum DeliveryField {
    public static let address = "dia-chi-nhan"
}

/// Filing a dossier: office, form, papers, delivery, review.
extension PracticeWorld {
    mutating func apply(at office: String) throws(Refusal) -> Success {
        guard case .procedure(let code) = place, let procedure = portal.procedure(code) else { throw .notOnThisPage }
        try requireSession()
        guard procedure.offices.contains(office) else { throw .wrongOffice }
        return open(code, office)
    }

    mutating func reopen(_ procedure: String, _ office: String) throws(Refusal) -> Success {
        guard place == .dossiers else { throw .notOnThisPage }
        try requireSession()
        guard openDrafts.contains(where: { $0.procedure == procedure && $0.office == office }) else {
            throw .notOnThisPage
        }
        return open(procedure, office)
    }

    /// Opens the draft of a procedure at an office. It survives an expired session, and so does one begun for another
    /// office, which is laid aside: money may have been paid for it.
    private mutating func open(_ procedure: String, _ office: String) -> Success {
        place = .filing(procedure: procedure)
        if drafts[procedure]?.office == office || takeUp(procedure, office) { return .draftReopened }
        if let other = drafts[procedure] { laidAside.append(other) }
        drafts[procedure] = Draft(procedure: procedure, office: office)
        return .shown
    }

    /// Takes up a form that was laid aside, and lays the one aside that is open.
    ///
    /// - Returns: Whether there is one.
    mutating func takeUp(_ procedure: String, _ office: String?) -> Bool {
        guard let index = laidAside.firstIndex(where: { $0.procedure == procedure && $0.office == office }) else {
            return false
        }
        let wanted = laidAside.remove(at: index)
        if let other = drafts[procedure] { laidAside.append(other) }
        drafts[procedure] = wanted
        return true
    }

    /// Every form that is not filed yet, in the portal's order of procedures.
    public var openDrafts: [Draft] {
        portal.procedures.flatMap { procedure in
            [drafts[procedure.code]].compactMap(\.self) + laidAside.filter { $0.procedure == procedure.code }
        }
    }

    /// The procedure and draft that the open page is about.
    func filing() throws(Refusal) -> (Procedure, Draft) {
        guard case .filing(let code) = place, let procedure = portal.procedure(code), let draft = drafts[code]
        else { throw .notOnThisPage }
        try requireSession()
        return (procedure, draft)
    }

    mutating func fill(_ field: String, _ value: String) throws(Refusal) -> Success {
        switch place {
        case .signIn:
            guard [SignInField.number, SignInField.password].contains(field), session != .awaitingCode else {
                throw .notOnThisPage
            }
            entries[field] = field == SignInField.number ? withoutSpacing(value) : trimmed(value)
            entryProblems[field] = entries[field]?.isEmpty == true ? .missing : nil
        case .petitions:
            try requireSession()
            guard field == PetitionField.text else { throw .notOnThisPage }
            entries[field] = trimmed(value)
            entryProblems[field] = entries[field]?.isEmpty == true ? .missing : nil
        case .filing:
            try fillForm(field, value)
        default: throw .notOnThisPage
        }
        return value.allSatisfy(\.isWhitespace) ? .shown : .kept
    }

    private mutating func fillForm(_ code: String, _ value: String) throws(Refusal) {
        let (procedure, draft) = try filing()
        guard let field = procedure.visibleFields(of: draft).first(where: { $0.code == code }) else {
            throw .notOnThisPage
        }
        let problem = field.problem(with: value, today: today)
        drafts[procedure.code]?.problems[code] = problem
        // An emptied field is kept empty: learners must be able to clear what they wrote.
        if let problem, problem != .missing {
            drafts[procedure.code]?.rejected[code] = trimmed(value)
            throw .fields(count: drafts[procedure.code]?.problems.count ?? 1)
        }
        drafts[procedure.code]?.values[code] = field.kept(value)
        drafts[procedure.code]?.rejected[code] = nil
    }

    mutating func forward() throws(Refusal) -> Success {
        let (procedure, draft) = try filing()
        try requireComplete(procedure, draft)
        guard let next = FilingStage.allCases.first(where: { $0.order == draft.stage.order + 1 }) else {
            throw .notOnThisPage
        }
        drafts[procedure.code]?.stage = next
        return .shown
    }

    mutating func backward() throws(Refusal) -> Success {
        let (procedure, draft) = try filing()
        guard let previous = FilingStage.allCases.first(where: { $0.order == draft.stage.order - 1 }) else {
            throw .notOnThisPage
        }
        drafts[procedure.code]?.stage = previous
        return .shown
    }

    /// Refuses what the stage at hand still lacks.
    private mutating func requireComplete(_ procedure: Procedure, _ draft: Draft) throws(Refusal) {
        let wrong = procedure.visibleFields(of: draft).compactMap { field in
            field.problem(with: draft.written(in: field.code), today: today).map { (field.code, $0) }
        }
        drafts[procedure.code]?.problems = Dictionary(wrong) { first, _ in first }
        if !wrong.isEmpty { throw .fields(count: wrong.count) }
        switch draft.stage {
        case .form, .review: break
        case .papers:
            let missing = procedure.papers.contains { $0.isRequired && draft.papers[$0.code] == nil }
            if missing { throw .paperMissing }
        case .delivery:
            if draft.delivery == nil { throw .noDelivery }
            if case .before = procedure.fee, draft.payment == nil { throw .unpaid }
        }
    }

    mutating func attach(_ file: String, to slot: String) throws(Refusal) -> Success {
        guard let paper = portal.file(file) else { throw .notOnThisPage }
        if case .dossier(let code, asOwner: true) = place { return try addSupplement(paper, to: slot, of: code) }
        let (procedure, draft) = try filing()
        guard draft.stage == .papers, procedure.papers.contains(where: { $0.code == slot }) else {
            throw .notOnThisPage
        }
        try requireUsable(paper)
        drafts[procedure.code]?.papers[slot] = file
        return .attached
    }

    func requireUsable(_ paper: PaperFile) throws(Refusal) {
        guard paper.kilobytes <= PaperFile.largestKilobytes else { throw .fileTooLarge }
        guard paper.isReadable else { throw .unreadableFile }
    }

    mutating func remove(_ slot: String) throws(Refusal) -> Success {
        let (procedure, draft) = try filing()
        guard draft.stage == .papers, draft.papers[slot] != nil else { throw .notOnThisPage }
        drafts[procedure.code]?.papers[slot] = nil
        return .removed
    }

    mutating func deliver(_ delivery: Delivery) throws(Refusal) -> Success {
        let (procedure, draft) = try filing()
        guard draft.stage == .delivery, procedure.deliveries.contains(delivery) else { throw .notOnThisPage }
        drafts[procedure.code]?.delivery = delivery
        return .kept
    }

    mutating func submit() throws(Refusal) -> Success {
        let (procedure, draft) = try filing()
        guard draft.stage == .review, let delivery = draft.delivery, let office = portal.office(draft.office) else {
            throw .notOnThisPage
        }
        let code = freeCode(procedure, office)
        dossiers.append(Dossier(code: code, draft: draft, delivery: delivery, on: today))
        drafts[procedure.code] = nil
        place = .dossier(code, asOwner: true)
        return .filed(code: code)
    }

    /// The next code that no dossier has: the portal's prefix, the office, the day and the number of that day.
    private func freeCode(_ procedure: Procedure, _ office: Office) -> String {
        let (year, month, day) = today.civil
        let date = "\(twoDigits(year % 100))\(twoDigits(month))\(twoDigits(day))"
        let taken = Set(dossiers.map(\.code))
        var number = procedure.filedBefore
        var code: String
        repeat {
            number += 1
            code = "\(portal.codePrefix).\(office.shortCode)-\(date)-\(String(10_000 + number).dropFirst())"
        } while taken.contains(code)
        return code
    }
}

extension FilingStage {
    /// 0 for the first page of filing.
    public var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Procedure {
    /// The fields on the page of filing that is open.
    public func visibleFields(of draft: Draft) -> [FormField] {
        switch draft.stage {
        case .form: fields
        case .delivery where draft.delivery == .post: [Self.address]
        case .papers, .delivery, .review: []
        }
    }

    /// The field of the postal address.
    public static let address = FormField(
        code: DeliveryField.address, name: LocalizedText(vi: "Địa chỉ nhận kết quả", en: "Postal address"),
        isRequired: true, rule: .text)
}
