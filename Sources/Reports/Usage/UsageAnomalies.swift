public import API
public import Adoption
import People
import Phrases

extension [UsageAnomaly] {
    /// The cases with what is odd about each, for a terminal.
    ///
    /// - Parameter isCut: whether there are more.
    public func text(_ words: Words, columns: Int = 80, isCut: Bool = false) -> String {
        let phrases = words.phrases.usage
        guard !isEmpty else { return wrap(phrases.noAnomalies, columns: columns).joined(separator: "\n") + "\n" }
        var table = TextTable([
            .init(heading: [phrases.columns.account], isNumber: false),
            .init(heading: [phrases.columns.unit], isNumber: false, limit: 14),
            .init(heading: [phrases.columns.what], isNumber: false),
            .init(heading: [phrases.columns.events]),
            .init(heading: [phrases.columns.last], isNumber: false),
        ])
        table.rows = map { anomaly in
            let what =
                switch anomaly.kind {
                case .beforeIssue: phrases.beforeIssue(words.date(anomaly.limit))
                case .afterRevocation: phrases.afterRevocation(words.date(anomaly.limit))
                case .inFuture: phrases.inFuture(words.date(anomaly.limit))
                }
            return .cells([
                "\(anomaly.systemCode):\(anomaly.accountName)", anomaly.unitCode, what, words.count(anomaly.events),
                words.date(anomaly.last),
            ])
        }
        let lines =
            wrap(isCut ? phrases.firstAnomalies(count) : phrases.anomalyTitle(count), columns: columns) + [""]
            + table.lines(width: columns) + [""]
            + wrap(phrases.anomalyHelp, columns: columns)
        return lines.joined(separator: "\n") + "\n"
    }

    public func csv() -> String {
        var csv = CSVText()
        csv.add(UsageAnomalyDocument.CodingKeys.allCases.map(\.rawValue))
        for anomaly in self {
            csv.add([
                anomaly.systemCode, anomaly.accountName, anomaly.unitCode, anomaly.kind.rawValue, anomaly.limit.iso,
                "\(anomaly.events)", anomaly.first.iso, anomaly.last.iso,
            ])
        }
        return csv.text
    }

    public func json() throws -> String { try OrderedJSON.text(documents) }

    /// The cases as they stand on the wire.
    public var documents: [UsageAnomalyDocument] {
        map {
            UsageAnomalyDocument(
                system: $0.systemCode, account: $0.accountName, unit: $0.unitCode, kind: $0.kind.rawValue,
                limit: WireDay($0.limit), events: $0.events, first: WireDay($0.first), last: WireDay($0.last))
        }
    }
}
