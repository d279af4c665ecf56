import Scenes

/// What came from the keyboard or the mouse.
public enum Key: Hashable, Sendable {
    case character(Unicode.Scalar)
    /// Part of a text that came in one piece: never a command.
    case pasted(Unicode.Scalar)
    case up, down, left, right, home, end, pageUp, pageDown
    case backspace, delete, clear, tab, backTab, enter, escape
    case help, hint, undo
    case click(column: Int, row: Int)
    case resize(columns: Int, rows: Int)
    /// The terminal has gone, or the learner wants out at once.
    case endOfInput
}
