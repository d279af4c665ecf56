import Foundation

/// Somebody who has signed in on a server, as this machine remembers it.
public struct SignIn: Codable, Hashable, Sendable {
    /// Of the server.
    public var server: String
    public var token: String
    /// What they type to sign in.
    public var name: String
    /// The person's code.
    public var person: String
    /// Empty where nobody has given one.
    public var personName: String
    /// `YYYY-MM-DDThh:mm:ssZ`: when the server ends it.
    public var expiresAt: String
    /// A file of certificates that was given then.
    public var certificates: String?

    public init(
        server: ServerLocation, token: String, name: String, person: String, personName: String, expiresAt: String,
        certificates: String?
    ) {
        self.server = server.text
        self.token = token
        self.name = name
        self.person = person
        self.personName = personName
        self.expiresAt = expiresAt
        self.certificates = certificates
    }
}
