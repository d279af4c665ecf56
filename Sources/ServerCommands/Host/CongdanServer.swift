public import ArgumentParser
public import Console
import Phrases
import Reports

/// `congdan-server`: works on the database itself.
public struct CongdanServer: AsyncParsableCommand {
    public static var configuration: CommandConfiguration {
        let words = CommandHelp.words
        return CommandConfiguration(
            commandName: "congdan-server", abstract: words.program, discussion: words.programDiscussion,
            version: Program.version,
            subcommands: [
                InitCommand.self, MigrateCommand.self, ImportCommand<DatabaseOptions>.self, ExportCommand.self,
                AccountCommand.self, UsageCommand.self, LearningCommand.self, CoverageCommand.self,
                ReportCommand.self, WhyCommand.self, ServeCommand.self, AdminCommand.self, RoleCommand.self,
                BackupCommand.self, RestoreCommand.self, DoctorCommand.self, PersonCommand.self, AuditCommand.self,
                AccessLogCommand.self, RegisterCommand.self, RetentionCommand.self, DemoCommand.self,
            ])
    }

    public init() {}

    /// Runs one command line to its end.
    ///
    /// - Parameter arguments: without the program's own name.
    /// - Returns: the exit code.
    public static func run(_ arguments: [String], host: Host = .process()) async -> Int32 {
        let heard = host.speaking(as: arguments)
        let host: Host
        do {
            host = try heard.reading(settingsNamedIn: arguments).speaking(as: arguments)
        } catch {
            let failure = Failure(error)
            heard.errors(failure.text(heard.words) + "\n")
            return failure.status.rawValue
        }
        return await Host.$current.withValue(host) {
            do {
                var command = try parseAsRoot(arguments)
                if var command = command as? any AsyncParsableCommand {
                    try await command.run()
                } else {
                    try command.run()
                }
                return ExitStatus.done.rawValue
            } catch let code as ExitCode {
                return code.rawValue
            } catch  where exitCode(for: error) == .success || isWrongUse(error) {
                return explain(error, host: host)
            } catch {
                let failure = Failure(error)
                host.errors(failure.text(host.words) + "\n")
                return failure.status.rawValue
            }
        }
    }

    /// Help is no error; a command line that cannot be understood is wrong use.
    private static func explain(_ error: any Error, host: Host) -> Int32 {
        let text = host.words.phrases.commands.retold(fullMessage(for: error) + "\n")
        if exitCode(for: error) == .success {
            host.output(text)
            return ExitStatus.done.rawValue
        }
        host.errors(text)
        return ExitStatus.wrongUse.rawValue
    }

    private static func isWrongUse(_ error: any Error) -> Bool { exitCode(for: error) == .validationFailure }
}

/// Foundation has a type of that name too.
public typealias Host = Console.Host
