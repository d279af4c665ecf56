import People

/// What the text of a cell may be.
enum TextRule: Hashable {
    /// A code, a system's account name, an event's id: it stands in an index, so that it must be short.
    case key
    /// A key that says who somebody is, which an identity number must not do.
    case personalKey
    /// A name, a reason: shown to people.
    case words

    /// PostgreSQL's index entries end at 2,704 bytes, and no code of any office comes near this.
    static let keyLimit = 1000
    static let wordsLimit = 10_000

    /// - Returns: why the text is refused.
    func problem(of text: String) -> FileProblem? {
        let utf8 = text.utf8
        let limit = self == .words ? Self.wordsLimit : Self.keyLimit
        if utf8.count > limit { return .valueTooLong(bytes: utf8.count, limit: limit) }
        var couldBeNumber = true
        for byte in utf8 {
            if byte < 0x20 || byte == 0x7F, self != .words || !byte.isSpace { return .controlCharacter }
            if byte < 0x80, !byte.isDigit, !byte.isSpace { couldBeNumber = false }
        }
        if self == .personalKey, couldBeNumber, looksLikeNationalIdentityNumber(text) {
            return .nationalIdentityNumber
        }
        return nil
    }
}
