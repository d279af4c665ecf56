public import People

/// Why an account is not used, where only people know it: no event of any system tells these.
public enum NonUseReason: String, CaseIterable, Hashable, Sendable {
    /// Nothing to file came up.
    case noOpportunity = "no_opportunity"
    /// Somebody told them to wait with it.
    case toldToHoldOff = "told_to_hold_off"
    case onLeave = "on_leave"
    /// The work is done, on paper.
    case onPaper = "on_paper"
    /// Something else; the note says what.
    case other
}

/// What somebody wrote down about an account that is not used.
public struct NotedReason: Hashable, Sendable {
    public let reason: NonUseReason
    /// Empty where the reason says it all.
    public let note: String
    public let day: Day
    public let by: String

    /// Characters of a note at most: a remark, not a file on somebody.
    public static let noteLimit = 200

    public init(reason: NonUseReason, note: String, day: Day, by: String) {
        self.reason = reason
        self.note = note
        self.day = day
        self.by = by
    }

    /// - Throws: ``NoteProblem``.
    public static func check(_ reason: NonUseReason, note: String) throws(NoteProblem) {
        if reason == .other, note.isEmpty { throw .noteNeeded }
        if note.count > noteLimit { throw .tooLong }
        let numbers = note.split { !$0.isWholeNumber && !$0.isWhitespace }
        if numbers.contains(where: { looksLikeNationalIdentityNumber($0) }) { throw .identityNumber }
    }
}

/// Why a note is not taken.
public enum NoteProblem: Error, Hashable, Sendable {
    /// "Other" says nothing by itself.
    case noteNeeded
    case tooLong
    /// A number of twelve digits stands in it: national identity numbers are not kept here.
    case identityNumber
}
