public import Hummingbird
import Logging
import NIOCore
import People
import Secrets
import Store

/// What goes with one request.
public struct PageContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// The address of the machine that asks, as a trusted proxy names it; empty where there is no connection.
    var peer: String
    /// Who asks; nobody until the gate has found out.
    var visitor: Visitor?

    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress?.ipAddress ?? ""
    }

    /// For requests that come through no channel.
    init(logger: Logger, peer: String = "") {
        coreContext = CoreRequestContextStorage(source: Unconnected(logger: logger))
        self.peer = peer
    }

    private struct Unconnected: RequestContextSource {
        let logger: Logger
    }
}

/// Somebody who is signed in, and how their request showed it.
struct Visitor: Hashable, Sendable {
    let person: SignedIn
    let token: Token
    /// Whether a browser sent the token by itself: then a form has to prove that it is ours.
    let cameByCookie: Bool

    /// What stands in every form of ours, and only there: another site can make a browser send the cookie, but cannot
    /// read a page of ours.
    var formKey: String { String(Digest.sha256("form:" + token.text).prefix(16).flatMap(Self.hex)) }

    private static func hex(_ byte: UInt8) -> [Character] {
        Array((byte < 16 ? "0" : "") + String(byte, radix: 16))
    }
}

extension PageContext {
    /// Whoever has signed in.
    ///
    /// - Throws: ``PageRefusal/signInNeeded``.
    func person() throws(PageRefusal) -> SignedIn {
        guard let visitor else { throw .signInNeeded }
        return visitor.person
    }

    /// Whoever has signed in and holds one of `roles`. For all others there is no such page.
    ///
    /// - Throws: ``PageRefusal/signInNeeded``, ``PageRefusal/noSuchPage``.
    func require(_ roles: Role...) throws(PageRefusal) -> SignedIn {
        let person = try person()
        guard roles.contains(where: person.holds) else { throw .noSuchPage }
        return person
    }

    /// Whoever sees the people and numbers of some unit.
    func requireOverview() throws(PageRefusal) -> SignedIn { try require(.trainer, .leader, .administrator) }
}
