/// Conditions on accounts by the code of their system.
enum AccountSystem {
    /// Where the account `alias` is one on `system`: for queries that have found the account by its person.
    ///
    /// The plus keeps SQLite from going through all accounts of the system instead, which it otherwise prefers because
    /// a person could hold as many for all that it knows.
    ///
    /// - Parameter alias: program text such as `a`.
    static func isOn(_ system: String, _ alias: String) -> SQLQuery {
        "+\(raw: alias).system_id = (SELECT id FROM online_system WHERE code = \(system))"
    }
}
