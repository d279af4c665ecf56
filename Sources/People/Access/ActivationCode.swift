/// What stands on a slip: it opens an account of the training system once, and then sets a password.
///
/// Twelve symbols in groups of four, without 0, O, 1 and I: eleven by chance (55 bits), the last one a check. The check
/// is a sum over GF(32) in which every place has a weight of its own, so that one wrong symbol, or two that have changed
/// places, are told apart from a code that does not exist.
public struct ActivationCode: Hashable, Sendable {
    /// How many symbols are drawn by chance.
    public static let randomSymbols = 11
    private static let length = randomSymbols + 1
    private static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")

    /// Twelve symbols without hyphens: what is compared and hashed.
    public let text: String

    /// `ABCD-EFGH-JKLM`, as it is printed and read aloud.
    public var grouped: String {
        let symbols = Array(text)
        return stride(from: 0, to: Self.length, by: 4).map { String(symbols[$0..<($0 + 4)]) }.joined(separator: "-")
    }

    /// - Parameter chance: ``randomSymbols`` random bytes, of which five bits each are used.
    public init(chance: [UInt8]) {
        precondition(chance.count == Self.randomSymbols, "a code is made of eleven random bytes")
        let values = chance.map { Int($0 & 31) }
        text = String((values + [Self.check(of: values)]).map { Self.alphabet[$0] })
    }

    /// A code as somebody typed it: upper or lower case, with or without hyphens and spaces.
    public init(typed: String) throws(ActivationCodeError) {
        let symbols = typed.uppercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "–" }
        for symbol in symbols where !Self.alphabet.contains(symbol) { throw .notASymbol(symbol) }
        guard symbols.count == Self.length else { throw .length(symbols.count) }
        // Every symbol is in the alphabet: it was looked for above.
        let values = symbols.map { Self.alphabet.firstIndex(of: $0)! }
        guard Self.check(of: Array(values.dropLast())) == values.last else { throw .mistyped }
        text = String(symbols)
    }

    private static func check(of values: [Int]) -> Int {
        // Horner's rule, last place first: the place i has the weight x^(i + 1), and no two of twelve are equal.
        values.reversed().reduce(0) { sum, value in times2(sum ^ value) }
    }

    /// Times x in GF(32), modulo x⁵ + x² + 1.
    private static func times2(_ value: Int) -> Int {
        let doubled = value << 1
        return doubled & 32 == 0 ? doubled : (doubled ^ 0b10_0101) & 31
    }
}

/// Why what was typed is no activation code. None of them says anything about which codes there are.
public enum ActivationCodeError: Error, Hashable, Sendable {
    /// A character that no code has.
    case notASymbol(Character)
    /// So many symbols instead of twelve.
    case length(Int)
    /// The check does not fit: a symbol is wrong, or two have changed places.
    case mistyped
}
