import API
import Foundation

/// The document as it is served, with which answers are read. It knows as much of JSON Schema as the document uses, and
/// fails for what it does not know.
struct ServedSchema {
    let document: JSONValue

    /// What a response may hold; nothing where the status or the media type is not declared.
    func response(_ path: String, _ method: String, status: Int, media: String) -> JSONValue? {
        document["paths"]?[path]?[method.lowercased()]?["responses"]?["\(status)"]?["content"]?[media]?["schema"]
    }

    func isDeclared(_ path: String, _ method: String, status: Int) -> Bool {
        document["paths"]?[path]?[method.lowercased()]?["responses"]?["\(status)"] != nil
    }

    /// All that is wrong, each with its place.
    func mistakes(in value: JSONValue, _ schema: JSONValue, at place: String = "") -> [String] {
        if case .text(let reference) = schema["$ref"] {
            let name = String(reference.split(separator: "/").last ?? "")
            guard let named = document["components"]?["schemas"]?[name] else { return ["\(place): no schema \(name)"] }
            return mistakes(in: value, named, at: place)
        }
        if case .list(let choices) = schema["anyOf"] {
            let found = choices.map { mistakes(in: value, $0, at: place) }
            return found.contains([]) ? [] : found[0]
        }
        guard case .text(let type) = schema["type"] else { return ["\(place): a schema without a type"] }
        switch (type, value) {
        case ("object", .object(let members)): return object(members, schema, at: place)
        case ("array", .list(let values)):
            guard let items = schema["items"] else { return ["\(place): a list without a schema"] }
            return values.enumerated().flatMap { mistakes(in: $1, items, at: "\(place)/\($0)") }
        case ("string", .text(let text)): return self.text(text, schema, at: place)
        case ("integer", .integer(let number)):
            if case .integer(let low) = schema["minimum"], number < low { return ["\(place): \(number) < \(low)"] }
            if case .integer(let high) = schema["maximum"], number > high { return ["\(place): \(number) > \(high)"] }
            return []
        case ("number", .number), ("number", .integer), ("boolean", .truth), ("null", .null): return []
        default: return ["\(place): not of type \(type)"]
        }
    }

    private func object(_ members: [JSONValue.Member], _ schema: JSONValue, at place: String) -> [String] {
        guard schema["additionalProperties"] == .truth(false) else { return ["\(place): open to any field"] }
        var found = members.flatMap { member -> [String] in
            guard let field = schema["properties"]?[member.name] else { return ["\(place)/\(member.name): unknown"] }
            return mistakes(in: member.value, field, at: "\(place)/\(member.name)")
        }
        guard case .list(let required) = schema["required"] else {
            return found + ["\(place): nothing on what is required"]
        }
        for case .text(let name) in required where !members.contains(where: { $0.name == name }) {
            found.append("\(place)/\(name): missing")
        }
        return found
    }

    private func text(_ text: String, _ schema: JSONValue, at place: String) -> [String] {
        var found: [String] = []
        if case .list(let words) = schema["enum"], !words.contains(.text(text)) { found.append("\(place): \(text)") }
        if case .integer(let least) = schema["minLength"], text.unicodeScalars.count < least {
            found.append("\(place): too short")
        }
        if case .integer(let most) = schema["maxLength"], text.unicodeScalars.count > most {
            found.append("\(place): too long")
        }
        if case .text(let pattern) = schema["pattern"], text.range(of: pattern, options: .regularExpression) == nil {
            found.append("\(place): \(text) is not \(pattern)")
        }
        return found
    }
}
