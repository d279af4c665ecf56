public import API
public import Adoption

extension RecordsOutcomeDocument {
    public init(_ outcome: ImportOutcome) {
        self.init(
            created: outcome.created, changed: outcome.changed, left: outcome.left,
            changes: outcome.changes.map { change in
                RecordChangeDocument(
                    line: change.line, kind: change.kind == .created ? .created : .changed, key: change.key,
                    fields: change.fields.map(FieldChangeDocument.init))
            }, changesNotListed: outcome.changesNotListed, problems: outcome.problems.map(RowProblemDocument.init))
    }

    /// What was done, as the program that reads the file knows it.
    public var outcome: ImportOutcome {
        ImportOutcome(
            created: created, changed: changed, left: left,
            changes: changes.map { change in
                RecordChange(
                    line: change.line, kind: change.kind == .created ? .created : .changed, key: change.key,
                    fields: change.fields.map(\.change))
            }, changesNotListed: changesNotListed, problems: problems.compactMap(\.located))
    }
}

extension FieldChangeDocument {
    public init(_ change: FieldChange) {
        self.init(field: change.field, before: change.before, after: change.after)
    }

    public var change: FieldChange { FieldChange(field: field, before: before, after: after) }
}

extension UsageChunkDocument {
    public init(_ outcome: UsageChunkOutcome) {
        self.init(
            new: outcome.new, known: outcome.known, unmatched: outcome.unmatched,
            problems: outcome.problems.map(RowProblemDocument.init))
    }

    public var outcome: UsageChunkOutcome {
        var outcome = UsageChunkOutcome()
        outcome.new = new
        outcome.known = known
        outcome.unmatched = unmatched
        outcome.problems = problems.compactMap(\.located)
        return outcome
    }
}
