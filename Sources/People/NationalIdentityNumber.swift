/// Whether `text` has the form of a Vietnamese personal identity number: twelve digits, spaces aside.
///
/// Such a value is refused as a person's code and as an account's name or alias: keys must not be
/// sensitive personal data (Law 91/2025/QH15), so the exporting office gives a code of its own.
public func looksLikeNationalIdentityNumber(_ text: some StringProtocol) -> Bool {
    var digits = 0
    for character in text where !character.isWhitespace {
        guard character.isWholeNumber else { return false }
        digits += 1
        if digits > 12 { return false }
    }
    return digits == 12
}
