public import People

/// Everything that reading refuses, with the values that a sentence about it needs.
///
/// A `String` here is an excerpt of the file: at most 60 characters, with the digits of anything that
/// could be an identity number taken out.
public enum FileProblem: Hashable, Sendable {
    // The file as a whole: nothing of it is read any further.

    case notFound
    case permissionDenied
    /// A folder, a pipe or a device.
    case notARegularFile
    /// The system could not read on; `code` is its `errno`.
    case readFailed(code: Int32)
    /// Not one byte of text.
    case empty
    case otherFormat(OtherFormat)
    /// From this line on the text is neither UTF-8 nor UTF-16. Remedy: save as "CSV UTF-8".
    case notUnicode
    /// The compressed file ends too early: the rows before this line are good.
    case gzipTruncated
    /// The compressed file is damaged at this line or before it.
    case gzipDamaged
    /// A quote that opens on this line is never closed: the rows before are good, the rest cannot be told apart.
    case unclosedQuote

    // The header.

    /// The file has no such column (``Diagnostic/column``), which is to be read as our column `ours`.
    case missingColumn(ours: String, nearest: String?)
    /// Two columns of the file bear the name; positions count from 1.
    case repeatedColumn(first: Int, second: Int)
    /// No column of ours is called so and no mapping tells what it is. A note: the column is left out, the rows go in.
    case unknownColumn(nearest: String?)

    // One row: it is left out, the others go in.

    case nulByte
    case recordTooLong(limit: Int)
    case tooFewCells(found: Int, expected: Int)
    case tooManyCells(found: Int, expected: Int)
    /// A closing quote is followed by something other than the next cell.
    case textAfterQuote
    /// Not an object in JSON; the position counts bytes of the line from 1.
    case badJSON(position: Int)
    /// A key (``Diagnostic/column``) holds a list or an object where one value is needed.
    case nestedJSON
    /// A key (``Diagnostic/column``) occurs twice in one object.
    case repeatedJSONKey

    // One cell: its row is left out, the others go in. ``Diagnostic/column`` names the cell's column.

    /// A cell that every row needs is empty or `-`.
    case valueMissing
    /// Not a day, or none that the calendar has. `patterns` are the mapping's; none means ISO 8601.
    case badDay(String, patterns: [String])
    /// Not a time, or none that the calendar has. `patterns` are the mapping's; none means ISO 8601.
    case badTime(String, patterns: [String])
    /// A year before 1900 or after 2200.
    case implausibleYear(Int)
    /// A period whose last day lies before its first.
    case endBeforeStart(first: Day, last: Day)
    case badChannel(String, allowed: [String])
    /// Neither 0/1, true/false, yes/no nor có/không.
    case badAssisted(String)
    /// Twelve digits as a person's code or an account's name or alias. Remedy: a code of the office's own.
    case nationalIdentityNumber
    case valueTooLong(bytes: Int, limit: Int)
    /// A character that cannot be seen, such as a line break within a code.
    case controlCharacter
    /// A unit's or a system's code that a spreadsheet would run as a formula.
    case formula
    /// `-` among aliases, which a file only adds.
    case aliasesCannotBeCleared

    // YAML files: a mapping or systems.

    case yaml(YAMLProblem)
    case mapping(MappingProblem)
    case system(SystemFileProblem)

    /// A kind of file that is told by its first bytes and is not read here.
    public enum OtherFormat: String, CaseIterable, Sendable {
        /// An Excel or OpenDocument workbook (or a ZIP archive). Remedy: save as "CSV UTF-8".
        case workbook
        case pdf
        /// Compressed by something other than gzip.
        case otherCompression
        case utf32
        /// One JSON list. Remedy: one object a line.
        case jsonList
    }
}
