import People
import Phrases
import Scenes

extension PlainText {
    /// `8`, `8.`, `8 text`, and `mục 8`.
    func numbered<Action>(_ typed: String, _ focusable: [Focusable<Action>], _ scene: Scene<Action>)
        -> Meaning<Action>?
    {
        var parts = typed.split(separator: " ", maxSplits: 1)
        let isNamed = parts.count == 2 && unmarked(String(parts[0])) == unmarked(words.plain.item)
        if isNamed { parts = parts[1].split(separator: " ", maxSplits: 1) }
        let first = parts[0]
        guard let number = Int(first.last == "." ? first.dropLast() : first), focusable.indices.contains(number - 1)
        else { return nil }
        let item = focusable[number - 1]
        let answer = focusable.firstIndex { if case .field(let field) = $0 { field.use == .answer } else { false } }
        // No item's number begins so.
        if !isNamed, first.hasPrefix("0"), let answer { return meaning(of: focusable[answer], typed) }
        let isBare = !isNamed && !typed.hasSuffix(".")
        if parts.count == 2 {
            // "1 day" is an answer, and no field takes "day" by itself.
            if isBare, scene.expectsSmallNumber, let answer, !parts[1].contains(where: \.isNumber) {
                if case .button = item { return meaning(of: focusable[answer], typed) }
                if answer == number - 1 { return meaning(of: item, typed) }
            }
            guard case .field = item else { return isNamed ? noField(parts.joined(separator: " "), focusable) : nil }
            return meaning(of: item, String(parts[1]))
        }
        // "Very satisfied (5/5)" may be meant by 5, whatever number that item has.
        let other = focusable.firstIndex {
            if case .button(let button) = $0 { button.numeral == number } else { false }
        }
        if scene.expectsSmallNumber, let other, other != number - 1, isBare {
            return .unclear(words.plain.unsureItem(number, item.label, other + 1, focusable[other].label))
        }
        if scene.expectsSmallNumber, let answer, answer != number - 1, isBare {
            return .unclear(words.plain.unsure(number, item.label, answer + 1))
        }
        if scene.asksFirst, isBare, case .button(let button) = item, button.isFinal {
            return .unclear(words.plain.sureItem(number, button.label))
        }
        return meaning(of: item, nil)
    }

    /// The number of a button with words: nothing can be written there.
    func noField<Action>(_ typed: String, _ focusable: [Focusable<Action>]) -> Meaning<Action>? {
        let parts = typed.split(separator: " ")
        let first = parts.first.map { $0.last == "." ? $0.dropLast() : $0 } ?? ""
        guard parts.count > 1, let number = Int(first), focusable.indices.contains(number - 1),
            case .button(let button) = focusable[number - 1]
        else { return nil }
        return .unclear(words.plain.noField(number, button.label))
    }
}
