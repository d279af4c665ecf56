import ImportFiles

/// CSV for spreadsheets and programs: UTF-8 with BOM, commas, CRLF (RFC 4180).
///
/// Why commas, and why the facts of the report stand in columns: `docs/decisions/0003-report-csv.md`.
struct CSVText {
    private(set) var text = "\u{FEFF}"

    /// Adds one row; every cell is quoted where it must be and cannot become a formula.
    mutating func add(_ cells: [String]) {
        text += cells.map(Self.cell).joined(separator: ",") + "\r\n"
    }

    /// What a spreadsheet would run gets an apostrophe before it. Text that begins with one gets another, so that
    /// whoever takes one off the front of such a cell has the very text again.
    ///
    /// - Parameter text: a count, a day or a unit's code never begins so, and all cells may pass through here.
    static func cell(_ text: String) -> String {
        let guarded = text.unicodeScalars.first.map(isGuarded) == true ? "'" + text : text
        // By byte: CR LF is one `Character` and would hide both.
        guard guarded.utf8.contains(where: needsQuotes) else { return guarded }
        var quoted = "\""
        for scalar in guarded.unicodeScalars {
            if scalar == "\"" { quoted += "\"\"" } else { quoted.unicodeScalars.append(scalar) }
        }
        return quoted + "\""
    }

    private static func isGuarded(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "'", "\t", "\r", "\n": true
        default: FormulaText.begins(String(scalar))
        }
    }

    /// The semicolon and the tab too: where a spreadsheet splits at those, a quoted cell stays whole.
    private static func needsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0x09, 0x0A, 0x0D: true
        default: false
        }
    }
}
