public import API
public import Adoption
import People

extension AccountDetails {
    /// The account as it stands on the wire.
    public var document: AccountDocument {
        AccountDocument(
            system: values.systemCode, name: values.name, aliases: aliases, person: values.personCode,
            personName: personName, unit: values.unitCode, issuedOn: values.issued.map(WireDay.init),
            issuer: values.issuer, activatedOn: values.activated.map(WireDay.init),
            revokedOn: values.revoked.map(WireDay.init), exemption: values.exemption,
            firstEventOn: firstEventDay.map(WireDay.init), lastUseOn: lastUseDay.map(WireDay.init),
            place: place?.document, changes: changes.enumerated().map { document($1, number: $0 + 1) })
    }

    private func document(_ change: AccountChange, number: Int) -> AccountChangeDocument {
        let undone = change.undoes.flatMap { id in changes.firstIndex { $0.id == id } }
        return change.document(number: number, undoes: undone.map { $0 + 1 })
    }
}

extension AccountChange {
    /// - Parameters:
    ///   - number: its place in the account's history, from 1.
    ///   - undoes: the place of the change that it took back.
    public func document(number: Int, undoes: Int?) -> AccountChangeDocument {
        AccountChangeDocument(
            number: number, kind: kind.word, at: WireInstant(at), by: by, fields: fields.map(FieldChangeDocument.init),
            addedAliases: addedAliases, removedAliases: removedAliases, place: place?.document, undoes: undoes)
    }
}

extension AccountChange.Kind {
    var word: AccountChangeWord {
        switch self {
        case .issue: .issue
        case .edit: .edit
        case .move: .move
        case .exempt: .exempt
        case .revoke: .revoke
        case .alias: .alias
        case .undo: .undo
        case .removeAlias: .removeAlias
        case .import: .imported
        }
    }
}

extension RecordPlace {
    var document: PlaceDocument { PlaceDocument(file: file, line: line) }
}

extension AccountValues {
    fileprivate var exemption: ExemptionDocument? {
        exemptFrom.map {
            ExemptionDocument(from: WireDay($0), until: exemptUntil.map(WireDay.init), reason: exemptReason ?? "")
        }
    }
}
