public import Adoption
import People
public import Phrases

extension Words {
    /// A refused row in words.
    public func problem(_ problem: RowProblem) -> Phrases.Problem {
        let row = phrases.problems.row
        switch problem {
        case .identityNumber: return row.identityNumber
        case .unknownSystem(let code): return row.unknownSystem(code)
        case .unknownUnit(let code): return row.unknownUnit(code)
        case .unknownParent(let code): return row.unknownParent(code)
        case .unknownAction(let system, let code): return row.unknownAction(system, code)
        case .ringOfParents(let codes):
            return row.ringOfParents((codes + codes.prefix(1)).joined(separator: " → "))
        case .personMissing: return row.personMissing
        case .unitMissing: return row.unitMissing
        case .cannotBeCleared: return row.cannotBeCleared
        case .otherPerson(let known, let given, let earlier):
            return row.otherPerson(known, given, earlier.map { row.place($0.file, $0.line) })
        case .nameIsAlias(let name): return row.nameIsAlias(name)
        case .nameTaken(let name): return row.nameTaken(name)
        case .nameInUse: return row.nameInUse
        case .revokedGivenAgain(let revoked, let issued):
            return row.revokedGivenAgain(date(revoked), issued.map(date))
        case .revocationCleared(let revoked): return row.revocationCleared(date(revoked))
        case .revocationMoved(let known, let given): return row.revocationMoved(date(known), date(given))
        case .revokedBeforeIssued(let issued, let revoked): return row.revokedBeforeIssued(date(issued), date(revoked))
        case .exemptionEndsBeforeStart(let from, let until):
            return row.exemptionEndsBeforeStart(date(from), date(until))
        case .exemptionWithoutReason: return row.exemptionWithoutReason
        case .exemptionWithoutStart: return row.exemptionWithoutStart
        case .contradictsLine(let line, _): return row.contradictsLine(line)
        case .dayInFuture(let day): return row.dayInFuture(date(day))
        case .coverageInFuture(let last, let today): return row.coverageInFuture(date(last), date(today))
        case .eventConflict(let source, let eventID, let earlier): return row.eventConflict(source, eventID, earlier)
        }
    }

    /// A refused command on one account in words.
    public func problem(_ refusal: AccountRefusal) -> Phrases.Problem {
        let account = phrases.problems.account
        return switch refusal {
        case .rule(let rule): problem(rule)
        case .noSuchAccount(let system, let name): account.noSuchAccount(name, system)
        case .severalSystems(let name, let systems): account.severalSystems(name, systems.joined(separator: ", "))
        case .alreadyIssued(let system, let name): account.alreadyIssued("\(system):\(name)")
        case .noSuchAlias(let alias): account.noSuchAlias(alias)
        case .personElsewhere(let code): account.personElsewhere(code)
        case .alreadyRevoked(let day): account.alreadyRevoked(date(day))
        case .nothingToUndo: account.nothingToUndo
        case .cannotUndo(let number, let obstacle): problem(obstacle, ofChange: number)
        }
    }

    private func problem(_ obstacle: UndoObstacle, ofChange number: Int) -> Phrases.Problem {
        let undo = phrases.problems.undo
        return switch obstacle {
        case .noSuchChange(let count): undo.noSuchChange(number, count)
        case .undoneAlready(let by): undo.undoneAlready(number, by)
        case .isUndo(let other): undo.isUndo(number, other)
        case .changedSince(let field, let now, let by):
            undo.changedSince(
                number, name(ofField: field.rawValue),
                now.map { value($0, of: field.rawValue) } ?? phrases.imports.empty, by)
        case .aliasGone(let alias): undo.aliasGone(number, alias)
        case .aliasTaken(let alias, let holder, isAlias: true): undo.aliasTaken(number, alias, holder)
        case .aliasTaken(let alias, let holder, isAlias: false): undo.aliasIsName(number, alias, holder)
        case .laterChange(let later): undo.laterChange(number, later)
        case .isOpened: undo.isOpened(number)
        case .rule(let rule): undo.rule(number, problem(rule).what)
        }
    }

    /// A question that cannot be answered, in words.
    public func problem(_ refusal: ReportRefusal) -> Phrases.Problem {
        let report = phrases.problems.report
        return switch refusal {
        case .unknownUnit(let code): report.unknownUnit(code)
        case .unknownSystem(let code): report.unknownSystem(code)
        case .dayInFuture(let asked, let today): report.dayInFuture(date(asked), date(today))
        case .placeGone(let unit, let system): report.placeGone(unit, system)
        }
    }
}

extension RowProblem {
    /// The column of our own files that the problem is about; nothing where it is the whole row.
    public var column: String? {
        switch self {
        case .identityNumber(let column), .cannotBeCleared(let column), .contradictsLine(_, let column): column
        case .unknownSystem: "system"
        case .unknownUnit, .unitMissing: "unit"
        case .unknownParent, .ringOfParents: "parent_code"
        case .unknownAction: "action"
        case .personMissing, .otherPerson: "person"
        case .nameIsAlias, .nameTaken, .nameInUse: "name"
        case .revokedGivenAgain: "issued_on"
        case .revocationCleared, .revocationMoved, .revokedBeforeIssued: "revoked_on"
        case .exemptionEndsBeforeStart: "exempt_until"
        case .exemptionWithoutReason: "exempt_reason"
        case .exemptionWithoutStart: "exempt_from"
        case .dayInFuture: "time"
        case .coverageInFuture: "to"
        case .eventConflict: "event_id"
        }
    }
}
