import People

/// Where each of our columns comes from in one file.
struct Layout {
    /// The source of one of our columns.
    enum Slot: Hashable {
        case absent
        /// The place among ``wanted``.
        case column(Int)
        case constant
    }

    let mapping: Mapping
    /// The file's columns that are read, each once.
    private(set) var wanted: [String] = []
    /// By our column's place in ``FileKind/columnNames``.
    private(set) var slots: [Slot] = []
    /// The filters, with the place of their column among ``wanted``.
    private(set) var filters: [(filter: Mapping.Filter, column: Int)] = []

    /// - Parameter header: the file's columns; nothing for JSON Lines, where any may occur.
    init(mapping: Mapping, header: [String]?) {
        self.mapping = mapping
        slots = mapping.kind.columnNames.map { ours in
            if mapping.constants[ours] != nil { return .constant }
            guard let theirs = mapping.columns[ours], isThere(theirs, in: header) else { return .absent }
            return .column(place(of: theirs))
        }
        filters = mapping.filters.map { ($0, place(of: $0.column)) }
    }

    /// Columns of our own may be left out; those that a mapping names are there, or the file is refused.
    private func isThere(_ theirs: String, in header: [String]?) -> Bool { header?.contains(theirs) ?? true }

    private mutating func place(of theirs: String) -> Int {
        if let known = wanted.firstIndex(of: theirs) { return known }
        wanted.append(theirs)
        return wanted.count - 1
    }

    /// What is wrong with a header, so that the file cannot be read by the mapping; and what is only left out.
    static func check(_ header: [String], by mapping: Mapping) -> (
        errors: [(column: String, FileProblem)], notes: [(column: String, FileProblem)]
    ) {
        var errors: [(column: String, FileProblem)] = []
        let required = Set(mapping.kind.requiredColumnNames)
        var needed: [(ours: String, theirs: String)] = mapping.kind.columnNames.compactMap { ours in
            guard let theirs = mapping.columns[ours], !mapping.isOwn || required.contains(ours) else { return nil }
            return (ours, theirs)
        }
        needed += mapping.filters.map { ($0.column, $0.column) }
        for (ours, theirs) in needed where !header.contains(theirs) {
            let unread = header.filter { !mapping.columns.values.contains($0) }
            errors.append((theirs, .missingColumn(ours: ours, nearest: Nearest.to(theirs, among: unread))))
        }
        let read = Set(mapping.columns.values).union(mapping.filters.map(\.column))
        for (second, name) in header.enumerated() {
            if read.contains(name), let first = header.firstIndex(of: name), first < second {
                errors.append((name, .repeatedColumn(first: first + 1, second: second + 1)))
            }
        }
        guard mapping.isOwn else { return (errors, []) }
        // A column of ours that a constant replaces is left out on purpose.
        let unknown = header.filter { !$0.isEmpty && !read.contains($0) && mapping.constants[$0] == nil }
        let absent = mapping.columns.values.filter { !header.contains($0) }.sorted()
        return (errors, unknown.map { ($0, .unknownColumn(nearest: Nearest.to($0, among: absent))) })
    }
}
