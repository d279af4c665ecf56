import Adoption
import ArgumentParser
import Console
import Phrases
import Reports
import Store

struct BackupCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "backup", abstract: CommandHelp.backups.backup, discussion: CommandHelp.backups.backupMore)
    }

    @OptionGroup var options: DatabaseOptions

    @Argument(help: ArgumentHelp(CommandHelp.backups.backupFile, valueName: "file"), completion: .file())
    var file: String

    func run() async throws {
        let host = Host.current
        let words = options.language.words
        let backup = Backup(
            place: try DatabasePlace(options.place), path: file, patience: options.wait,
            environment: host.environment)
        let size = try await CopyLine.shown(file: file, words: words) { try await backup.make(step: $0) }
        host.output(words.phrases.backups.made(file, words.megabytes(size)) + "\n")
    }
}

struct RestoreCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore", abstract: CommandHelp.backups.restore, discussion: CommandHelp.backups.restoreMore)
    }

    @OptionGroup var options: DatabaseOptions

    @Argument(help: ArgumentHelp(CommandHelp.backups.restoreFile, valueName: "file"), completion: .file())
    var file: String

    func run() async throws {
        let host = Host.current
        let words = options.language.words
        let place = try DatabasePlace(options.place)
        let restore = Restore(place: place, path: file, environment: host.environment, now: host.now())
        let contents = try await CopyLine.shown(file: file, words: words) { try await restore.make(step: $0) }
        host.output(contents.text(from: file, to: place.description, words, columns: host.columns))
        if !contents.isEqual { throw ExitStatus.needsAttention.code }
    }
}

extension CommandHelp {
    static var backups: Phrases.Backups { Host.current.words.phrases.backups }
}
