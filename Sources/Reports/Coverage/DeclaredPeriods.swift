public import API
public import Adoption
public import People
import Phrases

extension [DeclaredPeriod] {
    /// The periods with who declared each and who took it back, for a terminal. Ends in a line break.
    public func text(_ words: Words, in zone: ZoneOffsets, columns: Int = 80) -> String {
        let phrases = words.phrases.coverage
        guard !isEmpty else { return wrap(phrases.none, columns: columns).joined(separator: "\n") + "\n" }
        var table = TextTable([
            .init(heading: [phrases.columns.declared], isNumber: false),
            .init(heading: [phrases.columns.system], isNumber: false, limit: 12),
            .init(heading: [phrases.columns.source], isNumber: false, limit: 12),
            .init(heading: [phrases.columns.days], isNumber: false, limit: 11),
            .init(heading: [phrases.columns.withdrawn], isNumber: false, limit: 16),
        ])
        table.rows = map { period in
            let days = "\(words.date(period.entry.days.first))–\(words.date(period.entry.days.last))"
            return .cells([
                "\(period.file), \(words.act(period.declared, in: zone))", period.entry.systemCode,
                period.entry.sourceCode, days, period.withdrawn.map { words.act($0, in: zone) } ?? "–",
            ])
        }
        let standing = count { $0.withdrawn == nil }
        let lines =
            wrap(phrases.title(standing, count - standing), columns: columns) + [""] + table.lines(width: columns) + [
                ""
            ]
            + wrap(phrases.help, columns: columns)
        return lines.joined(separator: "\n") + "\n"
    }

    /// What was just taken back, a line each. Ends in a line break.
    ///
    /// - Parameter standing: how many periods of that source and system are left.
    public func withdrawalText(_ words: Words, standing: Int) -> String {
        let phrases = words.phrases.coverage
        let lines = map {
            phrases.withdrawn(
                $0.entry.systemCode, $0.entry.sourceCode, words.date($0.entry.days.first),
                words.date($0.entry.days.last))
        }
        return (lines + [phrases.stillStanding(standing)]).joined(separator: "\n") + "\n"
    }

    public func csv() -> String {
        var csv = CSVText()
        csv.add(DeclaredPeriodDocument.CodingKeys.allCases.map(\.rawValue))
        for period in self { csv.add(period.cells) }
        return csv.text
    }

    public func json() throws -> String { try OrderedJSON.text(documents) }

    /// The periods as they stand on the wire.
    public var documents: [DeclaredPeriodDocument] { map(\.document) }
}

extension DeclaredPeriod {
    fileprivate var document: DeclaredPeriodDocument {
        DeclaredPeriodDocument(
            system: entry.systemCode, source: entry.sourceCode, from: WireDay(entry.days.first),
            to: WireDay(entry.days.last), file: file, declaredBy: declared.who, declaredAt: WireInstant(declared.at),
            withdrawnBy: withdrawn?.who, withdrawnAt: withdrawn.map { WireInstant($0.at) })
    }

    /// In the order of the JSON fields.
    fileprivate var cells: [String] {
        let document = document
        return DeclaredPeriodDocument.CodingKeys.allCases.map { key in
            switch key {
            case .system: document.system
            case .source: document.source
            case .from: document.from.day.iso
            case .to: document.to.day.iso
            case .file: document.file
            case .declaredBy: document.declaredBy
            case .declaredAt: document.declaredAt.text
            case .withdrawnBy: document.withdrawnBy ?? ""
            case .withdrawnAt: document.withdrawnAt?.text ?? ""
            }
        }
    }
}

extension Words {
    fileprivate func act(_ act: DeclaredPeriod.Act, in zone: ZoneOffsets) -> String {
        "\(author(act.who)) \(date(zone.day(of: act.at)))"
    }
}

extension CoverageRefusal {
    /// One sentence: what is wrong, and what to do.
    public func text(_ words: Words) -> String {
        switch self {
        case .nothingDeclared(let entry):
            words.sentence(
                words.phrases.coverage.nothingDeclared(
                    entry.systemCode, entry.sourceCode, words.date(entry.days.first), words.date(entry.days.last)))
        }
    }
}
