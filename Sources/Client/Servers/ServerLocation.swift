import Foundation

/// Where a server is: the beginning of every address of it.
public struct ServerLocation: Hashable, Sendable {
    /// Why a text is no place to ask.
    public enum Refusal: Error, Hashable, Sendable {
        /// No `https://NAME` or `http://NAME`.
        case noAddress(String)
        /// Over plain HTTP passwords and names could be read on the way; only this machine may be reached by it.
        case plainBeyondLoopback(String)
    }

    /// `https://cong-dan.example.vn`, without a slash at its end.
    public let text: String
    /// Whether it is this machine.
    public let isLoopback: Bool

    /// - Parameter text: as somebody types it; without a scheme it is `https`, and `http` on this machine.
    public init(_ text: String) throws(Refusal) {
        let typed = text.filter { !$0.isWhitespace }
        let named = typed.contains("://") ? typed : "https://" + typed
        guard var parts = URLComponents(string: named), let host = parts.host?.lowercased(), !host.isEmpty,
            let scheme = parts.scheme?.lowercased(), ["http", "https"].contains(scheme), parts.user == nil,
            parts.query == nil, parts.fragment == nil
        else { throw .noAddress(text) }
        isLoopback = Self.isLoopback(host)
        if scheme == "http" && !isLoopback { throw .plainBeyondLoopback(text) }
        parts.scheme = !typed.contains("://") && isLoopback ? "http" : scheme
        parts.host = host
        while parts.path.hasSuffix("/") { parts.path.removeLast() }
        guard let whole = parts.string else { throw .noAddress(text) }
        self.text = whole
    }

    /// A name for a folder of this server's, different for every server.
    public var folderName: String {
        text.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? String($0) : "-" }.joined()
    }

    private static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "[::1]" || host == "::1"
            || host.split(separator: ".", omittingEmptySubsequences: false).first == "127"
                && host.allSatisfy { $0.isNumber || $0 == "." }
    }
}
