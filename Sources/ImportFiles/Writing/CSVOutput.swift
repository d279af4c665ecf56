import People

/// Puts values into the cells of a CSV file as reading takes them out again, or refuses them.
struct CSVOutput {
    private static let chunk = 1 << 16

    let columns: [String]
    private let sink: (ArraySlice<UInt8>) throws -> Void
    private var bytes: [UInt8] = []
    private var column = 0

    init(columns: [String], byteOrderMark: Bool, sink: @escaping (ArraySlice<UInt8>) throws -> Void) {
        self.columns = columns
        self.sink = sink
        bytes.reserveCapacity(Self.chunk * 2)
        if byteOrderMark { bytes += [0xEF, 0xBB, 0xBF] }
        bytes += columns.joined(separator: ",").utf8
        bytes += "\r\n".utf8
    }

    mutating func finish() throws {
        try sink(bytes[...])
        bytes.removeAll(keepingCapacity: true)
    }

    mutating func endRow() throws {
        bytes += "\r\n".utf8
        column = 0
        if bytes.count >= Self.chunk { try finish() }
    }

    private mutating func begin() {
        if column > 0 { bytes.append(UInt8(ascii: ",")) }
        column += 1
    }

    /// A value that our own code made and that needs no quotes.
    mutating func plain(_ text: String) {
        begin()
        bytes += text.utf8
    }

    mutating func text(_ text: String, _ rule: TextRule) throws(UnwritableValue) {
        try check(text, rule)
        begin()
        quote(text)
    }

    mutating func edit(_ edit: Edit<String>, _ rule: TextRule) throws(UnwritableValue) {
        switch edit {
        case .keep: plain("")
        case .clear: plain("-")
        case .set(let text): try self.text(text, rule)
        }
    }

    mutating func day(_ edit: Edit<Day>) throws(UnwritableValue) {
        switch edit {
        case .keep: plain("")
        case .clear: plain("-")
        case .set(let day):
            guard WrittenTime.plausibleYears.contains(day.civil.year) else { throw unwritable(day.iso) }
            plain(day.iso)
        }
    }

    mutating func aliases(_ aliases: [String]) throws(UnwritableValue) {
        for alias in aliases { try check(alias, .personalKey) }
        begin()
        quote(AliasList.join(aliases))
    }

    /// - Parameter instant: written in UTC, with milliseconds only where there are some.
    mutating func instant(_ instant: Instant) throws(UnwritableValue) {
        let day = ZoneOffsets.utc.day(of: instant)
        guard WrittenTime.plausibleYears.contains(day.civil.year) else { throw unwritable(day.iso) }
        let ofDay = instant.milliseconds - Int64(day.number) * 86_400_000
        func padded(_ value: Int64, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let seconds = ofDay / 1000
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }.joined(separator: ":")
        let fraction = ofDay % 1000 == 0 ? "" : ".\(padded(ofDay % 1000, 3))"
        plain("\(day.iso)T\(clock)\(fraction)Z")
    }

    private func check(_ text: String, _ rule: TextRule) throws(UnwritableValue) {
        // Compared by bytes: to `==` the forms of Unicode are equal, which is what reading would change.
        let isCleaned = ImportedText.cleaned(text).utf8.elementsEqual(text.utf8)
        guard isCleaned, !text.isEmpty, text != "-", rule.problem(of: text) == nil else { throw unwritable(text) }
    }

    private func unwritable(_ text: String) -> UnwritableValue {
        UnwritableValue(column: columns[safely: column] ?? "", value: ImportedText.excerpt(text))
    }

    private mutating func quote(_ text: String) {
        let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        guard needsQuotes else {
            bytes += text.utf8
            return
        }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}
