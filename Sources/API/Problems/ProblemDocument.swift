/// A refusal on the wire: `application/problem+json`, RFC 9457.
public struct ProblemDocument: Codable, Hashable, Sendable, Error {
    /// ``ProblemKind/type``.
    public var type: String
    /// What is wrong, in the language that was asked for.
    public var title: String
    public var status: Int
    /// What to do now, in the same language.
    public var detail: String
    /// Every place of the request that is wrong.
    public var errors: [Place]?
    /// Accounts to choose from, as `SYSTEM:NAME`.
    public var choices: [String]?

    public init(
        _ kind: ProblemKind, title: String, detail: String, errors: [Place]? = nil, choices: [String]? = nil
    ) {
        type = kind.type
        self.title = title
        status = kind.status
        self.detail = detail
        self.errors = errors
        self.choices = choices
    }

    /// Nothing where a newer server has sent a kind that this program does not know.
    public var kind: ProblemKind? {
        ProblemKind.allCases.first { $0.type == type }
    }

    /// One place of a request.
    public struct Place: Codable, Hashable, Sendable {
        /// RFC 6901, into the body.
        public var pointer: String?
        /// The name of a parameter.
        public var parameter: String?
        public var detail: String

        public init(pointer: String? = nil, parameter: String? = nil, detail: String) {
            self.pointer = pointer
            self.parameter = parameter
            self.detail = detail
        }
    }
}
