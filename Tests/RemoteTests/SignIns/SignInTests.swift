import Foundation
import Testing

struct `Signing in from a terminal` {
    @Test func `remembers the server and who it is, in a file for nobody else's eyes`() async throws {
        let office = try await Office.opened()
        try await office.signIn()
        let who = try await office.congdan("whoami")
        #expect(who.status == 0)
        #expect(who.output.contains("quantri"))
        #expect(who.output.contains("Administrator"))
        let servers = try FileManager.default.subpathsOfDirectory(atPath: "\(office.folder)/state")
        let file = try #require(servers.first { $0.hasSuffix("sign-in.json") })
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(office.folder)/state/\(file)")
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func `ends with sign-out, on the server too`() async throws {
        let office = try await Office.opened()
        try await office.signIn()
        let made = try await office.congdan("token", "new", "sao lưu", "--json")
        #expect(made.status == 0)
        let servers = try FileManager.default.subpathsOfDirectory(atPath: "\(office.folder)/state")
        let file = try #require(servers.first { $0.hasSuffix("sign-in.json") })
        let kept = try String(contentsOfFile: "\(office.folder)/state/\(file)", encoding: .utf8)
        let token = try #require(kept.firstMatch(of: /"token" : "([^"]+)"/)).1
        #expect(try await office.congdan("whoami", with: ["CONGDAN_TOKEN": String(token)]).status == 0)
        #expect(try await office.congdan("sign-out").status == 0)
        #expect(!FileManager.default.fileExists(atPath: "\(office.folder)/state/\(file)"))
        let after = try await office.congdan("whoami", with: ["CONGDAN_TOKEN": String(token)])
        #expect(after.status == 3)
        #expect(after.errors.contains("congdan sign-in"))
    }

    @Test func `with the code of a slip sets the password`() async throws {
        let office = try await Office.opened()
        let issued = try await office.onDatabase("admin", "add", "thu-hai")
        let code = try #require(issued.output.firstMatch(of: /[0-9A-Z]{4}(-[0-9A-Z]{4})+/)).0
        let typed = "\(code)\nmột mật khẩu dài\nmột mật khẩu dài\n"
        let ended = try await office.congdan("sign-in", "thu-hai", "--code", "--server", office.address, typing: typed)
        #expect(ended.status == 0, "\(ended.errors)")
        let again = try await office.congdan("sign-in", "thu-hai", typing: "một mật khẩu dài\n")
        #expect(again.status == 0, "\(again.errors)")
        #expect(try await office.congdan("whoami").output.contains("thu-hai"))
    }

    @Test func `with a wrong password keeps nothing and says so`() async throws {
        let office = try await Office.opened()
        let ended = try await office.congdan(
            "sign-in", Office.administrator, "--server", office.address, typing: "not this one\n")
        #expect(ended.status == 3)
        #expect(!ended.errors.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: "\(office.folder)/state/server"))
    }

    @Test func `with two passwords that differ asks the server nothing`() async throws {
        let office = try await Office.opened()
        let ended = try await office.congdan(
            "sign-in", "ai-do", "--code", "--server", office.address, typing: "AAAA\nmột hai ba bốn\nkhác hẳn đi\n")
        #expect(ended.status == 3)
        #expect(ended.errors.contains("differ"))
    }

    @Test func `gives a script a token of its own`() async throws {
        let office = try await Office.opened()
        try await office.signIn()
        let made = try await office.congdan("token", "new", "sao lưu", "--days", "2")
        let token = made.output.trimmingCharacters(in: .whitespacesAndNewlines)
        try #require(!token.isEmpty && !token.contains(" "))
        #expect(try await office.congdan("sign-out").status == 0)
        let script = ["CONGDAN_TOKEN": token, "CONGDAN_SERVER": office.address]
        let listed = try await office.congdan("token", "list", with: script)
        let number = try #require(listed.output.firstMatch(of: /\* (\d+)  sao lưu/)).1
        #expect(try await office.congdan("token", "end", String(number), with: script).status == 0)
        #expect(try await office.congdan("whoami", with: script).status == 3)
    }

    @Test func `needs a server that is known, and is there, and is reached safely`() async throws {
        let folder = try Office.folder()
        let environment = Office.environment(folder)
        let unknown = try await Program.congdan.run(["whoami"], environment)
        #expect(unknown.status == 2)
        let plain = try await Program.congdan.run(["whoami", "--server", "http://office.example"], environment)
        #expect(plain.status == 2)
        #expect(plain.errors.contains("https://"))
        // Nobody listens on the port of a service that no machine has.
        let nobody = try await Program.congdan.run(["whoami", "--server", "http://127.0.0.1:1"], environment)
        #expect(nobody.status == 4)
    }
}
