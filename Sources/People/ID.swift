/// The number under which the database knows one thing; two kinds of things cannot be swapped.
///
/// It never leaves the product: what people and files see is a code or a name.
public struct ID<Subject>: Hashable, Sendable {
    public let rawValue: Int64

    public init(_ rawValue: Int64) {
        self.rawValue = rawValue
    }
}

extension ID: Comparable {
    public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
}
