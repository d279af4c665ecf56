/// `text` in lower case without Vietnamese marks: "Đăng ký" → "dang ky".
///
/// For searching and for answers that an author lets people type without marks.
public func unmarked(_ text: some StringProtocol) -> String {
    var result = ""
    result.unicodeScalars.reserveCapacity(text.unicodeScalars.count)
    for scalar in text.lowercased().unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
        result.unicodeScalars.append(VietnameseLetters.plain[scalar] ?? scalar)
    }
    return result
}

private enum VietnameseLetters {
    static let plain: [Unicode.Scalar: Unicode.Scalar] = {
        let marked: [(Unicode.Scalar, String)] = [
            ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"),
            ("o", "òóỏõọôồốổỗộơờớởỡợ"), ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"), ("d", "đ"),
        ]
        var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (base, forms) in marked {
            for scalar in forms.unicodeScalars { letters[scalar] = base }
        }
        return letters
    }()
}
