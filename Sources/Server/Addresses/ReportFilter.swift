import Adoption
import People
import Store

/// What a reader asks of the report, as it stands in the address.
///
/// Parameters are called as the options of `congdan-server report unused`.
struct ReportFilter: Hashable, Sendable {
    static let names = [
        "unit", "system", "as-of", "grace-days", "dormant-days", "stale-days", "depth", "compare", "lang",
    ]
    static let deepest = 99
    /// Levels of units below the one asked for that a page shows unless it is told otherwise.
    static let usualDepth = 1

    var unit: String?
    var system: String?
    /// Nothing for today, so that a kept link goes on showing the day on which it is opened.
    var asOf: Day?
    var thresholds = StateThresholds.standard
    /// Nothing for all levels.
    var depth: Int? = Self.usualDepth
    /// How many days earlier lies the day that numbers are compared with; 0 for no comparison, nothing for the usual:
    /// a page compares, a file does not.
    var compare: Int?
    var language = Language.vietnamese

    /// Days earlier that a page compares with unless it is told otherwise.
    static let usualCompare = 30
    static let compareRange = 0...366

    init() {}

    /// - Throws: ``PageRefusal`` for values that no page of ours would write.
    init(_ query: QueryText) throws(PageRefusal) {
        unit = query["unit"]
        system = query["system"]
        if let text = query["as-of"] {
            guard let day = Day(iso: text) else { throw .badDay(text) }
            asOf = day
        }
        let standard = StateThresholds.standard
        thresholds = StateThresholds(
            graceDays: try Self.number("grace-days", query, StateThresholds.graceRange) ?? standard.graceDays,
            dormantDays: try Self.number("dormant-days", query, StateThresholds.dormantRange) ?? standard.dormantDays,
            staleDays: try Self.number("stale-days", query, StateThresholds.staleRange) ?? standard.staleDays)
        if query["depth"] == "all" {
            depth = nil
        } else if let text = query["depth"] {
            guard let levels = Self.digits(text), levels <= Self.deepest else { throw .badDepth(text) }
            depth = levels
        }
        compare = try Self.number("compare", query, Self.compareRange)
        if let text = query["lang"] {
            guard let language = Language(rawValue: text) else { throw .badLanguage(text) }
            self.language = language
        }
    }

    /// The address's part after `?`: what differs from the usual, always in the same order.
    var query: [(name: String, value: String)] {
        let standard = StateThresholds.standard
        var pairs: [(name: String, value: String)] = []
        if let unit { pairs.append(("unit", unit)) }
        if let system { pairs.append(("system", system)) }
        if let asOf { pairs.append(("as-of", asOf.iso)) }
        for (name, value, usual) in [
            ("grace-days", thresholds.graceDays, standard.graceDays),
            ("dormant-days", thresholds.dormantDays, standard.dormantDays),
            ("stale-days", thresholds.staleDays, standard.staleDays),
        ] where value != usual {
            pairs.append((name, "\(value)"))
        }
        if depth != Self.usualDepth { pairs.append(("depth", depth.map { "\($0)" } ?? "all")) }
        if let compare { pairs.append(("compare", "\(compare)")) }
        if language != .vietnamese { pairs.append(("lang", language.rawValue)) }
        return pairs
    }

    func address(_ path: PagePath) -> String { path.rawValue + QueryText(query).text }

    func with(_ change: (inout ReportFilter) -> Void) -> ReportFilter {
        var copy = self
        change(&copy)
        return copy
    }

    var request: UnusedReports.Request {
        var request = UnusedReports.Request()
        request.unitCode = unit
        request.systemCode = system
        request.asOf = asOf
        request.thresholds = thresholds
        request.depth = depth
        request.compareDays = compare == 0 ? nil : compare
        return request
    }

    /// The same with the comparison written out, as a page has it.
    var compared: ReportFilter { with { $0.compare = $0.compare ?? Self.usualCompare } }

    private static func number(
        _ name: String, _ query: QueryText, _ range: ClosedRange<Int>
    ) throws(PageRefusal) -> Int? {
        guard let text = query[name] else { return nil }
        guard let number = digits(text), range.contains(number) else {
            throw .outOfRange(name, value: text, range)
        }
        return number
    }

    private static func digits(_ text: String) -> Int? {
        guard text.utf8.count <= 6, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }
}
