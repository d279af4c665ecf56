extension Phrases.Problems {
    /// Files that come in: as a whole, their header, one row, one cell.
    public struct File: Sendable {
        public let notFound: Phrases.Problem
        public let permissionDenied: Phrases.Problem
        public let notARegularFile: Phrases.Problem
        public let readFailed: @Sendable (_ code: Int) -> Phrases.Problem
        public let empty: Phrases.Problem
        public let workbook: Phrases.Problem
        public let pdf: Phrases.Problem
        public let otherCompression: Phrases.Problem
        public let utf32: Phrases.Problem
        public let jsonList: Phrases.Problem
        public let notUnicode: Phrases.Problem
        public let gzipTruncated: Phrases.Problem
        public let gzipDamaged: Phrases.Problem
        public let unclosedQuote: Phrases.Problem

        public let missingColumn: @Sendable (_ column: String, _ ours: String, _ nearest: String?) -> Phrases.Problem
        public let repeatedColumn: @Sendable (_ first: Int, _ second: Int) -> Phrases.Problem
        public let unknownColumn: @Sendable (_ nearest: String?) -> Phrases.Problem

        public let nulByte: Phrases.Problem
        public let recordTooLong: @Sendable (_ limit: String) -> Phrases.Problem
        public let tooFewCells: @Sendable (_ found: Int, _ expected: Int) -> Phrases.Problem
        public let tooManyCells: @Sendable (_ found: Int, _ expected: Int) -> Phrases.Problem
        public let textAfterQuote: Phrases.Problem
        public let badJSON: @Sendable (_ position: Int) -> Phrases.Problem
        public let nestedJSON: Phrases.Problem
        public let repeatedJSONKey: Phrases.Problem

        public let valueMissing: Phrases.Problem
        public let badDay: @Sendable (_ text: String, _ patterns: String?) -> Phrases.Problem
        public let badTime: @Sendable (_ text: String, _ patterns: String?) -> Phrases.Problem
        public let implausibleYear: @Sendable (_ year: Int) -> Phrases.Problem
        public let endBeforeStart: @Sendable (_ first: String, _ last: String) -> Phrases.Problem
        public let badChannel: @Sendable (_ text: String, _ allowed: String) -> Phrases.Problem
        public let badAssisted: @Sendable (_ text: String) -> Phrases.Problem
        public let nationalIdentityNumber: Phrases.Problem
        public let valueTooLong: @Sendable (_ bytes: Int, _ limit: Int) -> Phrases.Problem
        public let controlCharacter: Phrases.Problem
        public let formula: Phrases.Problem
        public let aliasesCannotBeCleared: Phrases.Problem
    }
}
