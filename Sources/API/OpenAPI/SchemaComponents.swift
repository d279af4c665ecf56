/// Schemas as JSON Schema 2020-12; those of types with fields stand under their names, each once.
struct SchemaComponents {
    private var known: [(name: String, json: JSONValue)] = []

    var json: JSONValue { .object(known.sorted { $0.name < $1.name }.map { .init($0.name, $0.json) }) }

    mutating func reference(_ schema: Schema) -> JSONValue {
        switch schema {
        case .text(let rule): return .object([.init("type", .text("string"))] + Self.members(rule))
        case .integer(let range): return .object([.init("type", .text("integer"))] + Self.members(range))
        case .number: return .object([.init("type", .text("number"))])
        case .truth: return .object([.init("type", .text("boolean"))])
        case .list(let element):
            return .object([.init("type", .text("array")), .init("items", reference(element))])
        case .nullable(let schema):
            return .object([.init("anyOf", .list([reference(schema), .object([.init("type", .text("null"))])]))])
        case .object(let object):
            if !known.contains(where: { $0.name == object.name }) {
                // Its place is taken before its fields are looked at, or it would not come first.
                known.append((object.name, .null))
                let described = describe(object)
                known.removeAll { $0.name == object.name }
                known.append((object.name, described))
            }
            return .object([.init("$ref", .text("#/components/schemas/" + object.name))])
        }
    }

    private mutating func describe(_ object: ObjectSchema) -> JSONValue {
        let fields = object.fields.map { JSONValue.Member($0.name, reference($0.schema)) }
        return .object([
            .init("type", .text("object")), .init("properties", .object(fields)),
            .init("required", .list(object.fields.filter(\.isRequired).map { .text($0.name) })),
            .init("additionalProperties", .truth(false)),
        ])
    }

    private static func members(_ rule: Schema.TextRule) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        if let format = rule.format { members.append(.init("format", .text(format))) }
        if let words = rule.words { members.append(.init("enum", .list(words.map(JSONValue.text)))) }
        if let length = rule.length {
            members.append(.init("minLength", .integer(Int64(length.lowerBound))))
            members.append(.init("maxLength", .integer(Int64(length.upperBound))))
        }
        if let pattern = rule.pattern { members.append(.init("pattern", .text(pattern))) }
        return members
    }

    private static func members(_ range: ClosedRange<Int64>?) -> [JSONValue.Member] {
        guard let range else { return [] }
        return [.init("minimum", .integer(range.lowerBound)), .init("maximum", .integer(range.upperBound))]
    }
}
