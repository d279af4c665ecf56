import API
import ArgumentParser
import Client
import Console
import Foundation
import People
import Phrases
import Reports

/// What every command that asks a server understands.
struct ServerOptions: ParsableArguments {
    @Option(help: ArgumentHelp(ServerHelp.words.server, valueName: "https://…"))
    var server: String?

    @Option(
        name: .customLong("ca-file"), help: ArgumentHelp(ServerHelp.words.certificates, valueName: "file"),
        completion: .file())
    var certificates: String?

    @OptionGroup var language: LanguageOption

    var words: Words { language.words }

    var files: SignInFiles { SignInFiles(folder: Place(Host.current).state) }

    /// `--server`, then `CONGDAN_SERVER`, then the server spoken to last.
    ///
    /// - Throws: `ServerLocation.Refusal`, ``ServerTrouble/noServer``.
    func location() throws -> ServerLocation {
        if let typed = server ?? Host.current.environment["CONGDAN_SERVER"] { return try ServerLocation(typed) }
        guard let remembered = files.server else { throw ServerTrouble.noServer }
        return remembered
    }

    /// The way to the server, as whoever has signed in there; `CONGDAN_TOKEN` before that.
    func client() throws -> ServerClient {
        let location = try location()
        let signIn = files.signIn(on: location)
        return client(
            location, token: Host.current.environment["CONGDAN_TOKEN"] ?? signIn?.token,
            certificates: signIn?.certificates)
    }

    /// - Parameter remembered: a file of certificates, where no option names one.
    func client(_ location: ServerLocation, token: String?, certificates remembered: String? = nil) -> ServerClient {
        ServerClient(
            location, certificates: certificatesFile ?? remembered, token: token,
            language: words.language.rawValue)
    }

    /// `--ca-file`, then `CONGDAN_CA_FILE`.
    var certificatesFile: String? { certificates ?? Host.current.environment["CONGDAN_CA_FILE"] }
}

/// What only a command that asks a server can run into on its own side.
enum ServerTrouble: Error, Equatable {
    /// Nobody has said which server.
    case noServer
    /// Nobody has signed in on this machine.
    case guest
    /// Nobody is there to type.
    case nothingTyped
    /// The password and its repetition.
    case passwordsDiffer
    /// The person stopped at a question.
    case cancelled
}

/// The words of the help of commands that ask a server.
enum ServerHelp {
    static var words: Phrases.Servers { Host.current.words.phrases.servers }
}

extension Place {
    /// As the surroundings of the command say.
    init(_ host: Host) {
        self.init(variable: { host.environment[$0] })
    }
}
