import Glibc

/// A literal address of this machine, of version 4 or 6.
struct ListenAddress: Hashable, Sendable {
    /// Without brackets.
    let bindable: String
    let isLoopback: Bool

    /// Nothing for a name, which may lead anywhere.
    init?(_ host: String) {
        if let loopback = Loopback(host) {
            (bindable, isLoopback) = (loopback.bindable, true)
            return
        }
        let bare = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        guard Self.isAddress(bare) else { return nil }
        (bindable, isLoopback) = (bare, false)
    }

    /// Whether `text` is a literal address as the system reads it: four numbers, or version 6.
    static func isAddress(_ text: String) -> Bool {
        var four = in_addr()
        var six = in6_addr()
        return inet_pton(AF_INET, text, &four) == 1 || inet_pton(AF_INET6, text, &six) == 1
    }
}

/// The address that people type into their browsers: scheme, host and port, nothing more.
public struct PublicAddress: Hashable, Sendable {
    public let isSecure: Bool
    /// In lower case, without the port that the scheme has anyway.
    public let authority: String

    /// Without a slash at its end.
    public var text: String { "\(isSecure ? "https" : "http")://\(authority)" }

    var isLoopback: Bool { Loopback(authority: authority) != nil }

    /// Nothing where `text` is not `https://HOST` or `https://HOST:PORT`.
    public init?(_ text: String) {
        let lower = text.lowercased()
        let rest: Substring
        if lower.hasPrefix("https://") {
            (isSecure, rest) = (true, lower.dropFirst("https://".count))
        } else if lower.hasPrefix("http://") {
            (isSecure, rest) = (false, lower.dropFirst("http://".count))
        } else {
            return nil
        }
        let host = rest.hasSuffix("/") ? rest.dropLast() : rest
        guard let authority = Self.normal(String(host), isSecure: isSecure) else { return nil }
        self.authority = authority
    }

    /// Whether a request for `authority` is meant for us.
    func isNamed(by authority: String) -> Bool {
        Self.normal(authority.lowercased(), isSecure: isSecure) == self.authority
    }

    private static func normal(_ authority: String, isSecure: Bool) -> String? {
        var host = authority[...]
        var port: UInt16?
        if let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") {
            guard let number = UInt16(authority[authority.index(after: colon)...]), number > 0 else { return nil }
            (host, port) = (authority[..<colon], number)
        }
        let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
        let isName = host.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (48...57).contains(byte) || byte == 45 || byte == 46
        }
        guard !host.isEmpty, isBracketed ? ListenAddress.isAddress(String(host.dropFirst().dropLast())) : isName else {
            return nil
        }
        guard let port, port != (isSecure ? 443 : 80) else { return String(host) }
        return "\(host):\(port)"
    }
}
