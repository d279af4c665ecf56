import Adoption
import People
import Store

/// Which people a board shows, as it stands in the address.
struct BoardFilter: Hashable, Sendable {
    static let names = ["unit", "part", "after-unit", "after-person", "after-part", "done", "count", "lang"]

    var unit: String?
    var part = TrainingBoard.Part.everybody
    var after: TrainingBoard.Cursor?
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
        after = try Self.cursor(query)
        if let text = query["part"] {
            guard let part = TrainingBoard.Part(parameter: text) else { throw .badState(text) }
            self.part = part
        }
        done = query["done"].flatMap(Done.init(rawValue:))
        count = query["count"].flatMap(Int.init).map { max(0, $0) } ?? 0
    }

    private static func cursor(_ query: QueryText) throws(PageRefusal) -> TrainingBoard.Cursor? {
        let part = query["after-part"]
        if let part, part != TrainingBoard.Part.notEnrolledParameter { throw .badState(part) }
        let unit = query["after-unit"]
        guard let person = query["after-person"] else {
            if unit != nil || part != nil { throw .unfinishedCursor }
            return nil
        }
        // Whoever is at home nowhere stands first.
        return TrainingBoard.Cursor(unitCode: unit ?? "", personCode: person, isEnrolled: part == nil)
    }

    func address(_ path: String) -> String {
        var pairs: [(name: String, value: String)] = []
        if let unit { pairs.append(("unit", unit)) }
        if let parameter = part.parameter { pairs.append(("part", parameter)) }
        if let after {
            if !after.unitCode.isEmpty { pairs.append(("after-unit", after.unitCode)) }
            pairs.append(("after-person", after.personCode))
            if !after.isEnrolled { pairs.append(("after-part", TrainingBoard.Part.notEnrolledParameter)) }
        }
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
