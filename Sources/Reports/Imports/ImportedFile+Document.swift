import API
import Adoption
import ImportFiles
import People
import Phrases

extension ImportedFilesDocument.File {
    init(_ imported: ImportedFile, _ words: Words) {
        self.init(
            file: imported.path, ending: imported.outcome.word, isWhole: imported.isWhole,
            records: imported.outcome.records, usage: imported.outcome.usage.map(ImportedFilesDocument.Usage.init),
            remarks: imported.outcome.usage?.remarks(words) ?? [],
            notes: imported.notes.map { ImportedFilesDocument.Problem($0, words) },
            problems: imported.problems.listed.map { ImportedFilesDocument.Problem($0, words) },
            problemsNotListed: imported.problems.notListed)
    }
}

extension ImportedFile.Outcome {
    fileprivate var word: String {
        switch self {
        case .records(_, _, let isCutShort): isCutShort ? "cut_short" : "complete"
        case .usage(let usage): usage.ending.word
        case .refused: "refused"
        }
    }

    fileprivate var records: ImportedFilesDocument.Records? {
        guard case .records(let outcome, let rejected, _) = self else { return nil }
        return ImportedFilesDocument.Records(outcome, rejected: rejected)
    }

    fileprivate var usage: UsageFileOutcome? {
        guard case .usage(let usage) = self else { return nil }
        return usage
    }
}

extension ImportedFilesDocument.Records {
    init(_ outcome: ImportOutcome, rejected: Int) {
        let document = RecordsOutcomeDocument(outcome)
        self.init(
            created: document.created, changed: document.changed, left: document.left, rejected: rejected,
            changes: document.changes, changesNotListed: document.changesNotListed)
    }
}

extension ImportedFilesDocument.Usage {
    init(_ outcome: UsageFileOutcome) {
        self.init(
            new: outcome.new, known: outcome.known, conflicts: outcome.conflicts, rejected: outcome.rejected,
            filtered: outcome.filtered, unmatched: outcome.unmatched, resumedAtLine: outcome.resumedAtLine,
            nextLine: outcome.ending.nextLine,
            coverage: outcome.coverage.map {
                CoverageDocument(
                    source: $0.sourceCode, system: $0.systemCode, from: WireDay($0.days.first),
                    to: WireDay($0.days.last))
            }, isCoverageRecorded: outcome.isWhole && !outcome.coverage.isEmpty,
            onDeclaredDays: outcome.onDeclaredDays, onOtherDays: outcome.onOtherDays,
            firstDay: (outcome.days?.first).map(WireDay.init), lastDay: (outcome.days?.last).map(WireDay.init))
    }
}

extension UsageFileOutcome.Ending {
    fileprivate var word: String {
        switch self {
        case .complete: "complete"
        case .cutShort: "cut_short"
        case .stopped: "stopped"
        case .unreadable: "unreadable"
        }
    }

    /// The first line that is not in, where it is known.
    fileprivate var nextLine: Int? {
        switch self {
        case .complete, .cutShort: nil
        case .stopped(let line), .unreadable(let line): line
        }
    }
}

extension ImportedFilesDocument.Problem {
    init(_ diagnostic: Diagnostic, _ words: Words) {
        let (column, problem) =
            switch diagnostic.problem {
            case .file(let problem): (diagnostic.column, words.problem(problem, column: diagnostic.column))
            case .row(let problem): (diagnostic.column ?? problem.column, words.problem(problem))
            }
        self.init(line: diagnostic.line, column: column, what: problem.what, remedy: problem.remedy)
    }
}
