/// What came from the keyboard or the mouse.
public enum Key: Hashable, Sendable {
    case character(Unicode.Scalar)
    case up, down, left, right, home, end, pageUp, pageDown
    case backspace, delete, tab, backTab, enter, escape
    case help, hint
    case click(column: Int, row: Int)
    case resize(columns: Int, rows: Int)
    /// The terminal has gone, or the learner wants out at once.
    case endOfInput
}
