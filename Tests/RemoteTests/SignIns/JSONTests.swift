import Foundation
import Testing

struct `What a command has done, for a program` {
    @Test func `is one JSON document, and nothing beside it on standard output`() async throws {
        let office = try await Office.opened()
        try await office.signIn()
        _ = try await office.onDatabase("import", "people", office.write("people.csv", Files.people))
        let issued = try await office.congdan(
            "account", "issue", "congdan:hoc-vien", "--person", "P01", "--unit", "X1", "--json")
        let code = try #require(issued.output.firstMatch(of: /"code": "([^"]+)"/)).1
        _ = try await office.congdan("enrol", "nop-ho-so", "P01")
        let made = try await office.congdan("token", "new", "thử", "--json")
        let token = try #require(try Self.document(made.output)["session"] as? [String: Any])
        let number = try #require(token["id"] as? Int)

        let unlocked = try await office.congdan("account", "unlock", "congdan:hoc-vien", "--json")
        #expect(try Self.document(unlocked.output)["account"] as? String == "congdan:hoc-vien")
        let waived = try await office.congdan("waive", "nop-ho-so", "P01", "--reason", "đã thạo", "--json")
        #expect(try Self.document(waived.output)["reason"] as? String == "đã thạo")
        let out = try await office.congdan("unenrol", "nop-ho-so", "P01", "--json")
        #expect(try Self.document(out.output)["people"] as? [String] == ["P01"])
        let ended = try await office.congdan("token", "end", "\(number)", "--json")
        #expect(try Self.document(ended.output)["id"] as? Int == number)

        // Something that a guest learnt is adopted meanwhile: that is said elsewhere.
        let machine = ["CONGDAN_STATE": "\(office.folder)/machine"]
        _ = try await office.congdan("learn", "nop-ho-so", "--plain", typing: "\nnghỉ\n", with: machine)
        let signedIn = try await office.congdan(
            "sign-in", "hoc-vien", "--code", "--server", office.address, "--json",
            typing: "\(code)\nmột mật khẩu dài\nmột mật khẩu dài\n", with: machine)
        let who = try Self.document(signedIn.output)
        #expect(who["person"] as? String == "P01")
        #expect(!signedIn.output.contains("token"))
        let sent = try await office.congdan("send", "--json", with: machine)
        #expect(try Self.document(sent.output)["sent"] as? Int == 0)
        for ended in [true, false] {
            let left = try await office.congdan("sign-out", "--json", with: machine)
            #expect(try Self.document(left.output)["ended"] as? Bool == ended)
        }
    }

    private static func document(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
    }
}
