/// One question to a server.
public struct Request: Sendable {
    public enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"
        case delete = "DELETE"
    }

    public var method: Method
    /// The whole address, `http://` or `https://`.
    public var address: String
    public var headers: [Header]
    public var body: [UInt8]
    /// Whether the server does the same whether it gets it once or twice: only such requests are sent again where
    /// nobody knows if the first one arrived.
    public var canBeSentTwice: Bool
    /// How long the server may take altogether; nothing for as long as something moves.
    public var patience: Duration?

    public init(
        _ method: Method, _ address: String, headers: [Header] = [], body: [UInt8] = [], canBeSentTwice: Bool = false,
        patience: Duration? = nil
    ) {
        self.method = method
        self.address = address
        self.headers = headers
        self.body = body
        self.canBeSentTwice = canBeSentTwice
        self.patience = patience
    }
}

/// One line of a request's or a reply's head.
public struct Header: Hashable, Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// What a server answered.
public struct Reply: Sendable {
    public let status: Int
    public let headers: [Header]
    public let body: [UInt8]

    public init(status: Int, headers: [Header], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The value of the first header of that name; names are compared without case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}
