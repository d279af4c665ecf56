import API
import Hummingbird
import People
import Reports
import Store

/// One request to an endpoint, read and let in.
struct EndpointCall<Parameters: Sendable, Body: Sendable>: Sendable {
    let parameters: Parameters
    let body: Body
    /// What the answer is to be written in.
    let media: WireMedia
    let words: Words
    let now: Instant
    /// The address that failures to sign in are counted for.
    let peer: String
    /// Nobody at an endpoint for anybody.
    let visitor: SignedIn?
    private let access: EndpointAccess

    init(
        parameters: Parameters, body: Body, media: WireMedia, words: Words, now: Instant, peer: String,
        visitor: SignedIn?, access: EndpointAccess
    ) {
        self.parameters = parameters
        self.body = body
        self.media = media
        self.words = words
        self.now = now
        self.peer = peer
        self.visitor = visitor
        self.access = access
    }

    /// - Throws: ``PageRefusal/signInNeeded`` at an endpoint for anybody.
    var person: SignedIn {
        get throws(PageRefusal) {
            guard let visitor else { throw .signInNeeded }
            return visitor
        }
    }

    /// The units for which the asker holds a role that this endpoint is for: somebody who leads one unit and trains
    /// another does not train both.
    var scope: Scope {
        guard let visitor, case .roles(let words) = access else { return .below([]) }
        return Scope(visitor.grants.filter { grant in words.contains { $0.rawValue == grant.role.rawValue } })
    }

    var author: Author {
        get throws(PageRefusal) { try person.author(at: now) }
    }
}

/// What an endpoint answers.
enum EndpointReply<Answer: Encodable & Sendable>: Sendable {
    case document(Answer)
    /// The same in one of the endpoint's other media.
    case text(String)
}
