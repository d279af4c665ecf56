public import Scenes

/// What stands on a terminal's screen: rows of cells. Pure; whoever draws it only puts it.
public struct CellGrid: Hashable, Sendable {
    public let columns: Int
    public let rows: Int
    public internal(set) var lines: [Line]
    /// Where the learner writes: column and row.
    public internal(set) var cursor: Position?

    /// Runs of text of one style; together never wider than the grid.
    public typealias Line = [Run]

    public struct Run: Hashable, Sendable {
        public let text: String
        public let style: Style
    }

    public struct Position: Hashable, Sendable {
        public let column: Int
        public let row: Int
    }

    /// How a text looks. Never the only bearer of a meaning.
    public typealias Style = TextStyle

    /// The rows as text, white space at their ends dropped: what golden files hold.
    public var text: String {
        lines.map { line in
            var text = line.map(\.text).joined()
            while text.last == " " { text.removeLast() }
            return text
        }.joined(separator: "\n") + "\n"
    }
}

/// How many columns a terminal gives to `text`.
public func columns(of text: some StringProtocol) -> Int {
    // Nearly all text is Latin: one column a scalar, without looking for the letters people see.
    var count = 0
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x20..<0x7F, 0xA0..<0x300, 0x1E00...0x1EFF, 0x2010...0x22FF, 0x2500...0x25FF: count += 1
        default: return text.reduce(0) { $0 + columns(of: $1) }
        }
    }
    return count
}

/// The columns of all its scalars: a terminal gives each of them its own, also where people see one sign.
public func columns(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
}

/// 0 for controls and marks that join the letter before, 2 for East Asian wide characters and emoji, else 1.
private func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
        return 2
    default: return 1
    }
}

/// `text` cut to at most `width` columns, with an ellipsis where it was longer.
func fitted(_ text: String, _ width: Int) -> String {
    guard columns(of: text) > width else { return text }
    var result = ""
    var used = 0
    for character in text {
        let next = columns(of: character)
        if used + next > width - 1 { break }
        result.append(character)
        used += next
    }
    return width > 0 ? result + "…" : ""
}
