/// Everything about one person, as it is handed to them: a list of rows under the name of each kind.
public struct PersonFileDocument: Encodable, Sendable {
    /// A value of a row.
    public enum Value: Sendable {
        case null
        case text(String)
        case number(Int64)
        case flag(Bool)
    }

    /// The rows of one kind.
    public struct Section: Sendable {
        public let name: String
        public let rows: [Row]

        public init(name: String, rows: [Row]) {
            self.name = name
            self.rows = rows
        }
    }

    /// Fields with their values, in order.
    public struct Row: Encodable, Sendable {
        public let fields: [(name: String, value: Value)]

        public init(fields: [(name: String, value: Value)]) {
            self.fields = fields
        }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            for (name, value) in fields {
                let key = Key(stringValue: name)
                switch value {
                case .null: try container.encodeNil(forKey: key)
                case .text(let text): try container.encode(text, forKey: key)
                case .number(let number): try container.encode(number, forKey: key)
                case .flag(let flag): try container.encode(flag, forKey: key)
                }
            }
        }
    }

    public let code: String
    public let generatedAt: WireInstant
    public let sections: [Section]

    public init(code: String, generatedAt: WireInstant, sections: [Section]) {
        self.code = code
        self.generatedAt = generatedAt
        self.sections = sections
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(code, forKey: Key(stringValue: "code"))
        try container.encode(generatedAt, forKey: Key(stringValue: "generated_at"))
        for section in sections { try container.encode(section.rows, forKey: Key(stringValue: section.name)) }
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
