public import People

/// Where an earlier row stands: a line of a file that was imported.
public struct RecordPlace: Hashable, Sendable {
    public let file: String
    public let line: Int

    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }
}

/// Why the store refuses one row (or one command): it contradicts what is known, or a rule.
///
/// Columns are named as in our own files (`unit`, `exempt_from`, …).
public enum RowProblem: Error, Hashable, Sendable {
    /// A key of twelve digits. The value is never repeated.
    case identityNumber(column: String)
    case unknownSystem(code: String)
    case unknownUnit(code: String)
    case unknownParent(code: String)
    case unknownAction(system: String, code: String)
    /// Units that would stand above themselves, each one's parent after it; the first is the row's own.
    case ringOfParents(codes: [String])
    /// A new account needs whose it is.
    case personMissing
    /// A new account needs the unit that it is issued for.
    case unitMissing
    /// `-` in a column that must hold something: an account's person or unit.
    case cannotBeCleared(column: String)
    /// The account is known and belongs to somebody else. `earlier` is nothing where no file gave it.
    case otherPerson(known: String, given: String, earlier: RecordPlace?)
    /// The name is an alias of another account there.
    case nameIsAlias(of: String)
    /// The name is that of another account there, or its alias; `of` is that account's name.
    case nameTaken(of: String)
    /// The name is somebody else's there; whose is not said: they are not the asker's to see.
    case nameInUse
    /// The account is revoked, and the row issues it anew. Remedy: a new account under another name.
    case revokedGivenAgain(revoked: Day, issued: Day?)
    /// `-` for a revocation. Remedy: `account undo`.
    case revocationCleared(revoked: Day)
    /// Another day for a revocation that is known. Remedy: `account undo`, then the right day.
    case revocationMoved(known: Day, given: Day)
    case revokedBeforeIssued(issued: Day, revoked: Day)
    case exemptionEndsBeforeStart(from: Day, until: Day)
    case exemptionWithoutReason
    /// An end or a reason, and no first day.
    case exemptionWithoutStart
    /// An earlier row of the same file says something else about the same thing.
    case contradictsLine(line: Int, column: String)
    /// Use on a day that has not come.
    case dayInFuture(Day)
    /// Coverage of days that have not come. `today` is the last that can be covered.
    case coverageInFuture(last: Day, today: Day)
    /// The event is known with other content; the first is kept. `earlier` is the file that brought it.
    case eventConflict(source: String, eventID: String, earlier: String?)
}
