public import People

/// One account with all that hangs on it.
public struct AccountDetails: Hashable, Sendable {
    public let values: AccountValues
    /// Empty where no file has given one.
    public let personName: String
    /// In order of their UTF-8 bytes.
    public let aliases: [String]
    /// The day of the first usage event of any action up to today; nothing where there was none.
    public let firstEventDay: Day?
    /// The last day of counted own use up to today and before any revocation, as reports and explanations have it.
    public let lastUseDay: Day?
    /// The row of a file that made it; nothing where a command did.
    public let place: RecordPlace?
    /// The oldest first.
    public let changes: [AccountChange]

    public init(
        values: AccountValues, personName: String, aliases: [String], firstEventDay: Day?, lastUseDay: Day?,
        place: RecordPlace?, changes: [AccountChange]
    ) {
        self.values = values
        self.personName = personName
        self.aliases = aliases
        self.firstEventDay = firstEventDay
        self.lastUseDay = lastUseDay
        self.place = place
        self.changes = changes
    }
}
