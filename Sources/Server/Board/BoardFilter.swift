import Adoption
import People
import Store

/// Which people a board shows, as it stands in the address.
struct BoardFilter: Hashable, Sendable {
    static let names = ["unit", "part", "after", "done", "count", "lang"]

    var unit: String?
    var part = TrainingBoard.Part.everybody
    /// The code of the last person of the page before.
    var after: String?
    var done: Done?
    var count = 0
    var language = Language.vietnamese

    enum Done: String {
        case enrolled, unenrolled, waived
    }

    init() {}

    init(_ query: QueryText) throws(PageRefusal) {
        let report = try ReportFilter(query)
        unit = report.unit
        language = report.language
        after = query["after"]
        if let text = query["part"] {
            guard let part = TrainingBoard.Part(parameter: text) else { throw .badState(text) }
            self.part = part
        }
        done = query["done"].flatMap(Done.init(rawValue:))
        count = query["count"].flatMap(Int.init).map { max(0, $0) } ?? 0
    }

    func address(_ path: String) -> String {
        var pairs: [(name: String, value: String)] = []
        if let unit { pairs.append(("unit", unit)) }
        if let parameter = part.parameter { pairs.append(("part", parameter)) }
        if let after { pairs.append(("after", after)) }
        if let done { pairs += [("done", done.rawValue), ("count", "\(count)")] }
        return path + QueryText(pairs + language.query).text
    }

    func with(_ change: (inout BoardFilter) -> Void) -> BoardFilter {
        var copy = self
        change(&copy)
        return copy
    }

    /// The list from its start, without what was said about the last press of a button.
    var start: BoardFilter {
        with {
            $0.after = nil
            $0.done = nil
            $0.count = 0
        }
    }
}

extension TrainingBoard.Part {
    static let notEnrolledParameter = "not_enrolled"

    init?(parameter: String) {
        if parameter == Self.notEnrolledParameter {
            self = .notEnrolled
        } else if let column = TrainingColumn(rawValue: parameter) {
            self = .column(column)
        } else {
            return nil
        }
    }

    /// How it is called in an address; nothing where the path alone says it.
    var parameter: String? {
        switch self {
        case .everybody, .toRemind: nil
        case .column(let column): column.rawValue
        case .notEnrolled: Self.notEnrolledParameter
        }
    }
}
