import API
import ArgumentParser
import Client
import Console
import Phrases

/// `--json`, for commands that show one thing.
struct AnswerOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(ServerHelp.words.json))
    var json = false

    var media: WireMedia { json ? .json : .text }
}

/// `--format` and `--json`, for commands that show rows.
struct RowsOptions: ParsableArguments {
    @OptionGroup var output: FormatOption

    @Flag(help: ArgumentHelp(ServerHelp.words.json))
    var json = false

    var media: WireMedia {
        if json { return .json }
        return switch output.format {
        case .table: .text
        case .csv: .csv
        case .json: .json
        }
    }
}

extension ServerClient {
    /// Writes the answer as the server put it.
    func show<Parameters, Body, Answer>(
        _ endpoint: Endpoint<Parameters, Body, Answer>, _ parameters: Parameters, body: Body, as media: WireMedia
    ) async throws {
        let text = try await text(endpoint, parameters, body: body, as: media)
        Host.current.output(text.hasSuffix("\n") || text.isEmpty ? text : text + "\n")
    }

    func show<Parameters, Answer>(
        _ endpoint: Endpoint<Parameters, Nothing, Answer>, _ parameters: Parameters, as media: WireMedia
    ) async throws {
        try await show(endpoint, parameters, body: Nothing(), as: media)
    }
}

/// How wide the answer may be here.
var answerColumns: WireNumber<TerminalColumns>? { WireNumber(Host.current.columns) }
