import CSodium

/// Random bytes of the operating system, for what nobody may guess.
public enum Chance {
    public static func bytes(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }
}
