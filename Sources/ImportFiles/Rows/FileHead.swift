/// The beginning of a file: whether it is CSV or JSON Lines, and the CSV's header.
struct FileHead {
    /// Nothing for JSON Lines.
    let table: CSVTable?
    /// The line of the header, and that of the first record.
    let headerLine: Int
    let line: Int

    private static let comma = UInt8(ascii: ",")
    private static let delimiters = [comma, UInt8(ascii: ";"), UInt8(ascii: "\t")]

    /// Reads up to the first record; the stream stands there then.
    ///
    /// - Parameter names: the columns looked for; the delimiter that yields most of them is the file's.
    /// - Throws: ``HeadFailure``.
    static func read(_ stream: TextStream, names: Set<String>) throws(HeadFailure) -> FileHead {
        var line = 1
        do throws(ReadFailure) {
            line += try skipBlankLines(stream)
            if try isJSON(stream) { return FileHead(table: nil, headerLine: line, line: line) }
            let declared = try declaredDelimiter(stream)
            if declared != nil { line += try 1 + skipBlankLines(stream) }
            return try header(stream, line: &line, names: names, delimiters: declared.map { [$0] } ?? delimiters)
        } catch {
            throw HeadFailure(line: line, problem: error.problem)
        }
    }

    private static func isJSON(_ stream: TextStream) throws(ReadFailure) -> Bool {
        let beginning = ByteRun(stream.window).prefix(64).filter { !$0.isSpace }
        guard beginning.first == UInt8(ascii: "[") else { return beginning.first == UInt8(ascii: "{") }
        let second = beginning.dropFirst().first
        guard second != UInt8(ascii: "{"), second != UInt8(ascii: "]") else {
            throw ReadFailure(problem: .otherFormat(.jsonList))
        }
        return false
    }

    /// - Returns: the number of lines passed over.
    private static func skipBlankLines(_ stream: TextStream) throws(ReadFailure) -> Int {
        var lines = 0
        var wasReturn = false
        while true {
            let window = stream.window
            // A tab may be the delimiter of a header whose first cell is empty.
            let blank = window.prefix { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
            for byte in blank {
                if byte == 0x0D || byte == 0x0A && !wasReturn { lines += 1 }
                wasReturn = byte == 0x0D
            }
            let isAllBlank = blank.count == window.count
            stream.consume(blank.count)
            guard isAllBlank else { return lines }
            if try !stream.refill() { throw ReadFailure(problem: .empty) }
        }
    }

    /// Spreadsheets may write `sep=;` before the header.
    private static func declaredDelimiter(_ stream: TextStream) throws(ReadFailure) -> UInt8? {
        var scanner = CSVScanner(delimiter: 0)
        guard case .row(let length, _) = try record(stream, &scanner), let cell = scanner.cells.first else {
            return nil
        }
        let text = ByteRun(rebasing: stream.window[cell.start..<cell.end])
        guard text.count == 5, text.prefix(4).elementsEqual("sep=".utf8) else { return nil }
        let delimiter = text[4]
        stream.consume(length)
        return delimiter
    }

    private static func header(
        _ stream: TextStream, line: inout Int, names: Set<String>, delimiters: [UInt8]
    ) throws(ReadFailure) -> FileHead {
        var best: (table: CSVTable, length: Int, lines: Int, found: Int)?
        for delimiter in delimiters {
            var scanner = CSVScanner(delimiter: delimiter)
            guard case .row(let length, let lines) = try record(stream, &scanner) else { continue }
            let bytes = ByteRun(rebasing: stream.window[..<length])
            guard bytes.isUTF8 else { throw ReadFailure(problem: .notUnicode) }
            guard !bytes.holdsNUL else { throw ReadFailure(problem: .nulByte) }
            let header = scanner.cells.map { cell in
                let text = String(decoding: bytes[cell.start..<cell.end], as: UTF8.self)
                return ImportedText.cleaned(cell.isDoubled ? text.replacing("\"\"", with: "\"") : text)
            }
            let found = names.intersection(header).count
            if let best, (best.found, best.table.names.count) >= (found, header.count) { continue }
            best = (CSVTable(scanner: scanner, names: header), length, lines, found)
        }
        guard let best else { throw ReadFailure(problem: .textAfterQuote) }
        stream.consume(best.length)
        defer { line += best.lines }
        return FileHead(table: best.table, headerLine: line, line: line + best.lines)
    }

    private static func record(_ stream: TextStream, _ scanner: inout CSVScanner) throws(ReadFailure) -> RowScan {
        while true {
            let window = stream.window
            switch scanner.scan(ByteRun(window), isWhole: stream.isAtEnd) {
            case .incomplete:
                guard window.count <= RowReader.recordLimit else {
                    throw ReadFailure(problem: .recordTooLong(limit: RowReader.recordLimit))
                }
                _ = try stream.refill()
            case .unclosedQuote: throw ReadFailure(problem: .unclosedQuote)
            case let scan: return scan
            }
        }
    }
}

/// Why a file cannot be read beyond its head.
struct HeadFailure: Error, Hashable {
    let line: Int
    let problem: FileProblem
}
