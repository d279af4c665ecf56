import Learning
import People

/// What stands between the braces of a GIFT question.
struct GIFTAnswers {
    let reader: GIFTReader
    let line: Int
    let ignoresMarks: Bool

    /// One answer: `=` or `~`, perhaps a weight, a text, perhaps feedback.
    struct Answer {
        let isRight: Bool
        let percent: Double?
        let text: GIFTText
        let feedback: LocalizedText?
        let line: Int
    }

    func kind(of content: GIFTText) -> QuestionKind? {
        if content.isBlank { return .essay }
        let first = content.firstWritten
        if first?.scalar == "#", first?.isProtected == false, let start = content.index(of: "#") {
            return numeric(content.from(start + 1))
        }
        if let truth = truth(content) { return truth }
        guard let answers = answers(in: content) else { return nil }
        if answers.contains(where: { $0.text.index(of: "->") != nil }) { return matching(answers) }
        return answers.contains { !$0.isRight } ? choices(answers) : short(answers)
    }

    private func truth(_ content: GIFTText) -> QuestionKind? {
        let (word, feedback) = content.cut(at: "#")
        let isTrue: Bool
        switch word.text.uppercased() {
        case "T", "TRUE": isTrue = true
        case "F", "FALSE": isTrue = false
        default: return nil
        }
        // The first feedback is for the wrong answer, the second for the right one.
        let (wrong, right) = feedback?.cut(at: "#") ?? (GIFTText([]), nil)
        let whenWrong = wrong.isBlank ? nil : LocalizedText(vi: wrong.text)
        let whenRight = right.flatMap { $0.isBlank ? nil : LocalizedText(vi: $0.text) }
        return .trueFalse(
            isTrue, whenTrue: isTrue ? whenRight : whenWrong, whenFalse: isTrue ? whenWrong : whenRight)
    }

    /// Cuts at every unprotected `=` and `~`. Nothing, and a report, where text stands before the first.
    private func answers(in content: GIFTText) -> [Answer]? {
        var starts = content.marks.indices.filter {
            !content.marks[$0].isProtected && ["=", "~"].contains(content.marks[$0].scalar)
        }
        // A `=` right after a `~` (or the other way round) belongs to it.
        starts = starts.filter { $0 == 0 || !starts.contains($0 - 1) }
        guard let first = starts.first, content[0..<first].isBlank else {
            reader.report(.giftNoAnswer, content.line)
            return nil
        }
        return starts.enumerated().map { index, start in
            let end = index + 1 < starts.count ? starts[index + 1] : content.marks.count
            return answer(content[(start + 1)..<end], isRight: content.marks[start].scalar == "=")
        }
    }

    private func answer(_ content: GIFTText, isRight: Bool) -> Answer {
        let (body, feedback) = content.cut(at: "#")
        let (percent, text) = weight(body)
        let comment = feedback.flatMap { $0.isBlank ? nil : LocalizedText(vi: $0.text) }
        return Answer(isRight: isRight, percent: percent, text: text, feedback: comment, line: content.line)
    }

    /// `%50%` at the front.
    private func weight(_ body: GIFTText) -> (Double?, GIFTText) {
        guard let open = body.index(of: "%"), body[0..<open].isBlank,
            let close = body.index(of: "%", from: open + 1)
        else { return (nil, body) }
        let written = body[(open + 1)..<close].text
        guard let percent = number(in: written), (-100...100).contains(percent) else {
            reader.report(.giftBadPercent(written), body.line)
            return (nil, body.from(close + 1))
        }
        return (percent, body.from(close + 1))
    }

    private func choices(_ answers: [Answer]) -> QuestionKind {
        let allowsSeveral = !answers.contains(where: \.isRight)
        let choices = answers.map {
            Choice(
                text: LocalizedText(vi: $0.text.text), percent: $0.percent ?? ($0.isRight ? 100 : 0),
                feedback: $0.feedback)
        }
        let sum = choices.reduce(0) { $0 + max(0, $1.percent) }
        if sum == 0 {
            reader.report(.giftNoRightAnswer, line)
        } else if allowsSeveral, abs(sum - 100) > 1 {
            reader.report(.giftPercentSum(sum), line)
        }
        return .choice(choices, allowsSeveral: allowsSeveral)
    }

    private func short(_ answers: [Answer]) -> QuestionKind {
        .short(
            answers.map {
                ShortAnswer(text: LocalizedText(vi: $0.text.text), percent: $0.percent ?? 100, feedback: $0.feedback)
            }, ignoresMarks: ignoresMarks)
    }

    private func matching(_ answers: [Answer]) -> QuestionKind {
        var pairs: [Pair] = []
        var distractors: [LocalizedText] = []
        for answer in answers {
            let (left, right) = answer.text.cut(at: "->")
            guard let right, !right.isBlank else {
                reader.report(.giftBadPair, answer.line)
                continue
            }
            // Moodle's distractor is a pair without a left side.
            if left.isBlank {
                distractors.append(LocalizedText(vi: right.text))
            } else {
                pairs.append(Pair(left: LocalizedText(vi: left.text), right: LocalizedText(vi: right.text)))
            }
        }
        if pairs.isEmpty { reader.report(.giftNoRightAnswer, line) }
        return .matching(pairs, distractors: distractors)
    }

    private func numeric(_ content: GIFTText) -> QuestionKind? {
        guard content.firstWritten.map({ ["=", "~"].contains($0.scalar) && !$0.isProtected }) == true else {
            let (body, feedback) = content.cut(at: "#")
            let comment = feedback.flatMap { $0.isBlank ? nil : LocalizedText(vi: $0.text) }
            return range(body).map { .numeric([NumericAnswer(range: $0, feedback: comment)]) }
        }
        guard let answers = answers(in: content) else { return nil }
        let numbers = answers.compactMap { answer -> NumericAnswer? in
            // `~#feedback` is Moodle's answer for any other number.
            if !answer.isRight, answer.text.isBlank {
                return NumericAnswer(range: nil, percent: 0, feedback: answer.feedback)
            }
            return range(answer.text).map {
                NumericAnswer(
                    range: $0, percent: answer.percent ?? (answer.isRight ? 100 : 0), feedback: answer.feedback)
            }
        }
        if !numbers.contains(where: { $0.percent > 0 }) { reader.report(.giftNoRightAnswer, line) }
        return .numeric(numbers)
    }

    /// `3`, `3:0.5` or `1..5`.
    private func range(_ text: GIFTText) -> ClosedRange<Double>? {
        if case (let low, let high?) = text.cut(at: ".."), let least = number(in: low.text),
            let most = number(in: high.text), least <= most
        {
            return least...most
        }
        let (middle, tolerance) = text.cut(at: ":")
        if let value = number(in: middle.text), let around = tolerance.map({ number(in: $0.text) }) ?? 0, around >= 0 {
            return (value - around)...(value + around)
        }
        reader.report(.giftBadNumber(text.text), text.isBlank ? line : text.line)
        return nil
    }
}
