import API
import Foundation
import People
import Testing

extension Pilot {
    /// Eight hundred people and their accounts come from two spreadsheets.
    func issueFromSpreadsheets() async throws {
        try await congdan("import", "people", office.write("people.csv", province.peopleFile))
        let told = try await congdan("import", "accounts", office.write("accounts.csv", province.accountFile))
        #expect(told.contains("800"))
        #expect(try await report().total.issued == Province.size)
    }

    /// What the portal has seen until yesterday.
    func deliverThePast() async throws {
        try await deliver(
            "past.csv", province.usageFile,
            covers: "\((province.today - Province.covered).iso)..\((province.today - 1).iso)")
    }

    /// The trainer of one unit issues accounts of the training system to all of it, and prints the slips.
    mutating func printSlips(_ trainer: WebBrowser) async throws {
        let count = province.accounts.count { $0.unit == "X1" }
        var page = try await trainer.open("/tap-huan")
        page = try await trainer.press("Cấp cho \(count) người chưa có tài khoản", on: page)
        #expect(page.text.contains("Đã cấp \(count) tài khoản"))
        page = try await trainer.press("In phiếu cho \(count) người chưa có phiếu", on: page)
        for slip in page.body.matches(of: /<article class="slip" aria-label="([^"]*)">[\s\S]*?<b>([^<]*)<\/b>/) {
            codes[String(slip.1)] = String(slip.2)
        }
        #expect(codes.count == count)
        #expect(Set(codes.values).count == count)
    }

    /// Nobody has learnt yet: whoever holds an account stands below the line, but the ten.
    func enrol() async throws {
        try await congdan(
            ["enrol", Self.course] + learners.map(\.person) + ["--due", (province.today + 14).iso])
    }

    /// One has finished, the nine others have done two steps each, whichever way they went.
    func expectBoard(_ trainer: WebBrowser) async throws {
        let count = province.accounts.count { $0.unit == "X1" }
        let board = try await board(trainer)
        for words in ["đang học 9", "đã xong 1", "chưa bắt đầu 0", "cần giúp 0", "chưa ghi danh \(count - 10)"] {
            #expect(board[0].text.contains(words), "\(board[0].text)")
        }
        for learner in learners.dropFirst() { #expect(try row(of: learner, on: board).contains("xong 2 trên ")) }
        #expect(try row(of: learners[0], on: board).contains("đã xong"))
    }

    /// A file of what was done today arrives: six by themselves, two had it done for them.
    mutating func deliverToday() async throws {
        var lines = Province.usageHeader
        for (number, learner) in (doers + assisted).enumerated() {
            let deed = Deed(day: province.today, isAssisted: number >= doers.count)
            lines += deed.line("moi-\(number)", account: learner.name)
            let place = try #require(province.accounts.firstIndex { $0.person == learner.person })
            province.accounts[place].deeds.append(deed)
        }
        try await deliver("today.csv", lines, covers: "\(province.today.iso)..\(province.today.iso)")
    }

    /// The step that asks for the real thing has ticked for those who did it, and for nobody else.
    func expectRealStep(_ trainer: WebBrowser) async throws {
        let board = try await board(trainer)
        for learner in doers { #expect(try row(of: learner, on: board).contains("đã tự làm, \(today)")) }
        for learner in assisted { #expect(try row(of: learner, on: board).contains("có người làm hộ, \(today)")) }
        for learner in idle {
            let row = try row(of: learner, on: board)
            #expect(!row.contains("đã tự làm") && !row.contains("làm hộ"))
        }
    }

    /// The report says what the province's own data say, in all its forms, of the whole and of each unit.
    func expectReport(_ leader: WebBrowser) async throws {
        let report = try await report()
        #expect(report.total.byState == province.counts(on: province.today))
        for unit in Province.units {
            let row = report.rows.first { $0.unit == unit }
            #expect(row?.counts.byState == province.counts(on: province.today, in: unit), "\(unit)")
        }
        let (now, before) = (province.counts(on: province.today), province.counts(on: province.today - 30))
        let page = try await leader.open("/bao-cao?system=portal&lang=en")
        let (issued, never) = (now["issued"] ?? 0, now["never_used"] ?? 0)
        #expect(page.text.contains("Of \(issued) accounts issued, \(never) ("), "\(page.text)")
        let earlier = before["never_used"] ?? 0
        #expect(page.text.contains("\(earlier) accounts had never been used; now \(never)"), "\(page.text)")
        for state in ["never_used", "active", "dormant", "habitual", "new", "exempt"] {
            let cell = page.body.firstMatch(
                of: try Regex(
                    "<td [^>]*class=\"number \(state)\"[^>]*><a [^>]*>([0-9]+)<", as: (Substring, Substring).self))
            #expect(cell.map { String($0.output.1) } == "\(now[state] ?? 0)", "\(state)")
        }
    }

    /// One account of each kind, with the rule that puts it there.
    func expectExplanations() async throws {
        let kinds = Dictionary(grouping: province.accounts) { $0.state(on: province.today) ?? "" }
        #expect(Set(kinds.keys) == ["never_used", "active", "dormant", "habitual", "new", "exempt"])
        for (kind, accounts) in kinds {
            let account = try #require(accounts.first)
            let text = try await congdan("why", "portal:\(account.name)", "--json")
            let why = try JSONValue(parsing: Array(text.utf8)).decoded(as: WhyDocument.self)
            #expect(why.rule.kind == kind)
            #expect(why.account.person == account.person)
            #expect(why.use?.events ?? 0 == account.deeds.count { $0.isCountedOwnUse })
        }
        let helped = try await congdan("why", "portal:\(assisted[0].name)", "--json")
        #expect(try JSONValue(parsing: Array(helped.utf8)).decoded(as: WhyDocument.self).rule.kind == "never_used")
    }

    /// One of those who did it for real asks for their data, and to be forgotten.
    mutating func forgetOne() async throws -> IssuedAccount {
        let person = doers[0]
        let exported = try await office.onDatabase("person", "export", person.person)
        #expect(exported.status == 0)
        #expect(exported.output.contains(person.personName) && exported.output.contains("\"\(person.name)\""))
        let rehearsed = try await office.onDatabase("person", "erase", person.person)
        #expect(rehearsed.status == 0)
        #expect(try await report().total.issued == Province.size)
        let erased = try await office.onDatabase("person", "erase", person.person, "--confirm", person.person)
        #expect(erased.status == 0, "\(erased.errors)")
        province.accounts.removeAll { $0.person == person.person }
        return person
    }

    /// The numbers are there, and nobody can tell whose they were.
    func expectForgotten(_ person: IssuedAccount) async throws {
        #expect(try await office.onDatabase("person", "export", person.person).status != 0)
        for kind in ["people", "accounts", "usage"] {
            let left = try await office.onDatabase("export", kind).output
            #expect(!left.contains(person.person) && !left.contains(person.name) && !left.contains(person.personName))
        }
        let counts = try await office.onDatabase("person", "erased", "--format", "csv").output
        let month = String(province.today.iso.prefix(7))
        #expect(
            counts.split(whereSeparator: \.isNewline).contains {
                $0.hasPrefix("X1,portal,\(month),") && $0.contains(",1,0")
            }, "\(counts)")
    }

    private var today: String {
        let parts = province.today.iso.split(separator: "-")
        return "\(parts[2])/\(parts[1])/\(parts[0])"
    }

    private func deliver(_ name: String, _ text: String, covers: String) async throws {
        let mapping = try office.write("mapping.yaml", Province.usageMapping)
        try await congdan(
            "import", "usage", office.write(name, text), "--mapping", mapping, "--covers", covers)
    }

    /// The two parts of the board on which the ten stand.
    private func board(_ trainer: WebBrowser) async throws -> [WebBrowser.Page] {
        [
            try await trainer.open("/lop/\(Self.course)?part=started"),
            try await trainer.open("/lop/\(Self.course)?part=finished"),
        ]
    }

    /// What the board says of somebody.
    private func row(of learner: IssuedAccount, on board: [WebBrowser.Page]) throws -> String {
        let rows = board.compactMap { page -> Substring? in
            guard let start = page.body.range(of: "value=\"\(learner.person)\"") else { return nil }
            return page.body[start.upperBound...].range(of: "</tr>").map { page.body[start.upperBound..<$0.lowerBound] }
        }
        return String(try #require(rows.first, "\(learner.person) is not on the board"))
    }
}
