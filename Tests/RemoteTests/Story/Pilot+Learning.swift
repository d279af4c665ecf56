import TerminalTestSupport
import Testing
import Threads

extension Pilot {
    /// The first step is only read; in the second a page is opened, something is typed, and back.
    private static let twoSteps = "\ntra cứu hồ sơ\nabc\ntrang chủ\nnghỉ\n"

    /// At the terminal: with the slip's code, two steps, sent at the end of the sitting.
    func learnAtTerminal() async throws {
        for learner in atTerminal {
            try await signInAtTerminal(learner)
            try await learnTwoSteps(learner)
            let sent = try await congdan(learner, "send")
            #expect(sent.status == 0, "\(sent.errors)")
        }
    }

    /// In the pages of /learn: with the slip's code, the same two steps.
    func learnInBrowser() async throws {
        for learner in inBrowser {
            let browser = try await activated(signInName(of: learner), code: code(of: learner))
            var page = try await browser.open("/learn/\(Self.course)")
            #expect(page.text.contains("Bước 1/"))
            page = try await browser.press("Bước sau", on: page)
            page = try await browser.press("Tra cứu hồ sơ", on: page)
            page = try await browser.press("Tìm", on: page, typing: [("field-look-up", "abc")])
            page = try await browser.press("Trang chủ", on: page)
            #expect(page.text.contains("Xong bước này"), "\(page.text)")
        }
    }

    /// One goes on at the terminal to the end of the course, knowing nothing but what the screen says, and takes the
    /// paper for record in a browser.
    func finish(_ learner: IssuedAccount) async throws {
        let environment = machine(of: learner)
        let turns = try await OwnThread.run {
            var reader = ReadingProgram()
            return try Conversation(["learn", Self.course, "--plain"], environment).run { reader.reply(to: $0) }
        }
        #expect(turns > 100)
        #expect(try await congdan(learner, "send").status == 0)
        let browser = WebBrowser(office.address)
        var page = try await browser.open("/dang-nhap?next=/learn/quiz/\(Self.course)")
        page = try await browser.press(
            "Đăng nhập", on: page, typing: [("name", signInName(of: learner)), ("password", Self.password)])
        page = try await browser.press("Làm bài", on: page)
        let answers = PaperAnswers(folder: Office.courses).fields(on: page)
        page = try await browser.press("Nộp bài", on: page, typing: answers)
        #expect(page.text.contains("10/10"), "\(page.text)")
    }

    /// Without a network: signed in while there was one, the server gone, the journal kept, and sent another day.
    mutating func learnOffline() async throws {
        for learner in offline { try await signInAtTerminal(learner) }
        office.kill()
        for learner in offline {
            try await learnTwoSteps(learner)
            #expect(try await congdan(learner, "send").status == 4)
        }
        office = try await office.reopened()
        for learner in offline {
            let sent = try await congdan(learner, "send")
            #expect(sent.status == 0, "\(sent.errors)")
        }
    }

    private func signInAtTerminal(_ learner: IssuedAccount) async throws {
        let ended = try await congdan(
            learner, "sign-in", signInName(of: learner), "--code", "--server", office.address,
            typing: "\(try code(of: learner))\n\(Self.password)\n\(Self.password)\n")
        try #require(ended.status == 0, "\(ended.errors)")
    }

    private func learnTwoSteps(_ learner: IssuedAccount) async throws {
        let ended = try await congdan(learner, "learn", Self.course, "--plain", typing: Self.twoSteps)
        #expect(ended.status == 0, "\(ended.errors)")
    }

    /// The name on the slip: the person's code in small letters.
    private func signInName(of learner: IssuedAccount) -> String { learner.person.lowercased() }

    private func code(of learner: IssuedAccount) throws -> String {
        try #require(codes[signInName(of: learner)], "no slip for \(learner.person)")
    }
}
