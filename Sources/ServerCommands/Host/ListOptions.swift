import ArgumentParser
import Reports

/// What the commands that list things understand.
struct ListOptions: ParsableArguments {
    @Option(help: ArgumentHelp(CommandHelp.words.limit, valueName: "rows"))
    var limit = 1000

    @Option(help: ArgumentHelp(CommandHelp.words.format))
    var format = OutputFormat.table

    func validate() throws {
        guard limit > 0 else { throw ValidationError(Host.current.words.phrases.commands.limitRange) }
    }

    func show(_ list: some ListedRows, _ words: Words) throws {
        let host = Host.current
        switch format {
        case .table: host.output(list.text(words, columns: host.columns))
        case .csv: host.output(list.csv())
        case .json: host.output(try list.json() + "\n")
        }
    }
}
