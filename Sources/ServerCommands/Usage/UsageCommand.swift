import Adoption
import ArgumentParser
import People
import Phrases
import Reports
import Store

struct UsageCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "usage", abstract: CommandHelp.words.usage,
            subcommands: [UsageUnmatched.self, UsageAnomalyList.self, UsageRebuild.self])
    }
}

struct UsageUnmatched: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "unmatched", abstract: CommandHelp.words.usageUnmatched)
    }

    @OptionGroup var options: DatabaseOptions
    @OptionGroup var list: ListOptions

    func run() async throws {
        let names = try await options.withDatabase { database in
            try await database.read { try UnmatchedUsage.list(limit: list.limit, on: $0) }
        }
        try list.output.show(
            table: names.text(options.language.words, columns: Host.current.columns), csv: names.csv(),
            json: names.json())
    }
}

struct UsageAnomalyList: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "anomalies", abstract: CommandHelp.words.usageAnomalies)
    }

    @OptionGroup var options: DatabaseOptions
    @OptionGroup var list: ListOptions

    func run() async throws {
        let anomalies = try await options.withDatabase { database in
            try await database.read { try UsageAnomalies.list(limit: list.limit, on: $0) }
        }
        try list.output.show(
            table: anomalies.text(options.language.words, columns: Host.current.columns), csv: anomalies.csv(),
            json: anomalies.json())
    }
}

struct UsageRebuild: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "rebuild", abstract: CommandHelp.words.usageRebuild)
    }

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        try await options.withDatabase { database in
            try await database.write { connection in
                try connection.holdRecords()
                try UseDays.rebuildAll(on: connection)
                try connection.bumpDataVersion()
            }
        }
        Host.current.output(options.language.words.phrases.commands.rebuilt + "\n")
    }
}
