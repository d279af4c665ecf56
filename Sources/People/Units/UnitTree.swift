/// The organisation as a tree of any depth, in tree order: parents before children, siblings by code.
public struct UnitTree: Sendable {
    /// A unit at its place in the tree.
    public struct Place: Hashable, Sendable {
        public let unit: Unit
        /// 0 for a root.
        public let depth: Int
        /// This place's own position in ``UnitTree/places``.
        public let position: Int
        /// The position just after the last unit below this one.
        public let end: Int
    }

    /// All units in tree order; everything at or below a place is `position..<end`.
    public let places: [Place]
    private let positionByCode: [String: Int]
    private let positionByID: [ID<Unit>: Int]

    /// Units whose parent is not among `units` become roots; a ring of parents is refused by the store before.
    public init(_ units: [Unit]) {
        let known = Set(units.map(\.id))
        var children: [ID<Unit>?: [Unit]] = [:]
        for unit in units {
            children[unit.parent.flatMap { known.contains($0) ? $0 : nil }, default: []].append(unit)
        }
        for key in Array(children.keys) {
            children[key]?.sort { Self.precedes($0.code, $1.code) }
        }
        var ordered: [(unit: Unit, depth: Int)] = []
        var waiting = (children[nil] ?? []).reversed().map { ($0, 0) }
        while let (unit, depth) = waiting.popLast() {
            ordered.append((unit, depth))
            waiting.append(contentsOf: (children[unit.id] ?? []).reversed().map { ($0, depth + 1) })
        }
        var ends = Array(repeating: ordered.count, count: ordered.count)
        var open: [Int] = []
        for (position, entry) in ordered.enumerated() {
            while let last = open.last, ordered[last].depth >= entry.depth {
                ends[last] = position
                open.removeLast()
            }
            open.append(position)
        }
        places = ordered.indices.map {
            Place(unit: ordered[$0].unit, depth: ordered[$0].depth, position: $0, end: ends[$0])
        }
        positionByCode = Dictionary(uniqueKeysWithValues: places.map { ($0.unit.code, $0.position) })
        positionByID = Dictionary(uniqueKeysWithValues: places.map { ($0.unit.id, $0.position) })
    }

    public func place(code: String) -> Place? { positionByCode[code].map { places[$0] } }

    public func place(id: ID<Unit>) -> Place? { positionByID[id].map { places[$0] } }

    /// `place` and everything below it, in tree order.
    public func subtree(of place: Place) -> ArraySlice<Place> { places[place.position..<place.end] }

    /// The units above `place`, from the root down, without itself.
    public func ancestors(of place: Place) -> [Unit] {
        var path: [Unit] = []
        var current = place
        while let parent = current.unit.parent, let above = self.place(id: parent) {
            path.append(above.unit)
            current = above
        }
        return path.reversed()
    }

    /// Codes are compared by their UTF-8 bytes, as both database engines do, so that every list agrees.
    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
