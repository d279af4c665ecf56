/// One line of a learner's journal, as a machine of theirs wrote it down.
public struct JournalLineDocument: Codable, Hashable, Sendable {
    /// The machine's own id of the line: the first line with it is kept.
    public var id: WireKey
    /// The line itself: a JSON object in a text, of which fields that are not known here are left out.
    public var content: WireWords

    public init(id: WireKey, content: WireWords) {
        self.id = id
        self.content = content
    }
}

/// Lines of one's own journal, in the order in which they were written.
public struct JournalRequest: Codable, Hashable, Sendable {
    public var lines: [JournalLineDocument]

    public init(lines: [JournalLineDocument]) {
        self.lines = lines
    }
}

/// What came of sending lines.
public struct JournalOutcomeDocument: Codable, Hashable, Sendable {
    public var new: Int
    /// Known already, from an earlier sending.
    public var known: Int

    public init(new: Int, known: Int) {
        self.new = new
        self.known = known
    }
}

/// Which lines of one's own journal are asked for.
public struct JournalQuery: Codable, Hashable, Sendable {
    /// `place` of the page before; from the beginning where it is left out.
    public var after: WireNumber<FromZero>?
    public var limit: WireNumber<JournalLines>?

    public init(after: WireNumber<FromZero>? = nil, limit: WireNumber<JournalLines>? = nil) {
        self.after = after
        self.limit = limit
    }
}

/// Lines of a journal that are carried at once.
public enum JournalLines: WireRange {
    public static let bounds: ClosedRange<Int64> = 1...1000
}

/// Lines in the order in which the server got them.
public struct JournalPageDocument: Codable, Hashable, Sendable {
    public var lines: [JournalLineDocument]
    /// The server's number of the last line; `null` where there is none.
    @Nullable public var place: WireNumber<FromZero>?
    /// Whether there are more.
    public var isCut: Bool

    public init(lines: [JournalLineDocument], place: WireNumber<FromZero>?, isCut: Bool) {
        self.lines = lines
        self.place = place
        self.isCut = isCut
    }

    private enum CodingKeys: String, CodingKey {
        case lines, place
        case isCut = "cut"
    }
}
