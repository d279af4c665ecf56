/// One thing that a server can be asked: declared once, used by the server, the client and the OpenAPI document.
///
/// - `Parameters`: its fields that the path names stand in the path, the others after `?`.
/// - `Body`, `Answer`: ``Nothing`` where there is none.
public struct Endpoint<
    Parameters: Codable & Sendable, Body: Codable & Sendable, Answer: Codable & Sendable
>: Sendable {
    /// Unique: `showAccount`.
    public let name: String
    public let method: EndpointMethod
    public let path: PathTemplate
    public let access: EndpointAccess
    public let success: Int
    /// How it can be refused, besides what every endpoint can say.
    public let ownProblems: [ProblemKind]
    /// The first is what is sent where nobody asks for another.
    public let media: [WireMedia]
    /// Whether sending it again after a broken connection changes nothing more.
    public let canRepeat: Bool
    /// Bytes of a body at most.
    public let bodyLimit: Int
    /// One sentence in English.
    public let summary: String

    init(
        _ name: String, _ method: EndpointMethod, _ path: PathTemplate, for access: EndpointAccess, success: Int = 200,
        problems: [ProblemKind] = [], media: [WireMedia] = [.json], canRepeat: Bool? = nil,
        bodyLimit: Int = 64 << 10, _ summary: String,
        taking: Parameters.Type = Nothing.self, body: Body.Type = Nothing.self, answer: Answer.Type = Nothing.self
    ) {
        self.name = name
        self.method = method
        self.path = path
        self.access = access
        self.success = success
        ownProblems = problems
        self.media = media
        self.canRepeat = canRepeat ?? (method != .post)
        self.bodyLimit = bodyLimit
        self.summary = summary
    }

    /// Every way in which it can be refused, in order of their statuses.
    public var problems: [ProblemKind] {
        var kinds: Set<ProblemKind> = Set(ownProblems).union([
            .invalidRequest, .methodNotAllowed, .notAcceptable, .misdirected, .fault, .unavailable,
        ])
        if method != .get { kinds.insert(.otherSite) }
        if access != .anybody { kinds.formUnion([.notSignedIn, .notFound]) }
        if Body.self != Nothing.self { kinds.formUnion([.tooLarge, .unsupportedMedia]) }
        return ProblemKind.allCases.filter(kinds.contains)
    }
}

/// No parameters, no body, no answer.
public struct Nothing: Codable, Hashable, Sendable {
    public init() {}
}

public enum EndpointMethod: String, Hashable, Sendable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case delete = "DELETE"
}

/// Who may ask. Whoever may not is told that there is no such thing.
public enum EndpointAccess: Hashable, Sendable {
    case anybody
    /// Everybody who has signed in, about themselves.
    case signedIn
    /// Holders of one of these roles, each within their units.
    case roles([RoleWord])
}

/// What a body is written in.
public enum WireMedia: String, Hashable, Sendable {
    case json = "application/json"
    case csv = "text/csv"
    /// For a terminal: as `columns` and `Accept-Language` ask for it.
    case text = "text/plain"
    /// RFC 9457.
    case problem = "application/problem+json"
}

/// A path with `{names}` in it.
public struct PathTemplate: Hashable, Sendable, ExpressibleByStringLiteral {
    /// With the version before it: `/api/v1/imports/{id}`.
    public let text: String

    public init(stringLiteral value: String) {
        text = Self.version + value
    }

    static let version = "/api/v1"

    /// Between the slashes, the names in their braces.
    public var segments: [Substring] { text.split(separator: "/") }

    public var names: [String] {
        segments.filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    }

    /// The path with values for its names, percent-encoded.
    func filled(_ values: (String) -> String?) -> String {
        segments.map { segment in
            guard segment.hasPrefix("{") else { return "/" + segment }
            return "/" + QueryCoding.encoded(values(String(segment.dropFirst().dropLast())) ?? "")
        }.joined()
    }

    /// Whether `path` is one of these.
    public func matches(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        return parts.count == segments.count
            && zip(segments, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
}
