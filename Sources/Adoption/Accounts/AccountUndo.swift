/// What taking back one change of an account comes to, and whether it can be done as things stand.
public struct AccountUndo: Hashable, Sendable {
    public let change: AccountChange
    /// Its place in the account's history, from 1, as people are shown it.
    public let number: Int
    /// The account afterwards; nothing where it goes, because its issue is taken back.
    public let values: AccountValues?

    /// - Parameters:
    ///   - number: the change to take back; nothing for the latest that has not been taken back yet.
    ///   - changes: all of the account's, the oldest first.
    ///   - aliases: those that the account bears now.
    /// - Throws: ``AccountRefusal/nothingToUndo``, ``AccountRefusal/cannotUndo(change:_:)``.
    public init(
        _ number: Int? = nil, of changes: [AccountChange], values: AccountValues, aliases: [String]
    ) throws(AccountRefusal) {
        let index = try Self.index(number, in: changes)
        change = changes[index]
        self.number = index + 1
        let history = History(changes)
        if change.kind == .issue {
            if let later = history.standing(after: index).first {
                throw .cannotUndo(change: index + 1, .laterChange(later + 1))
            }
            self.values = nil
            return
        }
        var restored = values
        for field in change.fields {
            guard let name = AccountField(rawValue: field.field) else { continue }
            if values[name] != field.after {
                let later = history.standing(after: index).last {
                    changes[$0].fields.contains { $0.field == field.field }
                }
                let obstacle = UndoObstacle.changedSince(field: name, now: values[name], by: later.map { $0 + 1 })
                throw .cannotUndo(change: index + 1, obstacle)
            }
            restored.restore(name, to: field.before)
        }
        if let gone = change.addedAliases.first(where: { !aliases.contains($0) }) {
            throw .cannotUndo(change: index + 1, .aliasGone(gone))
        }
        do {
            try restored.check()
        } catch {
            throw .cannotUndo(change: index + 1, .rule(error))
        }
        self.values = restored
    }

    private static func index(_ number: Int?, in changes: [AccountChange]) throws(AccountRefusal) -> Int {
        let history = History(changes)
        guard let number else {
            guard let latest = history.standing(after: -1).last else { throw .nothingToUndo }
            return latest
        }
        guard (1...max(1, changes.count)).contains(number), !changes.isEmpty else {
            throw .cannotUndo(change: number, .noSuchChange(count: changes.count))
        }
        let change = changes[number - 1]
        if let undone = changes.firstIndex(where: { $0.id == change.undoes }) {
            throw .cannotUndo(change: number, .isUndo(of: undone + 1))
        }
        if let undo = changes.firstIndex(where: { $0.undoes == change.id }) {
            throw .cannotUndo(change: number, .undoneAlready(by: undo + 1))
        }
        return number - 1
    }

    private struct History {
        private let places: [Int]

        init(_ changes: [AccountChange]) {
            let undone = Set(changes.compactMap(\.undoes))
            places = changes.indices.filter { changes[$0].kind != .undo && !undone.contains(changes[$0].id) }
        }

        /// Places of later changes that have not been taken back.
        func standing(after place: Int) -> [Int] { places.filter { $0 > place } }
    }
}

/// Why a change of an account cannot be taken back as things stand. Numbers are places in its history, from 1.
public enum UndoObstacle: Hashable, Sendable {
    case noSuchChange(count: Int)
    case undoneAlready(by: Int)
    /// It took another change back itself.
    case isUndo(of: Int)
    /// The field holds another value by now; `by` is the later change that gave it, where it still stands.
    case changedSince(field: AccountField, now: String?, by: Int?)
    /// An alias that the change gave was taken away since.
    case aliasGone(String)
    /// An alias that would come back is borne by another account, as its alias or as its own name.
    case aliasTaken(String, by: String, isAlias: Bool)
    /// The account's issue is only taken back after everything that came later.
    case laterChange(Int)
    /// The issue of an account that its holder has opened with a password of their own.
    case isOpened
    /// The account would break a rule.
    case rule(RowProblem)
}
