/// One's own paper for record. There is no answer key in it.
public struct PaperDocument: Codable, Hashable, Sendable {
    /// Made by whoever began it.
    public var key: String
    public var quiz: String
    public var startedAt: WireInstant
    /// `null` while it is open.
    @Nullable public var handedInAt: WireInstant?
    /// The share of the points that passes, 0...1.
    public var passMark: Double
    /// In the order of the paper.
    public var questions: [PaperQuestionDocument]
    /// `null` while it is open.
    @Nullable public var result: PaperResultDocument?

    public init(
        key: String, quiz: String, startedAt: WireInstant, handedInAt: WireInstant?, passMark: Double,
        questions: [PaperQuestionDocument], result: PaperResultDocument?
    ) {
        self.key = key
        self.quiz = quiz
        self.startedAt = startedAt
        self.handedInAt = handedInAt
        self.passMark = passMark
        self.questions = questions
        self.result = result
    }

    private enum CodingKeys: String, CodingKey {
        case key, quiz
        case startedAt = "started_at"
        case handedInAt = "handed_in_at"
        case passMark = "pass_mark"
        case questions, result
    }
}

/// A question as it is asked.
public struct PaperQuestionDocument: Codable, Hashable, Sendable {
    /// Its place on the paper, from 0: what a response names.
    public var place: Int
    public var kind: QuestionWord
    public var stem: TranslatedText
    /// In the order in which they are shown; a response names them by their place there, from 0.
    public var choices: [TranslatedText]
    /// Of `matching`: what the choices are to be put to, one each.
    public var sides: [TranslatedText]

    public init(
        place: Int, kind: QuestionWord, stem: TranslatedText, choices: [TranslatedText], sides: [TranslatedText]
    ) {
        self.place = place
        self.kind = kind
        self.stem = stem
        self.choices = choices
        self.sides = sides
    }
}

/// How a question is answered.
public enum QuestionWord: String, WireWord {
    /// By one choice.
    case choice
    /// By one or several choices.
    case choices
    /// By `truth`.
    case trueFalse = "true_false"
    /// By a text, also that of a number.
    case text
    /// By a choice for each side.
    case matching
    /// Not at all: a text between questions, or one that a machine does not mark.
    case none
}

/// What a paper earned.
public struct PaperResultDocument: Codable, Hashable, Sendable {
    /// Points earned divided by points available, 0...1.
    public var score: Double
    public var isPassed: Bool
    /// Questions that earned everything, and those that are marked.
    public var right: Int
    public var marked: Int

    public init(score: Double, isPassed: Bool, right: Int, marked: Int) {
        self.score = score
        self.isPassed = isPassed
        self.right = right
        self.marked = marked
    }

    private enum CodingKeys: String, CodingKey {
        case score
        case isPassed = "passed"
        case right, marked
    }
}

/// A paper is begun, or the one that is open is given.
public struct BeginPaperRequest: Codable, Hashable, Sendable {
    /// Made by the asker: asking twice with one key gives one paper.
    public var key: WireKey
    public var quiz: WireKey

    public init(key: WireKey, quiz: WireKey) {
        self.key = key
        self.quiz = quiz
    }
}

/// A paper is handed in. The first time stands.
public struct HandInRequest: Codable, Hashable, Sendable {
    public var key: WireKey
    /// A question without one earns nothing.
    public var responses: [ResponseDocument]

    public init(key: WireKey, responses: [ResponseDocument]) {
        self.key = key
        self.responses = responses
    }
}

/// The answer to one question: one of these fields, as its kind says.
public struct ResponseDocument: Codable, Hashable, Sendable {
    public var place: WireNumber<FromZero>
    /// Places of choices.
    public var choices: [WireNumber<FromZero>]?
    public var truth: Bool?
    public var text: WireWords?

    public init(
        place: WireNumber<FromZero>, choices: [WireNumber<FromZero>]? = nil, truth: Bool? = nil,
        text: WireWords? = nil
    ) {
        self.place = place
        self.choices = choices
        self.truth = truth
        self.text = text
    }
}

/// One's own papers, the newest first.
public struct PaperListDocument: Codable, Hashable, Sendable {
    public var papers: [PaperDocument]

    public init(papers: [PaperDocument]) {
        self.papers = papers
    }
}

/// Of which quiz.
public struct PaperListQuery: Codable, Hashable, Sendable {
    public var quiz: WireKey?

    public init(quiz: WireKey? = nil) {
        self.quiz = quiz
    }
}
