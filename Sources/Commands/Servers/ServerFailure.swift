import API
import Client
import Console
import Phrases
import Reports
import Transport

/// What it means for the person at the keyboard that a server was asked in vain: one message, and an exit code.
struct ServerFailure {
    private let error: any Error

    /// Nothing for an error that has nothing to do with a server.
    init?(_ error: any Error) {
        switch error {
        case is NetworkFailure, is ProblemDocument, is ServerClient.UnknownAnswer, is ServerLocation.Refusal,
            is SignInFiles.Unwritable, is ServerTrouble:
            self.error = error
        default: return nil
        }
    }

    var status: ExitStatus {
        switch error {
        case let failure as NetworkFailure where failure.kind == .noLibrary: .storage
        case is NetworkFailure, is ServerClient.UnknownAnswer: .unreachable
        case let problem as ProblemDocument: Self.status(problem)
        case is SignInFiles.Unwritable: .storage
        case ServerTrouble.noServer, is ServerLocation.Refusal: .wrongUse
        default: .refused
        }
    }

    func text(_ words: Words) -> String {
        let phrases = words.phrases.servers
        return switch error {
        case let failure as NetworkFailure: Self.text(failure, phrases)
        case let problem as ProblemDocument: Self.text(problem, phrases)
        case let answer as ServerClient.UnknownAnswer: phrases.unknownAnswer(answer.status)
        case ServerLocation.Refusal.noAddress(let given): phrases.noAddress(given)
        case ServerLocation.Refusal.plainBeyondLoopback(let given): phrases.plainBeyondLoopback(given)
        case let error as SignInFiles.Unwritable: words.phrases.commands.cannotWrite(error.path, error.reason)
        case ServerTrouble.noServer: phrases.noServer
        case ServerTrouble.guest: phrases.guest
        case ServerTrouble.nothingTyped: phrases.nothingTyped
        case ServerTrouble.passwordsDiffer: phrases.passwordsDiffer
        case ServerTrouble.cancelled: phrases.cancelled
        default: words.phrases.commands.unexpected("\(error)")
        }
    }

    private static func status(_ problem: ProblemDocument) -> ExitStatus {
        switch problem.status {
        case 500...: .storage
        default: .refused
        }
    }

    /// The library's own words follow on a line of their own: whoever runs the machine needs them.
    private static func text(_ failure: NetworkFailure, _ words: Phrases.Servers) -> String {
        let told =
            switch failure.kind {
            case .unreachable: words.unreachable
            case .lost: words.lost
            case .untrusted: words.untrusted
            case .unusable: words.unusable
            case .tooLong: words.tooLong
            case .stopped: words.cancelled
            case .noLibrary: words.noLibrary
            }
        return told + "\n  " + failure.detail
    }

    /// What the server says, in its words, and each place that it names.
    private static func text(_ problem: ProblemDocument, _ words: Phrases.Servers) -> String {
        var lines = [problem.title, problem.detail].filter { !$0.isEmpty }
        for place in problem.errors ?? [] {
            lines.append(
                "  " + [place.parameter ?? place.pointer, place.detail].compactMap(\.self).joined(separator: ": "))
        }
        lines += (problem.choices ?? []).map { "  " + $0 }
        if problem.kind == .notSignedIn { lines.append(words.signInFirst) }
        return lines.joined(separator: "\n")
    }
}
