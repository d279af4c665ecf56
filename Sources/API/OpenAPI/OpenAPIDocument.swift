/// The OpenAPI 3.1 document of some endpoints, made from their declarations.
public struct OpenAPIDocument: Sendable {
    private let declarations: [EndpointDeclaration]

    public init(_ declarations: [EndpointDeclaration]) {
        self.declarations = declarations
    }

    public var json: JSONValue {
        var components = SchemaComponents()
        let paths = paths(&components)
        return .object([
            .init("openapi", .text("3.1.0")),
            .init(
                "info",
                .object([
                    .init("title", .text("Công Dân")), .init("version", .text("1")),
                    .init("license", .object([.init("name", .text("Apache-2.0"))])),
                ])),
            .init("servers", .list([.object([.init("url", .text("/"))])])),
            .init("paths", paths),
            .init(
                "components",
                .object([
                    .init("schemas", components.json),
                    .init(
                        "securitySchemes",
                        .object([
                            .init(
                                "token", .object([.init("type", .text("http")), .init("scheme", .text("bearer"))]))
                        ])),
                ])),
        ])
    }

    private func paths(_ components: inout SchemaComponents) -> JSONValue {
        var paths: [String] = []
        for declaration in declarations where !paths.contains(declaration.path.text) {
            paths.append(declaration.path.text)
        }
        return .object(
            paths.map { path in
                let operations = declarations.filter { $0.path.text == path }.map { declaration in
                    JSONValue.Member(
                        declaration.method.rawValue.lowercased(), operation(declaration, &components))
                }
                return .init(path, .object(operations))
            })
    }

    private func operation(_ declaration: EndpointDeclaration, _ components: inout SchemaComponents) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("operationId", .text(declaration.name)), .init("summary", .text(declaration.summary)),
        ]
        if case .roles(let roles) = declaration.access {
            members.append(.init("description", .text("For: " + roles.map(\.rawValue).joined(separator: ", ") + ".")))
        }
        let isOpen = declaration.access == .anybody
        members.append(.init("security", .list(isOpen ? [] : [.object([.init("token", .list([]))])])))
        let parameters = declaration.parameters.fields.map { parameter($0, of: declaration, &components) }
        if !parameters.isEmpty { members.append(.init("parameters", .list(parameters))) }
        if let body = declaration.body {
            members.append(
                .init(
                    "requestBody",
                    .object([
                        .init("required", .truth(true)),
                        .init("content", content([.json], body, &components)),
                    ])))
        }
        members.append(.init("responses", responses(declaration, &components)))
        return .object(members)
    }

    private func parameter(
        _ field: ObjectSchema.Field, of declaration: EndpointDeclaration, _ components: inout SchemaComponents
    ) -> JSONValue {
        let isInPath = declaration.isInPath(field)
        var members: [JSONValue.Member] = [
            .init("name", .text(field.name)), .init("in", .text(isInPath ? "path" : "query")),
            .init("required", .truth(isInPath || field.isRequired)),
        ]
        var schema = components.reference(field.schema)
        if case .list = field.schema, case .object(let described) = schema {
            members.append(.init("explode", .truth(false)))
            // No text says an empty list: whoever means nothing leaves the parameter out.
            schema = .object(described + [.init("minItems", .integer(1))])
        }
        members.append(.init("schema", schema))
        return .object(members)
    }

    private func responses(_ declaration: EndpointDeclaration, _ components: inout SchemaComponents) -> JSONValue {
        var success: [JSONValue.Member] = [.init("description", .text("Done."))]
        if let answer = declaration.answer {
            success.append(.init("content", content(declaration.media, answer, &components)))
        }
        var members = [JSONValue.Member("\(declaration.success)", .object(success))]
        let problem = (try? Schema(of: ProblemDocument.self)) ?? .truth
        let byStatus = Dictionary(grouping: declaration.problems, by: \.status)
        for (status, kinds) in byStatus.sorted(by: { $0.key < $1.key }) {
            members.append(
                .init(
                    "\(status)",
                    .object([
                        .init("description", .text(kinds.map(\.rawValue).joined(separator: ", "))),
                        .init("content", content([.problem], problem, &components)),
                    ])))
        }
        return .object(members)
    }

    private func content(
        _ media: [WireMedia], _ schema: Schema, _ components: inout SchemaComponents
    ) -> JSONValue {
        .object(
            media.map { type in
                let isJSON = type == .json || type == .problem
                let described = isJSON ? components.reference(schema) : .object([.init("type", .text("string"))])
                return .init(type.rawValue, .object([.init("schema", described)]))
            })
    }
}
