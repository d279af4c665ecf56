/// What a password must be: long enough, and not one of those that everybody tries first.
///
/// After NIST SP 800-63B: a least length, no rules about kinds of characters, nothing to be changed every few months.
public enum PasswordRule {
    /// Characters.
    public static let range = 8...128

    /// - Parameters:
    ///   - password: in NFC.
    ///   - names: what its owner signs in with and is called: a password may not be one of them.
    /// - Returns: nothing where it may be used.
    public static func problem(of password: String, names: [String]) -> PasswordProblem? {
        if password.count < range.lowerBound { return .tooShort }
        if password.count > range.upperBound { return .tooLong }
        let plain = unmarked(password).filter { !$0.isWhitespace }
        if CommonPasswords.all.contains(plain) || isOneStep(plain) || isRepeated(plain) { return .common }
        // `matkhau2026`, `Nguyen@123`: a common word with a tail of digits and signs is tried at once as well.
        let word = plain.prefix { $0.isLetter }
        let tail = plain.dropFirst(word.count)
        if tail.count <= 6, !tail.contains(where: \.isLetter), CommonPasswords.words.contains(String(word)) {
            return .common
        }
        for name in names.map({ unmarked($0).filter { !$0.isWhitespace } }) where name.count >= 3 {
            if plain.contains(name) && plain.count < name.count + 4 { return .ownName }
        }
        return nil
    }

    /// `12345678`, `87654321`, `abcdefgh`: every character follows the one before, or all go down.
    private static func isOneStep(_ text: String) -> Bool {
        let values = text.unicodeScalars.map { Int($0.value) }
        let steps = Set(zip(values, values.dropFirst()).map { $1 - $0 })
        return steps == [1] || steps == [-1]
    }

    /// `aaaaaaaa`, `12121212`, `abcabcabc`.
    private static func isRepeated(_ text: String) -> Bool {
        let characters = Array(text)
        return (1...4).contains { period in
            characters.count > period && characters.indices.allSatisfy { characters[$0] == characters[$0 % period] }
        }
    }
}

/// Why a password may not be used.
public enum PasswordProblem: Error, Hashable, Sendable {
    case tooShort
    case tooLong
    /// One of those that are tried first.
    case common
    /// It is little more than the owner's own name.
    case ownName
}

/// Passwords that lists of leaked ones begin with, those of Vietnam among them; without marks and spaces.
enum CommonPasswords {
    static let all: Set<String> = [
        "password", "passw0rd", "qwertyui", "qwertyuiop", "1qaz2wsx", "1q2w3e4r", "q1w2e3r4", "zaq12wsx", "asdfghjkl",
        "asdf1234", "qwer1234", "iloveyou", "football", "baseball", "superman", "sunshine", "princess", "trustno1",
        "whatever", "computer", "internet", "michelle", "jennifer", "starwars", "11223344", "147258369", "159753456",
        "1029384756", "0987654321", "123123123", "123321123", "12344321", "11111111", "00000000", "88888888",
        "anhyeuem", "emyeuanh", "yeuemnhieu", "anhyeuemnhieu", "toiyeuvietnam", "toiyeuem", "khongbiet", "khongco",
        "khongnho", "motconvit", "vietnamvodich", "hochiminh", "saigon", "thanhpho", "congchuc", "canbo",
        "uybannhandan",
        "camau", "nguoidung", "taikhoan", "dangnhap", "matkhaumoi", "matkhaucu", "doimatkhau", "kichhoat",
        "dichvucong", "congdan", "dichvucongtructuyen", "congdichvucong", "19001009", "30041975", "02091945",
        "19051890",
    ]
    static let words: Set<String> = [
        "password", "admin", "administrator", "matkhau", "qwerty", "qwertyui", "welcome", "abc", "abcd", "abcdef",
        "asd",
        "asdf", "test", "user", "guest", "login", "vietnam", "vietnamvodich", "congdan", "camau", "hanoi", "saigon",
        "nguyen", "tran", "pham", "hoang", "anhyeuem", "emyeuanh", "iloveyou", "dichvucong", "canbo", "taikhoan",
        "dangnhap", "khongco", "mothaiba", "daotao", "taphuan",
    ]
}
