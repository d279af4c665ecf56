import ArgumentParser
import Console
import ImportFiles
import Phrases
import Reports
import Store
import StorePostgres
import StoreSQLite

/// What every command that touches a database understands.
struct DatabaseOptions: ParsableArguments {
    static let standardPlace = "sqlite:congdan.sqlite"

    @Option(help: ArgumentHelp(CommandHelp.words.database, valueName: "url"))
    var database: String?

    /// An hour at most: whoever waits longer wants to be told.
    private static let waitRange = 0...3600

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.wait, valueName: "seconds"))
    var wait = SQLiteDatabase.patience

    /// Read before the command line is: see `Host.reading(settingsNamedIn:)`.
    @Option(help: ArgumentHelp(CommandHelp.running.settings, valueName: "file"), completion: .file())
    var settings: String?

    @OptionGroup var language: LanguageOption

    func validate() throws {
        try OptionRange.check("--wait", wait, Self.waitRange)
    }

    /// `--database`, then `CONGDAN_DATABASE`, then a file in the current folder.
    var place: String {
        database ?? Host.current.setting(.database) ?? Self.standardPlace
    }

    /// Opens the database, checks that it is one of ours and as new as this program, and closes it after `body`.
    func withDatabase<Value>(_ body: (any SQLDatabase) async throws -> Value) async throws -> Value {
        let database = try await DatabasePlace(place).open(patience: wait)
        do {
            try await Schema(of: database).check()
            let value = try await body(database)
            await database.close()
            return value
        } catch {
            await database.close()
            throw error
        }
    }
}
