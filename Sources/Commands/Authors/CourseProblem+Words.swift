import CourseFiles
import Phrases

extension CourseProblem {
    /// What is wrong and what to do, in one or two sentences.
    func sentence(_ words: Phrases.Terminal.Check) -> String {
        switch self {
        case .fileMissing: words.fileMissing
        case .notUTF8: words.notUTF8
        case .notYAML(let why): words.notYAML(why)
        case .unsupportedFormat(let format): words.unsupportedFormat(format)
        case .missing(let key): words.missing(key)
        case .unknownKey(let key): words.unknownKey(key)
        case .notAText(let key): words.notAText(key)
        case .notAList(let key): words.notAList(key)
        case .notAMapping(let key): words.notAMapping(key)
        case .notANumber(let key): words.notANumber(key)
        case .badValue(_, let value, let allowed): words.badValue(value, allowed.joined(separator: ", "))
        case .badID(let id): words.badID(id)
        case .duplicate(let id): words.duplicate(id)
        case .unknown(let kind, let id): words.unknown(kind.name(words), id)
        case .empty(let key): words.empty(key)
        case .noStepText(let step): words.noStepText(step)
        case .noStepID(let heading): words.noStepID(heading)
        case .strayText: words.strayText
        case .unsupportedMarkdown(let what): words.unsupportedMarkdown(what)
        case .hints(let step, let count): words.hints(step, count)
        default: proofSentence(words)
        }
    }

    private func proofSentence(_ words: Phrases.Terminal.Check) -> String {
        switch self {
        case .notAnAction(let action): words.notAnAction(action.joined(separator: " "))
        case .notAFact(let fact): words.notAFact(fact.joined(separator: " "))
        case .setupRefused(let lesson, let action): words.setupRefused(lesson, action.joined(separator: " "))
        case .goalTrueAtStart(let step): words.goalTrueAtStart(step)
        case .goalFalseAtEnd(let step, let fact): words.goalFalseAtEnd(step, fact)
        case .actionNotOffered(let step, let action): words.actionNotOffered(step, action.joined(separator: " "))
        case .actionNeedless(let step, let action): words.actionNeedless(step, action.joined(separator: " "))
        case .lookUpEmpty(let step): words.lookUpEmpty(step)
        case .hintWrong(let step, let found, let expected): words.hintWrong(step, found, expected)
        case .goalTakesOther(let step, let action): words.goalTakesOther(step, action.joined(separator: " "))
        case .failsAfterShortWait(let step): words.failsAfterShortWait(step)
        case .notMarked(let step, let question): words.notMarked(step, question)
        case .unknownMedium(let name): words.unknownMedium(name)
        case .passesTooMany(let step): words.passesTooMany(step)
        case .nothingVerified(let lesson): words.nothingVerified(lesson)
        case .followsLater(let lesson): words.followsLater(lesson)
        default: giftSentence(words)
        }
    }

    private func giftSentence(_ words: Phrases.Terminal.Check) -> String {
        switch self {
        case .giftUnclosedAnswers: words.giftUnclosedAnswers
        case .giftStrayBrace: words.giftStrayBrace
        case .giftNoAnswer: words.giftNoAnswer
        case .giftNoRightAnswer: words.giftNoRightAnswer
        case .giftBadPercent(let text): words.giftBadPercent(text)
        case .giftBadNumber(let text): words.giftBadNumber(text)
        case .giftBadPair: words.giftBadPair
        case .giftPercentSum(let sum): words.giftPercentSum("\(sum)")
        case .giftNoID: words.giftNoID
        case .giftNoFeedback(let choice): words.giftNoFeedback(choice)
        case .giftOtherShape(let id): words.giftOtherShape(id)
        case .giftNotTranslated(let id): words.giftNotTranslated(id)
        default: ""
        }
    }
}

extension CourseProblem.Reference {
    fileprivate func name(_ words: Phrases.Terminal.Check) -> String {
        switch self {
        case .office: words.refOffice
        case .procedure: words.refProcedure
        case .file: words.refFile
        case .card: words.refCard
        case .slot: words.refSlot
        case .field: words.refField
        case .lesson: words.refLesson
        case .step: words.refStep
        case .question: words.refQuestion
        case .term: words.refTerm
        case .topic: words.refTopic
        case .quiz: words.refQuiz
        }
    }
}
