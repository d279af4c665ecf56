/// Text that a spreadsheet would run instead of showing it.
public enum FormulaText {
    /// Whether a cell of this text is taken for a formula: one of `= + - @`, or of their full-width forms, stands first.
    public static func begins(_ text: String) -> Bool {
        switch text.unicodeScalars.first {
        case "=", "+", "-", "@", "＝", "＋", "－", "＠": true
        default: false
        }
    }
}
