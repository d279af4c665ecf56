/// One target of ours: what it may import, and from whom.
struct Room: Sendable {
    /// How far from pure computing a room stands. Arrows point to the same or an earlier layer.
    enum Layer: Int, Comparable, Sendable {
        /// Another language's headers: the C libraries of the system.
        case headers
        /// Values in, values out.
        case rules
        /// Text to values and back.
        case formats
        /// Database, network, terminal.
        case outside
        /// Reads configuration, builds values, hands them over.
        case wiring

        static func < (left: Layer, right: Layer) -> Bool { left.rawValue < right.rawValue }

        /// Modules of the toolchain that every room of the layer may use.
        var toolchain: Set<String> {
            let foundation: Set = ["Foundation", "FoundationEssentials", "FoundationInternationalization"]
            return switch self {
            case .headers, .rules: []
            case .formats: foundation
            case .outside, .wiring: foundation.union(["Glibc", "Dispatch", "Synchronization"])
            }
        }
    }

    let name: String
    let layer: Layer
    /// Rooms that it may import; and whatever those may import.
    let imports: [String]
    /// Modules that other people wrote; these are not passed on to the rooms above.
    let modules: Set<String>
    /// In the plan of the house and not built yet.
    let isPlanned: Bool

    init(_ name: String, _ layer: Layer, imports: [String] = [], modules: Set<String> = [], isPlanned: Bool = false) {
        self.name = name
        self.layer = layer
        self.imports = imports
        self.modules = modules
        self.isPlanned = isPlanned
    }
}
