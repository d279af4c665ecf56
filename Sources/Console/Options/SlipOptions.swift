public import ArgumentParser
import Phrases
public import Reports

/// What `account slips` understands in both programs, and how it shows slips.
public struct SlipOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Host.current.words.phrases.access.slipsUnit, valueName: "code"))
    public var unit: String?

    @Flag(help: ArgumentHelp(Host.current.words.phrases.access.slipsMake))
    public var make = false

    @Flag(help: ArgumentHelp(Host.current.words.phrases.access.slipsAgain))
    public var again = false

    public init() {}

    /// Says how many there would be.
    public func show(waiting: Int, _ words: Words) {
        let phrases = words.phrases.access
        Host.current.output((again ? phrases.slipsWaitingAgain(waiting) : phrases.slipsWaiting(waiting)) + "\n")
    }

    /// Shows slips, to be printed and cut.
    public func show(_ slips: [Slip], _ words: Words) {
        for slip in slips { Host.current.output(slip.text(words, columns: Host.current.columns) + "\n") }
    }

    /// Says beside the slips how many there were.
    public func say(made: Int, _ words: Words) {
        Host.current.errors(words.phrases.access.slipsMade(made) + "\n")
    }
}
