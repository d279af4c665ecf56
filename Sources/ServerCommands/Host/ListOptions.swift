import ArgumentParser
import Phrases
import Reports

/// What the commands that list things understand.
struct ListOptions: ParsableArguments {
    @Option(help: ArgumentHelp(CommandHelp.words.limit, valueName: "rows"))
    var limit = 1000

    @OptionGroup var output: FormatOption

    func validate() throws {
        guard limit > 0 else { throw ValidationError(Host.current.words.phrases.commands.limitRange) }
    }
}

/// `--format`, for everything that gives rows.
struct FormatOption: ParsableArguments {
    /// How rows are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, csv, json
    }

    @Option(help: ArgumentHelp(CommandHelp.words.format))
    var format = Format.table

    /// Shows the same rows in the form that was asked for.
    func show(table: @autoclosure () -> String, csv: @autoclosure () -> String, json: @autoclosure () throws -> String)
        rethrows
    {
        switch format {
        case .table: Host.current.output(table())
        case .csv: Host.current.output(csv())
        case .json: Host.current.output(try json() + "\n")
        }
    }
}
