/// Why somebody gets no code, no role or no entry.
public enum AccessRefusal: Error, Hashable, Sendable {
    /// Nobody signs in with that name.
    case noSuchName(String)
    case noSuchPerson(code: String)
    case noSuchUnit(code: String)
    /// An administrator of that name is there already.
    case alreadyThere(name: String)
    /// The name is an account's already, and that of another person.
    case nameTaken(String)
    /// Only an account on the training system opens it.
    case notATrainingAccount(system: String)
    /// The account has been revoked.
    case revoked(name: String)
    /// Its holder has a role for more than the asker's units: a slip for them would be a way up.
    case holdsMore(name: String)
    /// The role is not held there.
    case noSuchGrant
    /// The last administrator cannot be taken away.
    case lastAdministrator
    /// A token for a script makes no other.
    case madeByScript
    /// So many tokens are open already.
    case tooManyTokens(most: Int)
    /// A role for a unit needs one; the administrator's has none.
    case unitNeeded(Role)
    case unitNotNeeded(Role)
}

/// Why a sign-in or a redemption is refused. What is wrong is not told more exactly than its reader needs.
public enum SignInRefusal: Error, Hashable, Sendable {
    /// No such name, or another password or code.
    case wrong
    /// Right by its check symbol, and not the code that is open: used, replaced, never made, or of nobody of that
    /// name.
    case codeNotOpen
    case codeExpired
    /// No password has been set yet: the slip's code comes first.
    case notActivated
    case locked
    case revoked
    /// Too many failures in that name: not before `until`.
    case tooSoon(until: Instant)
    /// Too many names have failed from where it comes: not before `until`. Unlocking the name changes nothing.
    case addressTooSoon(until: Instant)
}
