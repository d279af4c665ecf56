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
        let starters: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
        let guarded = text.unicodeScalars.first.map(starters.contains) == true ? "'" + text : text
        // By scalar: CR LF is one `Character` and would hide both.
        guard guarded.unicodeScalars.contains(where: { [",", "\"", "\r", "\n", ";", "\t"].contains($0) }) else {
            return guarded
        }
        var quoted = "\""
        for scalar in guarded.unicodeScalars {
            if scalar == "\"" { quoted += "\"\"" } else { quoted.unicodeScalars.append(scalar) }
        }
        return quoted + "\""
    }
}
