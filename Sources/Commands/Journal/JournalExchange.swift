import Foundation
import Tutorial

/// Carries lines between this machine's journal and the server. It only ever reads the journal: whoever holds it takes
/// in what has arrived.
struct JournalExchange: Sendable {
    /// Lines that the server takes at once.
    private static let batchLines = 200

    /// Some lines of the server's, in its order.
    struct Page: Sendable {
        let lines: [JournalLine]
        /// The server's number of the last of them.
        let place: Int?
        let isLast: Bool
    }

    /// What other machines have sent.
    struct Arrivals: Sendable {
        let lines: [JournalLine]
        let received: Int?
    }

    let journal: String
    let send: @Sendable ([JournalLine]) async throws -> Void
    let fetch: @Sendable (_ after: Int?) async throws -> Page

    /// Sends what the server does not have yet, in the order in which it was written.
    ///
    /// - Returns: how many lines.
    @discardableResult
    func sendNew() async throws -> Int {
        var marks = JournalMarks.read(besides: journal)
        var count = 0
        while true {
            let (lines, end) = Self.lines(of: journal, from: marks.sent, limit: Self.batchLines)
            guard end > marks.sent else { return count }
            let known = lines.filter { $0.id != nil }
            if !known.isEmpty { try await send(known) }
            count += known.count
            marks = JournalMarks.read(besides: journal)
            marks.sent = max(marks.sent, end)
            marks.keep(besides: journal)
        }
    }

    /// What the server has from other machines since the last time.
    func fetchNew() async throws -> Arrivals {
        var place = JournalMarks.read(besides: journal).received
        let own = Set(Self.lines(of: journal, from: 0, limit: .max).lines.compactMap(\.id))
        var lines: [JournalLine] = []
        while true {
            let page = try await fetch(place)
            lines += page.lines.filter { line in line.id.map { !own.contains($0) } ?? false }
            place = page.place ?? place
            if page.isLast { return Arrivals(lines: lines, received: place) }
        }
    }

    /// Whole lines from a place on; what is no line of ours is passed over.
    ///
    /// - Returns: the lines, and the place behind them.
    static func lines(of journal: String, from start: Int, limit: Int) -> (lines: [JournalLine], end: Int) {
        guard let data = FileManager.default.contents(atPath: journal), start < data.count else { return ([], start) }
        let decoder = JSONDecoder()
        var lines: [JournalLine] = []
        var start = data.startIndex + start
        while lines.count < limit, let end = data[start...].firstIndex(of: 10) {
            if let line = try? decoder.decode(JournalLine.self, from: data[start..<end]) { lines.append(line) }
            start = end + 1
        }
        return (lines, start - data.startIndex)
    }
}

extension Journal {
    /// Takes in what other machines have done. Whoever was cut off here is given it once more next time.
    ///
    /// - Returns: whether there was anything new.
    func take(_ arrivals: JournalExchange.Arrivals) -> Bool {
        let known = Set(JournalExchange.lines(of: path, from: 0, limit: .max).lines.compactMap(\.id))
        let new = arrivals.lines.filter { line in line.id.map { !known.contains($0) } ?? false }
        guard !isLocked, (try? append(new)) != nil else { return false }
        var marks = JournalMarks.read(besides: path)
        marks.received = arrivals.received ?? marks.received
        marks.keep(besides: path)
        return !new.isEmpty
    }

    /// Makes what somebody did as a guest theirs. Lines that are here already are left, so that it may be cut off
    /// anywhere and done again.
    ///
    /// - Returns: how many lines there are more.
    func adopt(guest path: String) throws -> Int {
        let lines = JournalExchange.lines(of: path, from: 0, limit: .max).lines.enumerated().map { place, line in
            var line = line
            // Older programs wrote none; made of what the line is, so that it comes out the same again.
            if line.id == nil { line.id = "guest-\(place)-\(line.at)-" + Self.digest(of: line) }
            return line
        }
        let known = Set(JournalExchange.lines(of: self.path, from: 0, limit: .max).lines.compactMap(\.id))
        let new = lines.filter { line in line.id.map { !known.contains($0) } ?? false }
        try append(new)
        return new.count
    }

    /// FNV-1a: the same for the same line, on any machine.
    private static func digest(of line: JournalLine) -> String {
        let bytes = (try? line.data()) ?? Data()
        return String(bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }, radix: 16)
    }
}
