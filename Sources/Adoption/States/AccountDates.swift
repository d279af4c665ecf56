public import People

/// The days of one account's life that its state depends on.
public struct AccountDates: Hashable, Sendable {
    /// From `first`, until further notice or until `last` (included), for a reason.
    public struct Exemption: Hashable, Sendable {
        public let first: Day
        public let last: Day?
        public let reason: String

        public init(first: Day, last: Day?, reason: String) {
            self.first = first
            self.last = last
            self.reason = reason
        }

        public func holds(on day: Day) -> Bool { first <= day && (last.map { day <= $0 } ?? true) }
    }

    public let issued: Day?
    public let revoked: Day?
    public let exemption: Exemption?

    public init(issued: Day?, revoked: Day? = nil, exemption: Exemption? = nil) {
        self.issued = issued
        self.revoked = revoked
        self.exemption = exemption
    }

    /// Whether the account stands in the roster of `day`: issued by then, or nobody knows when.
    public func isOnRoster(of day: Day) -> Bool { issued.map { $0 <= day } ?? true }
}
