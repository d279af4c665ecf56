import Adoption
import ImportFiles
import People
import Phrases
public import Reports

/// What an error that both programs know means for the person at the keyboard: one message, and an exit code.
public struct KnownFailure {
    private let error: any Error

    /// Nothing for an error that only one of the programs knows.
    public init?(_ error: any Error) {
        switch error {
        case is TypedText.Refusal, is AccountRefusal, is ReportRefusal, is FileRefusal, is UsageImportError,
            is ImportRefusal:
            self.error = error
        default: return nil
        }
    }

    public var status: ExitStatus {
        // What came before is kept: that is more than a refusal, which changes nothing.
        if case UsageImportError.takenOver = error { .storage } else { .refused }
    }

    public func text(_ words: Words) -> String {
        let commands = words.phrases.commands
        return switch error {
        case let error as TypedText.Refusal where error.problem == .valueMissing: commands.typedNothing(error.column)
        case let error as TypedText.Refusal:
            "\(error.column): " + words.sentence(words.problem(error.problem, column: error.column))
        case let error as AccountRefusal: error.text(words)
        case let error as ReportRefusal: error.text(words)
        case let error as FileRefusal: error.diagnostics.map { $0.text(words) }.joined(separator: "\n")
        case UsageImportError.takenOver: commands.takenOver
        case UsageImportError.unknownSystem(let code): commands.coveredSystemUnknown(code)
        case ImportRefusal.coversNothing: commands.coversNothing
        case ImportRefusal.coversFuture(let last, let today): commands.coversFuture(last.iso, today.iso)
        default: commands.unexpected("\(error)")
        }
    }
}
