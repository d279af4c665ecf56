import API
public import Adoption
import Phrases

extension [RegisterEntry] {
    /// The register for a terminal, kind by kind. Ends in a line break.
    public func text(_ words: Words, columns: Int = 80) -> String {
        let phrases = words.phrases.law.kept
        let labels = [phrases.labels.purpose, phrases.labels.basis, phrases.labels.kept]
        let widest = labels.map { terminalColumns($0) }.max() ?? 0
        var lines = wrap(phrases.title, columns: columns)
        for entry in self {
            let kind = entry.retention.kind
            let sensitive = kind.isSensitive ? "; " + phrases.sensitive : ""
            let heading = "\(words.kind(kind).what) [\(kind.rawValue)] – \(phrases.rows(entry.rows))\(sensitive)"
            lines += [""] + wrap(heading, columns: columns)
            let texts = [words.kind(kind).purpose, words.basis(of: entry.retention), words.kept(entry.retention)]
            for (label, text) in zip(labels, texts) {
                lines += labelled(label, text, labelColumns: widest, columns: columns)
            }
        }
        return (lines + [""] + wrap(phrases.note, columns: columns)).joined(separator: "\n") + "\n"
    }

    public func csv(_ words: Words) -> String {
        var csv = CSVText()
        csv.add(RegisterDocument.CodingKeys.allCases.map(\.rawValue))
        for line in documents(words) {
            csv.add([
                line.kind, line.name, "\(line.rows)", "\(line.sensitive)", line.purpose, line.basis, line.officeBasis,
                line.days.map { "\($0)" } ?? "", "\(line.setByOffice)",
            ])
        }
        return csv.text
    }

    public func json(_ words: Words) throws -> String { try OrderedJSON.text(documents(words)) }

    private func documents(_ words: Words) -> [RegisterDocument] {
        map { entry in
            let retention = entry.retention
            return RegisterDocument(
                kind: retention.kind.rawValue, name: words.kind(retention.kind).what, rows: entry.rows,
                sensitive: retention.kind.isSensitive, purpose: words.kind(retention.kind).purpose,
                basis: words.basis(of: retention.kind), officeBasis: retention.basis, days: retention.days,
                setByOffice: retention.isSet)
        }
    }
}

extension [Retention] {
    /// How long each kind is kept, for a terminal. Ends in a line break.
    public func text(_ words: Words, columns: Int = 80) -> String {
        let phrases = words.phrases.law.kept
        var table = TextTable([
            .init(heading: [phrases.columns.kind], isNumber: false),
            .init(heading: [phrases.columns.kept], isNumber: false, limit: 30),
            .init(heading: [phrases.columns.basis], isNumber: false, limit: 20),
        ])
        table.rows = map { .cells(["\(words.kind($0.kind).what) [\($0.kind.rawValue)]", words.kept($0), $0.basis]) }
        return table.lines(width: columns).joined(separator: "\n") + "\n"
    }
}

extension [KeptData: Int] {
    /// What was deleted, or would be, a line for each kind. Ends in a line break.
    public func text(_ words: Words, isDryRun: Bool) -> String {
        let phrases = words.phrases.law.kept
        let lines = KeptData.allCases.compactMap { kind in
            self[kind].map { (isDryRun ? phrases.wouldEnd : phrases.ended)(words.kind(kind).what, $0) }
        }
        return (lines.isEmpty ? [phrases.nothingToEnd] : lines).joined(separator: "\n") + "\n"
    }
}

extension RetentionRefusal {
    /// One sentence: what is wrong, and what to do.
    public func text(_ words: Words) -> String {
        let phrases = words.phrases.law.kept
        return switch self {
        case .cannotBeLimited(let kind): words.sentence(phrases.cannotBeLimited(kind.rawValue))
        case .daysOutOfRange(let days): words.sentence(phrases.daysOutOfRange("\(days)"))
        }
    }
}
