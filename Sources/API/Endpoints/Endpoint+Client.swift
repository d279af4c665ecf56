/// A request as it goes over the wire.
public struct WireRequest: Hashable, Sendable {
    public let method: EndpointMethod
    /// Path and query, percent-encoded.
    public let target: String
    public let accept: WireMedia
    /// `application/json`; nothing where there is none.
    public let body: [UInt8]?
    /// Whether sending it again after a broken connection changes nothing more.
    public let canRepeat: Bool
}

extension Endpoint {
    /// - Parameter media: in what the answer should be written; one of ``media``.
    public func request(
        _ parameters: Parameters, body: Body, as media: WireMedia = .json
    ) throws -> WireRequest {
        let pairs = try QueryCoding.pairs(parameters)
        let inPath = Set(path.names)
        let query = pairs.filter { !inPath.contains($0.name) }
            .map { "\($0.name)=\(QueryCoding.encoded($0.value))" }.joined(separator: "&")
        let filled = path.filled { name in pairs.first { $0.name == name }?.value }
        return WireRequest(
            method: method, target: query.isEmpty ? filled : filled + "?" + query, accept: media,
            body: Body.self == Nothing.self ? nil : Array(try OrderedJSON.text(body).utf8), canRepeat: canRepeat)
    }

    /// Reads an answer of a server that may be newer: what this program does not know is passed over.
    public func answer(_ bytes: [UInt8]) throws -> Answer {
        if let nothing = Nothing() as? Answer { return nothing }
        return try JSONValue(parsing: bytes).decoded()
    }
}

extension Endpoint where Parameters == Nothing {
    public func request(body: Body, as media: WireMedia = .json) throws -> WireRequest {
        try request(Nothing(), body: body, as: media)
    }
}

extension Endpoint where Body == Nothing {
    public func request(_ parameters: Parameters, as media: WireMedia = .json) throws -> WireRequest {
        try request(parameters, body: Nothing(), as: media)
    }
}

extension Endpoint where Parameters == Nothing, Body == Nothing {
    public func request(as media: WireMedia = .json) throws -> WireRequest {
        try request(Nothing(), body: Nothing(), as: media)
    }
}
