public import People

/// One field of an electronic form.
public struct FormField: Hashable, Sendable {
    public let code: String
    public let name: LocalizedText
    public let isRequired: Bool
    public let rule: FieldRule

    public init(code: String, name: LocalizedText, isRequired: Bool, rule: FieldRule) {
        self.code = code
        self.name = name
        self.isRequired = isRequired
        self.rule = rule
    }
}

/// What may stand in a field.
public enum FieldRule: Hashable, Sendable {
    case text
    /// Twelve digits.
    case identityNumber
    /// Ten digits, the first a zero.
    case phone
    /// dd/MM/yyyy, not after the practice day.
    case pastDate
    case number(least: Int, most: Int)
    case choice([Named])
}

/// Why a value does not stand.
public enum FieldProblem: Hashable, Sendable {
    case missing
    case notAnIdentityNumber
    /// Twelve digits, and not those of the account that is practised with.
    case notTheAccount(String)
    case wrongPassword
    /// Not the one-time code that was sent.
    case wrongCode
    case notAPhoneNumber
    case notADate
    case inTheFuture
    case notANumber(least: Int, most: Int)
    case notAChoice
    case tooLong(most: Int)
    case tooShort(least: Int)
}

extension FormField {
    static let longest = 200

    /// `value` as it is kept: without white space around it, and numbers without what people put between digits.
    public func kept(_ value: String) -> String {
        switch rule {
        case .identityNumber, .phone, .number: return withoutSpacing(value)
        case .text, .pastDate, .choice: return trimmed(value)
        }
    }

    /// What is wrong with `value` on `today`, or nothing.
    public func problem(with value: String, today: Day) -> FieldProblem? {
        let value = kept(value)
        if value.isEmpty { return isRequired ? .missing : nil }
        guard value.count <= Self.longest else { return .tooLong(most: Self.longest) }
        switch rule {
        case .text: return nil
        case .identityNumber: return isDigits(value, count: 12) ? nil : .notAnIdentityNumber
        case .phone: return isDigits(value, count: 10) && value.first == "0" ? nil : .notAPhoneNumber
        case .pastDate:
            guard let day = Day(slashed: value) else { return .notADate }
            return day > today ? .inTheFuture : nil
        case .number(let least, let most):
            guard let number = Int(value), (least...most).contains(number) else {
                return .notANumber(least: least, most: most)
            }
            return nil
        case .choice(let choices): return choices.contains { $0.code == value } ? nil : .notAChoice
        }
    }
}

extension Day {
    /// Reads `dd/MM/yyyy`, as Vietnamese forms write a day; one digit is enough for day and month.
    public init?(slashed text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
            parts[2].count == 4, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `dd/MM/yyyy`.
    public var slashed: String {
        let (year, month, day) = civil
        return "\(twoDigits(day))/\(twoDigits(month))/\(year)"
    }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

func isDigits(_ text: String, count: Int) -> Bool {
    text.utf8.count == count && text.utf8.allSatisfy { (48...57).contains($0) }
}

/// `text` without the white space and points by which people set digits apart.
func withoutSpacing(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != "." } }

/// `text` without white space at either end.
func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
        let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
}
