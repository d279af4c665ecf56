import ArgumentParser
import Testing

@testable import ServerCommands

struct `What the command line parser says by itself` {
    /// Words that only the parser's own English has.
    private static let foreign = [
        "OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "default:", "values:", "Please", "Did you", "Error",
        "Missing", "Unknown", "Unexpected", "invalid", "Show ", "<subcommand>", "<options>", " or '", " and '",
        "the following",
    ]

    @Test(arguments: [
        ["--help"], ["import", "usage", "--help"], ["report", "unused", "--help"], ["why", "--help"],
        ["serve", "--help"], ["learning", "rebuild", "--help"],
        ["report"], ["nonsense"], ["import", "units"], ["report", "unused", "--unitt", "X"],
        ["report", "unused", "--format", "xml"], ["report", "unused", "--as-of"], ["report", "unused", "--depth", "x"],
        ["account", "undo", "a", "--change", "x"], ["report", "unused", "more"], ["report", "unused", "--lang", "fr"],
        ["account", "list", "--state", "never-used"],
    ])
    func `is in Vietnamese too`(arguments: [String]) async {
        let run = await CommandLineRun.run(arguments)
        let text = run.output + run.errors
        #expect(!text.isEmpty)
        #expect(run.status == (arguments.last == "--help" || arguments == ["report"] ? 0 : 2))
        #expect(Self.foreign.filter { text.contains($0) } == [], "\(text)")
    }
}
