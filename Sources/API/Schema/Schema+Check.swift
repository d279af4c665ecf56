/// What is wrong with a piece of JSON that should fit a schema.
public struct SchemaViolation: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// The type has no such field.
        case unknownField
        case missingField
        /// Another kind of JSON is expected: `string`, `integer`, `number`, `boolean`, `array`, `object`.
        case wrongKind(expected: String)
        case notOneOf([String])
        case outOfRange(ClosedRange<Int64>)
        /// A text's length in characters of Unicode.
        case wrongLength(ClosedRange<Int>)
        /// The text has not the form that is named: `date`, `date-time`, or a pattern.
        case wrongForm(String)
    }

    /// RFC 6901, from the root of the JSON: `/rows/3/account`.
    public let pointer: String
    public let kind: Kind

    public init(pointer: String, kind: Kind) {
        self.pointer = pointer
        self.kind = kind
    }
}

extension Schema {
    /// How many violations are told at once.
    private static let told = 100

    /// All that is wrong with `value`, in its order; the first hundred.
    public func violations(in value: JSONValue) -> [SchemaViolation] {
        var found: [SchemaViolation] = []
        check(value, at: "", &found)
        return found
    }

    fileprivate func check(_ value: JSONValue, at pointer: String, _ found: inout [SchemaViolation]) {
        guard found.count < Self.told else { return }
        let wrong = { (kind: SchemaViolation.Kind) in SchemaViolation(pointer: pointer, kind: kind) }
        switch (self, value) {
        case (.nullable, .null), (.truth, .truth), (.number, .number), (.number, .integer): break
        case (.nullable(let schema), _): schema.check(value, at: pointer, &found)
        case (.text(let rule), .text(let text)):
            if let kind = rule.problem(of: text) { found.append(wrong(kind)) }
        case (.integer(let range), .integer(let integer)):
            if let range, !range.contains(integer) { found.append(wrong(.outOfRange(range))) }
        case (.list(let element), .list(let values)):
            for (index, value) in values.enumerated() { element.check(value, at: "\(pointer)/\(index)", &found) }
        case (.object(let object), .object(let members)):
            object.check(members, at: pointer, &found)
        default: found.append(wrong(.wrongKind(expected: kind)))
        }
    }

    /// As JSON Schema calls it.
    var kind: String {
        switch self {
        case .text: "string"
        case .integer: "integer"
        case .number: "number"
        case .truth: "boolean"
        case .list: "array"
        case .object: "object"
        case .nullable(let schema): schema.kind
        }
    }

    fileprivate static func pointer(_ parent: String, _ name: String) -> String {
        parent + "/" + name.replacing("~", with: "~0").replacing("/", with: "~1")
    }
}

extension Schema.TextRule {
    fileprivate func problem(of text: String) -> SchemaViolation.Kind? {
        if let words, !words.contains(text) { return .notOneOf(words) }
        if let length, !length.contains(text.unicodeScalars.count) { return .wrongLength(length) }
        return isFit(text) ? nil : .wrongForm(format ?? pattern ?? "")
    }
}

extension ObjectSchema {
    fileprivate func check(_ members: [JSONValue.Member], at pointer: String, _ found: inout [SchemaViolation]) {
        for member in members {
            let place = Schema.pointer(pointer, member.name)
            if let field = self[member.name] {
                field.schema.check(member.value, at: place, &found)
            } else {
                found.append(SchemaViolation(pointer: place, kind: .unknownField))
            }
        }
        for field in fields where field.isRequired && !members.contains(where: { $0.name == field.name }) {
            found.append(SchemaViolation(pointer: Schema.pointer(pointer, field.name), kind: .missingField))
        }
    }
}
