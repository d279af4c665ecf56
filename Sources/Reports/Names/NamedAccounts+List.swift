public import API
public import Adoption
import People
import Phrases

extension [NamedAccount] {
    /// The accounts below their units, for a terminal. Ends in a line break.
    ///
    /// - Parameter isCut: whether there are more.
    public func text(_ words: Words, columns: Int = 80, isCut: Bool = false) -> String {
        lines(words, columns: columns, isCut: isCut).joined(separator: "\n") + "\n"
    }

    /// The columns of the report's list of names, without the report's facts.
    public func csv() -> String {
        var csv = CSVText()
        csv.add(NamedAccountDocument.CodingKeys.allCases.map(\.rawValue))
        for account in self { csv.add(account.cells) }
        return csv.text
    }

    public func json() throws -> String { try OrderedJSON.text(documents) }

    /// The accounts as they stand on the wire.
    public var documents: [NamedAccountDocument] { map(\.document) }
}

extension NamedAccount {
    /// In the order of the JSON fields.
    var cells: [String] {
        NamedAccountDocument.CodingKeys.allCases.map { key in
            switch key {
            case .unit: unitCode
            case .unitName: unitName
            case .system: systemCode
            case .account: name
            case .person: personCode
            case .name: personName
            case .state: state.rawValue
            case .issuedOn: issued?.iso ?? ""
            case .lastUseOn: lastUse?.iso ?? ""
            case .activatedOn: activated?.iso ?? ""
            }
        }
    }
}
