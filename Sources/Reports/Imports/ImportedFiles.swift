import API
import Adoption
public import ImportFiles

/// What one import command did with its files, in their order.
public struct ImportedFiles: Sendable {
    public let kind: FileKind
    /// Nothing was kept: all of it is what would be.
    public let isDryRun: Bool
    public var files: [ImportedFile] = []

    public init(kind: FileKind, isDryRun: Bool) {
        self.kind = kind
        self.isDryRun = isDryRun
    }

    /// The same as JSON, with the sentences in the language of `words`. Without a line break at the end.
    public func json(_ words: Words) throws -> String {
        try OrderedJSON.text(
            ImportedFilesDocument(
                kind: kind.rawValue, isDryRun: isDryRun,
                files: files.map { ImportedFilesDocument.File($0, words) }))
    }
}

/// What an import command did, as a program reads it.
struct ImportedFilesDocument: Encodable {
    let kind: String
    let isDryRun: Bool
    let files: [File]

    struct File: Encodable {
        let file: String
        let ending: String
        let isWhole: Bool
        @Nullable var records: Records?
        @Nullable var usage: Usage?
        /// What the summary says beside its numbers.
        let remarks: [String]
        let notes: [Problem]
        let problems: [Problem]
        let problemsNotListed: Int

        private enum CodingKeys: String, CodingKey {
            case file, ending
            case isWhole = "whole"
            case records, usage, remarks, notes, problems
            case problemsNotListed = "problems_not_listed"
        }
    }

    struct Records: Codable, Hashable, Sendable {
        let created: Int
        let changed: Int
        let left: Int
        let rejected: Int
        let changes: [RecordChangeDocument]
        let changesNotListed: Int

        private enum CodingKeys: String, CodingKey {
            case created, changed, left, rejected, changes
            case changesNotListed = "changes_not_listed"
        }
    }

    struct Usage: Codable, Hashable, Sendable {
        let new: Int
        let known: Int
        let conflicts: Int
        let rejected: Int
        let filtered: Int
        let unmatched: Int
        @Nullable var resumedAtLine: Int?
        @Nullable var nextLine: Int?
        let coverage: [CoverageDocument]
        let isCoverageRecorded: Bool
        let onDeclaredDays: Int
        let onOtherDays: Int
        @Nullable var firstDay: WireDay?
        @Nullable var lastDay: WireDay?

        private enum CodingKeys: String, CodingKey {
            case new, known, conflicts, rejected, filtered, unmatched
            case resumedAtLine = "resumed_at_line"
            case nextLine = "next_line"
            case coverage
            case isCoverageRecorded = "coverage_recorded"
            case onDeclaredDays = "on_declared_days"
            case onOtherDays = "on_other_days"
            case firstDay = "first_day"
            case lastDay = "last_day"
        }
    }

    struct Problem: Encodable {
        @Nullable var line: Int?
        @Nullable var column: String?
        let what: String
        let remedy: String
    }

    private enum CodingKeys: String, CodingKey {
        case kind
        case isDryRun = "dry_run"
        case files
    }
}
