public import ArgumentParser
import Foundation
import People
import Phrases
import TerminalUI

/// `congdan`: what people sit in front of.
public struct Congdan: ParsableCommand {
    public static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "congdan", abstract: Help.words.program, version: "0.1.0",
            subcommands: [LearnCommand.self, QuizCommand.self, ProgressCommand.self, CourseCommand.self])
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
        session.close()
    }

    /// Runs one command line to its end; returns the exit code.
    ///
    /// - Parameter arguments: Without the program's own name.
    public static func run(_ arguments: [String]) -> Int32 {
        // The way in for learners: at once, without reading a command line that is not there.
        if arguments.isEmpty {
            openHome(SessionSettings())
            return 0
        }
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
            return 0
        } catch let code as ExitCode {
            return code.rawValue
        } catch {
            let isAsked = exitCode(for: error) == .success
            let text = isAsked ? fullMessage(for: error) : Help.notUnderstood(arguments)
            FileHandle(fileDescriptor: isAsked ? 1 : 2).write(Data((text + "\n").utf8))
            return isAsked ? 0 : 2
        }
    }
}

/// What the commands of a sitting have in common.
struct SessionOptions: ParsableArguments {
    @Option(name: .customLong("lang"), help: ArgumentHelp(Help.words.language))
    var lang: String?

    @Flag(name: .customLong("plain"), help: ArgumentHelp(Help.words.plain))
    var plain = false

    @Option(name: .customLong("courses"), help: ArgumentHelp(Help.words.courses))
    var courses: String?

    var language: Language? { lang.flatMap(Language.init(rawValue:)) }

    var settings: SessionSettings { SessionSettings(language: language, plain: plain, courses: courses) }

    func validate() throws {
        if let lang, Language(rawValue: lang) == nil { throw ValidationError(lang) }
    }
}

/// The words of the help: asked for before any option has been read, so the environment says in which language.
enum Help {
    static var language: Language { Place.here.language ?? .vietnamese }
    static var words: Phrases.Terminal.Tool { Labels(language: language).phrases.tool }

    static func notUnderstood(_ arguments: [String]) -> String {
        words.notUnderstood((["congdan"] + arguments).joined(separator: " "))
    }
}

extension Place {
    static var here: Place { Place(environment: ProcessInfo.processInfo.environment) }
}

/// Says something on standard error and ends with `status`.
func refuse(_ text: String, status: Int32 = 3) -> ExitCode {
    FileHandle.standardError.write(Data((text + "\n").utf8))
    return ExitCode(status)
}

func say(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }
