import People

/// The training system itself, as one of the systems that people hold accounts on: row 12 of the product's table.
///
/// An account on it is what somebody signs in to Công Dân with, and learning there is use of it.
public enum TrainingSystem {
    public static let code = "congdan"
    /// Signing in is not use.
    public static let signIn = "sign-in"
    /// A lesson step that somebody finished themselves.
    public static let step = "step"
    /// A quiz for record that somebody handed in.
    public static let quiz = "quiz"

    public static let definition = SystemDefinition(
        code: code, name: LocalizedText(vi: "Công Dân (hệ thống tập huấn)", en: "Công Dân (training system)"),
        actions: [
            .init(code: signIn, name: LocalizedText(vi: "Đăng nhập", en: "Sign in"), counts: false),
            .init(code: step, name: LocalizedText(vi: "Xong một bước học", en: "Finish a lesson step"), counts: true),
            .init(code: quiz, name: LocalizedText(vi: "Nộp bài kiểm tra", en: "Hand in a quiz"), counts: true),
        ])
}
