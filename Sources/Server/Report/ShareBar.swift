import Adoption
import Mustache
import Phrases
import Reports

/// What became of the accounts of a group, as the parts of a bar.
///
/// The bar repeats numbers that stand beside it, so it is hidden from screen readers.
struct ShareBar {
    /// States that are shown together.
    enum Part: String, CaseIterable {
        case never, dormant, waiting, using, outside

        var states: [AccountState] {
            switch self {
            case .never: [.neverUsed]
            case .dormant: [.dormant]
            case .waiting: [.new, .unknown, .issueDateUnknown]
            case .using: [.active, .habitual]
            case .outside: [.exempt, .revoked]
            }
        }

        func name(_ words: Words) -> String {
            let table = words.phrases.pages.table
            return switch self {
            case .never: words.name(of: .neverUsed)
            case .dormant: words.name(of: .dormant)
            case .waiting: table.notJudged
            case .using: table.inUse
            case .outside: table.outside
            }
        }

        func count(_ counts: StateCounts) -> Int { states.reduce(0) { $0 + counts[$1] } }
    }

    struct Segment: MustacheParent {
        let part: String
        let x: String
        let width: String

        func child(named name: String) -> Any? {
            switch name {
            case "part": part
            case "x": x
            case "width": width
            default: nil
            }
        }
    }

    /// From the left, without empty ones.
    let segments: [Segment]

    init(_ counts: StateCounts) {
        let issued = max(1, counts.issued)
        var before = 0
        segments = Part.allCases.compactMap { part in
            let count = part.count(counts)
            defer { before += count }
            guard count > 0 else { return nil }
            return Segment(
                part: part.rawValue, x: Self.percent(before, of: issued), width: Self.percent(count, of: issued))
        }
    }

    /// With two decimals, as SVG reads it.
    private static func percent(_ part: Int, of whole: Int) -> String {
        let hundredths = part * 10_000 / whole
        let decimals = hundredths % 100
        return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)%"
    }

    static let text = """
        <svg class="bar" aria-hidden="true" focusable="false">\
        {{#segments}}<rect class="{{part}}" fill="url(#{{part}})" x="{{x}}" width="{{width}}" height="100%"/>{{/segments}}</svg>
        """
}
