/// What was done that somebody may have to answer for, and that no change of an account tells.
public enum AuditKind: String, Hashable, Sendable, CaseIterable {
    // Access.
    case codeMade = "code_made"
    case codeRedeemed = "code_redeemed"
    /// A code that others had made opens nothing any more, because its holder was given a role.
    case codeClosed = "code_closed"
    case passwordSet = "password_set"
    case locked, unlocked
    case tokenMade = "token_made"
    case sessionsEnded = "sessions_ended"
    case roleGiven = "role_given"
    case roleTaken = "role_taken"
    // Training.
    case enrolled, unenrolled, waived
    case waiverEnded = "waiver_ended"
    case reasonNoted = "reason_noted"
    case reasonEnded = "reason_ended"
    case contactSet = "contact_set"
    case personAdded = "person_added"
    case reminded
    // Law.
    case personExported = "person_exported"
    case personErased = "person_erased"
    case retentionSet = "retention_set"
    case retentionEnforced = "retention_enforced"
}

/// A list on which people are named, or the page or file of one of them.
public enum NamesList: String, Hashable, Sendable, CaseIterable {
    /// The accounts behind a number of the report, or all accounts.
    case accounts
    /// One account: why it is in its state, its fields, its history.
    case account
    case people
    /// Who answers for each unit.
    case contacts
    /// Everything about one person.
    case person
    /// The learners of a course.
    case board
    /// Who is to be reminded.
    case reminders
    /// Activation slips.
    case slips
    /// Names that no account bears.
    case unmatched
    /// What was wrong with the rows of a file, which may name somebody.
    case problems = "import_problems"
    /// Use at an odd time.
    case anomalies
    /// The learners' journals or attempts.
    case attempts
    case audit
    case accessLog = "access_log"
}
