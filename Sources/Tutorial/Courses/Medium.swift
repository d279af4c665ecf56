/// How a learner works with the program: what a step may say of keys, of numbers to type, or of a page's buttons.
public enum Medium: String, CaseIterable, Hashable, Sendable {
    /// A whole terminal, with keys.
    case keys
    /// Plain lines, with numbers and words typed.
    case lines
    /// Pages in a browser.
    case pages
}
