/// What a browser, the terminal program or a script shows on every request after somebody has signed in.
///
/// 256 random bits. The store keeps its digest only.
public struct Token: Hashable, Sendable {
    /// Symbols after the mark.
    private static let length = 52
    /// So that a token in a file or a log is known for what it is.
    public static let mark = "cd_"
    private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")

    public let text: String

    public var digest: [UInt8] { Digest.sha256(text) }

    public init() {
        text = Self.mark + String(Chance.bytes(Self.length).map { Self.alphabet[Int($0 & 31)] })
    }

    /// Nothing where `text` has not the form of a token.
    public init?(_ text: String) {
        guard text.hasPrefix(Self.mark), text.utf8.count == Self.mark.utf8.count + Self.length,
            text.dropFirst(Self.mark.count).allSatisfy(Self.alphabet.contains)
        else { return nil }
        self.text = text
    }
}
