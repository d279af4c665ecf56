public import People

/// One act of the log.
public struct AuditEntry: Hashable, Sendable {
    public let id: ID<AuditEntry>
    public let at: Instant
    /// Empty where whoever did it has been erased.
    public let who: String
    public let kind: AuditKind
    /// Empty where it was done to somebody who has been erased.
    public let subject: String
    /// Codes and numbers, as `trainer T.1`.
    public let detail: String

    public init(id: ID<AuditEntry>, at: Instant, who: String, kind: AuditKind, subject: String, detail: String) {
        self.id = id
        self.at = at
        self.who = who
        self.kind = kind
        self.subject = subject
        self.detail = detail
    }
}

/// How names went out.
public enum NamesForm: String, Hashable, Sendable, CaseIterable {
    case page, print, csv, json, xlsx
    /// Through the programming interface.
    case api
    /// On the terminal of the machine that holds the database.
    case terminal
}

/// One look at names.
public struct NamesSeenEntry: Hashable, Sendable {
    public let id: ID<NamesSeenEntry>
    public let at: Instant
    /// Empty where whoever looked has been erased.
    public let who: String
    public let list: NamesList
    public let form: NamesForm
    /// What was asked for, as `unit=T.1 states=never_used`.
    public let filter: String
    public let names: Int
    /// The code of the one person whose page or file it was; nothing where it was a list, or they have been erased.
    public let about: String?

    public init(
        id: ID<NamesSeenEntry>, at: Instant, who: String, list: NamesList, form: NamesForm, filter: String, names: Int,
        about: String?
    ) {
        self.id = id
        self.at = at
        self.who = who
        self.list = list
        self.form = form
        self.filter = filter
        self.names = names
        self.about = about
    }
}
