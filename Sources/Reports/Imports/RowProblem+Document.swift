public import API
public import Adoption
import People

extension RowProblemDocument {
    /// A refused row as it stands on the wire.
    public init(_ located: Located<RowProblem>) {
        let column = located.record.column
        self.init(line: located.line, kind: .identityNumber, column: column)
        switch located.record {
        case .identityNumber: kind = .identityNumber
        case .unknownSystem(let code): (kind, self.code) = (.unknownSystem, code)
        case .unknownUnit(let code): (kind, self.code) = (.unknownUnit, code)
        case .unknownParent(let code): (kind, self.code) = (.unknownParent, code)
        case .unknownAction(let system, let code):
            (kind, self.system, self.code) = (.unknownAction, system, code)
        case .ringOfParents(let codes): (kind, self.codes) = (.ringOfParents, codes)
        case .personMissing: kind = .personMissing
        case .unitMissing: kind = .unitMissing
        case .cannotBeCleared: kind = .cannotBeCleared
        case .otherPerson(let known, let given, let earlier):
            (kind, self.known, self.given) = (.otherPerson, known, given)
            place = earlier.map { PlaceDocument(file: $0.file, line: $0.line) }
        case .nameIsAlias(let name): (kind, known) = (.nameIsAlias, name)
        case .nameTaken(let name): (kind, known) = (.nameTaken, name)
        case .nameInUse: kind = .nameInUse
        case .revokedGivenAgain(let revoked, let issued):
            (kind, day, otherDay) = (.revokedGivenAgain, WireDay(revoked), issued.map(WireDay.init))
        case .revocationCleared(let revoked): (kind, day) = (.revocationCleared, WireDay(revoked))
        case .revocationMoved(let known, let given): set(.revocationMoved, known, given)
        case .revokedBeforeIssued(let issued, let revoked): set(.revokedBeforeIssued, issued, revoked)
        case .exemptionEndsBeforeStart(let from, let until): set(.exemptionEndsBeforeStart, from, until)
        case .exemptionWithoutReason: kind = .exemptionWithoutReason
        case .exemptionWithoutStart: kind = .exemptionWithoutStart
        case .contradictsLine(let line, _): (kind, otherLine) = (.contradictsLine, line)
        case .dayInFuture(let day): (kind, self.day) = (.dayInFuture, WireDay(day))
        case .coverageInFuture(let last, let today): set(.coverageInFuture, last, today)
        case .eventConflict(let source, let eventID, let earlier):
            (kind, system, code, file) = (.eventConflict, source, eventID, earlier)
        }
    }

    private mutating func set(_ kind: RowProblemWord, _ first: Day, _ second: Day) {
        (self.kind, day, otherDay) = (kind, WireDay(first), WireDay(second))
    }

    /// The refused row; nothing where what its kind needs is missing.
    public var located: Located<RowProblem>? { problem.map { Located(line: line, record: $0) } }

    private var problem: RowProblem? {
        switch kind {
        case .identityNumber: column.map { .identityNumber(column: $0) }
        case .unknownSystem: code.map { .unknownSystem(code: $0) }
        case .unknownUnit: code.map { .unknownUnit(code: $0) }
        case .unknownParent: code.map { .unknownParent(code: $0) }
        case .unknownAction: both(system, code).map { .unknownAction(system: $0, code: $1) }
        case .ringOfParents: codes.map { .ringOfParents(codes: $0) }
        case .personMissing: .personMissing
        case .unitMissing: .unitMissing
        case .cannotBeCleared: column.map { .cannotBeCleared(column: $0) }
        case .otherPerson:
            both(known, given).map {
                .otherPerson(known: $0, given: $1, earlier: place.map { RecordPlace(file: $0.file, line: $0.line) })
            }
        case .nameIsAlias: known.map { .nameIsAlias(of: $0) }
        case .nameTaken: known.map { .nameTaken(of: $0) }
        case .nameInUse: .nameInUse
        case .revokedGivenAgain: day.map { .revokedGivenAgain(revoked: $0.day, issued: otherDay?.day) }
        case .revocationCleared: day.map { .revocationCleared(revoked: $0.day) }
        case .revocationMoved: both(day, otherDay).map { .revocationMoved(known: $0.day, given: $1.day) }
        case .revokedBeforeIssued: both(day, otherDay).map { .revokedBeforeIssued(issued: $0.day, revoked: $1.day) }
        case .exemptionEndsBeforeStart:
            both(day, otherDay).map { .exemptionEndsBeforeStart(from: $0.day, until: $1.day) }
        case .exemptionWithoutReason: .exemptionWithoutReason
        case .exemptionWithoutStart: .exemptionWithoutStart
        case .contradictsLine: both(otherLine, column).map { .contradictsLine(line: $0, column: $1) }
        case .dayInFuture: day.map { .dayInFuture($0.day) }
        case .coverageInFuture: both(day, otherDay).map { .coverageInFuture(last: $0.day, today: $1.day) }
        case .eventConflict: both(system, code).map { .eventConflict(source: $0, eventID: $1, earlier: file) }
        }
    }
}

private func both<First, Second>(_ first: First?, _ second: Second?) -> (First, Second)? {
    guard let first, let second else { return nil }
    return (first, second)
}
