public import People

/// Who said so: where a stored value came from.
public enum Origin: Hashable, Sendable {
    /// A row of an imported file. `line` is nothing where the file has no lines of its own for it.
    case file(name: String, line: Int?, at: Instant)
    /// A person who gave a command.
    case command(who: String, at: Instant)
    /// The first usage event of the account, as a source told it in an imported file.
    case firstUsageEvent(source: String, file: String, at: Instant)
}

/// A value with its origin; nothing where that has not been kept.
public struct Sourced<Value: Hashable & Sendable>: Hashable, Sendable {
    public let value: Value
    public let origin: Origin?

    public init(_ value: Value, _ origin: Origin?) {
        self.value = value
        self.origin = origin
    }
}
