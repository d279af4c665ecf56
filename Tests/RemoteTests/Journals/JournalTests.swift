import Foundation
import Testing

struct `A journal of learning` {
    /// The first step is only read.
    private static let firstStep = "\nnghỉ\n"
    /// The second: a page is opened, something is typed, and back.
    private static let secondStep = "tra cứu hồ sơ\nabc\ntrang chủ\nnghỉ\n"

    private func congdan(
        _ office: Office, _ arguments: String..., machine: String = "state", typing input: String = ""
    ) async throws -> Ended {
        let environment = Office.environment(
            office.folder,
            [
                "CONGDAN_STATE": "\(office.folder)/\(machine)",
                "CONGDAN_LANG": "vi",
            ])
        return try await Program.congdan.run(arguments, typing: input, environment)
    }

    private func learn(_ office: Office, machine: String = "state", _ typed: String) async throws {
        let ended = try await congdan(office, "learn", "nop-ho-so", "--plain", machine: machine, typing: typed)
        try #require(ended.status == 0, "\(ended.errors)")
    }

    private func signIn(_ office: Office, machine: String = "state") async throws {
        let ended = try await congdan(
            office, "sign-in", Office.administrator, "--server", office.address, machine: machine,
            typing: office.password + "\n")
        try #require(ended.status == 0, "\(ended.errors)")
    }

    private func progress(_ office: Office, machine: String = "state") async throws -> String {
        try await congdan(office, "progress", "--json", machine: machine).output
    }

    private func steps(_ progress: String) -> Int {
        progress.firstMatch(of: /"done" : (\d+)/).flatMap { Int($0.1) } ?? 0
    }

    @Test func `of a guest is theirs after signing in, and goes on from machine to machine`() async throws {
        let office = try await Office.opened()
        try await learn(office, Self.firstStep)
        let asGuest = try await progress(office)
        #expect(steps(asGuest) == 1)
        try await signIn(office)
        #expect(!FileManager.default.fileExists(atPath: "\(office.folder)/state/guest.jsonl"))
        #expect(try await progress(office) == asGuest)

        try await signIn(office, machine: "elsewhere")
        #expect(try await progress(office, machine: "elsewhere") == asGuest)
        try await learn(office, machine: "elsewhere", Self.secondStep)
        let further = try await progress(office, machine: "elsewhere")
        #expect(steps(further) == 2)
        #expect(try await congdan(office, "send", machine: "elsewhere").status == 0)

        // Back at the first machine, and again: nothing is done twice.
        for _ in 0..<2 {
            try await signIn(office)
            #expect(try await progress(office) == further)
        }
    }

    @Test func `is kept without a network, and sent when there is one again`() async throws {
        let office = try await Office.opened()
        try await signIn(office)
        office.kill()
        try await learn(office, Self.firstStep)
        #expect(steps(try await progress(office)) == 1)
        #expect(try await congdan(office, "send").status == 4)
        let reopened = try await office.reopened()
        let sent = try await congdan(reopened, "send")
        #expect(sent.status == 0, "\(sent.errors)")
        let again = try await congdan(reopened, "send")
        #expect(again.status == 0)
        #expect(again.output != sent.output || again.output.contains("đã có đủ"))
        try await signIn(reopened, machine: "elsewhere")
        #expect(steps(try await progress(reopened, machine: "elsewhere")) == 1)
    }

    @Test func `is sent by itself after each sitting`() async throws {
        let office = try await Office.opened()
        try await signIn(office)
        try await learn(office, Self.firstStep)
        // Nobody waits for it, so it may take a moment.
        var arrived = 0
        var tries = 0
        while arrived == 0, tries < 100 {
            try await signIn(office, machine: "elsewhere-\(tries)")
            arrived = steps(try await progress(office, machine: "elsewhere-\(tries)"))
            tries += 1
        }
        #expect(arrived == 1)
    }

    @Test func `of a guest is not sent`() async throws {
        let office = try await Office.opened()
        let ended = try await congdan(office, "send")
        #expect(ended.status == 3)
        #expect(ended.errors.contains("congdan sign-in"))
    }
}
