import Glibc

/// Reads a file row by row, as CSV or JSON Lines, and gives the cells of the columns that are wanted.
final class RowReader {
    /// A longer record is left out.
    static let recordLimit = 1 << 20

    enum Event {
        /// The cells stand in ``RowReader/values`` until the next call.
        case row(line: Int)
        case broken(line: Int, FileProblem, column: String?)
        /// The text is read to its end.
        case end
        /// The text breaks off here; what came before is good.
        case cutShort(line: Int, FileProblem)
    }

    let stream: TextStream
    /// The line on which the next record begins.
    private(set) var line: Int
    /// The cells of the last row, in the order of the wanted columns; empty where the row has none.
    private(set) var values: [ByteRun]
    private let columns: [String]
    /// Nothing for JSON Lines.
    private var csv: CSVTable?
    private var json: JSONScanner

    /// - Parameter columns: the wanted ones, as the file calls them.
    init(stream: TextStream, line: Int, columns: [String], csv: CSVTable?) {
        self.stream = stream
        self.line = line
        self.columns = columns
        self.csv = csv
        json = JSONScanner(keys: csv == nil ? columns : [])
        values = Array(repeating: ByteRun(start: nil, count: 0), count: columns.count)
    }

    /// The place of the next record.
    var place: FilePlace { FilePlace(byteOffset: stream.offset, line: line) }

    /// Goes on at a place that an earlier reading came to.
    func jump(to place: FilePlace) throws(ReadFailure) {
        guard place.byteOffset > stream.offset else { return }
        try stream.jump(to: place.byteOffset)
        line = place.line
    }

    /// - Throws: ``ReadFailure`` where nothing can be said about what follows; ``line`` is where it happened.
    func next() throws(ReadFailure) -> Event {
        while true {
            let window = stream.window
            if window.isEmpty, stream.isAtEnd { return .end }
            switch csv?.scan(window, isWhole: stream.isAtEnd) ?? scanLine(window) {
            case .incomplete:
                if window.count > Self.recordLimit { return try skipLongRecord() }
                if let event = try readOn() { return event }
            case .unclosedQuote(let linesBefore):
                if window.count > Self.recordLimit { return try skipLongRecord() }
                return .cutShort(line: line + linesBefore, .unclosedQuote)
            case .broken(let problem, let column, let length, let lines):
                let found = try check(window, length) ?? problem
                return .broken(line: moveOn(length, lines), found, column: column.flatMap { csv?.names[safely: $0] })
            case .row(let length, let lines):
                if let event = try row(window, length, lines) { return event }
            }
        }
    }

    /// - Returns: nothing where the record is blank.
    private func row(_ window: UnsafeMutableBufferPointer<UInt8>, _ length: Int, _ lines: Int) throws(ReadFailure)
        -> Event?
    {
        if let problem = try check(window, length) {
            return .broken(line: moveOn(length, lines), problem, column: nil)
        }
        if let isBlank = csv?.take(window, into: &values) {
            let began = moveOn(length, lines)
            return isBlank ? nil : .row(line: began)
        }
        let isEnded = window[length - 1] == 0x0A
        let text = UnsafeMutableBufferPointer(rebasing: window[..<(isEnded ? length - 1 : length)])
        if ByteRun(text).trimmed.isEmpty {
            _ = moveOn(length, lines)
            return nil
        }
        if let found = json.read(text) {
            return .broken(line: moveOn(length, lines), found.problem, column: found.key.map { columns[$0] })
        }
        for index in values.indices { values[index] = json.values[index] ?? ByteRun(start: nil, count: 0) }
        return .row(line: moveOn(length, lines))
    }

    /// What forbids to look into a record at all.
    private func check(_ window: UnsafeMutableBufferPointer<UInt8>, _ length: Int) throws(ReadFailure) -> FileProblem? {
        if length > Self.recordLimit { return .recordTooLong(limit: Self.recordLimit) }
        let record = ByteRun(rebasing: window[..<length])
        if !record.isUTF8 { throw ReadFailure(problem: .notUnicode) }
        return record.holdsNUL ? .nulByte : nil
    }

    /// - Returns: the line on which the record began.
    private func moveOn(_ length: Int, _ lines: Int) -> Int {
        defer { line += lines }
        stream.consume(length)
        return line
    }

    /// A record of JSON Lines is a line.
    private func scanLine(_ window: UnsafeMutableBufferPointer<UInt8>) -> RowScan {
        guard let base = window.baseAddress else { return .incomplete }
        let feed = memchr(base, 0x0A, window.count).map { UnsafeRawPointer(base).distance(to: UnsafeRawPointer($0)) }
        if let feed { return .row(length: feed + 1, lines: 1) }
        return stream.isAtEnd ? .row(length: window.count, lines: 0) : .incomplete
    }

    private func readOn() throws(ReadFailure) -> Event? {
        do throws(ReadFailure) {
            _ = try stream.refill()
            return nil
        } catch {
            guard error.isCutShort else { throw error }
            return .cutShort(line: line, error.problem)
        }
    }

    private func skipLongRecord() throws(ReadFailure) -> Event {
        var skip = RecordSkip(delimiter: csv?.scanner.delimiter)
        while true {
            let (count, isDone) = skip.pass(ByteRun(stream.window))
            stream.consume(count)
            if isDone { break }
            if let event = try readOn() { return event }
            guard stream.window.isEmpty, stream.isAtEnd else { continue }
            if let linesBefore = skip.openQuote { return .cutShort(line: line + linesBefore, .unclosedQuote) }
            break
        }
        defer { line += skip.lines }
        return .broken(line: line, .recordTooLong(limit: Self.recordLimit), column: nil)
    }
}

extension Array {
    /// The element at `index`, where there is one.
    subscript(safely index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
