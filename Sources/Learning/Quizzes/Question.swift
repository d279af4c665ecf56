public import People

/// One question, as Moodle's GIFT knows it.
public struct Question: Hashable, Codable, Sendable {
    /// Stays when the question is reworded or moved; attempts name it.
    public let id: String
    public let title: LocalizedText?
    public let stem: LocalizedText
    public let kind: QuestionKind
    /// Shown after any answer.
    public let explanation: LocalizedText?
    public let tags: [String]

    public init(
        id: String, title: LocalizedText? = nil, stem: LocalizedText, kind: QuestionKind,
        explanation: LocalizedText? = nil, tags: [String] = []
    ) {
        self.id = id
        self.title = title
        self.stem = stem
        self.kind = kind
        self.explanation = explanation
        self.tags = tags
    }
}

/// What is asked for, and what it earns.
public enum QuestionKind: Hashable, Codable, Sendable {
    /// `allowsSeveral` where the right answer is made of several choices.
    case choice([Choice], allowsSeveral: Bool)
    case trueFalse(Bool, whenTrue: LocalizedText?, whenFalse: LocalizedText?)
    /// `ignoresMarks`: "dang nhap" is as right as "đăng nhập".
    case short([ShortAnswer], ignoresMarks: Bool)
    case matching([Pair], distractors: [LocalizedText])
    case numeric([NumericAnswer])
    case essay
    /// Text between questions: nothing is asked.
    case description

    /// Whether a machine can mark it.
    public var isMarked: Bool {
        switch self {
        case .essay, .description: false
        case .choice, .trueFalse, .short, .matching, .numeric: true
        }
    }
}

/// One choice and what it earns.
public struct Choice: Hashable, Codable, Sendable {
    public let text: LocalizedText
    /// −100...100: the share of the question's point, in percent.
    public let percent: Double
    public let feedback: LocalizedText?

    public init(text: LocalizedText, percent: Double, feedback: LocalizedText? = nil) {
        self.text = text
        self.percent = percent
        self.feedback = feedback
    }
}

/// A text that is accepted. A `*` in it stands for any text, as in Moodle.
public struct ShortAnswer: Hashable, Codable, Sendable {
    public let text: LocalizedText
    public let percent: Double
    public let feedback: LocalizedText?

    public init(text: LocalizedText, percent: Double = 100, feedback: LocalizedText? = nil) {
        self.text = text
        self.percent = percent
        self.feedback = feedback
    }
}

/// Two texts that belong together.
public struct Pair: Hashable, Codable, Sendable {
    public let left: LocalizedText
    public let right: LocalizedText

    public init(left: LocalizedText, right: LocalizedText) {
        self.left = left
        self.right = right
    }
}

/// A number that is accepted: anything from `least` to `most`, both included; `nil` for any number at all.
public struct NumericAnswer: Hashable, Codable, Sendable {
    public let range: ClosedRange<Double>?
    public let percent: Double
    public let feedback: LocalizedText?

    public init(range: ClosedRange<Double>?, percent: Double = 100, feedback: LocalizedText? = nil) {
        self.range = range
        self.percent = percent
        self.feedback = feedback
    }
}

/// Questions and the rules of taking them.
public struct Quiz: Hashable, Codable, Sendable {
    public let id: String
    public let title: LocalizedText
    public let questions: [Question]
    public let rules: QuizRules

    public init(id: String, title: LocalizedText, questions: [Question], rules: QuizRules) {
        self.id = id
        self.title = title
        self.questions = questions
        self.rules = rules
    }
}

/// How a quiz is taken.
public struct QuizRules: Hashable, Codable, Sendable {
    /// How many questions one paper has; all of them for `nil`.
    public let draw: Int?
    public let shuffles: Bool
    /// The share of the points that passes, 0...1.
    public let passMark: Double
    /// How many attempts one learner has; any number for `nil`.
    public let attempts: Int?

    public init(draw: Int? = nil, shuffles: Bool = true, passMark: Double = 0.8, attempts: Int? = nil) {
        self.draw = draw
        self.shuffles = shuffles
        self.passMark = passMark
        self.attempts = attempts
    }

    /// Whether a learner who has handed in `count` attempts may begin another.
    public func allowsAnother(after count: Int) -> Bool { attempts.map { count < $0 } ?? true }
}
