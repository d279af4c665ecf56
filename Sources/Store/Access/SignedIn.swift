public import People

/// What somebody signs in to Công Dân with.
public enum Credential {}

/// Who is asking: somebody who has signed in, with what they may do at this moment.
public struct SignedIn: Hashable, Sendable {
    /// What holds the session.
    public enum Kind: String, Hashable, Sendable {
        case browser, terminal, script
    }

    public let session: ID<SignedIn>
    public let kind: Kind
    public let credential: ID<Credential>
    public let person: ID<Person>
    /// What they type to sign in.
    public let name: String
    /// Empty where nobody has given it yet.
    public let personName: String
    public let grants: Set<Grant>

    public init(
        session: ID<SignedIn>, kind: Kind, credential: ID<Credential>, person: ID<Person>, name: String,
        personName: String, grants: Set<Grant>
    ) {
        self.session = session
        self.kind = kind
        self.credential = credential
        self.person = person
        self.name = name
        self.personName = personName
        self.grants = grants
    }

    /// The units whose people and numbers they may see.
    public var scope: Scope { Scope(grants) }

    /// The units for which they hold one of `roles`; everything for an administrator. Who leads a province and trains
    /// one commune trains only there.
    public func scope(as roles: Role...) -> Scope {
        Scope(grants.filter { $0.role == .administrator || roles.contains($0.role) })
    }

    /// Everybody is a learner.
    public func holds(_ role: Role) -> Bool { role == .learner || grants.contains { $0.role == role } }

    /// What the change logs say of them.
    public func author(at now: Instant) -> Author { Author(who: name, at: now, person: person) }
}
