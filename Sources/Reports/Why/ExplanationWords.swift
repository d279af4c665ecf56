public import Adoption
public import People
import Phrases

/// Why an account is in its state, in words, part by part, for whoever lays them out.
public struct ExplanationWords: Hashable, Sendable {
    /// A value with what it is.
    public struct Entry: Hashable, Sendable {
        public let label: String
        public let text: String
    }

    /// Sentences under a heading.
    public struct Part: Hashable, Sendable {
        public let heading: String
        public let texts: [String]
    }

    /// "Account …", with its system.
    public let account: String
    /// "State on …: …".
    public let state: String
    public let identity: [Entry]
    public let reason: Part
    /// The suggested next step; nothing where there is none to take.
    public let action: Part?
    public let datesHeading: String
    public let dates: [Entry]
    /// Coverage, thresholds, what was left out, what to check, what changes; in that order.
    public let evidence: [Part]
    /// When this was said, and in which time zone days are cut.
    public let generated: String
}

extension AccountExplanation {
    /// The same words as ``text(in:at:columns:)``, without lines.
    public func words(in language: Language, at moment: ReportMoment) -> ExplanationWords {
        let words = Words(language)
        let text = WhyText(self, words: words, moment: moment, columns: .max)
        let headings = words.phrases.why.headings
        let check = text.anomalies
        return ExplanationWords(
            account: headings.account("\(story.system.code):\(story.name)"),
            state: headings.state(words.date(day), words.name(of: state)),
            identity: text.identity.map { .init(label: $0.label, text: $0.text) },
            reason: .init(heading: headings.reason, texts: text.reasons),
            action: text.action.map { .init(heading: headings.action, texts: [$0]) },
            datesHeading: headings.dates, dates: text.dates.map { .init(label: $0.label, text: $0.text) },
            evidence: [
                .init(heading: headings.coverage, texts: text.coverage),
                .init(heading: headings.thresholds, texts: [text.thresholds]),
                .init(heading: headings.leftOut, texts: text.leftOut),
            ] + (check.isEmpty ? [] : [.init(heading: headings.check, texts: check)])
                + [.init(heading: headings.changes, texts: text.changes)],
            generated: words.generated(moment))
    }
}
