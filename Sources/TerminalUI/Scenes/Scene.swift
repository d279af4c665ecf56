/// One screen in words: what is said, and what can be done. Both the full screen and plain lines are made of it.
public struct Scene<Action: Sendable>: Sendable {
    /// Stays while the learner stays at the same thing; a new one begins with the first control.
    public var key: String
    /// Stays while ``intro`` says the same: plain mode repeats it only when this changes.
    public var introKey: String
    public var title: String
    public var place: String
    /// Done and all, for the bar.
    public var progress: (done: Int, all: Int)?
    /// Said once on arriving: plain mode does not repeat it after each answer.
    public var intro: [Item<Action>] = []
    public var items: [Item<Action>] = []
    public var commands: [Command<Action>] = []
    /// The command that Enter means where no control has the focus.
    public var enter: Action?
    /// What was just answered: kept in sight at the foot of the screen, wherever it is scrolled.
    public var status: (tone: Tone, text: String)?
    /// What has just been said at the top: where it changes, the top is shown.
    public var attention = ""
    /// Whether to begin at the first control; otherwise Enter goes on.
    public var beginsAtControl = true

    public init(key: String, title: String, place: String) {
        self.key = key
        introKey = key
        self.title = title
        self.place = place
    }
}

/// One thing on a scene, in reading order.
public enum Item<Action: Sendable>: Sendable {
    case text([Words], mark: String)
    case heading(String)
    case row(String, String)
    case notice(Tone, String)
    case rule(String)
    /// Buttons that may stand beside each other.
    case buttons([Button<Action>])
    /// Buttons below each other: options, results.
    case list([Button<Action>])
    case field(Field<Action>)
    case problem(String)
    case gap
}

/// A stretch of text of one style.
public struct Words: Hashable, Sendable {
    public let text: String
    public let style: CellGrid.Style

    public init(_ text: String, _ style: CellGrid.Style = .plain) {
        self.text = text
        self.style = style
    }
}

public enum Tone: Hashable, Sendable {
    case good, bad, neutral

    /// A sign before the text, so that colour is never alone.
    var sign: String {
        switch self {
        case .good: "✓"
        case .bad: "!"
        case .neutral: "·"
        }
    }
}

public struct Button<Action: Sendable>: Sendable {
    public let key: String
    public let label: String
    /// `(•)` or `( )` for options; nothing for a plain button.
    public let isChosen: Bool?
    public let action: Action

    public init(key: String, label: String, isChosen: Bool? = nil, action: Action) {
        self.key = key
        self.label = label
        self.isChosen = isChosen
        self.action = action
    }
}

public struct Field<Action: Sendable>: Sendable {
    public let key: String
    public let label: String
    public let value: String
    public let isRequired: Bool
    public let isSecret: Bool
    /// Whether Enter performs it even unchanged: a search, not a form's field.
    public let isPerformed: Bool
    public let make: @Sendable (String) -> Action

    public init(
        key: String, label: String, value: String, isRequired: Bool = false, isSecret: Bool = false,
        isPerformed: Bool = false, make: @escaping @Sendable (String) -> Action
    ) {
        self.key = key
        self.label = label
        self.value = value
        self.isRequired = isRequired
        self.isSecret = isSecret
        self.isPerformed = isPerformed
        self.make = make
    }
}

/// A command of the scene: a letter in full screen, words in plain mode.
public struct Command<Action: Sendable>: Sendable {
    public let letter: Character
    public let label: String
    /// What may be typed in plain mode, without marks, the first one shown.
    public let words: [String]
    public let action: Action

    public init(letter: Character, label: String, words: [String], action: Action) {
        self.letter = letter
        self.label = label
        self.words = words
        self.action = action
    }
}

extension Scene {
    /// What can be focused, in reading order.
    var focusable: [Focusable<Action>] {
        (intro + items).flatMap { item -> [Focusable<Action>] in
            switch item {
            case .buttons(let buttons), .list(let buttons): buttons.map { .button($0) }
            case .field(let field): [.field(field)]
            case .text, .heading, .row, .notice, .rule, .problem, .gap: []
            }
        }
    }
}

enum Focusable<Action: Sendable> {
    case button(Button<Action>)
    case field(Field<Action>)

    var key: String {
        switch self {
        case .button(let button): button.key
        case .field(let field): field.key
        }
    }
}

/// What shows scenes and brings back what the learner did.
public protocol Surface {
    /// Shows `scene` until the learner does something; nothing where there is nobody any more.
    mutating func ask<Action>(_ scene: Scene<Action>) -> Action?
}
