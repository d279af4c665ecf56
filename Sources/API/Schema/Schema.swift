/// What JSON a wire type is written as. It is read off the type itself, see ``Schema/init(of:)``.
public indirect enum Schema: Hashable, Sendable {
    case text(TextRule)
    case integer(ClosedRange<Int64>?)
    case number
    case truth
    case list(Schema)
    case object(ObjectSchema)
    /// The value, or `null`.
    case nullable(Schema)

    /// What a text must be like.
    public struct TextRule: Hashable, Sendable {
        /// As JSON Schema names it: `date`, `date-time`.
        public var format: String?
        /// The only texts that there are.
        public var words: [String]?
        /// In Unicode scalars.
        public var length: ClosedRange<Int>?
        /// An ECMAScript pattern that says the same as ``isFit``, for those who only have the document.
        public var pattern: String?
        /// What no other member can say; the schema of a type is told apart from others by these, not by this.
        public var isFit: @Sendable (String) -> Bool

        public init(
            format: String? = nil, words: [String]? = nil, length: ClosedRange<Int>? = nil, pattern: String? = nil,
            isFit: @escaping @Sendable (String) -> Bool = { _ in true }
        ) {
            self.format = format
            self.words = words
            self.length = length
            self.pattern = pattern
            self.isFit = isFit
        }

        public static func == (left: TextRule, right: TextRule) -> Bool {
            left.format == right.format && left.words == right.words && left.length == right.length
                && left.pattern == right.pattern
        }

        public func hash(into hasher: inout Hasher) {
            hasher.combine(format)
            hasher.combine(words)
            hasher.combine(length)
            hasher.combine(pattern)
        }
    }
}

/// A wire type with fields.
public struct ObjectSchema: Hashable, Sendable {
    public struct Field: Hashable, Sendable {
        public let name: String
        public let schema: Schema
        public let isRequired: Bool
    }

    /// The type's own name, without its room.
    public let name: String
    /// In the order of the type.
    public let fields: [Field]

    subscript(name: String) -> Field? { fields.first { $0.name == name } }
}
