import Adoption
import Console
import ImportFiles
import People
import Phrases
import Reports
import Server
import Store
import StorePostgres

/// What an error means for the person at the keyboard: one message, and an exit code.
struct Failure {
    private let error: any Error

    init(_ error: any Error) {
        self.error = error
    }

    var status: ExitStatus {
        if let known = KnownFailure(error) { return known.status }
        return switch error {
        case let error as StoreError: Self.status(error)
        case CommandRefusal.databaseForm, CommandRefusal.timeZone, ServerRefusal.portOutOfRange, is SettingsRefusal:
            .wrongUse
        // What came before is kept: that is more than a refusal, which changes nothing.
        case CommandRefusal.cannotWrite, BackupRefusal.noRoom: .storage
        case is CommandRefusal, is UnwritableValue, is ServerRefusal, is AccessRefusal, is CoverageRefusal,
            is BackupRefusal, is PostgresToolError, is PersonRefusal, is RetentionRefusal:
            .refused
        default: .storage
        }
    }

    func text(_ words: Words) -> String {
        if let known = KnownFailure(error) { return known.text(words) }
        return switch error {
        case let error as StoreError: Self.text(error, words)
        case let error as CoverageRefusal: error.text(words)
        case let error as AccessRefusal: error.text(words)
        case let error as CommandRefusal: Self.text(error, words.phrases.commands)
        case let error as ServerRefusal: error.text(words)
        case let error as SettingsRefusal: error.text(words)
        case let error as BackupRefusal: error.text(words)
        case let error as PostgresToolError: error.text(words)
        case let error as PersonRefusal: error.text(words)
        case let error as RetentionRefusal: error.text(words)
        case let error as UnwritableValue: words.phrases.commands.unwritable(error.column, error.value)
        default: words.phrases.commands.unexpected("\(error)")
        }
    }

    private static func status(_ error: StoreError) -> ExitStatus {
        switch error {
        case .unreachable, .connectionLost: .unreachable
        case .notInitialised, .alreadyInitialised, .notADatabase, .olderSchema, .newerSchema: .refused
        case .locked, .readOnly, .diskFull, .damaged, .constraint, .failed: .storage
        }
    }

    /// The engine's own words follow on a line of their own: whoever runs the machine needs them.
    private static func text(_ error: StoreError, _ words: Words) -> String {
        let storage = words.phrases.storage
        return switch error {
        case .unreachable(let detail): words.sentence(storage.unreachable) + "\n  \(detail)"
        case .connectionLost(let detail): words.sentence(storage.connectionLost) + "\n  \(detail)"
        case .locked: words.sentence(storage.locked)
        case .readOnly: words.sentence(storage.readOnly)
        case .diskFull: words.sentence(storage.diskFull)
        case .notInitialised: words.sentence(storage.notInitialised)
        case .alreadyInitialised: words.sentence(storage.alreadyInitialised)
        case .notADatabase: words.sentence(storage.notADatabase)
        case .damaged(let detail): words.sentence(storage.damaged) + "\n  \(detail)"
        case .olderSchema(let found, let known): words.sentence(storage.olderSchema(found, known))
        case .newerSchema(let found, let known): words.sentence(storage.newerSchema(found, known))
        case .constraint(let detail): words.sentence(storage.constraint) + "\n  \(detail)"
        case .failed(let detail): words.sentence(storage.failed) + "\n  \(detail)"
        }
    }

    private static func text(_ refusal: CommandRefusal, _ words: Phrases.Commands) -> String {
        switch refusal {
        case .databaseForm(let given): words.databaseForm(given)
        case .timeZone(let given): words.unknownTimeZone(given)
        case .cannotWrite(let path, let reason): words.cannotWrite(path, reason)
        case .folderNotEmpty(let path): words.folderNotEmpty(path)
        }
    }
}
