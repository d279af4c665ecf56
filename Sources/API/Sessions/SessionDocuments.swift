/// What holds a session.
public enum SessionKindWord: String, WireWord {
    case browser
    case terminal
    case script
}

/// What somebody may do besides learning.
public enum RoleWord: String, WireWord {
    case trainer
    case leader
    case administrator
}

/// Somebody signs in with a password.
public struct SignInRequest: Codable, Hashable, Sendable {
    public var name: WireKey
    public var password: WireSecret
    /// What is signed in from: the name of a machine. It is shown where sessions are listed.
    public var label: WireKey?

    public init(name: WireKey, password: WireSecret, label: WireKey? = nil) {
        self.name = name
        self.password = password
        self.label = label
    }
}

/// Somebody redeems the code of a slip and sets a password, which signs them in.
public struct ActivationRequest: Codable, Hashable, Sendable {
    /// What stands on the slip beside the code.
    public var name: WireKey
    /// With or without hyphens, upper or lower case.
    public var code: WireSecret
    public var password: WireSecret
    public var label: WireKey?

    public init(name: WireKey, code: WireSecret, password: WireSecret, label: WireKey? = nil) {
        self.name = name
        self.code = code
        self.password = password
        self.label = label
    }
}

/// A session that has just begun. The token is shown this once.
public struct NewSessionDocument: Codable, Hashable, Sendable {
    /// Goes into `Authorization: Bearer …` of every request.
    public var token: String
    public var expiresAt: WireInstant
    public var who: WhoDocument

    public init(token: String, expiresAt: WireInstant, who: WhoDocument) {
        self.token = token
        self.expiresAt = expiresAt
        self.who = who
    }

    private enum CodingKeys: String, CodingKey {
        case token
        case expiresAt = "expires_at"
        case who
    }
}

/// Who is asking, and what they may do.
public struct WhoDocument: Codable, Hashable, Sendable {
    /// What they type to sign in.
    public var name: String
    /// The person's code.
    public var person: String
    /// Empty where nobody has given one.
    public var personName: String
    public var session: SessionKindWord
    /// Empty for somebody who only learns.
    public var roles: [GrantDocument]

    public init(name: String, person: String, personName: String, session: SessionKindWord, roles: [GrantDocument]) {
        self.name = name
        self.person = person
        self.personName = personName
        self.session = session
        self.roles = roles
    }

    private enum CodingKeys: String, CodingKey {
        case name, person
        case personName = "person_name"
        case session, roles
    }
}

/// A role that somebody holds, and where.
public struct GrantDocument: Codable, Hashable, Sendable {
    public var role: RoleWord
    /// The code of the unit at and below which it counts; `null` for administrators.
    @Nullable public var unit: String?

    public init(role: RoleWord, unit: String?) {
        self.role = role
        self.unit = unit
    }
}
