import Reports

/// Says how far a long import is.
struct ProgressLine: Sendable {
    private let words: Words
    private let file: String
    private let totalBytes: Int64
    private let startBytes: Int64
    private var line = PacedLine()
    private var rows = 0

    /// - Parameter startBytes: what an earlier, stopped import had read already.
    init(words: Words, file: String, totalBytes: Int64, startBytes: Int64) {
        self.words = words
        self.file = file
        self.totalBytes = totalBytes
        self.startBytes = startBytes
    }

    mutating func advance(rows more: Int, bytesRead: Int64) {
        rows += more
        let (rows, done) = (rows, bytesRead - startBytes)
        line.show { elapsed in
            let left = done > 0 ? elapsed * (totalBytes - bytesRead) / done / 1000 : nil
            return words.progress(
                file: file, rows: rows, rowsPerSecond: rows * 1000 / Int(elapsed), secondsLeft: left.map { Int($0) })
        }
    }

    /// Takes the line away, so that something else can be written.
    mutating func clear() { line.clear() }
}
