/// A value that a file cannot say, because reading would change or refuse it: `-` alone (which clears), nothing at
/// all, white space at its ends, text that is not in Unicode's form NFC, an identity number as a key.
public struct UnwritableValue: Error, Hashable, Sendable {
    /// Our own column.
    public let column: String
    /// A beginning of the value, without the digits of what could be an identity number.
    public let value: String

    public init(column: String, value: String) {
        self.column = column
        self.value = value
    }
}
