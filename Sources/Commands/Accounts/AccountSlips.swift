import API
import ArgumentParser
import Client
import Console
import Phrases
import Reports

/// Slips for everybody who has not opened their account yet, sheet by sheet: what has arrived is shown before the next
/// is asked for.
struct AccountSlips: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        let words = Host.current.words.phrases.access
        return CommandConfiguration(
            commandName: "slips", abstract: words.accountSlips, discussion: words.accountSlipsMore)
    }

    @OptionGroup var options: ServerOptions
    @OptionGroup var slips: SlipOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
        let client = try options.client()
        let unit = slips.unit.map { WireKey($0) }
        guard slips.make else {
            let counted = try await client.ask(
                Endpoints.Accounts.countSlips, SlipsQuery(unit: unit, again: slips.again ? true : nil))
            if answer.json { return try Host.current.show(json: counted) }
            return slips.show(waiting: counted.waiting, options.words)
        }
        let here = try options.location().text
        var request = SlipsRequest(unit: unit, again: slips.again ? true : nil)
        var made = MadeSlipsDocument()
        do {
            repeat {
                let sheet = try await client.ask(Endpoints.Accounts.makeSlips, body: request)
                made.slips += sheet.slips
                if !answer.json {
                    slips.show(sheet.slips.compactMap { Slip($0, server: sheet.server ?? here) }, options.words)
                }
                request.after = sheet.next.map { WireCursor($0) }
            } while request.after != nil
        } catch {
            // Nobody is shown these codes again.
            if !made.slips.isEmpty { try say(made) }
            throw error
        }
        try say(made)
    }

    private func say(_ made: MadeSlipsDocument) throws {
        if answer.json { try Host.current.show(json: made) }
        slips.say(made: made.slips.count, options.words)
    }
}
