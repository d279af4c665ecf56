import People
import Phrases
public import Scenes
import Tutorial

/// A scene as lines in reading order, and what a typed line means. Pure.
public struct PlainText: Sendable {
    private let words: Phrases.Terminal
    /// Every command there is in a lesson, by what may be typed: to say that one is not to be had now.
    private let known: [(words: [String], label: String)]
    private var introKey: String?
    private var sceneKey: String?
    /// What stood in the lines before: not said again while it stays as it is.
    private var said: Set<String> = []
    private var lasting: Set<String> = []
    /// The page of the portal that was open, and what stood on it.
    private var page = ""
    private var saidOfPage: Set<String> = []
    private var standing: Set<String> = []
    /// What was answered last, and after how much: an answer is said once.
    private var hints = 0
    private var answered: (deeds: Int?, text: String?) = (nil, nil)
    /// The line of commands that was said last: not said again while there are no others.
    private var commands = ""

    public init(labels: Labels) {
        words = labels.phrases
        known = Screen.Command.allCases.map { command in
            let one = labels.command(command)
            return (one.words.map(unmarked), one.label)
        }
    }

    /// The scene in lines: all of it where the learner has just arrived or asks for it, else what has changed.
    public mutating func lines<Action>(of scene: Scene<Action>, again: Bool = false) -> String {
        let isNew = again || scene.introKey != introKey
        // The same page at another step, or once the step is done, has been heard.
        let isSamePage = !again && !scene.pageKey.isEmpty && scene.pageKey == page
        // A new page is read whole, but for what stands on every page: the step's text, its hints, the header.
        let known = isNew ? [] : scene.key == sceneKey ? said : lasting
        (said, lasting) = ([], [])
        introKey = scene.introKey
        sceneKey = scene.key
        var text = "\n"
        let isSaid = scene.deeds != nil && answered == (scene.deeds, scene.status?.text)
        answered = (scene.deeds, scene.status?.text)
        if let status = scene.status, !isSaid, let news = news(in: status.text, scene.standing) {
            text += "\(status.tone.sign) \(news)\n"
        }
        if isNew {
            text += "== \(scene.title) – \(scene.place)"
            if let progress = scene.progress {
                text += " – \(progress.words ?? words.lesson.done(progress.own, progress.all))"
            }
            text += " ==\n"
        }
        var number = 0
        var field = ""
        // The page's own heading ends what lasts; the clock after it has other numbers from page to page.
        var isLasting = true
        var isOnPortal = false
        var ofPage: Set<String> = []
        var isAnythingLeftOut = false
        for item in scene.intro + scene.items {
            if case .rule = item { isOnPortal = true }
            if isOnPortal, case .heading = item { isLasting = false }
            for line in lines(of: item, &number, &field) {
                let isHeard = isOnPortal && isSamePage && saidOfPage.contains(line)
                let isNews: Bool
                switch item {
                case .notice: isNews = true
                // What the portal has just said need not be said again at the field.
                case .problem(let problem): isNews = scene.status.map { !$0.text.contains(problem) } ?? true
                default: isNews = !known.contains(line) && !isHeard
                }
                if isNews { text += line + "\n" } else if isHeard, isNew { isAnythingLeftOut = true }
                said.insert(line)
                if isLasting { lasting.insert(line) }
                if isOnPortal { ofPage.insert(line) }
            }
        }
        if isAnythingLeftOut { text += words.plain.samePage(words.keys.again) + "\n" }
        (page, saidOfPage) = (scene.pageKey, ofPage)
        if scene.hints > hints, let showMe = helpWithoutHints(scene) { text += words.plain.hintsOver(showMe) + "\n" }
        hints = scene.hints
        let commands = commandLine(scene)
        if isNew || commands != self.commands { text += commands + "\n" }
        self.commands = commands
        return text
    }

    /// What of an answer is to be said: what stands until it is mended is said once.
    private mutating func news(in status: String, _ standing: [String]) -> String? {
        var text = status
        for sentence in standing where self.standing.contains(sentence) { text = text.replacing(sentence, with: "") }
        self.standing = Set(standing)
        let words = text.split(separator: " ").joined(separator: " ")
        return words.isEmpty ? nil : words
    }

    /// What shows how, where no hint is left; nothing where there still is one.
    private func helpWithoutHints<Action>(_ scene: Scene<Action>) -> String? {
        let labels = scene.commands.map(\.label)
        return labels.contains(words.keys.showMe) && !labels.contains(words.keys.hint) ? words.keys.showMe : nil
    }

    /// The commands that go on from here; help tells the others.
    private func commandLine<Action>(_ scene: Scene<Action>) -> String {
        let shown: [Character] = ["t", "g", "m", "x", "l", "v", "u", "b", "?", "q"]
        let names = scene.commands.filter { shown.contains($0.letter) }.map(\.label) + [words.keys.again]
        return "\(words.plain.commands) \(names.joined(separator: " · "))"
    }

    private func lines<Action>(of item: Item<Action>, _ number: inout Int, _ control: inout String) -> [String] {
        switch item {
        case .text(let parts, let mark):
            return [(mark.isEmpty ? "" : spoken(mark) + " ") + parts.map(\.text).joined()]
        case .heading(let text): return ["# \(text)"]
        case .row(let name, let value): return ["\(name): \(value)"]
        case .notice(let tone, let text): return ["\(tone.sign) \(text)"]
        case .rule(let title): return title.isEmpty ? [] : ["-- \(title)"]
        case .problem(let text): return ["  ! " + words.plain.problem(number, control, text)]
        case .gap: return []
        case .buttons(let buttons), .list(let buttons):
            return buttons.map { button in
                number += 1
                control = button.label
                let chosen = button.isChosen == true ? " (\(words.plain.chosen))" : ""
                return "  \(number). \(button.label)\(chosen)"
            }
        case .field(let field):
            number += 1
            control = field.label
            let required = field.isRequired ? " (\(words.portal.required))" : ""
            let shown = field.isSecret && !field.value.isEmpty ? "••••" : field.value
            return ["  \(number). \(field.label)\(required): \(shown.isEmpty ? "[\(words.plain.emptyField)]" : shown)"]
        }
    }

    /// Signs that only say something to the eye, in words.
    private func spoken(_ mark: String) -> String {
        switch mark {
        case "●": words.plain.now
        case "○": words.plain.before
        case "◷": "–"
        default: mark
        }
    }

    /// What a typed line means.
    public enum Meaning<Action: Sendable>: Sendable {
        case action(Action)
        /// A field was named without what to write: ask for it.
        case write(Field<Action>)
        case again
        case nothing
        /// It means nothing here, and this says why.
        case unclear(String)
    }

    public func meaning<Action>(of line: String, in scene: Scene<Action>) -> Meaning<Action> {
        let typed = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if typed.isEmpty { return scene.enter.map { .action($0) } ?? .nothing }
        let focusable = scene.focusable
        if let meaning = numbered(typed, focusable, scene) { return meaning }
        let word = unmarked(typed)
        if word == unmarked(words.keys.again) { return .again }
        for command in scene.commands {
            if command.words.contains(where: { unmarked($0) == word }) || String(command.letter) == typed {
                return .action(command.action)
            }
        }
        let named = focusable.filter { unmarked($0.label) == word }
        if named.count == 1 { return meaning(of: named[0], nil) }
        // On a step that waits for an answer, what is nothing else is the answer.
        for case .field(let field) in focusable where field.use == .answer { return .action(field.make(typed)) }
        if let command = known.first(where: { $0.words.contains(word) }) {
            if command.label == words.keys.hint, let showMe = helpWithoutHints(scene) {
                return .unclear(words.plain.hintsOver(showMe))
            }
            if command.label == words.keys.showMe, scene.commands.contains(where: { $0.label == words.keys.hint }) {
                return .unclear(words.plain.hintsFirst(words.keys.hint))
            }
            return .unclear(words.plain.notNow(command.label))
        }
        return written(line, typed, focusable)
    }

    /// Text without a number: for the only field of a page, else nothing yet.
    private func written<Action>(_ line: String, _ typed: String, _ focusable: [Focusable<Action>]) -> Meaning<Action> {
        var fields: [(number: Int, field: Field<Action>)] = []
        for case (let index, .field(let field)) in focusable.enumerated() { fields.append((index + 1, field)) }
        // A small number is one of an item that is not there.
        let isShort = Int(typed) != nil && typed.count < 4
        if fields.count == 1, !isShort { return .action(fields[0].field.make(typed)) }
        if !isShort, let first = fields.first(where: \.field.value.isEmpty) ?? fields.first {
            return .unclear(words.plain.numberFirst(first.number))
        }
        if Int(typed) != nil, !focusable.isEmpty { return .unclear(words.plain.numbers(focusable.count)) }
        return .unclear(words.plain.unknown(line))
    }

    /// `8`, `8.`, `8 text`, and `mục 8`.
    private func numbered<Action>(_ typed: String, _ focusable: [Focusable<Action>], _ scene: Scene<Action>)
        -> Meaning<Action>?
    {
        let parts = typed.split(separator: " ", maxSplits: 1)
        let isNamed = parts.count == 2 && unmarked(String(parts[0])) == unmarked(words.plain.item)
        let first = isNamed ? parts[1] : parts[0]
        guard let number = Int(first.last == "." ? first.dropLast() : first), focusable.indices.contains(number - 1)
        else { return nil }
        let item = focusable[number - 1]
        if isNamed { return meaning(of: item, nil) }
        if parts.count == 2 {
            guard case .field = item else {
                return number > 0 && parts[1].contains(where: \.isNumber) && Int(first) != nil
                    ? .unclear(words.plain.noField(number, item.label)) : nil
            }
            return meaning(of: item, String(parts[1]))
        }
        // "5 – very satisfied" may be meant by 5, whatever number that item has.
        let other = focusable.firstIndex { $0.label.hasPrefix("\(number) ") }
        if let other, other != number - 1, !typed.hasSuffix(".") {
            return .unclear(words.plain.unsureItem(number, item.label, other + 1, focusable[other].label))
        }
        let answer = focusable.firstIndex { if case .field(let field) = $0 { field.use == .answer } else { false } }
        if scene.expectsSmallNumber, let answer, answer != number - 1, !typed.hasSuffix(".") {
            return .unclear(words.plain.unsure(number, item.label, answer + 1))
        }
        return meaning(of: item, nil)
    }

    private func meaning<Action>(of item: Focusable<Action>, _ text: String?) -> Meaning<Action> {
        switch item {
        case .button(let button): .action(button.action)
        case .field(let field): text.map { .action(field.make($0)) } ?? .write(field)
        }
    }
}
