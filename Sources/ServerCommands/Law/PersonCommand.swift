import Adoption
import ArgumentParser
import Console
import ImportFiles
import People
import Phrases
import Reports
import Store

struct PersonCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "person", abstract: CommandHelp.law.person,
            subcommands: [PersonExport.self, PersonErase.self, PersonErased.self])
    }
}

/// The person that a command is about.
struct PersonArgument: ParsableArguments {
    @Argument(help: ArgumentHelp(CommandHelp.law.code, valueName: "code"))
    var code: String

    /// - Throws: what refuses a text that is no code.
    var typed: String { get throws { try TypedText.key(code, "code") } }
}

struct PersonExport: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "export", abstract: CommandHelp.law.personExport)
    }

    @OptionGroup var options: DatabaseOptions
    @OptionGroup var person: PersonArgument

    @Option(help: ArgumentHelp(CommandHelp.words.out, valueName: "file"))
    var out: String?

    func run() async throws {
        let author = Host.current.author
        let code = try person.typed
        let file = try await options.withDatabase { database in
            try await database.write { try PersonFile.read(code, by: author, on: $0) }
        }
        let text = try file.json() + "\n"
        try await OutputFile.write(to: out, rights: 0o600) { try $0.write(text.utf8) }
    }
}

struct PersonErase: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "erase", abstract: CommandHelp.law.personErase, discussion: CommandHelp.law.personEraseMore)
    }

    @OptionGroup var options: DatabaseOptions
    @OptionGroup var person: PersonArgument

    @Option(help: ArgumentHelp(CommandHelp.law.confirm, valueName: "code"))
    var confirm: String?

    @Flag(help: ArgumentHelp(CommandHelp.law.dryRun))
    var dryRun = false

    func run() async throws {
        let host = Host.current
        let code = try person.typed
        if let confirm, try TypedText.key(confirm, "--confirm") != code {
            throw PersonRefusal.notConfirmed(code: code, given: confirm)
        }
        let isDryRun = dryRun || confirm == nil
        let erased = try await options.withDatabase { database in
            try await PersonErasure(database: database).erase(code, by: host.author, dryRun: isDryRun)
        }
        let word = ShellWord.quoted(code)
        host.output(
            erased.text(
                options.language.words,
                confirmation: isDryRun ? "congdan-server person erase \(word) --confirm \(word)" : nil,
                columns: host.columns))
    }
}

struct PersonErased: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "erased", abstract: CommandHelp.law.personErased)
    }

    @OptionGroup var options: DatabaseOptions
    @OptionGroup var output: FormatOption

    func run() async throws {
        let counts = try await options.withDatabase { try await PersonErasure(database: $0).counts() }
        try output.show(
            table: counts.text(options.language.words, columns: Host.current.columns), csv: counts.csv(),
            json: counts.json())
    }
}

/// A word of a command line that is to be copied.
enum ShellWord {
    static func quoted(_ word: String) -> String {
        let isPlain = word.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", ":", "/", "@": true
            default: false
            }
        }
        return isPlain && !word.isEmpty
            ? word
            : "'"
                + word.split(separator: "'", omittingEmptySubsequences: false)
                .joined(separator: "'\\''") + "'"
    }
}
