public import Learning
public import People
public import Practice

/// A course: lessons in the practice world of one system.
public struct Course: Hashable, Sendable {
    public let id: String
    public let title: LocalizedText
    public let summary: LocalizedText
    /// The years whose portal and law it teaches, such as "2026".
    public let era: String
    /// The system of the catalogue that it teaches.
    public let system: String
    public let skills: [String]
    /// Changes with any content that a learner's kept events depend on.
    public let contentHash: String
    public let portal: Portal
    public let lessons: [Lesson]
    public let glossary: [Term]

    public init(
        id: String, title: LocalizedText, summary: LocalizedText, era: String, system: String, skills: [String],
        contentHash: String, portal: Portal, lessons: [Lesson], glossary: [Term]
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.era = era
        self.system = system
        self.skills = skills
        self.contentHash = contentHash
        self.portal = portal
        self.lessons = lessons
        self.glossary = glossary
    }
}

/// A lesson: steps in one world.
public struct Lesson: Hashable, Sendable {
    public let id: String
    public let title: LocalizedText
    /// The lesson in whose final world this one begins; a fresh world for `nil`.
    public let follows: String?
    /// What has happened in the world before the first step.
    public let setup: [PracticeAction]
    public let steps: [Step]

    public init(id: String, title: LocalizedText, follows: String?, setup: [PracticeAction], steps: [Step]) {
        self.id = id
        self.title = title
        self.follows = follows
        self.setup = setup
        self.steps = steps
    }
}

/// One step of a lesson.
public struct Step: Hashable, Sendable {
    /// Unique in the course, and kept when steps are moved.
    public let id: String
    public let title: LocalizedText
    public let prose: LocalizedProse
    /// What is said beside it to whoever works in one way, such as with keys.
    public let notes: [Medium: LocalizedProse]
    /// Each more exact than the one before.
    public let hints: [LocalizedProse]
    /// The service action that it teaches, by the system's action catalogue.
    public let teaches: String?
    public let kind: StepKind

    public init(
        id: String, title: LocalizedText, prose: LocalizedProse, notes: [Medium: LocalizedProse] = [:],
        hints: [LocalizedProse], teaches: String?, kind: StepKind
    ) {
        self.id = id
        self.title = title
        self.prose = prose
        self.notes = notes
        self.hints = hints
        self.teaches = teaches
        self.kind = kind
    }
}

/// What a step asks for.
public enum StepKind: Hashable, Sendable {
    case read
    /// Make every fact of `goal` true; `solution` is one way.
    case perform(goal: [Fact], solution: [PracticeAction])
    /// Choose, or type.
    case ask(Question)
    /// Find something in the world and type it.
    case lookUp(LookUp)
    /// Say it back: so many of these right, one after the other.
    case explain([Question], passes: Int)
    /// Do it on the real system. Nothing here can verify it, so nothing is earned by claiming it.
    case real

    /// Whether the machine itself sees that it was done.
    public var isVerified: Bool {
        switch self {
        case .read, .real: false
        case .perform, .ask, .lookUp, .explain: true
        }
    }
}

/// Something that can be read off the portal's pages.
public enum LookUp: Hashable, Sendable {
    case code(procedure: String)
    case dueDay(procedure: String)
    case fee(procedure: String)
    case receipt(procedure: String)
    case workingDays(procedure: String)
}

/// A word and what it means.
public struct Term: Hashable, Sendable {
    public let id: String
    public let name: LocalizedText
    public let text: LocalizedText

    public init(id: String, name: LocalizedText, text: LocalizedText) {
        self.id = id
        self.name = name
        self.text = text
    }
}

extension LookUp {
    /// What is to be typed, as the page shows it; nothing where the world does not have it yet.
    public func expected(in world: PracticeWorld) -> String? {
        switch self {
        case .code(let procedure): world.dossier(of: procedure)?.code
        case .dueDay(let procedure): world.dossier(of: procedure)?.dueOn?.slashed
        case .receipt(let procedure):
            (world.drafts[procedure]?.payment ?? world.dossier(of: procedure)?.payment)?.receipt
        case .fee(let procedure): world.portal.procedure(procedure).map { "\($0.fee.amount)" }
        case .workingDays(let procedure): world.portal.procedure(procedure).map { "\($0.workingDays)" }
        }
    }

    /// Whether `text` is it: case and white space aside; a code without its points and hyphens, a day with any
    /// separator and single digits, an amount with the points of thousands or "4 nghìn".
    public func accepts(_ text: String, in world: PracticeWorld) -> Bool {
        guard let expected = expected(in: world) else { return false }
        switch self {
        case .code: return Self.bare(text) == Self.bare(expected)
        case .receipt:
            // Its letters are the same on every receipt.
            let (given, wanted) = (Self.bare(text), Self.bare(expected))
            return given == wanted || given == wanted.filter(\.isNumber)
        case .dueDay: return Self.day(text) != nil && Self.day(text) == Day(slashed: expected)
        case .fee, .workingDays: return Self.amount(text).flatMap { Int($0) } == Int(expected)
        }
    }

    /// How an answer is to be typed.
    public enum Form: Hashable, Sendable {
        /// In digits, not in words.
        case digits
        /// dd/MM/yyyy.
        case day
    }

    /// The form in which an answer should be typed that is in another: nothing to be marked can be read off it.
    public func wrongForm(of text: String) -> Form? {
        switch self {
        case .code, .receipt: nil
        case .dueDay: Self.day(text) == nil ? .day : nil
        case .fee, .workingDays: Self.amount(text) == nil ? .digits : nil
        }
    }

    /// Whether `text` is written as an answer is: what a hint that gives the answer away must get right.
    public func isForm(_ text: String, in world: PracticeWorld) -> Bool {
        switch self {
        case .code: world.portal.isCode(text)
        case .receipt: text.uppercased().hasPrefix("BL-") && text.count > 3
        case .dueDay: Self.day(text) != nil
        case .fee, .workingDays: Self.amount(text) != nil
        }
    }

    private static func bare(_ text: String) -> String { text.uppercased().filter { $0.isLetter || $0.isNumber } }

    private static func day(_ text: String) -> Day? {
        let parts = text.split { !$0.isNumber }
        return Day(slashed: parts.joined(separator: "/"))
    }

    /// A number and at most its unit; nothing where there is more to it ("1 or 2", "1 year").
    private static func amount(_ text: String) -> String? {
        let given = text.lowercased().filter { !$0.isWhitespace }
        let number = given.prefix { $0.isNumber || $0 == "." || $0 == "," }
        let digits = String(number.filter(\.isNumber))
        guard !digits.isEmpty else { return nil }
        var unit = unmarked(given[number.endIndex...])
        while unit.last == "." { unit.removeLast() }
        let thousand = ["nghin", "ngan", "k"].first { unit.hasPrefix($0) }
        if let thousand { unit = String(unit.dropFirst(thousand.count)) }
        guard units.contains(unit) else { return nil }
        return thousand == nil ? digits : digits + "000"
    }

    private static let units: Set<String> = [
        "", "d", "dong", "vnd", "ngay", "ngaylamviec", "day", "days", "workingday", "workingdays",
    ]
}
