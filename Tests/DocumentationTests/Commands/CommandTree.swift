import ArgumentParser
import Foundation

/// A command of a program with its options, as the argument parser itself tells them.
struct CommandTree: Sendable {
    /// The words that call it, the program's name first.
    let path: [String]
    /// With their dashes, every spelling.
    let options: [String]
    /// Only its subcommands can be run.
    let isGroup: Bool

    var call: String { path.joined(separator: " ") }

    /// `program` and everything below it that help shows.
    static func all(of program: any ParsableCommand.Type) throws -> [CommandTree] {
        try flatten(JSONDecoder().decode(Dump.self, from: Data(program._dumpHelp().utf8)).command, below: [])
    }

    private static func flatten(_ command: Dump.Command, below path: [String]) -> [CommandTree] {
        guard command.shouldDisplay ?? true else { return [] }
        let path = path + [command.commandName]
        let options = (command.arguments ?? []).filter { $0.shouldDisplay && $0.kind != "positional" }
            .flatMap { $0.names ?? [] }.map { ($0.kind == "long" ? "--" : "-") + $0.name }
        let below = (command.subcommands ?? []).filter { $0.commandName != "help" }
        let own = CommandTree(path: path, options: options, isGroup: !below.isEmpty && command.defaultSubcommand == nil)
        return [own] + below.flatMap { flatten($0, below: path) }
    }

    /// The parts of `--experimental-dump-help` that matter here.
    private struct Dump: Decodable {
        let command: Command

        struct Command: Decodable {
            let commandName: String
            let shouldDisplay: Bool?
            let defaultSubcommand: String?
            let subcommands: [Command]?
            let arguments: [Argument]?
        }

        struct Argument: Decodable {
            let kind: String
            let shouldDisplay: Bool
            let names: [Name]?
        }

        struct Name: Decodable {
            let kind: String
            let name: String
        }
    }
}
