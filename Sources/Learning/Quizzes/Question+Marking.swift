public import People

/// What a learner answered. Indices are those of the question as written, whatever order it was shown in.
public enum Response: Hashable, Sendable {
    case chosen(Set<Int>)
    case truth(Bool)
    /// A text, also the text of a number.
    case text(String)
    /// For each left side, the index of the right side chosen; see ``QuestionKind/rightSides``.
    case matched([Int])
}

/// What a response earned, and what there is to say about it.
public struct Marked: Hashable, Sendable {
    /// 0...1.
    public let fraction: Double
    public let feedback: [LocalizedText]

    public init(fraction: Double, feedback: [LocalizedText]) {
        self.fraction = fraction
        self.feedback = feedback
    }

    public var isRight: Bool { fraction >= 0.999 }
}

extension QuestionKind {
    /// The right sides of a matching question: those of the pairs in order, then the distractors.
    public var rightSides: [LocalizedText] {
        guard case .matching(let pairs, let distractors) = self else { return [] }
        return pairs.map(\.right) + distractors
    }

    /// The response that earns everything; none where no machine can mark it.
    public var modelResponse: Response? {
        switch self {
        case .choice(let choices, let several):
            let right = choices.indices.filter { choices[$0].percent > 0 }
            guard !several else { return .chosen(Set(right)) }
            return right.max { choices[$0].percent < choices[$1].percent }.map { .chosen([$0]) }
        case .trueFalse(let truth, _, _): return .truth(truth)
        case .short(let answers, _):
            return answers.max { $0.percent < $1.percent }.map { .text($0.text.vi) }
        case .matching(let pairs, _): return .matched(Array(pairs.indices))
        case .numeric(let answers):
            guard let best = answers.max(by: { $0.percent < $1.percent }) else { return nil }
            return .text("\(best.range?.lowerBound ?? 0)")
        case .essay, .description: return nil
        }
    }
}

extension Question {
    /// Marks `response`; a response that is none of this kind earns nothing.
    public func mark(_ response: Response) -> Marked {
        switch (kind, response) {
        case (.choice(let choices, let several), .chosen(let indices)):
            return markChoice(choices, several, indices)
        case (.trueFalse(let truth, let whenTrue, let whenFalse), .truth(let said)):
            let feedback = said ? whenTrue : whenFalse
            return Marked(fraction: said == truth ? 1 : 0, feedback: [feedback].compactMap(\.self))
        case (.short(let answers, let ignoresMarks), .text(let text)):
            let fits = answers.first { answer in
                [answer.text.vi, answer.text.en].compactMap(\.self).contains {
                    shortAnswer($0, accepts: text, ignoresMarks: ignoresMarks)
                }
            }
            return Marked(percent: fits?.percent ?? 0, feedback: [fits?.feedback])
        case (.numeric(let answers), .text(let text)):
            guard let number = number(in: text) else { return Marked(percent: 0, feedback: []) }
            let fits = answers.first { $0.range?.contains(number) ?? true }
            return Marked(percent: fits?.percent ?? 0, feedback: [fits?.feedback])
        case (.matching(let pairs, _), .matched(let indices)):
            // A right side that stands twice is right for both.
            let rights = kind.rightSides
            let right = zip(pairs, indices).count { rights.indices.contains($1) && rights[$1] == $0.right }
            return Marked(fraction: pairs.isEmpty ? 0 : Double(right) / Double(pairs.count), feedback: [])
        default: return Marked(percent: 0, feedback: [])
        }
    }

    private func markChoice(_ choices: [Choice], _ several: Bool, _ indices: Set<Int>) -> Marked {
        let chosen = indices.sorted().filter(choices.indices.contains)
        guard several || chosen.count == 1 else { return Marked(percent: 0, feedback: []) }
        let percent = chosen.reduce(0) { $0 + choices[$1].percent }
        return Marked(percent: percent, feedback: chosen.map { choices[$0].feedback })
    }
}

extension Marked {
    fileprivate init(percent: Double, feedback: [LocalizedText?]) {
        self.init(fraction: min(1, max(0, percent / 100)), feedback: feedback.compactMap(\.self))
    }
}

/// Whether `given` is the accepted text: case, outer and repeated white space aside, and Vietnamese marks
/// where the author says so. `*` in `accepted` stands for any text, `\*` for an asterisk.
public func shortAnswer(_ accepted: String, accepts given: String, ignoresMarks: Bool) -> Bool {
    func plain(_ text: String) -> String {
        let joined = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return ignoresMarks ? unmarked(joined) : joined
    }
    return wildcard(Array(plain(accepted)), matches: Array(plain(given)))
}

/// Matches with one remembered asterisk: linear in practice, never exponential.
private func wildcard(_ pattern: [Character], matches text: [Character]) -> Bool {
    var (p, t) = (0, 0)
    var star: (pattern: Int, text: Int)?
    while t < text.count {
        if p + 1 < pattern.count, pattern[p] == "\\", pattern[p + 1] == "*", text[t] == "*" {
            (p, t) = (p + 2, t + 1)
        } else if p < pattern.count, pattern[p] == "*" {
            star = (p, t)
            p += 1
        } else if p < pattern.count, pattern[p] == text[t] {
            (p, t) = (p + 1, t + 1)
        } else if let last = star {
            star = (last.pattern, last.text + 1)
            (p, t) = (last.pattern + 1, last.text + 1)
        } else {
            return false
        }
    }
    return pattern[p...].allSatisfy { $0 == "*" }
}

/// The number that a learner typed: a decimal comma or point, white space aside.
///
/// "1.500" is read as one and a half, as Moodle does; a question for thousands should say so.
public func number(in text: String) -> Double? {
    let digits = text.filter { !$0.isWhitespace }
    guard digits.filter({ $0 == "," || $0 == "." }).count <= 1, digits.count <= 40,
        digits.utf8.allSatisfy({ (48...57).contains($0) || [43, 44, 45, 46].contains($0) })
    else { return nil }
    return Double(String(digits.map { $0 == "," ? "." : $0 }))
}
