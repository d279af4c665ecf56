import People
import Phrases

/// A scene as lines in reading order, and what a typed line means. Pure.
public struct PlainText: Sendable {
    private let words: Phrases.Terminal
    private var introKey: String?

    public init(labels: Labels) { words = labels.phrases }

    /// The scene in lines; what it says on arriving only where the learner has just arrived, or asks for it.
    public mutating func lines<Action>(of scene: Scene<Action>, again: Bool = false) -> String {
        let isNew = again || scene.introKey != introKey
        introKey = scene.introKey
        var text = "\n"
        if isNew {
            text += "== \(scene.title) – \(scene.place)"
            if let progress = scene.progress { text += " – \(words.lesson.done(progress.done, progress.all))" }
            text += " ==\n"
        }
        var number = 0
        if let status = scene.status { text += "\(status.tone.sign) \(status.text)\n" }
        for item in (isNew ? scene.intro : []) + scene.items { text += lines(of: item, &number) }
        let names = scene.commands.map(\.label) + [words.keys.again]
        return text + "\(words.plain.commands) \(names.joined(separator: " · "))\n"
    }

    private func lines<Action>(of item: Item<Action>, _ number: inout Int) -> String {
        switch item {
        case .text(let words, let mark): return (mark.isEmpty ? "" : mark + " ") + words.map(\.text).joined() + "\n"
        case .heading(let text): return "# \(text)\n"
        case .row(let name, let value): return "\(name): \(value)\n"
        case .notice(let tone, let text): return "\(tone.sign) \(text)\n"
        case .rule(let title): return title.isEmpty ? "" : "-- \(title)\n"
        case .problem(let text): return "  ! \(words.plain.error) \(text)\n"
        case .gap: return ""
        case .buttons(let buttons), .list(let buttons):
            return buttons.map { button in
                number += 1
                let chosen = button.isChosen == true ? " (\(words.plain.chosen))" : ""
                return "  \(number). \(button.label)\(chosen)\n"
            }.joined()
        case .field(let field):
            number += 1
            let required = field.isRequired ? " (\(words.portal.required))" : ""
            let shown = field.isSecret && !field.value.isEmpty ? "••••" : field.value
            return "  \(number). \(field.label)\(required): \(shown.isEmpty ? "[\(words.plain.emptyField)]" : shown)\n"
        }
    }

    /// What a typed line means.
    public enum Meaning<Action: Sendable>: Sendable {
        case action(Action)
        /// A field was named without what to write: ask for it.
        case write(label: String, @Sendable (String) -> Action)
        case again
        case nothing
        case unknown
    }

    public func meaning<Action>(of line: String, in scene: Scene<Action>) -> Meaning<Action> {
        let typed = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if typed.isEmpty { return scene.enter.map { .action($0) } ?? .nothing }
        if let meaning = numbered(typed, in: scene) { return meaning }
        let word = unmarked(typed)
        if word == unmarked(words.keys.again) { return .again }
        for command in scene.commands {
            if command.words.contains(where: { unmarked($0) == word }) || String(command.letter) == typed {
                return .action(command.action)
            }
        }
        return .unknown
    }

    private func numbered<Action>(_ typed: String, in scene: Scene<Action>) -> Meaning<Action>? {
        let parts = typed.split(separator: " ", maxSplits: 1)
        let focusable = scene.focusable
        guard let number = Int(parts[0]), focusable.indices.contains(number - 1) else { return nil }
        switch focusable[number - 1] {
        case .button(let button): return parts.count == 1 ? .action(button.action) : nil
        case .field(let field):
            if parts.count == 2 { return .action(field.make(String(parts[1]))) }
            return .write(label: field.label, field.make)
        }
    }
}
