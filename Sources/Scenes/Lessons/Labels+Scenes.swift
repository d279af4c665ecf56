public import Learning
import People
public import Phrases
import Tutorial

/// What scenes of other parts are made with.
extension Labels {
    /// A question as it is asked.
    ///
    /// - Parameter order: For each place on screen, the index of the choice shown there.
    public func items<Action: Sendable>(
        of question: Question, order: [Int], draft: AnswerDraft, answer: @escaping @Sendable (Response) -> Action,
        toggle: @escaping @Sendable (Int) -> Action, join: @escaping @Sendable (Int, Int) -> Action, handIn: Action
    ) -> [Item<Action>] {
        QuestionItems(
            labels: self, draft: draft, order: order, answer: answer, toggle: toggle, join: join, handIn: handIn
        ).items(of: question)
    }

    /// A command under its name in both languages.
    public func command<Action: Sendable>(
        _ name: KeyPath<Phrases.Terminal.Keys, String>, letter: Character, action: Action
    ) -> Command<Action> {
        Command(letter: letter, label: phrases.keys[keyPath: name], words: bothNames(name), action: action)
    }

    /// What a command is called in either language, and what it was called before.
    func bothNames(_ name: KeyPath<Phrases.Terminal.Keys, String>) -> [String] {
        let names = [Phrases.Terminal.vietnamese, .english].map { $0.keys[keyPath: name] }
        let older: [KeyPath<Phrases.Terminal.Keys, String>: [String]] = [
            \.leave: ["thoát", "leave", "exit"], \.exit: ["nghỉ", "quit", "leave"], \.showNext: ["xem bước tiếp"],
            \.seeResult: ["câu sau", "đi tiếp", "next question", "go on", "continue"],
            \.next: ["đi tiếp", "go on", "continue"], \.nextLesson: ["đi tiếp", "go on", "continue"],
            \.nextQuestion: ["đi tiếp", "go on", "continue"],
        ]
        return names + (older[name] ?? [])
    }

    /// What is said to whoever presses a key that does nothing.
    public var reminders: Reminders {
        var reminders = Reminders()
        reminders.nothingChosen = phrases.keys.nothingChosen
        reminders.noField = phrases.keys.noField
        reminders.onButton = phrases.keys.onButton
        reminders.noHint = phrases.keys.noHint
        reminders.typedOver = phrases.keys.typedOver
        reminders.unwritten = phrases.keys.unwritten
        reminders.nothingToUndo = phrases.keys.nothingToUndo
        reminders.noCommand = phrases.keys.noCommand
        reminders.enterGoesOn = phrases.keys.enterGoesOn
        reminders.hintAbove = phrases.keys.hintAbove
        reminders.justNow = phrases.keys.justNow
        return reminders
    }

    /// How a command is given here, to be said in the middle of a sentence.
    func how(_ command: Screen.Command) -> String {
        let label = self.command(command).label
        let keys = phrases.keys
        return switch medium {
        case .keys: command == .undo ? keys.byUndoKey(label) : keys.byLetter("\(command.name.0)", label)
        case .lines: keys.byWord(label.lowercased())
        case .pages: keys.byButton(label)
        }
    }

    /// A share in whole per cent, rounded down, so that 79.9 % is never shown as the 80 % that would pass.
    public func percent(_ share: Double) -> String {
        let whole = Int(share * 100 + 1e-7)
        return language == .vietnamese ? "\(whole) %" : "\(whole)%"
    }
}
