public import ArgumentParser
import Phrases
public import Reports

/// What the commands that list things understand.
public struct ListOptions: ParsableArguments {
    private static let range = 1...1_000_000

    public init() {}

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.limit, valueName: "rows"))
    public var limit = 1000

    @OptionGroup public var output: FormatOption

    /// The page that was asked for, and a word on standard error where it is not all.
    ///
    /// - Parameter found: up to one row more than ``limit``.
    public func page<Row>(_ found: [Row], _ words: Words) -> (rows: [Row], isCut: Bool) {
        let isCut = found.count > limit
        if isCut { Host.current.errors(words.phrases.commands.moreRows(limit) + "\n") }
        return (Array(found.prefix(limit)), isCut)
    }

    public func validate() throws {
        try OptionRange.check("--limit", limit, Self.range)
    }
}

/// `--format`, for everything that gives rows.
public struct FormatOption: ParsableArguments {
    public init() {}

    /// How rows are written.
    public enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, csv, json
    }

    @Option(help: ArgumentHelp(CommandHelp.words.format))
    public var format = Format.table

    /// Shows the same rows in the form that was asked for.
    public func show(
        table: @autoclosure () -> String, csv: @autoclosure () -> String, json: @autoclosure () throws -> String
    )
        rethrows
    {
        switch format {
        case .table: Host.current.output(table())
        case .csv: Host.current.output(csv())
        case .json: Host.current.output(try json() + "\n")
        }
    }
}
