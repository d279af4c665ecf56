public import API
public import Adoption
import People

extension UnusedReport {
    /// The report as it stands on the wire.
    public var document: UnusedReportDocument {
        UnusedReportDocument(
            asOf: WireDay(header.asOf), system: header.system?.code, graceDays: header.thresholds.graceDays,
            dormantDays: header.thresholds.dormantDays, staleDays: header.thresholds.staleDays,
            timeZone: header.timeZone, generatedAt: WireInstant(header.generatedAt),
            coverage: header.coverage.map(\.document),
            rows: rows.map {
                .init(
                    unit: $0.unit.code, name: $0.unit.name, depth: $0.depth, counts: $0.counts.document,
                    earlier: $0.earlier?.document)
            },
            total: total.document, earlierDay: earlierDay.map(WireDay.init), earlierTotal: earlierTotal?.document,
            names: names?.map(\.document))
    }

    /// JSON as in the reference: keys in their order, days `YYYY-MM-DD`, instants in UTC.
    public func json() throws -> String { try OrderedJSON.text(document) }

    /// The same JSON in two pieces, between which ``Swift/Array/continuedJSON()`` of further names may come.
    public func openJSON() throws -> (start: String, end: String) {
        let text = try json()
        // The list of names is the document's last value.
        let end = "\n  ]\n}"
        return text.hasSuffix(end) && names?.isEmpty == false ? (String(text.dropLast(end.count)), end) : (text, "")
    }
}

extension [NamedAccount] {
    /// Further names of a list that ``UnusedReport/openJSON()`` has begun.
    public func continuedJSON() throws -> String {
        try map { try ",\n    " + OrderedJSON.line($0.document) }.joined()
    }
}

extension CoverageEntry {
    var document: CoverageDocument {
        CoverageDocument(source: sourceCode, system: systemCode, from: WireDay(days.first), to: WireDay(days.last))
    }
}

extension StateCounts {
    var document: CountsDocument {
        var document = CountsDocument()
        document.issued = issued
        for state in AccountState.allCases {
            switch state {
            case .revoked: document.revoked = self[state]
            case .exempt: document.exempt = self[state]
            case .issueDateUnknown: document.issueDateUnknown = self[state]
            case .unknown: document.unknown = self[state]
            case .new: document.new = self[state]
            case .neverUsed: document.neverUsed = self[state]
            case .dormant: document.dormant = self[state]
            case .habitual: document.habitual = self[state]
            case .active: document.active = self[state]
            }
        }
        return document
    }
}

extension NamedAccount {
    var document: NamedAccountDocument {
        NamedAccountDocument(
            unit: unitCode, unitName: unitName, system: systemCode, account: name, person: personCode,
            name: personName, state: state.rawValue, issuedOn: issued.map(WireDay.init),
            lastUseOn: lastUse.map(WireDay.init), activatedOn: activated.map(WireDay.init))
    }
}
