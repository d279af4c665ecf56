import Learning
import People

extension SourceFolder {
    /// The questions of `name.vi.gift`, with the English of `name.en.gift` where there is one, paired by id.
    ///
    /// - Parameter explainsEveryChoice: Reports choices without feedback: a learner must be told why.
    func questions(_ name: String, explainsEveryChoice: Bool) -> [Question] {
        let file = "\(name).vi.gift"
        guard let text = text(of: file) else { return [] }
        let vietnamese = GIFTReader(file: file, folder: self).questions(in: text)
        let english = englishQuestions(name)
        var seen: Set<String> = []
        return vietnamese.compactMap { question in
            guard let id = question.id else {
                report(.giftNoID, file: file, line: question.line)
                return nil
            }
            if !seen.insert(id).inserted { report(.duplicate(id: id), file: file, line: question.line) }
            if explainsEveryChoice { checkFeedback(question, file) }
            var translation: GIFTQuestion?
            if let english {
                translation = english[id]
                if translation == nil { report(.giftNotTranslated(id: id), file: file, line: question.line) }
            }
            if let found = translation, question.kind.translated(by: found.kind) == nil {
                report(.giftOtherShape(id: id), file: "\(name).en.gift", line: found.line)
                translation = nil
            }
            return question.merged(id: id, with: translation)
        }
    }

    private func englishQuestions(_ name: String) -> [String: GIFTQuestion]? {
        let file = "\(name).en.gift"
        guard exists(file), let text = text(of: file) else { return nil }
        let questions = GIFTReader(file: file, folder: self).questions(in: text)
        for question in questions where question.id == nil { report(.giftNoID, file: file, line: question.line) }
        return Dictionary(questions.compactMap { question in question.id.map { ($0, question) } }) { first, _ in first }
    }

    private func checkFeedback(_ question: GIFTQuestion, _ file: String) {
        switch question.kind {
        case .choice(let choices, _):
            for choice in choices where choice.feedback == nil {
                report(.giftNoFeedback(choice: choice.text.vi), file: file, line: question.line)
            }
        case .trueFalse(_, let whenTrue, let whenFalse):
            if whenTrue == nil { report(.giftNoFeedback(choice: "T"), file: file, line: question.line) }
            if whenFalse == nil { report(.giftNoFeedback(choice: "F"), file: file, line: question.line) }
        case .short, .matching, .numeric, .essay, .description: break
        }
    }
}

extension GIFTQuestion {
    fileprivate func merged(id: String, with english: GIFTQuestion?) -> Question {
        Question(
            id: id, title: title.map { LocalizedText(vi: $0, en: english?.title) },
            stem: LocalizedText(vi: stem, en: english?.stem),
            kind: english.flatMap { kind.translated(by: $0.kind) } ?? kind,
            explanation: explanation.map { LocalizedText(vi: $0, en: english?.explanation) }, tags: tags)
    }
}

private func both(_ vietnamese: LocalizedText, _ english: LocalizedText) -> LocalizedText {
    LocalizedText(vi: vietnamese.vi, en: english.vi)
}

private func both(_ vietnamese: LocalizedText?, _ english: LocalizedText?) -> LocalizedText? {
    vietnamese.map { LocalizedText(vi: $0.vi, en: english?.vi) }
}

extension QuestionKind {
    /// This kind with the English texts of `other`; nothing where the two do not ask the same.
    fileprivate func translated(by other: QuestionKind) -> QuestionKind? {
        switch (self, other) {
        case (.choice(let own, let several), .choice(let theirs, let otherSeveral)):
            guard several == otherSeveral, own.map(\.percent) == theirs.map(\.percent) else { return nil }
            let choices = zip(own, theirs).map {
                Choice(text: both($0.text, $1.text), percent: $0.percent, feedback: both($0.feedback, $1.feedback))
            }
            return .choice(choices, allowsSeveral: several)
        case (.trueFalse(let own, let whenTrue, let whenFalse), .trueFalse(let other, let theirTrue, let theirFalse)):
            guard own == other else { return nil }
            return .trueFalse(own, whenTrue: both(whenTrue, theirTrue), whenFalse: both(whenFalse, theirFalse))
        case (.short(let own, let ignoresMarks), .short(let theirs, _)):
            guard own.map(\.percent) == theirs.map(\.percent) else { return nil }
            let answers = zip(own, theirs).map {
                ShortAnswer(text: both($0.text, $1.text), percent: $0.percent, feedback: both($0.feedback, $1.feedback))
            }
            return .short(answers, ignoresMarks: ignoresMarks)
        case (.matching(let own, let extra), .matching(let theirs, let otherExtra)):
            guard own.count == theirs.count, extra.count == otherExtra.count else { return nil }
            return .matching(
                zip(own, theirs).map { Pair(left: both($0.left, $1.left), right: both($0.right, $1.right)) },
                distractors: zip(extra, otherExtra).map { both($0, $1) })
        case (.numeric(let own), .numeric(let theirs)):
            guard own.map(\.range) == theirs.map(\.range) else { return nil }
            return .numeric(
                zip(own, theirs).map {
                    NumericAnswer(range: $0.range, percent: $0.percent, feedback: both($0.feedback, $1.feedback))
                })
        case (.essay, .essay), (.description, .description): return self
        default: return nil
        }
    }
}
