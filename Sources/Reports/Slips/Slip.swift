public import People

/// What a person is handed on paper to open their account of the training system.
public struct Slip: Hashable, Sendable {
    /// Empty where nobody has given it yet.
    public let personName: String
    public let personCode: String
    /// Empty for an administrator without an account.
    public let unitName: String
    /// What they sign in with.
    public let signInName: String
    public let code: ActivationCode
    /// The last day on which the code opens the account.
    public let lastDay: Day
    /// Where the server is reached, such as `https://tap-huan.example.vn`; nothing where nobody has said it.
    public let server: String?

    public init(
        personName: String, personCode: String, unitName: String, signInName: String, code: ActivationCode,
        lastDay: Day, server: String?
    ) {
        self.personName = personName
        self.personCode = personCode
        self.unitName = unitName
        self.signInName = signInName
        self.code = code
        self.lastDay = lastDay
        self.server = server.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    }

    /// Path of the page on which a code is typed, and the parameter that types it beforehand.
    public static let activationPath = "/kich-hoat"

    /// What somebody types into a browser.
    public var address: String? { server.map { $0 + Self.activationPath } }
}
