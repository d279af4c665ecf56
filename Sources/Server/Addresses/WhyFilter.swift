import Adoption
import ImportFiles
import People
import Store

/// Of which account the reason is asked, on which day, as it stands in the address.
struct WhyFilter: Hashable, Sendable {
    static let names = ["account", "as-of", "grace-days", "dormant-days", "stale-days", "lang", "done"]

    /// `SYSTEM:NAME`, or a name or alias that only one system has.
    let account: String
    /// Only its day, thresholds and language mean anything here.
    let report: ReportFilter

    init(system: String, name: String, report: ReportFilter) {
        account = "\(system):\(name)"
        self.report = report.with {
            $0.unit = nil
            $0.system = nil
            $0.depth = ReportFilter.usualDepth
            $0.compare = nil
        }
    }

    init(_ query: QueryText) throws(PageRefusal) {
        report = try ReportFilter(query)
        guard let text = query["account"] else { throw .noAccountNamed }
        account = text
    }

    func address(_ path: PagePath) -> String {
        path.rawValue + QueryText([("account", account)] + report.query).text
    }

    func accountAddress(systems: [SystemName]) -> AccountAddress {
        let typed = TypedAccount(account) { code in systems.contains { $0.code == code } }
        return AccountAddress(system: typed.system, name: typed.name)
    }
}
