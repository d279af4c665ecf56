import People
import Testing

struct `A password that is chosen` {
    @Test(arguments: ["con mèo nhà tôi", "ruộng lúa chín vàng", "x7#kQp2v", "trời mưa to quá"])
    func `may be any sentence of some length`(password: String) {
        #expect(PasswordRule.problem(of: password, names: ["cb.001", "Nguyễn Văn Mẫu"]) == nil)
    }

    @Test(arguments: [
        ("", PasswordProblem.tooShort), ("bảy chữ", .tooShort), (String(repeating: "dài ", count: 40), .tooLong),
        ("12345678", .common), ("87654321", .common), ("aaaaaaaa", .common), ("abcabcabc", .common),
        ("Mật khẩu", .common), ("matkhau123", .common), ("Password1!", .common), ("vietnam@2026", .common),
        ("anh yêu em", .common), ("nguyen123", .common), ("cb.00100", .ownName), ("nguyễn văn mẫu", .ownName),
    ])
    func `is refused where anybody would try it`(password: String, problem: PasswordProblem) {
        #expect(PasswordRule.problem(of: password, names: ["cb.001", "Nguyễn Văn Mẫu"]) == problem)
    }
}

struct `Failures to sign in` {
    private static let start = Instant(milliseconds: 1_000_000)

    @Test func `cost nothing at first, then ever more, and never more than an hour`() {
        let waits = [0, 4, 5, 6, 7, 12, 40].map {
            SignInThrottle.nextTry(.name, failures: $0, last: Self.start).milliseconds - Self.start.milliseconds
        }
        #expect(waits == [0, 0, 30_000, 60_000, 120_000, 3_600_000, 3_600_000])
    }

    @Test func `weigh less where they come from one address`() {
        #expect(SignInThrottle.nextTry(.address, failures: 29, last: Self.start) == Self.start)
        #expect(SignInThrottle.nextTry(.address, failures: 30, last: Self.start) > Self.start)
    }
}
