/// What kind of refusal an answer is. The raw value ends its `type`, and is the same in every language and version.
public enum ProblemKind: String, WireWord {
    /// The request is not what the endpoint declares; `errors` names every place.
    case invalidRequest = "invalid-request"
    /// Nobody has signed in, or the session has ended.
    case notSignedIn = "not-signed-in"
    /// The name or the password (or the code) is wrong.
    case wrongCredentials = "wrong-credentials"
    /// A page of another site made a browser send it.
    case otherSite = "other-site"
    /// There is no such thing, or it is none of theirs.
    case notFound = "not-found"
    case methodNotAllowed = "method-not-allowed"
    case notAcceptable = "not-acceptable"
    /// It contradicts what is known by now.
    case conflict
    case tooLarge = "too-large"
    case unsupportedMedia = "unsupported-media"
    /// The request was meant for another host.
    case misdirected
    /// A rule forbids it.
    case refused
    /// Come again after `Retry-After` seconds.
    case tooMany = "too-many"
    case fault
    /// The database cannot be reached or written.
    case unavailable

    public var status: Int {
        switch self {
        case .invalidRequest: 400
        case .notSignedIn, .wrongCredentials: 401
        case .otherSite: 403
        case .notFound: 404
        case .methodNotAllowed: 405
        case .notAcceptable: 406
        case .conflict: 409
        case .tooLarge: 413
        case .unsupportedMedia: 415
        case .misdirected: 421
        case .refused: 422
        case .tooMany: 429
        case .fault: 500
        case .unavailable: 503
        }
    }

    /// The URI that tells the kind.
    public var type: String { "urn:congdan:problem:" + rawValue }
}
