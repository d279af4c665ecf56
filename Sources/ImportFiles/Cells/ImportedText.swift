import Foundation

/// How text is made comparable as it enters, from a file or from a command.
public enum ImportedText {
    /// Without white space at its ends, in Unicode's form NFC.
    ///
    /// Marks that nobody sees and that copying leaves behind (U+FEFF, U+200B) count as white space here.
    public static func cleaned(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, isInvisible(first) { scalars.removeFirst() }
        while let last = scalars.last, isInvisible(last) { scalars.removeLast() }
        return composed(String(scalars))
    }

    /// In Unicode's form NFC, nothing taken away: for passwords.
    public static func composed(_ text: String) -> String {
        text.unicodeScalars.allSatisfy(isComposed) ? text : text.precomposedStringWithCanonicalMapping
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }

    /// Text of such scalars alone is in NFC already: ASCII, Latin and the precomposed Vietnamese letters.
    private static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x300 || (0x1E00...0x1EFF).contains(scalar.value)
    }

    /// A beginning of `text` for a message: one line, at most 60 characters, and no digits where twelve or more of
    /// them follow one another, which could be an identity number.
    static func excerpt(_ text: String) -> String {
        let hidesDigits = holdsTwelveDigits(text)
        let beginning = text.prefix(60).map { character -> Character in
            if character.isNewline { return " " }
            return hidesDigits && character.isWholeNumber ? "•" : character
        }
        return String(beginning) + (text.count > 60 ? "…" : "")
    }

    private static func holdsTwelveDigits(_ text: String) -> Bool {
        var digits = 0
        for character in text where !character.isWhitespace {
            digits = character.isWholeNumber ? digits + 1 : 0
            if digits >= 12 { return true }
        }
        return false
    }
}
