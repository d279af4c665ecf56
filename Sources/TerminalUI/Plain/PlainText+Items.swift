import Phrases
import Scenes

/// Where the lines of a scene have come to.
struct ItemPlace {
    /// The number of the last item that can be chosen, and its name.
    var number = 0
    var name = ""
    /// The text that was just said; the name of the options below it, if there are any.
    var title: String?
    /// The name of the options that were just said, and the number of the first.
    var choice: (name: String, first: Int)?
}

extension PlainText {
    func lines<Action>(of item: Item<Action>, _ place: inout ItemPlace, _ scene: Scene<Action>) -> [String] {
        let title = place.title
        place.title = nil
        switch item {
        case .text(let parts, let mark):
            place.title = parts.first?.text
            let (sign, text) = (spoken(mark), parts.map(\.text).joined())
            // What is still to be done is done at an item below.
            let said = mark == TextMark.left ? withNumbers(text, scene) : text
            return [(sign.isEmpty ? "" : sign + " ") + said]
        case .heading(let text): return ["# \(text)"]
        case .row(let name, let value): return ["\(name): \(value)"]
        case .notice(let tone, let text): return ["\(tone.sign) \(withNumbers(text, scene))"]
        case .rule(let title): return title.isEmpty ? [] : ["-- \(title)"]
        case .problem(let text): return ["  ! " + problem(text, place)]
        case .gap: return []
        case .buttons(let buttons), .list(let buttons):
            let isChoice = !buttons.isEmpty && buttons.allSatisfy(\.isOption)
            place.choice = isChoice ? title.map { ($0, place.number + 1) } : nil
            return buttons.map { button in
                place.number += 1
                place.name = button.label
                let chosen = button.isChosen == true ? " (\(words.plain.chosen))" : ""
                return "  \(place.number). \(button.label)\(chosen)"
            }
        case .field(let field):
            place.number += 1
            (place.name, place.choice) = (field.label, nil)
            let required = field.isRequired ? " (\(words.portal.required))" : ""
            let isHidden = field.isSecret && !field.value.isEmpty
            let stands = isHidden ? words.plain.filledField : words.plain.emptyField
            let value = isHidden || field.value.isEmpty ? "[\(stands)]" : field.value
            return ["  \(place.number). \(field.label)\(required): \(value)"]
        }
    }

    /// What is wrong, with the name of what it is wrong with: of all options together, not of the last.
    private func problem(_ text: String, _ place: ItemPlace) -> String {
        guard let choice = place.choice else { return words.plain.problem(place.number, place.name, text) }
        return words.plain.problemOfChoice(choice.name, choice.first, place.number, text)
    }

    /// Signs that only say something to the eye, in words.
    private func spoken(_ mark: String) -> String {
        switch mark {
        case "●": words.plain.now
        case "○": words.plain.before
        case "◷": ""
        default: mark
        }
    }
}

extension Item {
    /// Whether it has a number.
    var isNumbered: Bool {
        switch self {
        case .buttons, .list, .field: true
        case .text, .heading, .row, .notice, .rule, .problem, .gap: false
        }
    }

    /// Whether it is what one reads on a page, and nothing to press or fill in; above the page's own heading the rule
    /// alone.
    func isRead(before next: Item?, _ isOnPage: Bool) -> Bool {
        switch self {
        case .rule: return true
        case .row: return isOnPage
        // What stands above buttons or options belongs to them.
        case .heading: if case .list? = next { return false } else { return isOnPage }
        case .text:
            if case .list(let buttons)? = next, buttons.contains(where: \.isOption) { return false }
            return isOnPage
        case .notice, .buttons, .list, .field, .problem, .gap: return false
        }
    }
}
