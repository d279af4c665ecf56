/// A kind of data about people that the product keeps: a line of the register.
public enum KeptData: String, Hashable, Sendable, CaseIterable {
    /// Who: codes, names, home units.
    case people
    /// Accounts with all that was changed about them.
    case accounts
    /// What was really done with an account, and its summary.
    case usage
    /// The same for names that no account bears.
    case unmatched
    /// Which files were read, by whom.
    case imports
    /// What was wrong with rows of files that did not go in.
    case problems = "import_problems"
    /// Rows of files that arrive from elsewhere, until the file is whole and for a while after.
    case uploads
    /// Sign-in names, passwords as digests, roles.
    case credentials
    case codes
    case sessions
    case signInFailures = "sign_in_failures"
    /// Enrolments, progress, real use of what was learnt.
    case training
    /// Journals and attempts, answer by answer.
    case answers
    /// Why somebody does not use an account, and who answers for a unit.
    case remarks
    case acts
    case looks
    /// Numbers of people who were erased.
    case erased

    /// How many days it is kept where the office has set nothing; nothing where it is kept until the person goes.
    public var standardDays: Int? {
        switch self {
        case .codes, .sessions, .problems: 90
        case .signInFailures: 30
        case .uploads: 7
        case .looks: 730
        case .acts: 1825
        case .people, .accounts, .usage, .unmatched, .imports, .credentials, .training, .answers, .remarks, .erased: nil
        }
    }

    /// Whether the law calls it sensitive: it follows what people do on online services (Law 91/2025/QH15 with Decree
    /// 356/2025).
    public var isSensitive: Bool { self == .usage || self == .unmatched }

    /// What gives the office the right to keep it.
    public enum Basis: Hashable, Sendable {
        /// The office's own duties by law.
        case duty
        /// The duty to protect personal data.
        case protection
        /// The rights of the people themselves.
        case rights
    }

    public var basis: Basis {
        switch self {
        case .people, .accounts, .usage, .unmatched, .imports, .problems, .uploads, .training, .answers, .remarks:
            .duty
        case .credentials, .codes, .sessions, .signInFailures: .protection
        case .acts, .looks, .erased: .rights
        }
    }

    /// Whether an office can set how long it is kept. What follows the person is kept as long as the person, and a
    /// number without anybody as long as it is of use.
    public var canBeLimited: Bool {
        switch self {
        case .people, .unmatched, .problems, .uploads, .codes, .sessions, .signInFailures, .acts, .looks: true
        case .accounts, .usage, .imports, .credentials, .training, .answers, .remarks, .erased: false
        }
    }
}

/// How long one kind of data is kept.
public struct Retention: Hashable, Sendable {
    public let kind: KeptData
    /// Nothing where it is kept until the person goes.
    public let days: Int?
    /// The office's own document that says so; empty where it has named none.
    public let basis: String
    /// Whether the office has set it.
    public let isSet: Bool

    public init(kind: KeptData, days: Int?, basis: String, isSet: Bool) {
        self.kind = kind
        self.days = days
        self.basis = basis
        self.isSet = isSet
    }
}

/// A line of the register: what is kept now, and for how long.
public struct RegisterEntry: Hashable, Sendable {
    public let retention: Retention
    /// How many rows there are.
    public let rows: Int

    public init(retention: Retention, rows: Int) {
        self.retention = retention
        self.rows = rows
    }
}

/// Why a retention is not set.
public enum RetentionRefusal: Error, Hashable, Sendable {
    /// It is kept as long as what it belongs to.
    case cannotBeLimited(KeptData)
    case daysOutOfRange(Int)
}
