import Adoption
import Mustache
import People
import Phrases
import Reports

/// The fields with which a reader changes what is shown; a plain form that writes the address.
struct FilterForm {
    struct Choice: MustacheParent {
        let value: String
        let name: String
        var isChosen = false

        func child(named name: String) -> Any? {
            switch name {
            case "value": value
            case "name": self.name
            case "isChosen": isChosen
            default: nil
            }
        }
    }

    /// Above this, suggestions would outweigh the page.
    private static let mostSuggestions = 300

    let action: String
    let unit: String
    /// Units to choose from; empty where there are too many.
    let suggestions: [Choice]
    let systems: [Choice]
    let asOf: String
    let latest: String
    let longest: Int
    let grace: Int
    let dormant: Int
    let stale: Int
    /// What the form carries on without showing it.
    let hidden: [Choice]
    let isOpen: Bool
    let reset: String
    let dormantChoices: [Link]
    let depthChoices: [Link]

    /// - Parameter today: the latest day that can be asked for.
    init(_ filter: ReportFilter, tree: UnitTree, systems: [SystemName], today: Day, words: Words) {
        let phrases = words.phrases.pages.filter
        let language = filter.language
        action = PagePath.report.rawValue
        unit = filter.unit ?? ""
        suggestions =
            tree.places.count > Self.mostSuggestions
            ? [] : tree.places.map { Choice(value: $0.unit.code, name: $0.unit.displayName) }
        self.systems =
            [Choice(value: "", name: phrases.allSystems)]
            + systems.map { Choice(value: $0.code, name: $0.name[language], isChosen: $0.code == filter.system) }
        asOf = filter.asOf?.iso ?? ""
        latest = today.iso
        longest = StateThresholds.dormantRange.upperBound
        grace = filter.thresholds.graceDays
        dormant = filter.thresholds.dormantDays
        stale = filter.thresholds.staleDays
        hidden = filter.query.filter { ["depth", "lang"].contains($0.name) }.map {
            Choice(value: $0.value, name: $0.name)
        }
        let bare = ReportFilter().with {
            $0.unit = filter.unit
            $0.language = language
        }
        isOpen = filter.with { $0.depth = bare.depth } != bare
        reset = bare.address(.report)
        dormantChoices = [30, 60, 90].map { days in
            let thresholds = StateThresholds(
                graceDays: filter.thresholds.graceDays, dormantDays: days, staleDays: filter.thresholds.staleDays)
            return Link(
                text: phrases.days(days), address: filter.with { $0.thresholds = thresholds }.address(.report),
                isCurrent: filter.thresholds.dormantDays == days)
        }
        let deepest = tree.deepestLevel(below: filter.unit)
        let levels = (0..<deepest).map { Int?.some($0) } + [nil]
        depthChoices =
            deepest == 0
            ? []
            : levels.map { depth in
                Link(
                    text: depth.map { $0 == 0 ? phrases.noLevels : phrases.levels($0) } ?? phrases.allLevels,
                    address: filter.with { $0.depth = depth ?? (deepest == 1 ? 1 : nil) }.address(.report),
                    isCurrent: depth == filter.depth || (depth == nil && filter.depth ?? deepest >= deepest))
            }
    }
}

extension UnitTree {
    /// The root, where there is only one.
    var onlyRoot: Unit? { places.first.flatMap { $0.end == places.count ? $0.unit : nil } }

    /// Levels of units below a unit; below the roots where none is given.
    func deepestLevel(below code: String?) -> Int {
        let top = code.flatMap { place(code: $0) }
        let places = top.map { subtree(of: $0) } ?? places[...]
        return (places.map(\.depth).max() ?? 0) - (top?.depth ?? 0)
    }
}
