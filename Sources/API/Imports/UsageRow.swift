/// Through which door something was done.
public enum ChannelWord: String, WireWord {
    case portal
    case zalo
    case desk
}

/// Milliseconds since 1970, of the years 1900 to 2200.
public enum Milliseconds: WireRange {
    public static let bounds: ClosedRange<Int64> = -2_208_988_800_000...7_258_118_400_000
}

/// One thing that a person really did on a system, as a source tells it.
public struct UsageRow: Codable, Hashable, Sendable {
    public var line: WireNumber<FromZero>
    public var source: WireKey
    /// The source's own id.
    public var event: WireKey
    public var system: WireKey
    /// The account's name there, or an alias.
    public var account: WireKey
    public var action: WireKey
    /// Left out where the source does not say.
    public var channel: ChannelWord?
    /// Milliseconds since 1970-01-01T00:00:00Z; the server cuts the day.
    public var at: WireNumber<Milliseconds>
    /// Done by somebody else for the holder.
    public var isAssisted: Bool?

    public init(
        line: WireNumber<FromZero>, source: WireKey, event: WireKey, system: WireKey, account: WireKey,
        action: WireKey, channel: ChannelWord? = nil, at: WireNumber<Milliseconds>, isAssisted: Bool? = nil
    ) {
        self.line = line
        self.source = source
        self.event = event
        self.system = system
        self.account = account
        self.action = action
        self.channel = channel
        self.at = at
        self.isAssisted = isAssisted
    }

    private enum CodingKeys: String, CodingKey {
        case line, source, event, system, account, action, channel, at
        case isAssisted = "assisted"
    }
}
