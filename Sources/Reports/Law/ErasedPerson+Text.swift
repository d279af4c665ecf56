import API
public import Adoption
import People
import Phrases

extension ErasedPerson {
    /// What went, or would go, for a terminal. Ends in a line break.
    ///
    /// - Parameter confirmation: the command that erases for good, where nothing has been erased yet.
    public func text(_ words: Words, confirmation: String?, columns: Int = 80) -> String {
        let phrases = words.phrases.law.person
        let who = name.isEmpty ? code : "\(name) (\(code))"
        let title = confirmation == nil ? phrases.hasGone(who) : phrases.willGo(who)
        var lines = wrap(title, columns: columns)
        lines += Kind.allCases.compactMap { kind in
            counts[kind].map { "  \(words.count($0)) \(words.name(of: kind))" }
        }
        lines += wrap(phrases.remains, columns: columns) + wrap(phrases.backups, columns: columns)
        if !mentions.isEmpty {
            lines += wrap(phrases.mentions, columns: columns)
            lines += mentions.map { "  " + phrases.mention($0.place, $0.texts) }
        }
        // A command is not broken: it is to be copied.
        if let confirmation { lines.append(phrases.toConfirm(confirmation)) }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension [ErasedCount] {
    /// The numbers for a terminal. Ends in a line break.
    public func text(_ words: Words, columns: Int = 80) -> String {
        let phrases = words.phrases.law.person
        guard !isEmpty else { return phrases.nobodyErased + "\n" }
        var table = TextTable([
            .init(heading: [phrases.columns.unit], isNumber: false),
            .init(heading: [phrases.columns.system], isNumber: false, limit: 16),
            .init(heading: [phrases.columns.month], isNumber: false), .init(heading: [phrases.columns.accounts]),
            .init(heading: [phrases.columns.own]), .init(heading: [phrases.columns.assisted]),
        ])
        table.rows = map {
            .cells([
                $0.unitCode, $0.systemCode, $0.month?.iso ?? phrases.columns.unknownMonth, words.count($0.accounts),
                words.count($0.own), words.count($0.assisted),
            ])
        }
        let lines = wrap(phrases.erasedTitle, columns: columns) + [""] + table.lines(width: columns)
        return lines.joined(separator: "\n") + "\n"
    }

    public func csv() -> String {
        var csv = CSVText()
        csv.add(ErasedCountDocument.CodingKeys.allCases.map(\.rawValue))
        for count in self {
            let numbers = [count.accounts, count.own, count.assisted].map { "\($0)" }
            csv.add([count.unitCode, count.systemCode, count.month?.iso ?? ""] + numbers)
        }
        return csv.text
    }

    public func json() throws -> String {
        try OrderedJSON.text(
            map {
                ErasedCountDocument(
                    unit: $0.unitCode, system: $0.systemCode, month: $0.month?.iso, accounts: $0.accounts, own: $0.own,
                    assisted: $0.assisted)
            })
    }
}

extension PersonFile {
    /// The file as it is handed out. Ends without a line break.
    public func json() throws -> String {
        try OrderedJSON.text(
            PersonFileDocument(
                code: code, generatedAt: WireInstant(generatedAt),
                sections: sections.map { section in
                    .init(
                        name: section.name,
                        rows: section.rows.map { .init(fields: Array(zip(section.fields, $0.map(\.wire)))) })
                }))
    }
}

extension PersonFile.Value {
    fileprivate var wire: PersonFileDocument.Value {
        switch self {
        case .none: .null
        case .text(let text): .text(text)
        case .number(let number): .number(number)
        case .flag(let flag): .flag(flag)
        case .day(let day): .text(day.iso)
        case .instant(let instant): .text(WireInstant(instant).text)
        }
    }
}

extension PersonRefusal {
    /// One sentence: what is wrong, and what to do.
    public func text(_ words: Words) -> String {
        let phrases = words.phrases.law.person
        return switch self {
        case .noSuchPerson(let code): words.sentence(phrases.noSuchPerson(code))
        case .notConfirmed(let code, let given): words.sentence(phrases.notConfirmed(code, given))
        }
    }
}

extension Words {
    func name(of kind: ErasedPerson.Kind) -> String {
        let counts = phrases.law.person.counts
        return switch kind {
        case .accounts: counts.accounts
        case .events: counts.events
        case .changes: counts.changes
        case .credentials: counts.credentials
        case .codes: counts.codes
        case .sessions: counts.sessions
        case .roles: counts.roles
        case .enrolments: counts.enrolments
        case .progress: counts.progress
        case .journal: counts.journal
        case .attempts: counts.attempts
        case .reasons: counts.reasons
        case .contacts: counts.contacts
        case .uploads: counts.uploads
        case .problems: counts.problems
        case .authorships: counts.authorships
        case .logLines: counts.logLines
        }
    }
}
