/// What comes next in a file.
enum RowScan {
    /// A row whose cells stand in the scanner; the window still holds them.
    case row(length: Int, lines: Int)
    /// A row that cannot be taken.
    case broken(FileProblem, column: Int?, length: Int, lines: Int)
    /// The window ends within the row.
    case incomplete
    /// The text ends within a quote that opened so many lines after the row began.
    case unclosedQuote(linesBefore: Int)
}
