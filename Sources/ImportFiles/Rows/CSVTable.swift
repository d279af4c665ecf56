/// A CSV file's header: how its cells are divided and where the wanted ones stand.
struct CSVTable {
    var scanner: CSVScanner
    /// The header, cleaned.
    let names: [String]
    /// The place among the cells of each wanted column.
    private(set) var positions: [Int] = []

    init(scanner: CSVScanner, names: [String]) {
        self.scanner = scanner
        self.names = names
    }

    /// Finds where the wanted columns stand, all of which are in the header.
    mutating func locate(_ wanted: [String]) {
        positions = wanted.compactMap { names.firstIndex(of: $0) }
    }

    /// Takes one record apart.
    mutating func scan(_ window: UnsafeMutableBufferPointer<UInt8>, isWhole: Bool) -> RowScan {
        let scan = scanner.scan(ByteRun(window), isWhole: isWhole)
        guard case .row(let length, let lines) = scan, scanner.cells.count != names.count else { return scan }
        let found = scanner.cells.count
        if isBlank(window) { return scan }
        let problem: FileProblem =
            found < names.count
            ? .tooFewCells(found: found, expected: names.count) : .tooManyCells(found: found, expected: names.count)
        return .broken(problem, column: nil, length: length, lines: lines)
    }

    /// Takes the wanted cells of the record that was taken apart last.
    ///
    /// - Returns: whether it is blank, so that there are none.
    func take(_ window: UnsafeMutableBufferPointer<UInt8>, into values: inout [ByteRun]) -> Bool {
        if isBlank(window) { return true }
        for (index, position) in positions.enumerated() { values[index] = scanner.contents(of: position, in: window) }
        return false
    }

    /// Whether the record that was taken apart last says nothing: an empty line, or one of delimiters only.
    private func isBlank(_ window: UnsafeMutableBufferPointer<UInt8>) -> Bool {
        scanner.cells.allSatisfy { ByteRun(rebasing: window[$0.start..<$0.end]).trimmed.isEmpty }
    }
}
