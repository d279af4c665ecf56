/// CSV for spreadsheets and programs: UTF-8 with BOM, commas, CRLF (RFC 4180).
///
/// Why commas, and why the facts of the report stand in columns: `docs/decisions/0003-report-csv.md`.
struct CSVText {
    private(set) var text = "\u{FEFF}"

    /// Adds one row; every cell is quoted where it must be and cannot become a formula.
    mutating func add(_ cells: [String]) {
        text += cells.map(Self.cell).joined(separator: ",") + "\r\n"
    }

    /// A spreadsheet runs what begins with one of these; an apostrophe before it makes it text.
    ///
    /// - Parameter text: a count or a day never begins with one, so all cells may pass through here.
    static func cell(_ text: String) -> String {
        let guarded = text.unicodeScalars.first.map(startsFormula) == true ? "'" + text : text
        // By byte: CR LF is one `Character` and would hide both.
        guard guarded.utf8.contains(where: needsQuotes) else { return guarded }
        var quoted = "\""
        for scalar in guarded.unicodeScalars {
            if scalar == "\"" { quoted += "\"\"" } else { quoted.unicodeScalars.append(scalar) }
        }
        return quoted + "\""
    }

    private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
        default: false
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
