import People
import Store

/// Which people the trainer's list shows, and where it goes on, as it stands in the address.
struct TrainingFilter: Hashable, Sendable {
    static let names = ["unit", "search", "access", "after-unit", "after-person", "done", "count", "lang"]

    var unit: String?
    /// Words of codes and names; while there are any, states and places do not count.
    var search = ""
    var access: TrainingAccess?
    var after: TrainingRoster.Cursor?
    /// What has just been done, and to how many.
    var done: Done?
    var count = 0
    var language = Language.vietnamese

    enum Done: String {
        case issued, unlocked
        case nobodyChosen = "nobody"
    }

    init() {}

    init(_ query: QueryText) throws(PageRefusal) {
        let report = try ReportFilter(query)
        unit = report.unit
        language = report.language
        search = (query["search"] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let text = query["access"] {
            guard let access = TrainingAccess.allCases.first(where: { $0.parameter == text }) else {
                throw .badState(text)
            }
            self.access = access
        }
        switch (query["after-unit"], query["after-person"]) {
        case (let unit?, let person?): after = TrainingRoster.Cursor(unitCode: unit, personCode: person)
        case (nil, nil): break
        default: throw .unfinishedCursor
        }
        done = query["done"].flatMap(Done.init(rawValue:))
        count = query["count"].flatMap(Int.init).map { max(0, $0) } ?? 0
    }

    private var query: [(name: String, value: String)] {
        var pairs: [(name: String, value: String)] = []
        if let unit { pairs.append(("unit", unit)) }
        if !search.isEmpty { pairs.append(("search", search)) }
        if let access { pairs.append(("access", access.parameter)) }
        if let after { pairs += [("after-unit", after.unitCode), ("after-person", after.personCode)] }
        if let done { pairs.append(("done", done.rawValue)) }
        if done == .issued { pairs.append(("count", "\(count)")) }
        if language != .vietnamese { pairs.append(("lang", language.rawValue)) }
        return pairs
    }

    func address(_ path: PagePath = .training) -> String { path.rawValue + QueryText(query).text }

    func with(_ change: (inout TrainingFilter) -> Void) -> TrainingFilter {
        var copy = self
        change(&copy)
        return copy
    }

    /// The list without what was said about the last press of a button.
    var quiet: TrainingFilter {
        with {
            $0.done = nil
            $0.count = 0
        }
    }
}

extension TrainingAccess {
    /// How it is called in an address.
    var parameter: String {
        switch self {
        case .noAccount: "no-account"
        case .noSlip: "no-slip"
        case .slipOut: "slip-out"
        case .slipExpired: "slip-expired"
        case .locked: "locked"
        case .opened: "opened"
        case .revoked: "revoked"
        case .elsewhere: "elsewhere"
        }
    }

    /// Whether a code can be made for it.
    var canHaveSlip: Bool {
        switch self {
        case .noSlip, .slipOut, .slipExpired, .locked, .opened: true
        case .noAccount, .revoked, .elsewhere: false
        }
    }
}
