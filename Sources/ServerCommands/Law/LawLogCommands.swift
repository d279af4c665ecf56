public import Adoption
public import ArgumentParser
import Console
import People
import Phrases
import Reports
import Store

struct AuditCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "audit", abstract: CommandHelp.law.audit, subcommands: [AuditList.self])
    }
}

struct AuditList: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: CommandHelp.law.auditList)
    }

    @OptionGroup var options: DatabaseOptions
    @OptionGroup var list: ListOptions

    @Option(help: ArgumentHelp(CommandHelp.law.auditKind))
    var kind: [AuditKind] = []

    func run() async throws {
        let kinds = kind.isEmpty ? nil : Set(kind)
        let limit = list.limit + 1
        let (found, zone) = try await options.withDatabase { database in
            try await database.read { connection in
                (
                    try Audit.list(kinds: kinds, limit: limit, on: connection),
                    try Settings.read(on: connection).zone()
                )
            }
        }
        let (acts, _) = list.page(found, options.language.words)
        try list.output.show(
            table: acts.text(options.language.words, in: zone, columns: Host.current.columns), csv: acts.csv(),
            json: acts.json())
    }
}

struct AccessLogCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "access-log", abstract: CommandHelp.law.accessLog, subcommands: [AccessLogList.self])
    }
}

struct AccessLogList: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: CommandHelp.law.accessLogList)
    }

    @OptionGroup var options: DatabaseOptions
    @OptionGroup var list: ListOptions

    func run() async throws {
        let limit = list.limit + 1
        let (found, zone) = try await options.withDatabase { database in
            try await database.read { connection in
                (try NamesSeen.list(limit: limit, on: connection), try Settings.read(on: connection).zone())
            }
        }
        let (looks, _) = list.page(found, options.language.words)
        try list.output.show(
            table: looks.text(options.language.words, in: zone, columns: Host.current.columns), csv: looks.csv(),
            json: looks.json())
    }
}

struct RegisterCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "register", abstract: CommandHelp.law.register, discussion: CommandHelp.law.registerMore)
    }

    @OptionGroup var options: DatabaseOptions
    @OptionGroup var output: FormatOption

    func run() async throws {
        let words = options.language.words
        let entries = try await options.withDatabase { database in
            try await database.read { try Register.entries(on: $0) }
        }
        try output.show(
            table: entries.text(words, columns: Host.current.columns), csv: entries.csv(words),
            json: entries.json(words))
    }
}

extension AuditKind: ExpressibleByArgument {}
