import Adoption
import ArgumentParser
import Console
import People
import Phrases
import Reports
import Store

struct DoctorCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "doctor", abstract: CommandHelp.health.doctor, discussion: CommandHelp.health.doctorMore)
    }

    @OptionGroup var options: DatabaseOptions

    @Flag(help: ArgumentHelp(CommandHelp.health.quick))
    var quick = false

    @Flag(help: ArgumentHelp(CommandHelp.health.deep))
    var deep = false

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.health.staleDays, valueName: "days"))
    var staleDays = StateThresholds.standard.staleDays

    @Flag(help: ArgumentHelp(CommandHelp.health.json))
    var json = false

    func validate() throws {
        try OptionRange.check("--stale-days", staleDays, StateThresholds.staleRange)
    }

    func run() async throws {
        let host = Host.current
        let words = options.language.words
        let doctor = Doctor(
            place: try DatabasePlace(options.place), patience: options.wait, now: host.now(), isQuick: quick,
            isDeep: deep, staleDays: staleDays, before: try ServerFindings(host: host, isDeep: deep).findings())
        let examination = try await doctor.examine()
        host.output(
            json ? try examination.json(words) + "\n" : examination.text(words, columns: host.columns))
        if !examination.findings.isEmpty { throw ExitStatus.needsAttention.code }
    }
}

extension CommandHelp {
    static var health: Phrases.Health { Host.current.words.phrases.health }
}
