/// Finds the end of a record that is too long to be held.
struct RecordSkip {
    private enum State {
        case cellStart, plain, quoted, quoteWithin, carriageReturn
    }

    /// Nothing for JSON Lines, where a record ends with its line.
    let delimiter: UInt8?
    /// Line breaks passed so far.
    private(set) var lines = 0
    private var linesBeforeQuote = 0
    private var state = State.cellStart
    private var wasReturnWithin = false

    init(delimiter: UInt8?) {
        self.delimiter = delimiter
    }

    /// How many lines after the record's first one a quote opened that has not been closed so far.
    var openQuote: Int? { state == .quoted ? linesBeforeQuote : nil }

    /// - Returns: how many of `bytes` belong to the record, and whether it ends there.
    mutating func pass(_ bytes: ByteRun) -> (count: Int, isDone: Bool) {
        for index in 0..<bytes.count {
            let byte = bytes[index]
            switch state {
            case .carriageReturn:
                return (byte == 0x0A ? index + 1 : index, true)
            case .quoted:
                passQuoted(byte)
            case .cellStart where byte == UInt8(ascii: "\"") && delimiter != nil:
                state = .quoted
                linesBeforeQuote = lines
            case .quoteWithin where byte == UInt8(ascii: "\""):
                state = .quoted
            default:
                if byte == 0x0A {
                    lines += 1
                    return (index + 1, true)
                }
                if byte == 0x0D { lines += 1 }
                state = byte == 0x0D ? .carriageReturn : byte == delimiter ? .cellStart : .plain
            }
        }
        return (bytes.count, false)
    }

    private mutating func passQuoted(_ byte: UInt8) {
        if byte == UInt8(ascii: "\"") { state = .quoteWithin }
        if byte == 0x0D || byte == 0x0A && !wasReturnWithin { lines += 1 }
        wasReturnWithin = byte == 0x0D
    }
}
