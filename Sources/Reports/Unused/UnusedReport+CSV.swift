import API
public import Adoption
import People

extension UnusedReport {
    /// The rows for a spreadsheet; where names were asked for, the accounts instead of the units.
    ///
    /// Every row ends in the report's own facts (time, filter, thresholds, time zone, coverage), so that it can be
    /// sorted, cut out and mailed and still says what it is.
    public func csv() -> String {
        if let names { return names.csv(header) }
        var csv = CSVText()
        let counts = CountsDocument.CodingKeys.allCases.map(\.rawValue)
        let compared = earlierDay.map { _ in ["earlier_day"] + counts.map { "earlier_\($0)" } } ?? []
        csv.add(["unit", "name", "depth"] + counts + compared + header.factNames)
        let facts = header.facts
        for row in rows {
            csv.add([row.unit.code, row.unit.name, "\(row.depth)"] + row.counts.cells + earlierCells(row) + facts)
        }
        return csv.text
    }

    private func earlierCells(_ row: Row) -> [String] {
        guard let earlierDay, let earlier = row.earlier else { return [] }
        return [earlierDay.iso] + earlier.cells
    }
}

extension [NamedAccount] {
    func csv(_ header: UnusedReportHeader) -> String {
        var csv = CSVText()
        csv.add(NamedAccountDocument.CodingKeys.allCases.map(\.rawValue) + header.factNames)
        let facts = header.facts
        for account in self { csv.add(account.cells + facts) }
        return csv.text
    }
}

extension UnusedReportHeader {
    /// `for_` sets the filter apart from the row's own unit and system.
    var factNames: [String] {
        [
            "as_of", "for_unit", "for_system", "grace_days", "dormant_days", "stale_days", "time_zone", "generated_at",
            "coverage",
        ]
    }

    /// In the order of ``factNames``; an empty filter means all.
    var facts: [String] {
        [
            asOf.iso, unit?.code ?? "", system?.code ?? "", "\(thresholds.graceDays)", "\(thresholds.dormantDays)",
            "\(thresholds.staleDays)", timeZone, WireInstant(generatedAt).text,
            coverage.map { "\($0.systemCode)/\($0.sourceCode) \($0.days.first.iso)..\($0.days.last.iso)" }
                .joined(separator: " | "),
        ]
    }
}

extension StateCounts {
    /// In the order of the JSON fields.
    var cells: [String] {
        let document = document
        return CountsDocument.CodingKeys.allCases.map { key in
            switch key {
            case .issued: "\(document.issued)"
            case .revoked: "\(document.revoked)"
            case .exempt: "\(document.exempt)"
            case .issueDateUnknown: "\(document.issueDateUnknown)"
            case .unknown: "\(document.unknown)"
            case .new: "\(document.new)"
            case .neverUsed: "\(document.neverUsed)"
            case .dormant: "\(document.dormant)"
            case .habitual: "\(document.habitual)"
            case .active: "\(document.active)"
            }
        }
    }
}
