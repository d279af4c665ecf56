/// What went with a person who was erased; in a dry run, what would go.
public struct ErasedPerson: Hashable, Sendable {
    /// A kind of thing that goes with a person.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case accounts, events, changes, credentials, codes, sessions, roles, enrolments, progress, journal, attempts
        case reasons, contacts, uploads
        /// What was wrong with rows of files, where it names them.
        case problems = "import_problems"
        /// Acts of others' that bear their name as author, which is taken away.
        case authorships
        /// Lines of the logs of acts and of looks that were about them, from which they are taken away.
        case logLines = "log_lines"
    }

    /// A text that somebody typed and that still holds the person's name; a person has to look at it.
    public struct Mention: Hashable, Sendable {
        /// `table.column`.
        public let place: String
        public let texts: Int

        public init(place: String, texts: Int) {
            self.place = place
            self.texts = texts
        }
    }

    public let code: String
    /// Empty where nobody ever gave it.
    public let name: String
    /// How many of each kind; kinds of which there was nothing are left out.
    public var counts: [Kind: Int] = [:]
    public var mentions: [Mention] = []

    public init(code: String, name: String) {
        self.code = code
        self.name = name
    }

    public mutating func add(_ kind: Kind, _ count: Int) {
        if count > 0 { counts[kind, default: 0] += count }
    }
}

/// Numbers of people who were erased, without anybody: one unit, one system, one month.
public struct ErasedCount: Hashable, Sendable {
    public let unitCode: String
    public let systemCode: String
    /// Nothing for accounts whose issue day was not known.
    public let month: ErasedMonth?
    /// Erased accounts that were issued in the month.
    public let accounts: Int
    /// Counted use of erased accounts in the month: by their holders, and by others for them.
    public let own: Int
    public let assisted: Int

    public init(unitCode: String, systemCode: String, month: ErasedMonth?, accounts: Int, own: Int, assisted: Int) {
        self.unitCode = unitCode
        self.systemCode = systemCode
        self.month = month
        self.accounts = accounts
        self.own = own
        self.assisted = assisted
    }
}
