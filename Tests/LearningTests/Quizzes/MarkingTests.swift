import Learning
import People
import Testing

private func text(_ vi: String) -> LocalizedText { LocalizedText(vi: vi) }
private func question(_ kind: QuestionKind) -> Question { Question(id: "q", stem: text("?"), kind: kind) }

struct MarkingTests {
    static let single = question(
        .choice(
            [
                Choice(text: text("đúng"), percent: 100, feedback: text("phải")),
                Choice(text: text("gần"), percent: 50), Choice(text: text("sai"), percent: 0, feedback: text("vì")),
            ], allowsSeveral: false))
    static let several = question(
        .choice(
            [
                Choice(text: text("a"), percent: 50), Choice(text: text("b"), percent: 50),
                Choice(text: text("c"), percent: -100),
            ], allowsSeveral: true))
    static let short = question(.short([ShortAnswer(text: text("Đăng nhập"))], ignoresMarks: true))
    static let strict = question(.short([ShortAnswer(text: text("mã số *"))], ignoresMarks: false))
    static let pairs = question(
        .matching(
            [Pair(left: text("1"), right: text("một")), Pair(left: text("2"), right: text("hai"))],
            distractors: [text("ba")]))
    static let numeric = question(
        .numeric([NumericAnswer(range: 3.1...3.2), NumericAnswer(range: 3.0...3.5, percent: 50)]))
    static let truth = question(.trueFalse(true, whenTrue: nil, whenFalse: text("không phải")))

    @Test(arguments: [
        (single, Response.chosen([0]), 1.0), (single, .chosen([1]), 0.5), (single, .chosen([2]), 0),
        (single, .chosen([0, 2]), 0), (single, .chosen([9]), 0), (single, .text("đúng"), 0),
        (several, .chosen([0, 1]), 1), (several, .chosen([0]), 0.5), (several, .chosen([0, 1, 2]), 0),
        (several, .chosen([]), 0),
        (short, .text("  dang   NHAP "), 1), (short, .text("đăng nhập"), 1), (short, .text("đăng"), 0),
        (strict, .text("Mã số hồ sơ"), 1), (strict, .text("ma so ho so"), 0), (strict, .text("mã số"), 0),
        (pairs, .matched([0, 1]), 1), (pairs, .matched([0, 2]), 0.5), (pairs, .matched([]), 0),
        (pairs, .matched([7, 1]), 0.5),
        (numeric, .text("3,14"), 1), (numeric, .text("3.4"), 0.5), (numeric, .text("ba"), 0),
        (numeric, .text("1,2,3"), 0), (numeric, .text("inf"), 0),
        (truth, .truth(true), 1), (truth, .truth(false), 0),
    ])
    func `a response earns its share`(question: Question, response: Response, expected: Double) {
        #expect(question.mark(response).fraction == expected)
    }

    @Test func `feedback belongs to what was chosen`() {
        #expect(Self.single.mark(.chosen([2])).feedback == [text("vì")])
        #expect(Self.truth.mark(.truth(false)).feedback == [text("không phải")])
        #expect(Self.several.mark(.chosen([0])).feedback.isEmpty)
    }

    @Test(arguments: [single, several, short, pairs, numeric, truth])
    func `the model response earns everything`(question: Question) throws {
        #expect(question.mark(try #require(question.kind.modelResponse)).isRight)
    }

    @Test(arguments: [
        ("a*c", "abbbc", true), ("*", "", true), ("*a*a*a*b", String(repeating: "a", count: 200), false),
        ("5\\*4", "5*4", true), ("5\\*4", "5x4", false),
    ])
    func `an asterisk stands for any text`(accepted: String, given: String, expected: Bool) {
        #expect(shortAnswer(accepted, accepts: given, ignoresMarks: false) == expected)
    }

    @Test(arguments: [
        ("Đăng ký", "dang ky"), ("ƯỚC", "uoc"), ("hồ sơ", "ho so"), ("e\u{302}\u{301}", "e"), ("Ỹ", "y"),
    ])
    func `marks are taken off composed and decomposed letters`(marked: String, plain: String) {
        #expect(unmarked(marked) == plain)
    }
}
