import HTTPTypes
import Hummingbird

/// How a request may arrive: for which host, and by which way.
struct Arrival: Sendable {
    /// What is done with a request before anything else looks at it.
    enum Verdict: Hashable {
        /// It came from `peer`: whom a trusted proxy names, else who holds the connection.
        case enters(peer: String)
        /// It came in plain text to the proxy; the same by TLS is at this address.
        case goes(to: String)
        /// It came in plain text and carried something.
        case plain
        /// It was meant for somebody else.
        case otherHost
    }

    private let isBehindProxy: Bool
    private let publicURL: PublicAddress?

    init(_ settings: ServerSettings) {
        isBehindProxy = settings.isBehindProxy
        publicURL = settings.publicURL
    }

    func verdict(on request: Request, peer: String) -> Verdict {
        guard let authority = request.head.authority, isOurs(authority) else { return .otherHost }
        guard isBehindProxy else { return .enters(peer: peer) }
        if let publicURL, publicURL.isSecure, Self.last(request.headers[.xForwardedProto])?.lowercased() == "http" {
            guard request.method == .get || request.method == .head else { return .plain }
            return .goes(to: publicURL.text + request.uri.string)
        }
        // The last one is what our proxy saw; those before it are what others say.
        let named = Self.last(request.headers[.xForwardedFor]).filter(ListenAddress.isAddress)
        return .enters(peer: named ?? peer)
    }

    /// A page elsewhere can point a name of its own at our address; the browser then sends that name here.
    private func isOurs(_ authority: String) -> Bool {
        Loopback(authority: authority) != nil || publicURL?.isNamed(by: authority) ?? false
    }

    private static func last(_ header: String?) -> String? {
        header?.split(separator: ",").last.map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }
}

extension Optional {
    fileprivate func filter(_ isWanted: (Wrapped) -> Bool) -> Wrapped? { flatMap { isWanted($0) ? $0 : nil } }
}

extension HTTPField.Name {
    // Both are tokens as RFC 9110 wants them.
    static let xForwardedFor = HTTPField.Name("x-forwarded-for")!
    static let xForwardedProto = HTTPField.Name("x-forwarded-proto")!
}
