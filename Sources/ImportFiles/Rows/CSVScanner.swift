/// Takes one record of RFC 4180 apart, with any delimiter and any of the three line breaks.
///
/// Kept as it stands: spaces around cells, a quote within a cell that does not begin with one.
struct CSVScanner {
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    /// A cell's bytes in the window, without its quotes.
    struct Cell {
        var start: Int
        var end: Int
        /// Whether it still has doubled quotes within.
        var isDoubled: Bool
    }

    let delimiter: UInt8
    private(set) var cells: [Cell] = []

    init(delimiter: UInt8) {
        self.delimiter = delimiter
    }

    /// - Parameter isWhole: whether the text ends where `bytes` does.
    mutating func scan(_ bytes: ByteRun, isWhole: Bool) -> RowScan {
        cells.removeAll(keepingCapacity: true)
        var index = 0
        var lines = 0
        var brokenCell: Int?
        while true {
            if index < bytes.count, bytes[index] == Self.quote {
                let linesBefore = lines
                guard let end = quoted(bytes, from: index, isWhole: isWhole, lines: &lines) else {
                    return isWhole ? .unclosedQuote(linesBefore: linesBefore) : .incomplete
                }
                index = end
                if index < bytes.count, !endsCell(bytes[index]) {
                    brokenCell = brokenCell ?? cells.count - 1
                    index = plainEnd(bytes, from: index)
                }
            } else {
                let end = plainEnd(bytes, from: index)
                cells.append(Cell(start: index, end: end, isDoubled: false))
                index = end
            }
            if index < bytes.count, bytes[index] == delimiter {
                index += 1
                continue
            }
            guard let length = lineEnd(bytes, at: index, isWhole: isWhole) else { return .incomplete }
            if index < bytes.count { lines += 1 }
            if let brokenCell { return .broken(.textAfterQuote, column: brokenCell, length: length, lines: lines) }
            return .row(length: length, lines: lines)
        }
    }

    @inline(__always)
    private func endsCell(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
    }

    private func plainEnd(_ bytes: ByteRun, from start: Int) -> Int {
        var index = start
        while index < bytes.count, !endsCell(bytes[index]) { index += 1 }
        return index
    }

    /// Reads a cell from its opening quote on.
    ///
    /// - Returns: the place after its closing quote, or nothing where there is none.
    private mutating func quoted(_ bytes: ByteRun, from start: Int, isWhole: Bool, lines: inout Int) -> Int? {
        var index = start + 1
        var isDoubled = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte == Self.quote {
                guard index + 1 < bytes.count || isWhole else { return nil }
                guard index + 1 < bytes.count, bytes[index + 1] == Self.quote else {
                    cells.append(Cell(start: start + 1, end: index, isDoubled: isDoubled))
                    return index + 1
                }
                isDoubled = true
                index += 1
            } else if byte == Self.lineFeed {
                lines += 1
            } else if byte == Self.carriageReturn {
                if index + 1 < bytes.count, bytes[index + 1] == Self.lineFeed { index += 1 }
                lines += 1
            }
            index += 1
        }
        return nil
    }

    /// - Returns: the place after the line break at `index`, or nothing where the window ends too early to tell.
    private func lineEnd(_ bytes: ByteRun, at index: Int, isWhole: Bool) -> Int? {
        guard index < bytes.count else { return isWhole ? index : nil }
        guard bytes[index] == Self.carriageReturn else { return index + 1 }
        guard index + 1 < bytes.count else { return isWhole ? index + 1 : nil }
        return bytes[index + 1] == Self.lineFeed ? index + 2 : index + 1
    }

    /// The text of a cell; doubled quotes become single ones in place.
    func contents(of position: Int, in bytes: UnsafeMutableBufferPointer<UInt8>) -> ByteRun {
        let cell = cells[position]
        var end = cell.end
        if cell.isDoubled {
            end = cell.start
            var index = cell.start
            while index < cell.end {
                bytes[end] = bytes[index]
                end += 1
                index += bytes[index] == Self.quote ? 2 : 1
            }
        }
        return ByteRun(rebasing: bytes[cell.start..<end])
    }
}
