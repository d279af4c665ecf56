/// Why the store refuses a row.
public enum RowProblemWord: String, WireWord {
    case identityNumber = "identity_number"
    case unknownSystem = "unknown_system"
    case unknownUnit = "unknown_unit"
    case unknownParent = "unknown_parent"
    case unknownAction = "unknown_action"
    case ringOfParents = "ring_of_parents"
    case personMissing = "person_missing"
    case unitMissing = "unit_missing"
    case cannotBeCleared = "cannot_be_cleared"
    case otherPerson = "other_person"
    case nameIsAlias = "name_is_alias"
    case nameTaken = "name_taken"
    case nameInUse = "name_in_use"
    case revokedGivenAgain = "revoked_given_again"
    case revocationCleared = "revocation_cleared"
    case revocationMoved = "revocation_moved"
    case revokedBeforeIssued = "revoked_before_issued"
    case exemptionEndsBeforeStart = "exemption_ends_before_start"
    case exemptionWithoutReason = "exemption_without_reason"
    case exemptionWithoutStart = "exemption_without_start"
    case contradictsLine = "contradicts_line"
    case dayInFuture = "day_in_future"
    case coverageInFuture = "coverage_in_future"
    case eventConflict = "event_conflict"
}

/// A row that was refused, and why; which fields there are depends on `kind`.
public struct RowProblemDocument: Codable, Hashable, Sendable {
    public var line: Int
    public var kind: RowProblemWord
    /// A column of our own files.
    public var column: String?
    /// What the row names and is not known, or what it is held against.
    public var code: String?
    public var system: String?
    /// Units that would stand above themselves.
    public var codes: [String]?
    /// What is known already.
    public var known: String?
    /// What the row says instead.
    public var given: String?
    public var place: PlaceDocument?
    /// The earlier file.
    public var file: String?
    /// An earlier line of the same file.
    public var otherLine: Int?
    public var day: WireDay?
    public var otherDay: WireDay?

    public init(
        line: Int, kind: RowProblemWord, column: String? = nil, code: String? = nil, system: String? = nil,
        codes: [String]? = nil, known: String? = nil, given: String? = nil, place: PlaceDocument? = nil,
        file: String? = nil, otherLine: Int? = nil, day: WireDay? = nil, otherDay: WireDay? = nil
    ) {
        self.line = line
        self.kind = kind
        self.column = column
        self.code = code
        self.system = system
        self.codes = codes
        self.known = known
        self.given = given
        self.place = place
        self.file = file
        self.otherLine = otherLine
        self.day = day
        self.otherDay = otherDay
    }

    private enum CodingKeys: String, CodingKey {
        case line, kind, column, code, system, codes, known, given, place, file
        case otherLine = "other_line"
        case day
        case otherDay = "other_day"
    }
}
