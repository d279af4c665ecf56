import Adoption
import HTTPTypes
import People
import Secrets
import Store
import StoreTestSupport
import Testing

@testable import Server

/// Coming in by slip and by password, through the router.
struct `Signing in` {
    private static let password = "con mèo nhà tôi"

    private func activate(
        _ slip: IssuedCode, _ browser: Browser, code: String? = nil, password: String = Self.password
    ) async throws -> Browser.Answer {
        try await browser.post(
            "/kich-hoat",
            [
                ("name", slip.name), ("code", code ?? slip.code.grouped), ("password", password), ("again", password),
            ])
    }

    private func enter(
        _ name: String, _ browser: Browser, _ password: String = Self.password
    ) async throws -> Browser.Answer {
        try await browser.post("/dang-nhap", [("name", name), ("password", password)])
    }

    private func token(_ answer: Browser.Answer) throws -> Token {
        let cookie = try #require(answer.headers[.setCookie])
        #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
        let value = try #require(cookie.split(separator: ";").first?.split(separator: "=").last)
        return try #require(Token(String(value)))
    }

    @Test func `begins with a slip, which sets a password and is then used up`() async throws {
        let database = try await World.database()
        let slip = try await Entrance.slip("hoc.vien", in: "ẤP#3", database: database)
        let stranger = try Browser(stranger: database)
        let first = try await activate(slip, stranger)
        #expect(first.status == 303)
        let inside = try Browser(database, token: try token(first))
        #expect(try await inside.get("/mat-khau").status == 200)
        let again = try await activate(slip, stranger)
        #expect(again.status == 401 && again.body.contains("Mã này không dùng được"))
        #expect(try await enter("hoc.vien", stranger).status == 303)
        let account = try await AccountStore(database: database)
            .show(AccountAddress(system: TrainingSystem.code, name: "hoc.vien"), at: World.now)
        #expect(account.values.activated == World.today)
    }

    @Test(arguments: [
        ("ABCD-EFGH", "12 ký tự"), ("ABCD-EFGH-JKL0", "không bao giờ có"),
    ])
    func `tells a typo in a code from a wrong code`(typed: String, told: String) async throws {
        let database = try await World.database()
        let slip = try await Entrance.slip("hoc.vien", in: "ẤP#3", database: database)
        let answer = try await activate(slip, try Browser(stranger: database), code: typed)
        #expect(answer.status == 422 && answer.body.contains(told))
        let other = ActivationCode(chance: Array(repeating: 7, count: ActivationCode.randomSymbols))
        let wrong = try await activate(slip, try Browser(stranger: database), code: other.grouped)
        #expect(wrong.status == 401)
    }

    @Test func `takes one wrong symbol for a typo`() async throws {
        let database = try await World.database()
        let slip = try await Entrance.slip("hoc.vien", in: "ẤP#3", database: database)
        var symbols = Array(slip.code.text)
        symbols[3] = symbols[3] == "A" ? "B" : "A"
        let answer = try await activate(slip, try Browser(stranger: database), code: String(symbols))
        #expect(answer.status == 422 && answer.body.contains("gõ nhầm một chỗ"))
    }

    @Test func `refuses passwords that anybody would guess, and keeps the slip good`() async throws {
        let database = try await World.database()
        let slip = try await Entrance.slip("hoc.vien", in: "ẤP#3", database: database)
        let stranger = try Browser(stranger: database)
        #expect(try await activate(slip, stranger, password: "matkhau123").status == 422)
        #expect(try await activate(slip, stranger).status == 303)
    }

    @Test func `says the same of a name that nobody has as of a wrong password`() async throws {
        let database = try await World.database()
        let slip = try await Entrance.slip("hoc.vien", in: "ẤP#3", database: database)
        let stranger = try Browser(stranger: database)
        _ = try await activate(slip, stranger)
        let wrong = try await enter("hoc.vien", stranger, "không phải thế")
        let nobody = try await enter("khong.ai", stranger, "không phải thế")
        #expect(wrong.status == 401 && nobody.status == 401)
        #expect(wrong.body.replacing("hoc.vien", with: "") == nobody.body.replacing("khong.ai", with: ""))
    }

    @Test func `is slowed after some failures, also with the right password`() async throws {
        let database = try await World.database()
        let slip = try await Entrance.slip("hoc.vien", in: "ẤP#3", database: database)
        let stranger = try Browser(stranger: database)
        _ = try await activate(slip, stranger)
        for _ in 0..<5 { #expect(try await enter("hoc.vien", stranger, "không phải thế").status == 401) }
        let slowed = try await enter("hoc.vien", stranger)
        #expect(slowed.status == 429)
        #expect(slowed.headers[.retryAfter] == "30")
        let later = try Browser(
            stranger: database, now: Instant(milliseconds: World.now.milliseconds + 31_000))
        #expect(try await enter("hoc.vien", later).status == 303)
    }

    @Test func `with sixty wrong passwords at once gets five looked at, and ends nobody's session`() async throws {
        let database = try await World.database()
        let slip = try await Entrance.slip("hoc.vien", in: "ẤP#3", database: database)
        let stranger = try Browser(stranger: database)
        let inside = try Browser(database, token: try token(try await activate(slip, stranger)))
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<60 {
                group.addTask { try await enter("hoc.vien", stranger, "không phải \(number)").status }
            }
            return try await group.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
        }
        #expect(statuses == [401: 5, 429: 55])
        #expect(try await inside.get("/mat-khau").status == 200)
        _ = try await database.write { try $0.execute("UPDATE credential SET locked_at = 1") }
        #expect(try await inside.get("/mat-khau").status == 200)
    }

    @Test func `says where a whole office is slowed, what helps and what does not`() async throws {
        let database = try await World.database()
        let stranger = try Browser(stranger: database)
        for number in 0..<30 { _ = try await enter("khong.ai.\(number)", stranger) }
        let slowed = try await enter("hoc.vien", stranger)
        #expect(slowed.status == 429)
        #expect(slowed.body.contains("Mạng này đã có nhiều tên đăng nhập bị gõ sai."))
        #expect(slowed.body.contains("đăng nhập từ mạng khác"))
    }

    @Test func `by a code says the same of a name that nobody has, of a wrong code and of a revoked account`()
        async throws
    {
        let database = try await World.database()
        _ = try await Entrance.slip("hoc.vien", in: "ẤP#3", database: database)
        let gone = try await Entrance.slip("da.nghi", in: "ẤP#3", database: database)
        _ = try await AccountStore(database: database)
            .revoke(AccountAddress(system: TrainingSystem.code, name: "da.nghi"), on: World.today, by: Entrance.author)
        let stranger = try Browser(stranger: database)
        let other = ActivationCode(chance: Array(repeating: 7, count: ActivationCode.randomSymbols)).grouped
        var pages: [String] = []
        for name in ["hoc.vien", "da.nghi", "khong.ai"] {
            let answer = try await stranger.post(
                "/kich-hoat",
                [("name", name), ("code", other), ("password", Self.password), ("again", Self.password)])
            #expect(answer.status == 401)
            pages.append(answer.body.replacing(name, with: "TÊN"))
        }
        #expect(Set(pages).count == 1)
        #expect(try await activate(gone, stranger).body.contains("đã được thu hồi"))
    }

    @Test func `is locked after many failures until somebody unlocks it`() async throws {
        let database = try await World.database()
        let slip = try await Entrance.slip("hoc.vien", in: "ẤP#3", database: database)
        _ = try await activate(slip, try Browser(stranger: database))
        var now = World.now
        for _ in 0..<SignInThrottle.lockAfter {
            now = Instant(milliseconds: now.milliseconds + 3_600_000)
            let answer = try await enter("hoc.vien", try Browser(stranger: database, now: now), "không phải thế")
            #expect(answer.status == 401)
        }
        let after = Instant(milliseconds: now.milliseconds + 3_600_000)
        let locked = try await enter("hoc.vien", try Browser(stranger: database, now: after))
        #expect(locked.status == 401 && locked.body.contains("đang bị khóa"))
        try await CredentialStore(database: database)
            .unlock("hoc.vien", failures: SignInKeys.name("hoc.vien"), by: Entrance.author)
        #expect(try await enter("hoc.vien", try Browser(stranger: database, now: after)).status == 303)
    }

    @Test func `ends with signing out, with a new slip's redemption, with revocation and with time`() async throws {
        let database = try await World.database()
        let slip = try await Entrance.slip("hoc.vien", in: "ẤP#3", database: database)
        let stranger = try Browser(stranger: database)
        let first = try token(try await activate(slip, stranger))
        let inside = try Browser(database, token: first)
        let key = try #require(try await inside.get("/mat-khau").body.firstMatch(of: #/form-key" value="([0-9a-f]+)"/#))
        #expect(try await inside.post("/dang-xuat", [("form-key", String(key.1))]).status == 303)
        #expect(try await inside.get("/mat-khau").status == 303)

        let second = try token(try await enter("hoc.vien", stranger))
        let code = ActivationCode(chance: Array(repeating: 9, count: ActivationCode.randomSymbols))
        let reissued = try await CredentialStore(database: database)
            .issueCode(code, digest: Digest.sha256(code.text), to: "hoc.vien", by: Entrance.author)
        #expect(try await Browser(database, token: second).get("/mat-khau").status == 200)
        let third = try token(try await activate(reissued, stranger))
        #expect(try await Browser(database, token: second).get("/mat-khau").status == 303)

        let tomorrow = Instant(milliseconds: World.now.milliseconds + SessionStore.lifetime(.browser) + 1)
        #expect(try await Browser(database, token: third, now: tomorrow).get("/mat-khau").status == 303)
        #expect(try await Browser(database, token: third).get("/mat-khau").status == 200)
        _ = try await AccountStore(database: database)
            .revoke(AccountAddress(system: TrainingSystem.code, name: "hoc.vien"), on: World.today, by: Entrance.author)
        #expect(try await Browser(database, token: third).get("/mat-khau").status == 303)
        #expect(try await enter("hoc.vien", stranger).body.contains("đã được thu hồi"))
    }

    @Test func `leads back to the page that was asked for, and to no other host`() async throws {
        let database = try await World.database()
        let stranger = try Browser(stranger: database)
        let asked = try await stranger.get("/danh-sach?unit=T")
        #expect(asked.status == 303)
        let form = try #require(asked.headers[.location])
        #expect(form == "/dang-nhap?next=%2Fdanh-sach%3Funit%3DT")
        let slip = try await Entrance.slip("hoc.vien", in: "ẤP#3", database: database)
        _ = try await activate(slip, stranger)
        for (next, place) in [
            ("%2Fdanh-sach%3Funit%3DT", "/danh-sach?unit=T"), ("%2F%2Fxau.example", "/"), ("https://x", "/"),
            ("%2F%5Cxau.example", "/"),
        ] {
            let answer = try await stranger.post(
                "/dang-nhap?next=\(next)", [("name", "hoc.vien"), ("password", Self.password)])
            #expect(answer.headers[.location] == place)
        }
    }

    @Test func `is not done by another site's form`() async throws {
        let database = try await World.database()
        let slip = try await Entrance.slip("hoc.vien", in: "ẤP#3", database: database)
        let stranger = try Browser(stranger: database)
        let fields = [("name", slip.name), ("password", Self.password)]
        let origin = try #require(HTTPField.Name("origin"))
        #expect(try await stranger.post("/dang-nhap", fields, headers: [origin: "https://xau.example"]).status == 403)
        #expect(try await stranger.post("/dang-nhap", fields, headers: [origin: "null"]).status == 403)
        // A browser whose page may name no referrer sends this from our own form.
        let site = try #require(HTTPField.Name("sec-fetch-site"))
        let own = try await stranger.post("/dang-nhap", fields, headers: [origin: "null", site: "same-origin"])
        #expect(own.status != 403)
        let inside = try Browser(database, token: try token(try await activate(slip, stranger)))
        // The cookie goes with it, the form's key cannot.
        #expect(try await inside.post("/dang-xuat", []).status == 403)
        #expect(try await inside.get("/mat-khau").status == 200)
    }
}
