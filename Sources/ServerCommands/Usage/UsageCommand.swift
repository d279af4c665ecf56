import Adoption
import ArgumentParser
import Console
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
        let limit = list.limit + 1
        let (names, total) = try await options.withDatabase { database in
            let (found, total) = try await database.read {
                (try UnmatchedUsage.list(limit: limit, on: $0), try UnmatchedUsage.totals(on: $0))
            }
            let (names, _) = list.page(found, options.language.words)
            try await database.recordLook(.unmatched, as: list.output.format.namesForm, names: names.count)
            return (names, total)
        }
        try list.output.show(
            table: names.text(options.language.words, of: total, columns: Host.current.columns), csv: names.csv(),
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
        let (anomalies, isCut) = try await options.withDatabase { database in
            let now = Host.current.now()
            let limit = list.limit + 1
            let found = try await database.read { connection in
                let today = try Settings.read(on: connection).zone().day(of: now)
                return try UsageAnomalies.list(today: today, limit: limit, on: connection)
            }
            let page = list.page(found, options.language.words)
            try await database.recordLook(.anomalies, as: list.output.format.namesForm, names: page.rows.count)
            return page
        }
        try list.output.show(
            table: anomalies.text(options.language.words, columns: Host.current.columns, isCut: isCut),
            csv: anomalies.csv(), json: anomalies.json())
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
