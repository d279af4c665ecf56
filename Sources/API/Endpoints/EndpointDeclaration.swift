/// An endpoint without its types: what a document and a test can list.
public struct EndpointDeclaration: Sendable {
    public let name: String
    public let method: EndpointMethod
    public let path: PathTemplate
    public let access: EndpointAccess
    public let success: Int
    public let problems: [ProblemKind]
    public let media: [WireMedia]
    public let summary: String
    public let parameters: ObjectSchema
    public let body: Schema?
    /// Nothing where the answer has no body.
    public let answer: Schema?

    /// Whether `field` stands in the path and not after `?`.
    public func isInPath(_ field: ObjectSchema.Field) -> Bool { path.names.contains(field.name) }
}

extension Endpoint {
    /// - Throws: where one of the types is no wire type, which the tests of this room rule out.
    public func declaration() throws -> EndpointDeclaration {
        guard case .object(let parameters) = try Schema(of: Parameters.self) else { throw ParametersAreNoObject() }
        return EndpointDeclaration(
            name: name, method: method, path: path, access: access, success: success, problems: problems, media: media,
            summary: summary, parameters: parameters,
            body: Body.self == Nothing.self ? nil : try Schema(of: Body.self),
            answer: Answer.self == Nothing.self ? nil : try Schema(of: Answer.self))
    }
}

private struct ParametersAreNoObject: Error {}
