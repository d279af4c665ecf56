public import Adoption

/// Some rows of a file, in their order, with what was wrong among them.
public struct Batch<Record: Sendable>: Sendable {
    /// How the file ended.
    public enum Ending: Hashable, Sendable {
        /// All of it has been read; only now may coverage be written.
        case complete
        /// It breaks off (an unclosed quote, a compressed file that is cut short): what came before is good, and the
        /// last diagnostic says where it stopped.
        case cutShort
    }

    public internal(set) var records: [Located<Record>] = []
    /// Of the rows that were left out; one row may have several.
    public internal(set) var diagnostics: [Diagnostic] = []
    /// Rows left out because something is wrong with them.
    public internal(set) var rejectedRows = 0
    /// Rows that the mapping's filters leave out.
    public internal(set) var filteredRows = 0
    /// Where the next batch begins.
    public internal(set) var place: FilePlace
    /// Nothing while more may follow.
    public internal(set) var ending: Ending?
}
