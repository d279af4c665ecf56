/// What a file that comes in is about.
public enum FileKind: String, CaseIterable, Sendable {
    case systems, units, people, accounts, usage, coverage

    /// Our own columns, in the order in which `export` writes them; none for systems, which are YAML.
    public var columnNames: [String] {
        switch self {
        case .systems: []
        case .units: ["code", "parent_code", "name", "kind"]
        case .people: ["code", "name", "unit"]
        case .accounts:
            [
                "system", "name", "person", "unit", "issued_on", "issuer", "activated_on", "revoked_on",
                "exempt_from", "exempt_until", "exempt_reason", "aliases",
            ]
        case .usage: ["source", "event_id", "system", "account", "action", "channel", "time", "assisted"]
        case .coverage: ["source", "system", "from", "to"]
        }
    }

    /// The columns without which no row can be understood, so that a file or its mapping must give them.
    public var requiredColumnNames: [String] {
        switch self {
        case .systems: []
        case .units, .people: ["code"]
        case .accounts: ["system", "name"]
        case .usage: ["source", "event_id", "system", "account", "action", "time"]
        case .coverage: ["source", "system", "from", "to"]
        }
    }
}
