/// A name of this machine for itself.
struct Loopback: Hashable, Sendable {
    /// The literal address to bind to.
    let bindable: String

    /// Nothing where `host` is, or may be, another machine.
    init?(_ host: String) {
        switch host.lowercased() {
        case "localhost": bindable = "127.0.0.1"
        case "::1", "[::1]": bindable = "::1"
        default:
            let parts = host.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 4, parts[0] == "127", parts.allSatisfy(Self.isOctet) else { return nil }
            bindable = host
        }
    }

    /// The host of an HTTP authority such as `localhost:8080`, port or not.
    init?(authority: String) {
        var host = authority[...]
        if let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") {
            guard let port = UInt16(authority[authority.index(after: colon)...]), port > 0 else { return nil }
            host = authority[..<colon]
        }
        // Without brackets an IPv6 address cannot be told from its port.
        guard !host.contains(":") || (host.hasPrefix("[") && host.hasSuffix("]")) else { return nil }
        self.init(String(host))
    }

    private static func isOctet(_ text: Substring) -> Bool {
        (1...3).contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
            && (text == "0" || !text.hasPrefix("0")) && (Int(text) ?? 256) < 256
    }
}
