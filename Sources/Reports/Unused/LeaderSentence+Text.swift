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
        var clauses: [String] = []
        if neverUsed == 0 {
            clauses.append(phrases.noneUnused(issued))
        } else {
            clauses.append(phrases.unused(issued, neverUsed, words.phrases.formats.share(neverUsed, of: issued)))
        }
        if let worst {
            clauses.append(phrases.worst(worst.unit.displayName, worst.neverUsed, worst.issued))
        }
        if dormant > 0 { clauses.append(phrases.dormant(dormant)) }
        if unknown > 0 { clauses.append(phrases.unknown(unknown)) }
        if let coveredUpTo, coveredUpTo < day { clauses.append(phrases.coveredUpTo(words.date(coveredUpTo))) }
        return clauses.joined(separator: "; ") + "."
    }
}
