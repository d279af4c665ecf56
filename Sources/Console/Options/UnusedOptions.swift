public import ArgumentParser
import Phrases

/// What `report unused` understands in both programs, beside thresholds and states.
public struct UnusedOptions: ParsableArguments {
    /// Levels of a tree; one of the country has five.
    private static let depthRange = 0...99

    public init() {}

    @Option(help: ArgumentHelp(CommandHelp.words.unit, valueName: "code"))
    public var unit: String?

    @Option(help: ArgumentHelp(CommandHelp.words.system, valueName: "code"))
    public var system: String?

    @Option(help: ArgumentHelp(CommandHelp.words.asOf, valueName: "date"))
    public var asOf: DayArgument?

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.depth, valueName: "levels"))
    public var depth: Int?

    @Flag(help: ArgumentHelp(CommandHelp.words.names))
    public var names = false

    public func validate() throws {
        if let depth { try OptionRange.check("--depth", depth, Self.depthRange) }
    }
}
