public import People

/// Why a command on a single account is refused.
public enum AccountRefusal: Error, Hashable, Sendable {
    /// A rule that holds for rows of files as well.
    case rule(RowProblem)
    /// No account and no alias of that name; `system` is nothing where none was given.
    case noSuchAccount(system: String?, name: String)
    /// Several systems have an account or alias of that name; `systems` by code.
    case severalSystems(name: String, systems: [String])
    /// `issue` for a name that an account bears already.
    case alreadyIssued(system: String, name: String)
    /// The account has no alias of that name.
    case noSuchAlias(String)
    /// The person is at home in a unit that is none of the asker's.
    case personElsewhere(code: String)
    case alreadyRevoked(on: Day)
    /// No change is left that could be undone; how the account came into being is not a command's.
    case nothingToUndo
    /// One change, by its number in the account's history.
    case cannotUndo(change: Int, UndoObstacle)
}
