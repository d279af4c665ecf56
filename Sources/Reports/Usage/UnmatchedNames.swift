public import API
public import Adoption
import People
import Phrases

extension [UnmatchedName] {
    /// The names with their events, for a terminal.
    ///
    /// - Parameter total: all names and events that wait, of which these may be the first.
    public func text(_ words: Words, of total: (names: Int, events: Int), columns: Int = 80) -> String {
        let phrases = words.phrases.usage
        guard !isEmpty else { return wrap(phrases.noUnmatched, columns: columns).joined(separator: "\n") + "\n" }
        var table = TextTable([
            .init(heading: [phrases.columns.name], isNumber: false), .init(heading: [phrases.columns.events]),
            .init(heading: [phrases.columns.first], isNumber: false),
            .init(heading: [phrases.columns.last], isNumber: false),
        ])
        table.rows = map {
            .cells(["\($0.systemCode):\($0.name)", words.count($0.events), words.date($0.first), words.date($0.last)])
        }
        let title = phrases.unmatchedTitle(total.names, total.events)
        let lines =
            wrap(title, columns: columns) + [""] + table.lines(width: columns) + [""]
            + wrap(phrases.unmatchedHelp, columns: columns)
        return lines.joined(separator: "\n") + "\n"
    }

    public func csv() -> String {
        var csv = CSVText()
        csv.add(UnmatchedNameDocument.CodingKeys.allCases.map(\.rawValue))
        for name in self { csv.add([name.systemCode, name.name, "\(name.events)", name.first.iso, name.last.iso]) }
        return csv.text
    }

    public func json() throws -> String { try OrderedJSON.text(documents) }

    /// The names as they stand on the wire.
    public var documents: [UnmatchedNameDocument] {
        map {
            UnmatchedNameDocument(
                system: $0.systemCode, name: $0.name, events: $0.events, first: WireDay($0.first),
                last: WireDay($0.last))
        }
    }
}
