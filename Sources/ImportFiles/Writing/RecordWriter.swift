public import Adoption

/// Writes records as CSV with our own columns, which the same version reads back exactly.
public struct RecordWriter<Record: Sendable> {
    /// Writes the header.
    ///
    /// - Parameters:
    ///   - byteOrderMark: for spreadsheets that would take UTF-8 for something else.
    ///   - sink: takes the next bytes of the file.
    init(kind: FileKind, byteOrderMark: Bool, sink: @escaping (ArraySlice<UInt8>) throws -> Void) throws {}

    /// - Throws: ``UnwritableValue``, or what the sink throws.
    public mutating func write(_ record: Record) throws {}

    /// Hands the last bytes to the sink.
    public mutating func finish() throws {}
}

/// A value that a file cannot say, because reading would change it: `-` alone (which clears), an empty value,
/// spaces at its ends, text that is not in Unicode's form NFC.
public struct UnwritableValue: Error, Hashable, Sendable {
    public let column: String
    public let value: String
}
