/// What a file or a command says about one field of something that may exist already.
public enum Edit<Value> {
    /// An empty cell or an absent column: leave it as it is.
    case keep
    /// `-`: make it empty.
    case clear
    case set(Value)

    /// The field after the edit.
    public func applied(to current: Value?) -> Value? {
        switch self {
        case .keep: current
        case .clear: nil
        case .set(let value): value
        }
    }
}

extension Edit: Equatable where Value: Equatable {}
extension Edit: Hashable where Value: Hashable {}
extension Edit: Sendable where Value: Sendable {}
