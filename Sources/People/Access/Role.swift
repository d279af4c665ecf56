/// What somebody may do in the training system. A person may hold several roles.
public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Learns, and sees what is their own. Everybody who signs in is one.
    case learner
    /// Issues accounts, helps and reminds, for a unit and all below it.
    case trainer
    /// Sees the reports and the names behind them, for a unit and all below it.
    case leader
    /// Runs the system: imports, people, the audit log.
    case administrator

    /// Whether the role is held for a unit and all below it.
    public var isForUnit: Bool { self == .trainer || self == .leader }
}

/// A role that somebody holds, and where.
public struct Grant: Hashable, Sendable {
    public let role: Role
    /// The unit at and below which the role counts; nothing for roles that are not held for a unit.
    public let unit: ID<Unit>?

    /// - Returns: Nothing where a role for a unit has none, or another role has one.
    public init?(_ role: Role, unit: ID<Unit>? = nil) {
        guard role.isForUnit == (unit != nil) else { return nil }
        self.role = role
        self.unit = unit
    }
}

/// The units of which somebody may see people and numbers. What is outside answers like what does not exist.
public enum Scope: Hashable, Sendable {
    case everything
    /// These units and all below them; none at all for a learner.
    case below(Set<ID<Unit>>)

    /// What `grants` open to their holder together.
    public init(_ grants: some Sequence<Grant>) {
        var units: Set<ID<Unit>> = []
        for grant in grants {
            if grant.role == .administrator {
                self = .everything
                return
            }
            if let unit = grant.unit { units.insert(unit) }
        }
        self = .below(units)
    }

    /// Whether `unit` of `tree` is in it. A unit that the tree does not have is not.
    public func contains(_ unit: ID<Unit>, in tree: UnitTree) -> Bool {
        guard let place = tree.place(id: unit) else { return false }
        switch self {
        case .everything: return true
        case .below(let units):
            return units.contains { root in
                tree.place(id: root).map { ($0.position..<$0.end).contains(place.position) } ?? false
            }
        }
    }
}
