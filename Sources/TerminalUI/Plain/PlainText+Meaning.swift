import People
import Phrases
public import Scenes

extension PlainText {
    /// What a typed line means.
    public enum Meaning<Action: Sendable>: Sendable {
        case action(Action)
        /// A field was named without what to write: ask for it.
        case write(Field<Action>)
        case read(Reading)
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
        if let reading = reading(word) { return .read(reading) }
        for command in scene.commands {
            if command.words.contains(where: { unmarked($0) == word }) || String(command.letter) == typed {
                return .action(command.action)
            }
        }
        if let meaning = named(typed, focusable, by: { unmarked($0) == word }) { return meaning }
        // On a step that waits for an answer, what is nothing else is the answer.
        if let answer = scene.asked {
            if let command = known.first(where: { $0.words.contains(word) }) { return notNow(command.label, scene) }
            let rest = typed.split(separator: " ").dropFirst()
            // "4 000" is one number.
            let isThousands = rest.first.map { $0.count == 3 && $0.allSatisfy(\.isNumber) } ?? false
            let isPress = !isThousands && rest.contains { $0.contains(where: \.isNumber) }
            if isPress, let meaning = noField(typed, focusable) { return meaning }
            return mistyped(typed, focusable, scene) ?? .action(answer.make(typed))
        }
        if let command = known.first(where: { $0.words.contains(word) }) { return notNow(command.label, scene) }
        if let meaning = begun(typed, focusable) ?? noField(typed, focusable) { return meaning }
        if !scene.portal.isEmpty, let label = portalNames.first(where: { tokens($0) == tokens(typed) }) {
            return .unclear(words.plain.notOnPage(label.split(separator: " ").joined(separator: " ")))
        }
        return mistyped(typed, focusable, scene) ?? written(line, typed, focusable)
    }

    /// Why a command cannot be given, and what helps instead.
    private func notNow<Action>(_ label: String, _ scene: Scene<Action>) -> Meaning<Action> {
        if label == words.keys.help { return .unclear(words.plain.howToGoOn(commandNames(scene))) }
        if label == words.keys.hint, scene.enter != nil, let next = scene.enterLabel {
            return .unclear(words.plain.justRead(next))
        }
        if label == words.keys.hint, let showMe = helpWithoutHints(scene) {
            return .unclear(words.plain.hintsOver(showMe))
        }
        if label == words.keys.showMe, scene.commands.contains(where: { $0.label == words.keys.hint }) {
            return .unclear(words.plain.hintsFirst(words.keys.hint))
        }
        return .unclear(words.plain.notNow(label))
    }

    /// Text without a number: for the only field of a page, else nothing yet.
    private func written<Action>(_ line: String, _ typed: String, _ focusable: [Focusable<Action>]) -> Meaning<Action> {
        var fields: [(number: Int, field: Field<Action>)] = []
        for case (let index, .field(let field)) in focusable.enumerated() { fields.append((index + 1, field)) }
        // A small number is one of an item that is not there; before words only where they cannot be content.
        let isShort = Int(typed) != nil && typed.count < 4
        let isNumbered = typed.split(separator: " ").first.map { Int($0) != nil && $0.count < 4 } ?? false
        // "9 Lê Lợi" is an address, "9 0900000000" a field of another page.
        let isElsewhere = isNumbered && !typed.contains(where: \.isLetter)
        if fields.count == 1, !isShort, !isElsewhere { return .action(fields[0].field.make(typed)) }
        if !isNumbered, let first = fields.first(where: \.field.value.isEmpty) ?? fields.first {
            return .unclear(words.plain.numberFirst(first.number))
        }
        if isNumbered || Int(typed) != nil, !focusable.isEmpty { return .unclear(words.plain.numbers(focusable.count)) }
        return .unclear(words.plain.unknown(line))
    }

    func meaning<Action>(of item: Focusable<Action>, _ text: String?) -> Meaning<Action> {
        switch item {
        case .button(let button): .action(button.action)
        case .field(let field): text.map { .action(field.make($0)) } ?? .write(field)
        }
    }
}

extension PlainText {
    /// The words of a name, marks and signs aside.
    private func tokens(_ text: String) -> [String] {
        unmarked(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// The only item whose label fits; where several do, which.
    private func named<Action>(
        _ typed: String, _ focusable: [Focusable<Action>], by fits: (String) -> Bool
    ) -> Meaning<Action>? {
        let found = focusable.indices.filter { fits(focusable[$0].label) }
        if found.count == 1 { return meaning(of: focusable[found[0]], nil) }
        let numbers = found.map { String($0 + 1) }.joined(separator: ", ")
        return found.isEmpty ? nil : .unclear(words.plain.several(typed, numbers))
    }

    /// The button whose label begins with what was typed, by whole words. Not where something is to be answered: there
    /// what is nothing else is the answer.
    private func begun<Action>(_ typed: String, _ focusable: [Focusable<Action>]) -> Meaning<Action>? {
        let begun = tokens(typed)
        guard begun.contains(where: { $0.contains(where: \.isLetter) }), begun.joined().count > 1,
            !focusable.contains(where: { if case .field(let field) = $0 { field.use == .answer } else { false } })
        else { return nil }
        func fits(_ begun: [String]) -> Meaning<Action>? {
            let buttons = Set(focusable.compactMap { if case .button(let button) = $0 { button.label } else { nil } })
            return named(typed, focusable) { buttons.contains($0) && tokens($0).starts(with: begun) }
        }
        if let meaning = fits(begun) { return meaning }
        // Dossiers are opened by buttons that name their code alone.
        let open = tokens(words.portal.open(""))
        let openDossier = open + tokens(words.portal.dossier(""))
        return begun.starts(with: openDossier) ? fits(open + begun.dropFirst(openDossier.count)) : nil
    }
}

extension Scene {
    /// The field for what the step asks; the portal's own fields ask nothing.
    fileprivate var asked: Field<Action>? {
        let others = intro + items[..<portal.lowerBound] + items[portal.upperBound...]
        for case .field(let field) in others where field.use == .answer { return field }
        return nil
    }
}

extension PlainText {
    /// What can be pressed or filled in on some page of the portal, by its whole name.
    var portalNames: [String] { words.portal.controls }
}

extension Phrases.Terminal.Portal {
    fileprivate var controls: [String] {
        [
            home, signIn, signOut, lookUp, dossiers, documents, petitions, identityNumber, password, oneTimeCode,
            searchProcedure, delivery, payWith, payNow(""), forward, backward, submit, dossierCode,
            sendSupplement, withdraw, keepDossier, sureWithdraw, takeResult, saveResult, rate, sendRating, reopen,
            topic, toOffice, content, send, leaveDesk, waitDay, waitWeek, online, post, desk,
        ]
    }
}
