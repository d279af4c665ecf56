/// What tells a file read by a mapping from any other: BLAKE2b over the file's bytes and the mapping's text.
public enum FileFingerprint {
    /// - Returns: 32 bytes.
    /// - Throws: ``FileRefusal`` where the file cannot be read.
    public static func of(path: String, mapping: Mapping) throws -> [UInt8] { [] }
}
