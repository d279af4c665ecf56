import API
public import Adoption
public import People
import Phrases

extension [AuditEntry] {
    /// The acts for a terminal. Ends in a line break.
    public func text(_ words: Words, in zone: ZoneOffsets, columns: Int = 80) -> String {
        let phrases = words.phrases.law.acts
        guard !isEmpty else { return wrap(phrases.none, columns: columns).joined(separator: "\n") + "\n" }
        var table = TextTable([
            .init(heading: [phrases.columns.what], isNumber: false),
            .init(heading: [phrases.columns.subject], isNumber: false, limit: 20),
            .init(heading: [phrases.columns.who], isNumber: false, limit: 14),
            .init(heading: [phrases.columns.at], isNumber: false, limit: 10),
        ])
        table.rows = map { entry in
            let act =
                entry.detail.isEmpty ? words.name(of: entry.kind) : "\(words.name(of: entry.kind)) (\(entry.detail))"
            return .cells([act, entry.subject, words.author(entry.who), words.moment(entry.at, in: zone)])
        }
        return table.lines(width: columns).joined(separator: "\n") + "\n"
    }

    public func csv() -> String {
        var csv = CSVText()
        csv.add(AuditEntryDocument.CodingKeys.allCases.map(\.rawValue))
        for entry in map(\.document) { csv.add([entry.at.text, entry.who, entry.kind, entry.subject, entry.detail]) }
        return csv.text
    }

    public func json() throws -> String { try OrderedJSON.text(map(\.document)) }
}

extension [NamesSeenEntry] {
    /// The looks for a terminal. Ends in a line break.
    public func text(_ words: Words, in zone: ZoneOffsets, columns: Int = 80) -> String {
        let phrases = words.phrases.law.looks
        guard !isEmpty else { return wrap(phrases.none, columns: columns).joined(separator: "\n") + "\n" }
        var table = TextTable([
            .init(heading: [phrases.columns.list], isNumber: false),
            .init(heading: [phrases.columns.filter], isNumber: false, limit: 20),
            .init(heading: [phrases.columns.names]), .init(heading: [phrases.columns.who], isNumber: false, limit: 14),
            .init(heading: [phrases.columns.at], isNumber: false, limit: 10),
        ])
        table.rows = map { entry in
            .cells([
                "\(words.name(of: entry.list)), \(words.name(of: entry.form))", entry.about ?? entry.filter,
                words.count(entry.names), words.author(entry.who), words.moment(entry.at, in: zone),
            ])
        }
        return table.lines(width: columns).joined(separator: "\n") + "\n"
    }

    public func csv() -> String {
        var csv = CSVText()
        csv.add(NamesSeenDocument.CodingKeys.allCases.map(\.rawValue))
        for entry in map(\.document) {
            csv.add([
                entry.at.text, entry.who, entry.list, entry.filter, entry.form, "\(entry.names)", entry.about ?? "",
            ])
        }
        return csv.text
    }

    public func json() throws -> String { try OrderedJSON.text(map(\.document)) }
}

extension AuditEntry {
    fileprivate var document: AuditEntryDocument {
        AuditEntryDocument(at: WireInstant(at), who: who, kind: kind.rawValue, subject: subject, detail: detail)
    }
}

extension NamesSeenEntry {
    fileprivate var document: NamesSeenDocument {
        NamesSeenDocument(
            at: WireInstant(at), who: who, list: list.rawValue, filter: filter, form: form.rawValue, names: names,
            about: about)
    }
}
