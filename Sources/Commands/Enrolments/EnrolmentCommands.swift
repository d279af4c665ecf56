import API
import ArgumentParser
import Client
import Console
import Phrases
import Reports

struct EnrolCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "enrol", abstract: ServerHelp.words.enrol, discussion: ServerHelp.words.enrolMore)
    }

    @OptionGroup var options: ServerOptions
    @OptionGroup var answer: AnswerOptions

    @Argument(help: ArgumentHelp(ServerHelp.words.enrolCourse, valueName: "course"))
    var course: String

    @Argument(help: ArgumentHelp(ServerHelp.words.enrolPeople, valueName: "person"))
    var people: [String] = []

    @Option(help: ArgumentHelp(ServerHelp.words.enrolUnit, valueName: "code"))
    var unit: String?

    @Option(help: ArgumentHelp(ServerHelp.words.due, valueName: "date"))
    var due: DayArgument?

    func validate() throws {
        if people.isEmpty == (unit == nil) { throw ValidationError(ServerHelp.words.enrolWhom) }
    }

    func run() async throws {
        let request = EnrolRequest(
            course: WireKey(course), people: unit == nil ? people.map { WireKey($0) } : nil,
            unit: unit.map { WireKey($0) }, due: due.map { WireDay($0.day) })
        let client = try options.client()
        let outcome = try await client.ask(Endpoints.Enrolments.enrol, body: request)
        if answer.json { return try Host.current.show(json: outcome) }
        let words = options.words.phrases.servers
        Host.current.output(
            words.enrolled(outcome.enrolled.count, outcome.redated.count, outcome.left.count) + "\n")
    }
}

/// People of one course.
struct EnrolledPeople: ParsableArguments {
    @OptionGroup var options: ServerOptions
    @OptionGroup var answer: AnswerOptions

    @Argument(help: ArgumentHelp(ServerHelp.words.enrolCourse, valueName: "course"))
    var course: String

    @Argument(help: ArgumentHelp(ServerHelp.words.enrolPeople, valueName: "person"))
    var people: [String]

    var keys: [WireKey] { people.map { WireKey($0) } }
}

struct UnenrolCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "unenrol", abstract: ServerHelp.words.unenrol)
    }

    @OptionGroup var whom: EnrolledPeople

    func run() async throws {
        let request = EnrolledRequest(course: WireKey(whom.course), people: whom.keys)
        _ = try await whom.options.client().ask(Endpoints.Enrolments.unenrol, body: request)
        if whom.answer.json { return try Host.current.show(json: request) }
        Host.current.output(whom.options.words.phrases.servers.unenrolled(whom.people.count) + "\n")
    }
}

struct WaiveCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "waive", abstract: ServerHelp.words.waive)
    }

    @OptionGroup var whom: EnrolledPeople

    @Option(help: ArgumentHelp(ServerHelp.words.waiveReason, valueName: "text"))
    var reason: String?

    @Flag(help: ArgumentHelp(ServerHelp.words.waiveEnd))
    var none = false

    func validate() throws {
        if none == (reason != nil) { throw ValidationError(ServerHelp.words.waiveNeedsReason) }
    }

    func run() async throws {
        let request = WaiveRequest(
            course: WireKey(whom.course), people: whom.keys, reason: reason.map { WireWords($0) })
        _ = try await whom.options.client().ask(Endpoints.Enrolments.waive, body: request)
        if whom.answer.json { return try Host.current.show(json: request) }
        let words = whom.options.words.phrases.servers
        Host.current.output((none ? words.waiverEnded : words.waived)(whom.people.count) + "\n")
    }
}
