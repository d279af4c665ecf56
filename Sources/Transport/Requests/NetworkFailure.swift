/// Why there is no reply.
public struct NetworkFailure: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// No such name, nobody listens there, or the way is cut: nothing was sent.
        case unreachable
        /// The server took too long, or the connection broke: nobody knows whether the request arrived.
        case lost
        /// The server is not who it says it is, or its certificate is not known here.
        case untrusted
        /// The address is none, or what came back is no HTTP.
        case unusable
        /// More came back than anybody asked for.
        case tooLong
        /// Somebody stopped it.
        case stopped
        /// libcurl is not on this machine.
        case noLibrary
    }

    public let kind: Kind
    /// The library's own words, for whoever runs the machine.
    public let detail: String

    public init(_ kind: Kind, detail: String) {
        self.kind = kind
        self.detail = detail
    }
}
