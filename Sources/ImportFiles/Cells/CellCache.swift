/// Remembers what was made of the last cells of one column, for columns that repeat a few values.
struct CellCache<Value> {
    private static var size: Int { 128 }
    /// Longer cells are not worth remembering.
    private static var longest: Int { 64 }

    private var keys: [[UInt8]]
    private var values: [Value?]

    init() {
        keys = Array(repeating: [], count: Self.size)
        values = Array(repeating: nil, count: Self.size)
    }

    /// What `make` makes of `cell`, now or when it last came; nothing that `make` refuses is remembered.
    mutating func value(of cell: ByteRun, _ make: () -> Value?) -> Value? {
        guard cell.count <= Self.longest else { return make() }
        var hash: UInt32 = 2_166_136_261
        for byte in cell { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        let place = Int((hash ^ hash >> 15) % UInt32(Self.size))
        if let known = values[place], cell.isEqual(to: keys[place]) { return known }
        guard let made = make() else { return nil }
        keys[place] = Array(cell)
        values[place] = made
        return made
    }
}
