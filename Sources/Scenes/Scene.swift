/// One screen in words: what is said, and what can be done. The full screen, plain lines and the pages of `/learn` are
/// made of it.
public struct Scene<Action: Sendable>: Sendable {
    /// Stays while the learner stays at the same thing; a new one begins with the first control.
    public var key: String
    /// Stays while ``intro`` says the same: plain mode repeats it only when this changes.
    public var introKey: String
    public var title: String
    public var place: String
    /// What is done, for the bar.
    public var progress: Progress?
    /// Said once on arriving: plain mode does not repeat it after each answer.
    public var intro: [Item<Action>] = []
    public var items: [Item<Action>] = []
    public var commands: [Command<Action>] = []
    /// The command that Enter means where no control has the focus, and what it is called.
    public var enter: Action?
    public var enterLabel: String?
    /// What Esc does: a panel is closed by it, a step's other commands are shown.
    public var escape: Escape?
    /// Lies over another scene, which is found again as it was left.
    public var isPanel = false
    /// The control to begin at, or from which Tab begins, where one is known to be wanted first.
    public var firstFocus: String?
    /// The fields in which something else stands than was asked for: who has just written there stays there.
    public var wrongFields: Set<String> = []
    /// What is to be read first stands at the simulated page, not above it.
    public var looksAtPage = false
    /// An answer here may be a small number, as those of items are: in plain lines a bare one is asked about.
    public var expectsSmallNumber = false
    /// What was just answered: kept in sight at the foot of the screen, wherever it is scrolled.
    public var status: (tone: Tone, text: String)?
    /// What answers the last thing done, where it is over: to be read before Enter goes on, or presses anything.
    public var reply: String?
    /// Another number where the same thing is begun again: it begins as on first entry.
    public var round = 0
    /// The hints that are shown: where one more comes, it is brought into sight.
    public var hints = 0
    /// How much has been done so far, hints aside: where it is the same, ``status`` is no news.
    public var deeds: Int?
    /// What has just been said at the top: where it changes, the top is shown.
    public var attention = ""
    /// What has the focus on arriving.
    public var begins = Beginning.control
    /// Said to whoever presses Enter where nothing has the focus and nothing goes on; types where no field has the
    /// focus; asks for a hint where there is none.
    public var reminders = Reminders()
    /// Whether letters are commands: in the list of commands alone, for elsewhere people type words.
    public var takesLetters = false
    /// Stays while the same page of the portal is open: plain lines do not say it all again.
    public var pageKey = ""
    /// What of ``status`` and of the notices stands until it is mended: plain lines say it once, and once more on
    /// another page.
    public var standing: [String] = []
    /// The portal's own word in ``status``, and how it is meant, whatever it means for the step.
    public var answer: (tone: Tone, text: String)?
    /// What of ``status`` says that the step is done: said once.
    public var done: String?
    /// Where in ``items`` the simulated portal and its clock stand, in plain lines: what was heard there is not read again.
    public var portal = 0..<0
    /// What is asked for stands on the page: plain lines read it again, though it was heard.
    public var asksOfPage = false
    /// The part of ``status`` that is true whenever it is said, without what answered the last act: plain lines say it
    /// to whoever asks for everything, or comes back.
    public var stands: (tone: Tone, text: String)?
    /// The field that was written last, where nothing has been done since: plain lines read it, whatever stood there.
    public var written: String?
    /// Asks before something is lost: in plain lines no bare number does it, which was another item's a moment ago.
    public var asksFirst = false
    /// The control that did what was just taken back: what has changed there is brought into sight.
    public var undone: String?
    /// The newest hint came by itself: nobody is torn from what they do.
    public var isNudged = false

    /// What Esc does.
    public struct Escape: Sendable {
        public let label: String
        /// What it says at first; it does it when it is pressed once more.
        public let asks: String?
        public let action: Action

        public init(label: String, asks: String? = nil, action: Action) {
            self.label = label
            self.asks = asks
            self.action = action
        }
    }

    public enum Beginning: Hashable, Sendable {
        /// The first control, or the one that is known to be wanted.
        case control
        /// A field to write in, where there is one: where Enter does or answers something, nobody begins at what does it.
        case field
        case nothing
    }

    /// Steps by the learner alone, steps that were shown, and all of them.
    public struct Progress: Hashable, Sendable {
        public let own: Int
        public let shown: Int
        public let all: Int
        /// What is said beside the bar; the bare numbers where nothing is.
        public let words: String?

        public init(own: Int, shown: Int = 0, all: Int, words: String? = nil) {
            self.words = words
            self.own = own
            self.shown = shown
            self.all = all
        }
    }

    public init(key: String, title: String, place: String) {
        self.key = key
        introKey = key
        self.title = title
        self.place = place
    }
}

/// What is said to whoever presses a key that does nothing here, or goes on before an answer could have been read.
public struct Reminders: Hashable, Sendable {
    public var nothingChosen = ""
    public var noField = ""
    /// Said to whoever types while a button has the focus, where there is no field at all.
    public var onButton = ""
    public var noHint = ""
    /// Where a hint that came by itself is found, if there is no room for it at the foot.
    public var hintAbove = ""
    public var typedOver = ""
    /// Said to whoever has taken back what was half-written, and to whoever has nothing to take back.
    public var unwritten = ""
    public var nothingToUndo = ""
    /// Said to whoever types a letter of no command, and where only Enter goes on.
    public var noCommand = ""
    public var enterGoesOn = ""
    /// Before what was answered.
    public var justNow = ""

    public init() {}
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

/// How a stretch of text stands out.
public enum TextStyle: Hashable, Sendable {
    case plain, strong, faint, bar, focused, good, bad, code, term
}

/// Signs before a line of text.
public enum TextMark {
    /// Before the control that is about to be used.
    public static let pointer = "▸"
    /// Before what is still to be done.
    public static let left = "·"
    /// Before a hint.
    public static let hint = "›"
}

/// A stretch of text of one style.
public struct Words: Hashable, Sendable {
    public let text: String
    public let style: TextStyle

    public init(_ text: String, _ style: TextStyle = .plain) {
        self.text = text
        self.style = style
    }
}

public enum Tone: Hashable, Sendable {
    case good, bad, neutral

    /// A sign before the text, so that colour is never alone.
    public var sign: String {
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
    /// One of several to choose among, pressed or ticked.
    public let isOption: Bool
    /// Takes something away or cannot be taken back: no scene begins at it.
    public let isFinal: Bool
    /// The number by which it may be meant, whatever number it has in plain lines: of stars.
    public let numeral: Int?
    public let action: Action

    public init(
        key: String, label: String, isChosen: Bool? = nil, isOption: Bool = false, isFinal: Bool = false,
        numeral: Int? = nil, action: Action
    ) {
        self.numeral = numeral
        self.key = key
        self.label = label
        self.isChosen = isChosen
        self.isOption = isOption || isChosen != nil
        self.isFinal = isFinal
        self.action = action
    }
}

public struct Field<Action: Sendable>: Sendable {
    public let key: String
    public let label: String
    public let value: String
    public let isRequired: Bool
    public let isSecret: Bool
    /// What is said to whoever performs it with nothing in it.
    public let ifEmpty: String
    /// What Enter does with it.
    public let use: FieldUse
    /// What writing there does. The text is put into NFC first: an input method may send a letter and its marks apart.
    public let make: @Sendable (String) -> Action

    public init(
        key: String, label: String, value: String, isRequired: Bool = false, isSecret: Bool = false,
        use: FieldUse = .keep, ifEmpty: String = "",
        make: @escaping @Sendable (String) -> Action
    ) {
        self.key = key
        self.label = label
        self.value = value
        self.isRequired = isRequired
        self.isSecret = isSecret
        self.use = use
        self.ifEmpty = ifEmpty
        self.make = { make(composed($0)) }
    }

    /// Whether Enter performs it even unchanged: a search, not a form's field.
    public var isPerformed: Bool { use != .keep }
}

/// What Enter does with a field.
public enum FieldUse: Hashable, Sendable {
    /// Keeps what is written, as in a form.
    case keep
    case search, answer
}

/// A command of the scene: a letter in full screen, words in plain mode.
public struct Command<Action: Sendable>: Sendable {
    public let letter: Character
    public let label: String
    /// What may be typed in plain mode, without marks, the first one shown.
    public let words: [String]
    public let action: Action

    /// The letter of a command that has none of its own.
    public static var none: Character { "\0" }

    public init(letter: Character, label: String, words: [String], action: Action) {
        self.letter = letter
        self.label = label
        self.words = words
        self.action = action
    }
}

extension Scene {
    /// What can be focused, in reading order.
    public var focusable: [Focusable<Action>] {
        (intro + items).flatMap { item -> [Focusable<Action>] in
            switch item {
            case .buttons(let buttons), .list(let buttons): buttons.map { .button($0) }
            case .field(let field): [.field(field)]
            case .text, .heading, .row, .notice, .rule, .problem, .gap: []
            }
        }
    }
}

/// A control that can be focused.
public enum Focusable<Action: Sendable>: Sendable {
    case button(Button<Action>)
    case field(Field<Action>)

    public var key: String {
        switch self {
        case .button(let button): button.key
        case .field(let field): field.key
        }
    }

    public var label: String {
        switch self {
        case .button(let button): button.label
        case .field(let field): field.label
        }
    }
}
