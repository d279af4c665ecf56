/// One thing wrong in a course's or quiz's files: where, and what.
public struct CourseDiagnostic: Hashable, Sendable {
    /// Relative to the folder that was read.
    public let file: String
    /// 1 for the first.
    public let line: Int?
    public let problem: CourseProblem

    public init(file: String, line: Int?, problem: CourseProblem) {
        self.file = file
        self.line = line
        self.problem = problem
    }
}

/// Everything that can be wrong in a course or a quiz.
public enum CourseProblem: Hashable, Sendable {
    case fileMissing
    case notUTF8
    case notYAML(String)
    case unsupportedFormat(String)
    case missing(key: String)
    case unknownKey(String)
    case notAText(key: String)
    case notAList(key: String)
    case notAMapping(key: String)
    case notANumber(key: String)
    case badValue(key: String, value: String, allowed: [String])
    case badID(String)
    case duplicate(id: String)
    case unknown(kind: Reference, id: String)
    case empty(key: String)

    case noStepText(step: String)
    case noStepID(heading: String)
    case strayText
    case unsupportedMarkdown(String)
    case hints(step: String, count: Int)

    case notAnAction([String])
    case notAFact([String])
    case setupRefused(lesson: String, [String])
    case goalTrueAtStart(step: String)
    case goalFalseAtEnd(step: String, fact: Int)
    case actionNotOffered(step: String, [String])
    case actionNeedless(step: String, [String])
    case lookUpEmpty(step: String)
    /// The last hint gives an answer that is not the one that the page shows.
    case hintWrong(step: String, found: String, expected: String)
    /// The goal holds with this in place of the model's own action.
    case goalTakesOther(step: String, [String])
    /// Whoever waited no longer than needed before cannot finish this step as its model does.
    case failsAfterShortWait(step: String)
    case notMarked(step: String, question: String)
    /// A note for a way of working that there is not.
    case unknownMedium(String)
    case passesTooMany(step: String)
    case nothingVerified(lesson: String)
    case followsLater(lesson: String)

    case giftUnclosedAnswers
    case giftStrayBrace
    case giftNoAnswer
    case giftNoRightAnswer
    case giftBadPercent(String)
    case giftBadNumber(String)
    case giftBadPair
    case giftPercentSum(Double)
    case giftNoID
    case giftNoFeedback(choice: String)
    case giftOtherShape(id: String)
    case giftNotTranslated(id: String)

    /// What an id refers to.
    public enum Reference: String, Hashable, Sendable {
        case office, procedure, file, card, slot, field, lesson, step, question, term, topic, quiz
    }
}
