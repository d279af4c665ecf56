public import Adoption
public import People
import Phrases

extension LeaderSentence {
    /// The one sentence that a leader needs, with its full stop.
    public func text(in language: Language, asOf day: Day) -> String {
        let words = Words(language)
        let phrases = words.phrases.report.sentence
        guard issued > 0 else { return phrases.noneIssued + "." }
        guard unknown < issued else { return phrases.nothingKnown(issued) + "." }
        var first =
            neverUsed == 0
            ? phrases.noneUnused(issued)
            : phrases.unused(issued, neverUsed, words.phrases.formats.share(neverUsed, of: issued))
        // Before the worst unit, or it would read as if they were dormant there.
        if dormant > 0 { first += ", " + phrases.dormant(dormant) }
        var clauses = [first]
        if let worst {
            clauses.append(phrases.worst(worst.unit.displayName, worst.neverUsed, worst.issued))
        }
        if unknown > 0 { clauses.append(phrases.unknown(unknown)) }
        if let coveredUpTo, coveredUpTo < day { clauses.append(phrases.coveredUpTo(words.date(coveredUpTo))) }
        return clauses.joined(separator: "; ") + "."
    }
}
