import People
import Phrases
import Scenes

extension PlainText {
    /// Asks, where what was typed is nearly a command or a button and would be written into a field, or is nothing.
    func mistyped<Action>(_ typed: String, _ focusable: [Focusable<Action>], _ scene: Scene<Action>)
        -> Meaning<Action>?
    {
        // Short words are near to too many others, numbers are content.
        guard typed.count > 4, !typed.contains(where: \.isNumber) else { return nil }
        let buttons = focusable.compactMap { if case .button(let button) = $0 { button.label } else { nil } }
        // Only what can be had here is meant: other words are content, of a search above all.
        let names = scene.commands.map(\.label) + readings.compactMap(\.names.first) + buttons
        let word = unmarked(typed)
        let labels = Dictionary(names.map { (unmarked($0), $0) }) { first, _ in first }
        // A name that is not to be had here is no slip of the hand.
        guard labels[word] == nil, let near = Nearest.to(word, among: labels.keys.sorted()), let meant = labels[near]
        else { return nil }
        let fields = focusable.indices.filter { if case .field = focusable[$0] { true } else { false } }
        return .unclear(words.plain.mistyped(typed, meant, fields.count == 1 ? fields[0] + 1 : nil))
    }
}
