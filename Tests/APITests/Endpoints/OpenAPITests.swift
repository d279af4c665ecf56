import API
import Testing

struct `The OpenAPI document` {
    @Test func `describes every endpoint with its statuses`() throws {
        let declarations = try Endpoints.declarations()
        let paths = try #require(OpenAPIDocument(declarations).json["paths"])
        for declaration in declarations {
            let operation = paths[declaration.path.text]?[declaration.method.rawValue.lowercased()]
            #expect(operation?["operationId"] == .text(declaration.name))
            let statuses = Set(declaration.problems.map(\.status) + [declaration.success])
            for status in statuses { #expect(operation?["responses"]?["\(status)"] != nil) }
        }
    }

    @Test func `defines every schema that it refers to, and one of each name`() throws {
        let json = OpenAPIDocument(try Endpoints.declarations()).json
        let schemas = try #require(json["components"]?["schemas"])
        let references = json.text.matches(of: #/"\$ref": "#\/components\/schemas\/([^"]+)"/#).map { String($0.1) }
        #expect(references.count > 50)
        for name in Set(references) { #expect(schemas[name] != nil, "\(name)") }
        var named: [String: Schema] = [:]
        for declaration in try Endpoints.declarations() {
            for schema in [declaration.body, declaration.answer].compactMap(\.self) {
                for object in schema.objects {
                    #expect(named[object.name] ?? .object(object) == .object(object), "\(object.name)")
                    named[object.name] = .object(object)
                }
            }
        }
    }

    @Test func `is JSON that we can read ourselves`() throws {
        let json = OpenAPIDocument(try Endpoints.declarations()).json
        #expect(try JSONValue(parsing: Array(json.text.utf8)) == json)
    }
}

extension Schema {
    /// Itself and all below it that have fields.
    fileprivate var objects: [ObjectSchema] {
        switch self {
        case .object(let object): [object] + object.fields.flatMap(\.schema.objects)
        case .list(let schema), .nullable(let schema): schema.objects
        default: []
        }
    }
}
