public import ArgumentParser
import Phrases

/// What `account issue` understands in both programs, beside the account.
public struct IssueOptions: ParsableArguments {
    public init() {}

    @Option(help: ArgumentHelp(CommandHelp.words.person, valueName: "code"))
    public var person: String

    @Option(help: ArgumentHelp(CommandHelp.words.newUnit, valueName: "code"))
    public var unit: String

    @Option(help: ArgumentHelp(CommandHelp.words.issuedOn, valueName: "date"))
    public var issuedOn: DayArgument?

    @Option(help: ArgumentHelp(CommandHelp.words.issuer, valueName: "text"))
    public var issuer: String?
}

/// What `account edit` understands in both programs.
public struct EditOptions: ParsableArguments {
    public init() {}

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.issuedOn, valueName: "date|-"))
    public var issuedOn: DayEdit?

    /// `-` clears it.
    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.issuer, valueName: "text|-"))
    public var issuer: String?

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.activatedOn, valueName: "date|-"))
    public var activatedOn: DayEdit?

    public func validate() throws {
        guard issuedOn != nil || issuer != nil || activatedOn != nil else {
            throw ValidationError(CommandHelp.words.editNeedsSomething)
        }
    }
}

/// What `account exempt` understands in both programs.
public struct ExemptOptions: ParsableArguments {
    public init() {}

    @Option(help: ArgumentHelp(CommandHelp.words.exemptFrom, valueName: "date"))
    public var from: DayArgument?

    @Option(help: ArgumentHelp(CommandHelp.words.exemptUntil, valueName: "date"))
    public var until: DayArgument?

    @Option(help: ArgumentHelp(CommandHelp.words.exemptReason, valueName: "text"))
    public var reason: String?

    @Flag(help: ArgumentHelp(CommandHelp.words.exemptEnd))
    public var none = false

    public func validate() throws {
        let words = CommandHelp.words
        if none && (from != nil || until != nil || reason != nil) { throw ValidationError(words.exemptNoneAlone) }
        if !none && reason == nil { throw ValidationError(words.exemptNeedsReason) }
    }
}
