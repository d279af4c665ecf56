/// Where the server listens.
///
/// Until people sign in, that is this machine and nowhere else.
public struct ServerSettings: Hashable, Sendable {
    /// A literal address of the loopback network. `localhost` is taken as `127.0.0.1`, whatever a hosts file says.
    public let host: String
    /// 0 for any free port.
    public let port: Int

    /// - Parameter host: `localhost`, an address of `127.0.0.0/8`, or `::1`, with or without brackets.
    /// - Throws: ``ServerRefusal/notLoopback(host:)``, ``ServerRefusal/portOutOfRange(_:)``.
    public init(host: String = "127.0.0.1", port: Int = 8080) throws(ServerRefusal) {
        guard let loopback = Loopback(host) else { throw .notLoopback(host: host) }
        guard (0...65_535).contains(port) else { throw .portOutOfRange(port) }
        self.host = loopback.bindable
        self.port = port
    }
}

/// Why the server does not start.
public enum ServerRefusal: Error, Hashable, Sendable {
    /// The host is, or may be, seen from other machines.
    case notLoopback(host: String)
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

    /// To be opened in a browser.
    public var url: String { "http://\(host.contains(":") ? "[\(host)]" : host):\(port)/" }
}
