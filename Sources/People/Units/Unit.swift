/// A node of the organisation tree: a province, a department, a commune, a hamlet, a branch.
public struct Unit: Hashable, Sendable {
    public let id: ID<Unit>
    /// The office's own code; unique, compared exactly.
    public let code: String
    public let parent: ID<Unit>?
    public let name: String
    /// What sort of unit this is, in the office's own word; empty where nobody said.
    public let kind: String

    public init(id: ID<Unit>, code: String, parent: ID<Unit>?, name: String, kind: String = "") {
        self.id = id
        self.code = code
        self.parent = parent
        self.name = name
        self.kind = kind
    }
}
