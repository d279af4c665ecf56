public import ArgumentParser
import Console
import Foundation
import People
import Phrases
import Reports
import Scenes
import TerminalUI
import Threads

/// `congdan`: what people sit in front of.
public struct Congdan: ParsableCommand {
    public static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "congdan", abstract: Help.words.program, usage: Help.words.usage,
            discussion: Help.words.programMore, version: "0.1.0",
            subcommands: [
                LearnCommand.self, QuizCommand.self, ProgressCommand.self, CourseCommand.self, SignInCommand.self,
                SignOutCommand.self, WhoAmICommand.self, TokenCommand.self, SendCommand.self, EnrolCommand.self,
                UnenrolCommand.self,
                WaiveCommand.self, AccountCommand.self,
                ImportCommand<ServerOptions>.self, ReportCommand.self, WhyCommand.self,
            ])
    }

    @OptionGroup var options: SessionOptions

    public init() {}

    public func run() {
        Self.openHome(options.settings)
    }

    private static func openHome(_ settings: SessionSettings) {
        let session = Session(settings: settings, place: .here)
        var home = HomeRun(session: session)
        home.run()
        session.end()
    }

    /// Runs one command line to its end; returns the exit code.
    ///
    /// - Parameter arguments: Without the program's own name.
    public static func run(_ arguments: [String]) -> Int32 {
        // The ways in for learners: at once, without reading a command line that is not there.
        if arguments.isEmpty {
            openHome(SessionSettings())
            return 0
        }
        if arguments == ["learn"] { return learn() }
        let language = Language(askedForIn: arguments) ?? Help.language
        let host = Host.process().speaking(as: arguments)
        return Help.$language.withValue(language) { Host.$current.withValue(host) { parsed(arguments) } }
    }

    private static func learn() -> Int32 {
        do {
            try LearnCommand.learn(nil, SessionSettings())
            return 0
        } catch {
            return error.rawValue
        }
    }

    private static func parsed(_ arguments: [String]) -> Int32 {
        do {
            let command = try learnerCommand(arguments) ?? parseAsRoot(arguments)
            if command is any AsyncParsableCommand { return try ask(arguments) }
            var local = command
            try local.run()
            return 0
        } catch let code as ExitCode {
            return code.rawValue
        } catch  where isForServer(arguments) && exitCode(for: error) != .success {
            FileHandle.standardError.write(Data((Help.retold(fullMessage(for: error)) + "\n").utf8))
            return ExitStatus.wrongUse.rawValue
        } catch {
            let isAsked = exitCode(for: error) == .success
            let text = isAsked ? Help.retold(fullMessage(for: error)) : Help.notUnderstood(arguments)
            FileHandle(fileDescriptor: isAsked ? 1 : 2).write(Data((text + "\n").utf8))
            return isAsked ? 0 : 2
        }
    }

    /// One of the commands of a learner, read without looking through all others; nothing where it is none, or where
    /// there is something to say about how it was typed.
    private static func learnerCommand(_ arguments: [String]) -> (any ParsableCommand)? {
        let commands: [String: any ParsableCommand.Type] = [
            "learn": LearnCommand.self, "quiz": QuizCommand.self, "progress": ProgressCommand.self,
        ]
        return try? arguments.first.flatMap { commands[$0] }?.parse(Array(arguments.dropFirst()))
    }

    /// Runs a command that asks a server; this thread waits for it.
    ///
    /// - Throws: the exit code.
    private static func ask(_ arguments: [String]) throws -> Int32 {
        try OwnThread.wait {
            do {
                var command = try parseAsRoot(arguments) as? any AsyncParsableCommand
                try await command?.run()
                return ExitStatus.done.rawValue
            } catch let code as ExitCode {
                return code.rawValue
            } catch {
                let host = Host.current
                let (text, status) = meaning(of: error, host.words)
                host.errors(text + "\n")
                return status.rawValue
            }
        }
    }

    /// What an error means for the person at the keyboard: one message, and an exit code.
    static func meaning(of error: any Error, _ words: Reports.Words) -> (text: String, status: ExitStatus) {
        if let failure = ServerFailure(error) { return (failure.text(words), failure.status) }
        if let known = KnownFailure(error) { return (known.text(words), known.status) }
        return (words.phrases.commands.unexpected("\(error)"), .storage)
    }

    /// Whether what is wrong with the command line is told in the parser's own words: those commands have options
    /// enough to get lost in.
    private static func isForServer(_ arguments: [String]) -> Bool {
        let names: Set = [
            "sign-in", "sign-out", "whoami", "token", "send", "enrol", "unenrol", "waive", "account", "import",
            "report", "why",
        ]
        return arguments.first.map(names.contains) ?? false
    }
}

/// What the commands of a sitting have in common.
struct SessionOptions: ParsableArguments {
    @Option(name: .customLong("lang"), help: ArgumentHelp(Help.words.language, valueName: "vi|en"))
    var lang: String?

    @Flag(name: .customLong("plain"), help: ArgumentHelp(Help.words.plain))
    var plain = false

    @Option(name: .customLong("courses"), help: ArgumentHelp(Help.words.courses, valueName: Help.words.folderValue))
    var courses: String?

    var language: Language? { lang.flatMap(Language.init(rawValue:)) }

    var settings: SessionSettings { SessionSettings(language: language, plain: plain, courses: courses) }

    func validate() throws {
        if let lang, Language(rawValue: lang) == nil { throw ValidationError(lang) }
    }
}

/// The words of the help: asked for before any option has been read.
enum Help {
    /// As `--lang` or the environment says, else Vietnamese.
    @TaskLocal static var language = Place.here.language ?? .vietnamese

    static var words: Phrases.Terminal.Tool { Labels(language: language).phrases.tool }

    /// The parser's own words of help, in our language.
    static func retold(_ text: String) -> String {
        (language == .vietnamese ? Phrases.vietnamese : Phrases.english).commands.retold(text)
    }

    static func notUnderstood(_ arguments: [String]) -> String {
        words.notUnderstood((["congdan"] + arguments).joined(separator: " "))
    }
}

/// Says something on standard error and ends with `status`.
func refuse(_ text: String, status: Int32 = 3) -> ExitCode {
    FileHandle.standardError.write(Data((text + "\n").utf8))
    return ExitCode(status)
}

func say(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

/// Foundation has a type of that name too.
typealias Host = Console.Host
