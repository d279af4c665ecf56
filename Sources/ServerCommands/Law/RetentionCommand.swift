public import Adoption
public import ArgumentParser
import Console
import ImportFiles
import People
import Phrases
import Reports
import Store

struct RetentionCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "retention", abstract: CommandHelp.law.retention,
            subcommands: [RetentionList.self, RetentionSet.self, RetentionUnset.self, RetentionEnforce.self])
    }
}

struct RetentionList: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: CommandHelp.law.retentionList)
    }

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let kinds = try await options.withDatabase { try await RetentionStore(database: $0).list() }
        Host.current.output(kinds.text(options.language.words, columns: Host.current.columns))
    }
}

struct RetentionSet: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "set", abstract: CommandHelp.law.retentionSet, discussion: CommandHelp.law.retentionSetMore)
    }

    @OptionGroup var options: DatabaseOptions

    @Argument(help: ArgumentHelp(CommandHelp.law.kind))
    var kind: KeptData

    @Argument(help: ArgumentHelp(CommandHelp.law.days))
    var days: Int

    @Option(help: ArgumentHelp(CommandHelp.law.basis, valueName: "text"))
    var basis: String?

    func run() async throws {
        let host = Host.current
        let basis = try self.basis.map { try TypedText.key($0, "--basis") } ?? ""
        try await options.withDatabase { database in
            try await RetentionStore(database: database).set(kind, days: days, basis: basis, by: host.author)
        }
        let words = options.language.words
        host.output(words.phrases.law.kept.set(words.kind(kind).what, days) + "\n")
    }
}

struct RetentionUnset: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "unset", abstract: CommandHelp.law.retentionUnset)
    }

    @OptionGroup var options: DatabaseOptions

    @Argument(help: ArgumentHelp(CommandHelp.law.kind))
    var kind: KeptData

    func run() async throws {
        let host = Host.current
        try await options.withDatabase { database in
            try await RetentionStore(database: database).set(kind, days: nil, by: host.author)
        }
        let words = options.language.words
        let standard = Retention(kind: kind, days: kind.standardDays, basis: "", isSet: false)
        host.output(words.phrases.law.kept.unset(words.kind(kind).what, words.kept(standard)) + "\n")
    }
}

struct RetentionEnforce: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "enforce", abstract: CommandHelp.law.retentionEnforce)
    }

    @OptionGroup var options: DatabaseOptions

    @Flag(help: ArgumentHelp(CommandHelp.law.dryRun))
    var dryRun = false

    func run() async throws {
        let host = Host.current
        let gone = try await options.withDatabase { database in
            try await RetentionStore(database: database).enforce(by: host.author, dryRun: dryRun)
        }
        host.output(gone.text(options.language.words, isDryRun: dryRun))
    }
}

extension KeptData: ExpressibleByArgument {}
