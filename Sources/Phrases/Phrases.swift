/// Every word that the product shows, in one language.
///
/// Words are stored properties, so that a language with one missing does not compile. Where a word needs a value it
/// is a function of it; numbers and dates come in already formatted (``Formats``) unless the number decides the
/// grammar.
public struct Phrases: Sendable {
    public let formats: Formats
    public let states: States
    public let report: Report
    public let names: Names
    public let why: Why
    public let imports: Imports
    public let usage: Usage
    public let coverage: Coverage
    public let accounts: Accounts
    public let problems: Problems
    public let storage: Storage
    public let commands: Commands
    public let servers: Servers
    public let backups: Backups
    public let health: Health
    public let law: Law
    public let running: Running
    public let pages: Pages
    public let requests: Requests
    public let slips: Slips
    public let roles: Roles
    public let access: Access

    /// The default, and complete.
    public static let vietnamese = Phrases(
        formats: .vietnamese,
        states: .vietnamese,
        report: .vietnamese,
        names: .vietnamese,
        why: .vietnamese,
        imports: .vietnamese,
        usage: .vietnamese,
        coverage: .vietnamese,
        accounts: .vietnamese,
        problems: .vietnamese,
        storage: .vietnamese,
        commands: .vietnamese,
        servers: .vietnamese,
        backups: .vietnamese,
        health: .vietnamese,
        law: .vietnamese,
        running: .vietnamese,
        pages: .vietnamese,
        requests: .vietnamese,
        slips: .vietnamese,
        roles: .vietnamese,
        access: .vietnamese)

    public static let english = Phrases(
        formats: .english,
        states: .english,
        report: .english,
        names: .english,
        why: .english,
        imports: .english,
        usage: .english,
        coverage: .english,
        accounts: .english,
        problems: .english,
        storage: .english,
        commands: .english,
        servers: .english,
        backups: .english,
        health: .english,
        law: .english,
        running: .english,
        pages: .english,
        requests: .english,
        slips: .english,
        roles: .english,
        access: .english)
}
