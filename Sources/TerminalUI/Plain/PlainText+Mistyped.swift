import People
import Phrases
import Scenes

extension PlainText {
    /// Asks, where what was typed would be written into the only field and is nearly a command or a button.
    func mistyped<Action>(_ typed: String, _ focusable: [Focusable<Action>], _ scene: Scene<Action>)
        -> Meaning<Action>?
    {
        let fields = focusable.indices.filter { if case .field = focusable[$0] { true } else { false } }
        guard let field = fields.last, !typed.contains(where: \.isNumber) else { return nil }
        let buttons = focusable.compactMap { if case .button(let button) = $0 { button.label } else { nil } }
        let names = scene.commands.map(\.label) + known.map(\.label) + buttons + portalNames
        let word = unmarked(typed)
        let near = names.first { isNear(word, unmarked($0)) }
        return near.map { .unclear(words.plain.mistyped(typed, $0, field + 1)) }
    }

    /// Whether two words differ by a slip of the hand: by one letter, by two where there are eight or more.
    private func isNear(_ one: String, _ other: String) -> Bool {
        let (one, other) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
        let slips = other.count < 5 ? 0 : other.count < 8 ? 1 : 2
        guard slips > 0, abs(one.count - other.count) <= slips else { return false }
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, wanted) in other.enumerated() {
                let cost = min(diagonal + (letter == wanted ? 0 : 1), row[column] + 1, row[column + 1] + 1)
                (diagonal, row[column + 1]) = (row[column + 1], cost)
            }
        }
        return row[other.count] <= slips
    }
}
