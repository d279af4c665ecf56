import Adoption
import People
import Store

/// Which accounts a list names, and where it goes on, as it stands in the address.
struct NamesFilter: Hashable, Sendable {
    static let names =
        ReportFilter.names.filter { $0 != "depth" && $0 != "compare" } + [
            "state", "after-unit", "after-system", "after-account",
        ]

    /// Its depth means nothing here: a list holds the unit and all below it.
    var report = ReportFilter()
    /// In the order of the rules; empty for all.
    var states: [AccountState] = []
    var after: NamedAccounts.Cursor?

    init(report: ReportFilter, states: [AccountState] = []) {
        self.report = report.with {
            $0.depth = ReportFilter.usualDepth
            $0.compare = nil
        }
        self.states = states
    }

    init(_ query: QueryText) throws(PageRefusal) {
        report = try ReportFilter(query)
        let asked = (query["state"] ?? "").split(separator: ",").map(String.init)
        for name in asked where AccountState(rawValue: name) == nil { throw .badState(name) }
        states = AccountState.allCases.filter { asked.contains($0.rawValue) }
        switch (query["after-unit"], query["after-system"], query["after-account"]) {
        case (let unit?, let system?, let name?):
            after = NamedAccounts.Cursor(unitCode: unit, systemCode: system, name: name)
        case (nil, nil, nil): after = nil
        default: throw .unfinishedCursor
        }
    }

    func address(_ path: PagePath) -> String {
        var pairs = report.query
        if !states.isEmpty { pairs.append(("state", states.map(\.rawValue).joined(separator: ","))) }
        if let after {
            pairs += [
                ("after-unit", after.unitCode), ("after-system", after.systemCode), ("after-account", after.name),
            ]
        }
        return path.rawValue + QueryText(pairs).text
    }

    func with(_ change: (inout NamesFilter) -> Void) -> NamesFilter {
        var copy = self
        change(&copy)
        return copy
    }

    /// - Parameter limit: names at most.
    func request(limit: Int) -> UnusedReports.Request {
        var request = report.request
        request.depth = 0
        request.names = Set(states.isEmpty ? AccountState.allCases : states)
        request.after = after
        request.limit = limit
        return request
    }
}
