public import People

/// An online system that people are meant to use, with what can be done there.
public struct SystemDefinition: Hashable, Sendable {
    /// One thing that can be done on the system.
    public struct Action: Hashable, Sendable {
        public let code: String
        public let name: LocalizedText
        /// Whether doing it is use. Signing in never is on a portal.
        public let counts: Bool

        public init(code: String, name: LocalizedText, counts: Bool) {
            self.code = code
            self.name = name
            self.counts = counts
        }
    }

    public let code: String
    public let name: LocalizedText
    public let actions: [Action]

    public init(code: String, name: LocalizedText, actions: [Action]) {
        self.code = code
        self.name = name
        self.actions = actions
    }
}
