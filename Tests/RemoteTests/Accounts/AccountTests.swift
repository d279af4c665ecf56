import Testing

struct `Accounts through a server` {
    @Test func `are changed and shown as on the server's own machine`() async throws {
        let office = try await Office.opened()
        try await office.signIn()
        let issued = try await office.congdan(
            "account", "issue", "cong:cb.10", "--person", "P10", "--unit", "X1", "--issued-on", "2026-01-05")
        #expect(issued.status == 0, "\(issued.errors)")
        for command in [
            ["move", "cb.10", "--unit", "X2"], ["edit", "cb.10", "--issuer", "Sở Mẫu"], ["alias", "cb.10", "cb10"],
            ["exempt", "cb10", "--reason", "nghỉ phép", "--from", "2026-02-01", "--until", "2026-02-05"],
            ["revoke", "cb.10", "--on", "2026-03-01"], ["undo", "cb.10"],
        ] {
            let ended = try await Program.congdan.run(["account"] + command, Office.environment(office.folder))
            #expect(ended.status == 0, "\(command): \(ended.errors)")
        }
        let here = try await office.congdan("account", "show", "cong:cb.10")
        let there = try await office.onDatabase("account", "show", "cong:cb.10")
        #expect(here.output == there.output)
        #expect(here.output.contains("X2") && here.output.contains("Sở Mẫu"))
        let listed = try await office.congdan("account", "list", "--system", "cong")
        #expect(listed.output == (try await office.onDatabase("account", "list", "--system", "cong")).output)
        let json = try await office.congdan("account", "show", "cb.10", "--json")
        #expect(json.output.hasPrefix("{") && json.output.contains("\"unit\": \"X2\""))
    }

    @Test func `of the training system are issued with a code, and issued anew`() async throws {
        let office = try await Office.opened()
        try await office.signIn()
        let issued = try await office.congdan(
            "account", "issue", "congdan:hoc-vien", "--person", "P11", "--unit", "X1", "--json")
        #expect(issued.status == 0, "\(issued.errors)")
        let first = try #require(issued.output.firstMatch(of: /"code": "([^"]+)"/)).1
        let again = try await office.congdan("account", "reissue", "congdan:hoc-vien", "--json")
        let second = try #require(again.output.firstMatch(of: /"code": "([^"]+)"/)).1
        #expect(first != second)
        let typed = "\nmột mật khẩu dài\nmột mật khẩu dài\n"
        let old = try await office.congdan("sign-in", "hoc-vien", "--code", typing: first + typed)
        #expect(old.status == 3)
        let new = try await office.congdan("sign-in", "hoc-vien", "--code", typing: second + typed)
        #expect(new.status == 0, "\(new.errors)")
        // A learner may not see accounts: there is nothing there for them.
        #expect(try await office.congdan("account", "show", "congdan:hoc-vien").status == 3)
    }

    @Test func `of the training system have their slips printed through it, each code this once`() async throws {
        let office = try await Office.opened()
        try await office.signIn()
        for name in ["hv.1", "hv.2", "hv.3"] {
            _ = try await office.onDatabase(
                "account", "issue", "congdan:\(name)", "--person", "N-\(name)", "--unit", "X1")
        }
        let counted = try await office.congdan("account", "slips", "--unit", "X1")
        #expect(counted.output == (try await office.onDatabase("account", "slips", "--unit", "X1")).output)
        #expect(try await office.congdan("account", "slips", "--json").output.contains("\"waiting\": 3"))
        let printed = try await office.congdan("account", "slips", "--unit", "X1", "--make")
        #expect(printed.status == 0, "\(printed.errors)")
        #expect(printed.errors == "3 slips printed. The codes are shown only this once.\n")
        #expect(printed.output.matches(of: /\/kich-hoat/).count == 3)
        #expect(printed.output.contains(office.address))
        let code = try #require(printed.output.firstMatch(of: /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/)).0
        #expect(try await office.congdan("account", "slips").output.hasPrefix("0 have not activated"))
        let again = try await office.congdan("account", "slips", "--make", "--again", "--json")
        #expect(again.output.matches(of: /"last_day"/).count == 3)
        let typed = "\(code)\nmột mật khẩu dài\nmột mật khẩu dài\n"
        #expect(try await office.congdan("sign-in", "hv.1", "--code", typing: typed).status == 3)
        #expect(try await office.congdan("account", "slips", "--unit", "KHONG", "--make").status == 3)
    }

    @Test func `that there are not are refused in the server's words`() async throws {
        let office = try await Office.opened()
        try await office.signIn()
        let ended = try await office.congdan("account", "show", "khong-co")
        #expect(ended.status == 3)
        #expect(!ended.errors.isEmpty && ended.output.isEmpty)
        #expect(try await office.congdan("account", "issue", "cong:x").status == 2)
    }

    @Test func `are reported and explained as on the server's own machine`() async throws {
        let office = try await Office.opened()
        try await office.signIn()
        _ = try await office.congdan("import", "accounts", office.write("accounts.csv", Files.accounts))
        let here = try await office.congdan("report", "unused", "--as-of", "2026-06-30", "--format", "csv", "--names")
        let there = try await office.onDatabase(
            "report", "unused", "--as-of", "2026-06-30", "--format", "csv", "--names")
        #expect(here.status == 0, "\(here.errors)")
        #expect(lines(here.output) == lines(there.output))
        let why = try await office.congdan("why", "cb.01", "--as-of", "2026-06-30")
        #expect(why.status == 0, "\(why.errors)")
        #expect(why.output.contains("cb.01"))
    }

    /// Without the line that tells the minute of the report.
    private func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n").filter { !$0.contains("generated") && !$0.contains("made_at") }
    }
}
