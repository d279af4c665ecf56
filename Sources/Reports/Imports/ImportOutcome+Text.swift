public import Adoption
import Phrases

extension ImportOutcome {
    /// What an import did; of a dry run also each thing that it would do. Without a line break at the end.
    ///
    /// - Parameter rejected: all rows that were refused, by the reading or by the store.
    public func text(_ words: Words, file: String, rejected: Int, isDryRun: Bool) -> String {
        let phrases = words.phrases.imports
        let counts =
            [phrases.created(created), phrases.changed(changed), phrases.left(left)]
            + (rejected > 0 ? [phrases.rejected(rejected)] : [])
        let summary = (isDryRun ? phrases.dryRun(file) : phrases.done(file)) + counts.joined(separator: ", ") + "."
        guard isDryRun else { return summary }
        let listed = changes.map { "  " + $0.text(words) }
        return ([summary] + listed + (changesNotListed > 0 ? ["  " + phrases.notListed(changesNotListed)] : []))
            .joined(separator: "\n")
    }
}

extension RecordChange {
    /// One line: where, what, and each field before and after.
    func text(_ words: Words) -> String {
        let phrases = words.phrases.imports
        let what =
            switch kind {
            case .created: phrases.isNew
            case .changed: phrases.isChanged
            }
        let fields = fields.map { field in
            let after = field.after ?? phrases.empty
            return switch kind {
            case .created: "\(field.field) = \(after)"
            case .changed: "\(field.field): \(field.before ?? phrases.empty) → \(after)"
            }
        }
        let head = "\(phrases.line(line)), \(what): \(key)"
        return fields.isEmpty ? head : "\(head) — \(fields.joined(separator: ", "))"
    }
}
