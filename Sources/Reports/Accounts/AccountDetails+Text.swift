public import Adoption
public import People
import Phrases

extension AccountDetails {
    /// The account and each of its changes, for a terminal. Ends in a line break.
    public func text(_ words: Words, in zone: ZoneOffsets, columns: Int = 80) -> String {
        let phrases = words.phrases.accounts
        let entries = entries(words)
        let widest = entries.map { terminalColumns($0.label) }.max() ?? 0
        var lines = wrap(words.phrases.why.headings.account(values.key), columns: columns)
        lines += entries.flatMap { labelled($0.label, $0.text, labelColumns: widest, columns: columns) }
        lines += ["", phrases.history]
        if changes.isEmpty { lines += ["  " + phrases.noHistory] }
        // People count from one; the numbers of the database mean nothing to them.
        let numbers = Dictionary(
            uniqueKeysWithValues: changes.enumerated().map { ($1.id, "\($0 + 1)") })
        for change in changes {
            let text = phrases.change(
                numbers[change.id] ?? "?", words.date(zone.day(of: change.at)), words.time(change.at, in: zone),
                words.author(change.by), change.text(words, numbers: numbers))
            lines += wrap(text, columns: columns, first: "  ", rest: "     ")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func entries(_ words: Words) -> [(label: String, text: String)] {
        let phrases = words.phrases.accounts
        let name = personName.isEmpty ? words.phrases.why.labels.unnamed : personName
        var entries = AccountField.allCases.compactMap { field -> (label: String, text: String)? in
            let text =
                switch field {
                case .person: "\(name) (\(values.personCode))"
                case .issued: values.issued.map(words.date) ?? words.phrases.why.labels.notKnown
                default: values[field].map { words.value($0, of: field.rawValue) }
                }
            return text.map { (words.name(ofField: field.rawValue), $0) }
        }
        if !aliases.isEmpty {
            entries.append((words.phrases.why.labels.aliases, aliases.joined(separator: ", ")))
        }
        entries.append((phrases.firstEvent, firstEventDay.map(words.date) ?? phrases.never))
        entries.append((phrases.lastUse, lastUseDay.map(words.date) ?? phrases.never))
        entries.append((phrases.recordedBy, place.map { phrases.fromFile($0.file, $0.line) } ?? phrases.byCommand))
        return entries
    }
}

extension AccountChange {
    /// What was done: fields before and after, aliases, and the file where one brought it.
    func text(_ words: Words, numbers: [ID<AccountChange>: String]) -> String {
        let phrases = words.phrases.accounts
        var parts = fields.map { field in
            let values = [field.before, field.after].map { value in
                value.map { words.value($0, of: field.field) } ?? words.phrases.imports.empty
            }
            let name = words.name(ofField: field.field)
            return field.before == nil ? "\(name) \(values[1])" : "\(name) \(values[0]) → \(values[1])"
        }
        let names = (addedAliases + removedAliases).map { "“\($0)”" }.joined(separator: ", ")
        if kind == .alias || kind == .removeAlias { return "\(words.name(of: kind)) \(names)" }
        parts += addedAliases.map(phrases.addedAlias) + removedAliases.map(phrases.removedAlias)
        if let undoes { parts.append(phrases.undoes(numbers[undoes] ?? "?")) }
        if let place { parts.append(phrases.fromFile(place.file, place.line)) }
        let kind = words.name(of: kind)
        return parts.isEmpty ? kind : "\(kind) — \(parts.joined(separator: "; "))"
    }
}

extension Words {
    func name(of kind: AccountChange.Kind) -> String {
        let kinds = phrases.accounts.kinds
        return switch kind {
        case .issue: kinds.issue
        case .edit: kinds.edit
        case .move: kinds.move
        case .exempt: kinds.exempt
        case .revoke: kinds.revoke
        case .alias: kinds.alias
        case .removeAlias: kinds.removeAlias
        case .undo: kinds.undo
        case .import: kinds.imported
        }
    }

    /// A column of the accounts file in words; the column itself where it is another one.
    func name(ofField column: String) -> String {
        let fields = phrases.accounts.fields
        return switch AccountField(rawValue: column) {
        case .person: fields.person
        case .unit: fields.unit
        case .issued: fields.issued
        case .issuer: fields.issuer
        case .activated: fields.activated
        case .revoked: fields.revoked
        case .exemptFrom: fields.exemptFrom
        case .exemptUntil: fields.exemptUntil
        case .exemptReason: fields.exemptReason
        case nil: column
        }
    }

    /// A stored value as it is shown: days as people write them.
    func value(_ text: String, of column: String) -> String {
        switch AccountField(rawValue: column) {
        case .issued, .activated, .revoked, .exemptFrom, .exemptUntil: Day(iso: text).map(date) ?? text
        case .person, .unit, .issuer, .exemptReason, nil: text
        }
    }
}
