import API
import ArgumentParser
import Client
import Console
import Foundation
import Phrases
import Reports

struct SignInCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sign-in", abstract: ServerHelp.words.signIn, discussion: ServerHelp.words.signInMore)
    }

    @OptionGroup var options: ServerOptions
    @OptionGroup var answer: AnswerOptions

    @Argument(help: ArgumentHelp(ServerHelp.words.signInName, valueName: "name"))
    var name: String?

    @Flag(help: ArgumentHelp(ServerHelp.words.code))
    var code = false

    func run() async throws {
        let words = options.words.phrases.servers
        let prompt = Prompt(ask: Host.current.errors)
        let location = try location(prompt, words)
        let client = options.client(location, token: nil)
        let name = try typed(self.name ?? prompt.line(words.askName))
        let label = WireKey(ProcessInfo.processInfo.hostName)
        let session: NewSessionDocument
        if code {
            let code = try typed(prompt.line(words.askCode))
            let password = try newPassword(prompt, words)
            session = try await client.ask(
                Endpoints.Sessions.activate,
                body: ActivationRequest(
                    name: WireKey(name), code: WireSecret(code), password: WireSecret(password), label: label))
        } else {
            let password = try typed(prompt.secret(words.askPassword))
            session = try await client.ask(
                Endpoints.Sessions.signIn,
                body: SignInRequest(name: WireKey(name), password: WireSecret(password), label: label))
        }
        let who = session.who
        try options.files.keep(
            SignIn(
                server: location, token: session.token, name: who.name, person: who.person,
                personName: who.personName, expiresAt: session.expiresAt.text,
                certificates: options.certificatesFile.map { URL(filePath: $0).path }),
            on: location)
        let host = Host.current
        if answer.json {
            // Who that is, as whoami says it; the token is for nobody's eyes.
            try host.show(json: who)
        } else {
            host.output(words.signedIn(who.shownName, location.text) + "\n")
        }
        let adoption = JournalAdoption(
            place: Place(host), words: options.words, prompt: prompt, isForProgram: answer.json)
        await adoption.run()
    }

    private func location(_ prompt: Prompt, _ words: Phrases.Servers) throws -> ServerLocation {
        do {
            return try options.location()
        } catch ServerTrouble.noServer where isatty(STDIN_FILENO) == 1 {
            return try ServerLocation(typed(prompt.line(words.askServer)))
        }
    }

    private func newPassword(_ prompt: Prompt, _ words: Phrases.Servers) throws -> String {
        let password = try typed(prompt.secret(words.askNewPassword))
        guard try prompt.secret(words.askAgain) == password else { throw ServerTrouble.passwordsDiffer }
        return password
    }

    private func typed(_ text: String?) throws -> String {
        guard let text, !text.isEmpty else { throw ServerTrouble.nothingTyped }
        return text
    }
}

struct SignOutCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "sign-out", abstract: ServerHelp.words.signOut)
    }

    @OptionGroup var options: ServerOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
        let words = options.words.phrases.servers
        let location = try options.location()
        guard let signIn = options.files.signIn(on: location) else {
            if answer.json {
                return try Host.current.show(json: SignedOutDocument(server: location.text, ended: false))
            }
            Host.current.output(words.notSignedInThere(location.text) + "\n")
            return
        }
        let client = options.client(location, token: signIn.token, certificates: signIn.certificates)
        do {
            _ = try await client.ask(Endpoints.Sessions.signOut)
        } catch let problem as ProblemDocument where problem.kind == .notSignedIn {
            // It had ended already.
        }
        options.files.forget(location)
        if answer.json {
            return try Host.current.show(json: SignedOutDocument(server: location.text, ended: true))
        }
        Host.current.output(words.signedOut(location.text) + "\n")
    }
}

struct WhoAmICommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "whoami", abstract: ServerHelp.words.whoAmI)
    }

    @OptionGroup var options: ServerOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
        let client = try options.client()
        if answer.json { return try await client.show(Endpoints.Sessions.whoAmI, Nothing(), as: .json) }
        let words = options.words.phrases.servers
        let who = try await client.ask(Endpoints.Sessions.whoAmI)
        var lines = [words.signedInAs(who.shownName, who.person, client.location.text)]
        lines += who.roles.map { grant in
            let role =
                switch grant.role {
                case .trainer: words.trainer
                case .leader: words.leader
                case .administrator: words.administrator
                }
            return "  " + (grant.unit.map { words.roleIn(role, $0) } ?? role)
        }
        if who.roles.isEmpty { lines.append("  " + words.learner) }
        Host.current.output(lines.joined(separator: "\n") + "\n")
    }
}

extension WhoDocument {
    /// What people call them.
    var shownName: String { personName.isEmpty ? name : personName }
}
