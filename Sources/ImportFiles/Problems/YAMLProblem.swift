/// What can be wrong with the form of any YAML file of ours. ``Diagnostic/column`` is the key, as `covers.from`.
public enum YAMLProblem: Hashable, Sendable {
    /// What a key must hold.
    public enum Shape: String, CaseIterable, Sendable {
        /// One value.
        case text
        /// `key: value` lines.
        case keys
        /// `- value` lines or `[a, b]`.
        case list
        /// One value or a list of values.
        case textOrList
        /// `true` or `false`.
        case boolean
        /// A day as `YYYY-MM-DD`.
        case day
    }

    /// Not YAML; `reason` is the parser's own English sentence.
    case syntax(reason: String)
    case unknownKey(String, nearest: String?, allowed: [String])
    case repeatedKey(String)
    case missingKey(String)
    case expected(Shape)
    /// A key or value that must not be empty is.
    case emptyText
    /// The file is larger than any file of its sort has reason to be.
    case tooLarge(limit: Int)
}

/// What can be wrong with what a mapping says.
public enum MappingProblem: Hashable, Sendable {
    /// `kind:` says another kind than the one that is being imported.
    case otherKind(found: String, expected: FileKind)
    /// Not one of our columns for this kind.
    case unknownColumn(String, nearest: String?, kind: FileKind)
    /// Every row needs this column of ours, and neither `columns` nor `constants` gives it.
    case requiredColumnMissing(String, kind: FileKind)
    /// Both `columns` and `constants` give this column of ours.
    case columnAndConstant(String)
    /// `values` translates a column of ours that the mapping does not read.
    case valuesOfUnreadColumn(String)
    /// A translation into something that the column cannot hold.
    case impossibleValue(String, allowed: [String])
    /// A date pattern that is not understood from this character (counted from 1) on.
    case badDatePattern(String, position: Int)
    /// A date pattern without year, month and day.
    case incompleteDatePattern(String)
    case coversEndBeforeStart(first: String, last: String)
    /// `covers` in a mapping of anything but usage.
    case coversWithoutUsage(kind: FileKind)
    /// `covers` where the mapping names neither one system (`constants`) nor `covers.systems`.
    case coversWithoutSystem
    /// `covers` where the mapping does not name the source (`constants`).
    case coversWithoutSource
}

/// What can be wrong with what a systems file says.
public enum SystemFileProblem: Hashable, Sendable {
    case noSystem
    case repeatedSystem(String, firstLine: Int)
    case repeatedAction(String, firstLine: Int)
    case noAction
}
