/// Where the server listens, and how it is reached there.
public struct ServerSettings: Hashable, Sendable {
    /// Files in PEM: the certificate with those that lead to the authority, and its key.
    public struct Certificate: Hashable, Sendable {
        public let chain: String
        public let key: String

        public init(chain: String, key: String) {
            self.chain = chain
            self.key = key
        }
    }

    /// A literal address. `localhost` is taken as `127.0.0.1`, whatever a hosts file says.
    public let host: String
    /// 0 for any free port.
    public let port: Int
    /// Nothing for plain HTTP.
    public let certificate: Certificate?
    /// Whether a proxy stands before us that speaks TLS and says who asks: `X-Forwarded-For` and `-Proto` are believed.
    public let isBehindProxy: Bool
    /// What people type into their browsers; nothing where only this machine reaches us.
    public let publicURL: PublicAddress?

    /// This machine and nowhere else.
    public static let standard = ServerSettings(host: "127.0.0.1", port: 8080)

    private init(host: String, port: Int) {
        self.host = host
        self.port = port
        certificate = nil
        isBehindProxy = false
        publicURL = nil
    }

    /// - Parameter host: a literal address of version 4 or 6, with or without brackets, or `localhost`.
    /// - Throws: ``ServerRefusal``: plain HTTP goes no further than this machine.
    public init(
        host: String = "127.0.0.1", port: Int = 8080, certificate: Certificate? = nil, isBehindProxy: Bool = false,
        publicURL: String? = nil
    ) throws(ServerRefusal) {
        guard let address = ListenAddress(host) else { throw .notAnAddress(host: host) }
        guard (0...65_535).contains(port) else { throw .portOutOfRange(port) }
        let known = try publicURL.map { text throws(ServerRefusal) in
            guard let known = PublicAddress(text) else { throw .badPublicURL(text) }
            return known
        }
        let isSeen = !address.isLoopback || isBehindProxy
        guard address.isLoopback || certificate != nil || isBehindProxy else { throw .plainHTTP(host: host) }
        if isSeen, known == nil { throw .publicURLNeeded }
        if let known, !known.isSecure, !known.isLoopback { throw .plainPublicURL(known.text) }
        self.host = address.bindable
        self.port = port
        self.certificate = certificate
        self.isBehindProxy = isBehindProxy
        self.publicURL = known
    }

    /// Whether browsers reach us by TLS: then the cookie that keeps somebody signed in goes by nothing else.
    public var isSecure: Bool { publicURL?.isSecure ?? (certificate != nil) }

    /// Whether plain HTTP would leave this machine: what ``init(host:port:certificate:isBehindProxy:publicURL:)`` refuses.
    public static func isPlainBeyondLoopback(host: String, hasCertificate: Bool, isBehindProxy: Bool) -> Bool {
        !(ListenAddress(host)?.isLoopback ?? false) && !hasCertificate && !isBehindProxy
    }
}

/// Why the server does not start.
public enum ServerRefusal: Error, Hashable, Sendable {
    /// Nothing that can be listened on: a name, or no address at all.
    case notAnAddress(host: String)
    /// Other machines would reach it, and could read along.
    case plainHTTP(host: String)
    /// Others are to reach it, and it does not know under which name.
    case publicURLNeeded
    case badPublicURL(String)
    case plainPublicURL(String)
    /// The certificate or its key cannot be read; `detail` is the library's own word.
    case badCertificate(path: String, detail: String)
    case portOutOfRange(Int)
    /// Another program listens there already.
    case portTaken(host: String, port: Int)
    /// The operating system does not let this program listen there; `detail` is its own word, for the log.
    case cannotListen(host: String, port: Int, detail: String)
}

/// Where the server is listening.
public struct ServerAddress: Hashable, Sendable {
    public let host: String
    public let port: Int
    public let isSecure: Bool

    /// To be opened in a browser.
    public var url: String {
        "\(isSecure ? "https" : "http")://\(host.contains(":") ? "[\(host)]" : host):\(port)/"
    }
}
