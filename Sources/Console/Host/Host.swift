import Foundation
public import People
import Phrases
public import Reports

/// What surrounds a command: where its words go, what time it is, who gave it, in which language.
///
/// Nothing in the commands asks the machine for these; the program hands them over once.
public struct Host: Sendable {
    /// Takes text for standard output.
    public let output: @Sendable (String) -> Void
    /// Takes text for standard error: problems and progress.
    public let errors: @Sendable (String) -> Void
    public let now: @Sendable () -> Instant
    /// The operating system's user: who did it, until sign-in exists.
    public let who: String
    public let environment: [String: String]
    /// Columns of the terminal; 80 where the output is no terminal.
    public let columns: Int
    /// Whether progress may redraw its line.
    public let isInteractive: Bool

    public init(
        output: @escaping @Sendable (String) -> Void, errors: @escaping @Sendable (String) -> Void,
        now: @escaping @Sendable () -> Instant, who: String, environment: [String: String], columns: Int = 80,
        isInteractive: Bool = false
    ) {
        self.output = output
        self.errors = errors
        self.now = now
        self.who = who
        self.environment = environment
        self.columns = columns
        self.isInteractive = isInteractive
    }

    /// The host of the command that runs in this task.
    @TaskLocal public static var current = Host.process()

    /// The language where a command does not say otherwise: `CONGDAN_LANG`, else Vietnamese.
    public var language: Language {
        environment["CONGDAN_LANG"].flatMap(Language.init(rawValue:)) ?? .vietnamese
    }

    /// The same surroundings, in the language that a command line asks for by `--lang`.
    public func speaking(as arguments: [String]) -> Host {
        guard let language = Language(askedForIn: arguments) else { return self }
        return Host(
            output: output, errors: errors, now: now, who: who,
            environment: environment.merging(["CONGDAN_LANG": language.rawValue]) { $1 }, columns: columns,
            isInteractive: isInteractive)
    }

    /// This process, as it was started.
    public static func process() -> Host {
        let environment = ProcessInfo.processInfo.environment
        return Host(
            output: { StandardStream.write($0, to: STDOUT_FILENO) },
            errors: { StandardStream.write($0, to: STDERR_FILENO) },
            now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
            who: NSUserName(), environment: environment, columns: terminalColumns(),
            isInteractive: isatty(STDERR_FILENO) == 1)
    }

    private static func terminalColumns() -> Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return min(max(Int(size.ws_col), 40), 200)
    }
}

extension Host {
    /// The words of the default language.
    public var words: Words { Words(language) }
}
