import CSodium

/// SHA-256: for what is random by itself and needs only not to be readable in a stolen database. Never for passwords.
public enum Digest {
    /// Bytes of a digest.
    public static let size = 32

    public static func sha256(_ text: String) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: size)
        let bytes = Array(text.utf8)
        crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return digest
    }
}
