import People

/// What the text of a cell may be.
enum TextRule: Hashable {
    /// A code, a system's account name, an event's id: it stands in an index, so that it must be short.
    case key
    /// A key that stands in the rows of every report: a spreadsheet must show it as it is, in CSV too, so that it
    /// cannot begin like a formula.
    case reportKey
    /// A key that says who somebody is, which an identity number must not do.
    case personalKey
    /// A name, a reason: shown to people.
    case words

    /// PostgreSQL's index entries end at 2,704 bytes, and no code of any office comes near this.
    static let keyLimit = 1000
    static let wordsLimit = 10_000

    /// - Returns: why the text is refused.
    func problem(of text: String) -> FileProblem? {
        let limit = self == .words ? Self.wordsLimit : Self.keyLimit
        var text = text
        let (count, isVisible, isNumber) = text.withUTF8 { Self.survey($0, allowsSpace: self == .words) }
        if count > limit { return .valueTooLong(bytes: count, limit: limit) }
        if !isVisible { return .controlCharacter }
        if self == .reportKey, FormulaText.begins(text) { return .formula }
        if self == .personalKey, isNumber, looksLikeNationalIdentityNumber(text) {
            return .nationalIdentityNumber
        }
        return nil
    }

    /// - Returns: the number of bytes, whether all of them can be seen, and whether they may be digits and spaces only.
    private static func survey(_ bytes: ByteRun, allowsSpace: Bool) -> (count: Int, isVisible: Bool, isNumber: Bool) {
        // Without branches, so that the compiler takes many bytes at a time: this looks at every name of every row.
        var hidden: UInt8 = 0
        var others: UInt8 = 0
        for byte in bytes {
            hidden |= byte < 0x20 ? 1 : 0
            hidden |= byte == 0x7F ? 1 : 0
            others |= byte > 0x20 && byte < 0x30 ? 1 : 0
            others |= byte > 0x39 && byte < 0x80 ? 1 : 0
        }
        let isVisible = hidden == 0 || allowsSpace && bytes.allSatisfy { $0.isSpace || $0 >= 0x20 && $0 != 0x7F }
        return (bytes.count, isVisible, others == 0)
    }
}
