import Adoption
import People
import Phrases

extension [NamedAccount] {
    /// The accounts below the names of their units, in the order given.
    func lines(_ words: Words, columns: Int) -> [String] {
        let phrases = words.phrases.names
        guard !isEmpty else { return wrap(phrases.none, columns: columns) }
        var table = TextTable([
            .init(heading: [phrases.holder], isNumber: false),
            .init(heading: [phrases.account], isNumber: false, limit: columns >= 72 ? 24 : 12),
            .init(heading: [phrases.state], isNumber: false, limit: columns >= 72 ? .max : 10),
        ])
        let isWide = columns >= 72
        if isWide {
            table = TextTable(
                table.columns + [
                    .init(heading: phrases.issued, isNumber: false),
                    .init(heading: phrases.lastUse, isNumber: false),
                ])
        }
        let severalSystems = Set(map(\.systemCode)).count > 1
        var units: [(row: Int, text: String)] = []
        for (index, account) in enumerated() {
            if index == 0 || self[index - 1].unitCode != account.unitCode {
                units.append((index, phrases.unit(account.unitName, account.unitCode)))
            }
            // The code comes first: it tells two people of one name apart and must not be cut.
            let holder = account.personName.isEmpty ? account.personCode : "\(account.personCode) \(account.personName)"
            let name = severalSystems ? "\(account.systemCode):\(account.name)" : account.name
            let days = [account.issued, account.lastUse].map { $0.map(words.date) ?? "–" }
            table.rows.append(["  " + holder, name, words.name(of: account.state)] + (isWide ? days : []))
        }
        let lines = table.lines(width: columns)
        let heading = lines.count - table.rows.count
        var result = wrap(phrases.title(count), columns: columns) + lines.prefix(heading)
        var next = units[...]
        for (row, line) in lines.dropFirst(heading).enumerated() {
            if let unit = next.first, unit.row == row {
                result += wrap(unit.text, columns: columns)
                next.removeFirst()
            }
            result.append(line)
        }
        return result + wrap(phrases.activationElsewhere, columns: columns)
    }
}
