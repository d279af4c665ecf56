/// A human: an official or a citizen.
public struct Person: Hashable, Sendable {
    public let id: ID<Person>
    /// The office's own code; unique, never a national identity number.
    public let code: String
    /// Empty where nobody has given it yet.
    public let name: String
    /// The home unit, which decides whose learner they are.
    public let unit: ID<Unit>?

    public init(id: ID<Person>, code: String, name: String, unit: ID<Unit>?) {
        self.id = id
        self.code = code
        self.name = name
        self.unit = unit
    }
}
