import Adoption
import People
import Phrases

extension [NamedAccount] {
    /// The accounts below the names of their units, in the order given.
    func lines(_ words: Words, columns: Int, isCut: Bool = false) -> [String] {
        let phrases = words.phrases.names
        guard !isEmpty else { return wrap(phrases.none, columns: columns) }
        var table = TextTable([
            .init(heading: [phrases.holder], isNumber: false),
            .init(heading: [phrases.account], isNumber: false, limit: 20),
            .init(heading: [phrases.state], isNumber: false),
            .init(heading: phrases.issued, isNumber: false),
            .init(heading: phrases.lastUse, isNumber: false),
        ])
        let severalSystems = Set(map(\.systemCode)).count > 1
        for (index, account) in enumerated() {
            if index == 0 || self[index - 1].unitCode != account.unitCode {
                table.rows.append(.heading(phrases.unit(account.unitName, account.unitCode)))
            }
            // The code comes first: it tells two people of one name apart.
            let holder = account.personName.isEmpty ? account.personCode : "\(account.personCode) \(account.personName)"
            let name = severalSystems ? "\(account.systemCode):\(account.name)" : account.name
            let days = [account.issued, account.lastUse].map { $0.map(words.date) ?? "–" }
            table.rows.append(.cells([holder, name, words.name(of: account.state)] + days, indent: 2))
        }
        return wrap(isCut ? phrases.firstTitle(count) : phrases.title(count), columns: columns)
            + table.lines(width: columns)
            + wrap(phrases.activationElsewhere, columns: columns)
    }
}
