public import Adoption
public import ArgumentParser
import Phrases

/// The thresholds of the states.
public struct ThresholdOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.graceDays, valueName: "days"))
    public var graceDays = StateThresholds.standard.graceDays

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.dormantDays, valueName: "days"))
    public var dormantDays = StateThresholds.standard.dormantDays

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.staleDays, valueName: "days"))
    public var staleDays = StateThresholds.standard.staleDays

    public init() {}

    public var thresholds: StateThresholds {
        StateThresholds(graceDays: graceDays, dormantDays: dormantDays, staleDays: staleDays)
    }

    public func validate() throws {
        try OptionRange.check("--grace-days", graceDays, StateThresholds.graceRange)
        try OptionRange.check("--dormant-days", dormantDays, StateThresholds.dormantRange)
        try OptionRange.check("--stale-days", staleDays, StateThresholds.staleRange)
    }
}

extension AccountState: ExpressibleByArgument {}
