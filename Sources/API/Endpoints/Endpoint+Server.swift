/// Why a request is not what its endpoint declares.
public struct InvalidRequest: Error, Hashable, Sendable {
    public enum Place: Hashable, Sendable {
        /// The body is no JSON.
        case notJSON(JSONFault)
        case body([SchemaViolation])
        case parameters([ParameterViolation])
    }

    public let place: Place
    /// Whether it is right by its schema, and breaks a rule that a schema cannot say.
    public let breaksRule: Bool

    public init(place: Place, breaksRule: Bool = false) {
        self.place = place
        self.breaksRule = breaksRule
    }
}

/// What is wrong with one parameter.
public struct ParameterViolation: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case unknown
        case missing
        case givenTwice
        /// Not percent-encoded UTF-8.
        case unreadable
        case value(SchemaViolation.Kind)
    }

    public let name: String
    public let kind: Kind

    public init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
    }
}

/// Reads the requests of one endpoint strictly; made once, so that the schemas are.
public struct RequestReader<Parameters: Codable & Sendable, Body: Codable & Sendable>: Sendable {
    private let parameters: Schema
    private let body: Schema

    public init<Answer>(_ endpoint: Endpoint<Parameters, Body, Answer>) throws {
        parameters = try Schema(of: Parameters.self)
        body = try Schema(of: Body.self)
    }

    /// - Parameters:
    ///   - path: the values of the path's names, as they stand there.
    ///   - query: what stands after `?`.
    /// - Throws: ``InvalidRequest``.
    public func parameters(path: [String: Substring], query: String?) throws -> Parameters {
        guard case .object(let object) = parameters else { throw SchemaMismatch() }
        var members: [JSONValue.Member] = []
        var wrong: [ParameterViolation] = []
        func take(_ name: String, _ text: Substring, plusIsSpace: Bool) {
            guard let field = object[name] else { return wrong.append(.init(name: name, kind: .unknown)) }
            guard !members.contains(where: { $0.name == name }) else {
                return wrong.append(.init(name: name, kind: .givenTwice))
            }
            guard let value = QueryCoding.decoded(text, plusIsSpace: plusIsSpace) else {
                return wrong.append(.init(name: name, kind: .unreadable))
            }
            members.append(.init(name, QueryCoding.value(value, as: field.schema)))
        }
        for (name, text) in path.sorted(by: { $0.key < $1.key }) { take(name, text, plusIsSpace: false) }
        for part in (query ?? "").split(separator: "&") {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            // A name of ours needs no encoding; whatever else it is called, there is none of that name.
            let name = path[String(halves[0])] == nil ? String(halves[0]) : "?" + halves[0]
            take(name, halves.count > 1 ? halves[1] : "", plusIsSpace: true)
        }
        for violation in parameters.violations(in: .object(members)) {
            let name = String(violation.pointer.dropFirst().prefix { $0 != "/" })
            if wrong.contains(where: { $0.name == name }) { continue }
            wrong.append(.init(name: name, kind: violation.kind == .missingField ? .missing : .value(violation.kind)))
        }
        guard wrong.isEmpty else { throw InvalidRequest(place: .parameters(wrong)) }
        return try JSONValue.object(members).decoded()
    }

    /// - Throws: ``InvalidRequest``.
    public func body(_ bytes: [UInt8]) throws -> Body {
        if let nothing = Nothing() as? Body { return nothing }
        let value: JSONValue
        do {
            value = try JSONValue(parsing: bytes)
        } catch {
            throw InvalidRequest(place: .notJSON(error))
        }
        let wrong = body.violations(in: value)
        guard wrong.isEmpty else { throw InvalidRequest(place: .body(wrong)) }
        return try value.decoded()
    }

    /// Parameters are always an object.
    private struct SchemaMismatch: Error {}
}
