import CourseFiles
import Foundation
import Learning
import People
import Testing

/// GIFT as docs.moodle.org writes it, most examples from there.
struct GIFTTests {
    /// Reads `gift` as a quiz; an id is put before each question that has none.
    private func read(_ gift: String) throws -> (questions: [Question], diagnostics: [CourseDiagnostic]) {
        let folder = NSTemporaryDirectory() + "quiz-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try gift.write(toFile: "\(folder)/q.vi.gift", atomically: true, encoding: .utf8)
        try "format: 1\nid: q\ntitle: Q\npass-percent: 80\n"
            .write(toFile: "\(folder)/q.yaml", atomically: true, encoding: .utf8)
        let files = QuizFiles(folder: folder)
        return (files.quizzes.first?.questions ?? [], files.diagnostics)
    }

    private func one(_ gift: String) throws -> Question {
        let (questions, diagnostics) = try read("// [id:q]\n" + gift)
        #expect(diagnostics == [])
        return try #require(questions.first)
    }

    @Test func `true and false, the first feedback for the wrong answer`() throws {
        let question = try one("::Q1:: Mặt trời mọc ở đằng Tây. {F#Mọc ở đằng Đông.#Đúng vậy.}")
        #expect(question.title?.vi == "Q1")
        #expect(
            question.kind
                == .trueFalse(
                    false, whenTrue: LocalizedText(vi: "Mọc ở đằng Đông."), whenFalse: LocalizedText(vi: "Đúng vậy.")))
    }

    @Test func `lines that end as Windows ends them part questions all the same`() throws {
        let gift = "// [id:a]\nMột? {=1#a ~2#b}\n\n// [id:b]\nHai? {\n=2#a\n~1#b\n}\n"
        let windows = try read(gift.replacing("\n", with: "\r\n"))
        #expect(windows.questions.map(\.id) == ["a", "b"])
        #expect(try read(gift).questions == windows.questions)
        let broken = gift + "\n// [id:c]\nBa? {=3"
        #expect(try read(broken.replacing("\n", with: "\r\n")).diagnostics == read(broken).diagnostics)
    }

    @Test func `several right choices with weights`() throws {
        let question = try one("Ai? {\n~%50%A#a\n~%50%B#b\n~%-100%C#c\n}")
        #expect(question.mark(.chosen([0, 1])).isRight)
        #expect(question.mark(.chosen([0, 1, 2])).fraction == 0)
    }

    @Test func `a partly right choice beside the right one`() throws {
        let question = try one("Ai? {=A#a ~%50%B#b ~C#c}")
        #expect(question.mark(.chosen([1])).fraction == 0.5)
    }

    @Test func `a short answer, with and without marks as the author says`() throws {
        let strict = try one("Thủ đô? {=Hà Nội =%50%Hà Nội cũ#gần}")
        #expect(!strict.mark(.text("ha noi")).isRight)
        #expect(strict.mark(.text("hà nội")).isRight)
        #expect(strict.mark(.text("Hà Nội cũ")).fraction == 0.5)
        let (questions, _) = try read("// [id:q] [tag:khong-dau]\nThủ đô? {=Hà Nội}")
        #expect(questions[0].mark(.text("ha noi")).isRight)
    }

    @Test func `matching with a distractor`() throws {
        let question = try one("Nối. {\n=Cà Mau -> đất mũi\n=Hà Nội -> thủ đô\n= -> cao nguyên\n}")
        #expect(question.kind.rightSides.map(\.vi) == ["đất mũi", "thủ đô", "cao nguyên"])
        #expect(question.mark(.matched([0, 1])).isRight)
    }

    @Test(arguments: [
        ("{#3:2}", "4,5", 1.0), ("{#3:2}", "5.1", 0), ("{#1..5}", "1", 1), ("{#3.141..3.142}", "3,1415", 1),
        ("{#=1822:0 =%50%1822:2 ~#xa quá}", "1823", 0.5), ("{#=1822:0 =%50%1822:2 ~#xa quá}", "1900", 0),
        ("{#-5}", "-5", 1),
    ])
    func `numbers, ranges and tolerances`(answers: String, given: String, expected: Double) throws {
        #expect(try one("Bao nhiêu? \(answers)").mark(.text(given)).fraction == expected)
    }

    @Test func `a missing word, an essay and a description`() throws {
        #expect(try one("Nộp {=hồ sơ#a ~tiền#b} tại quầy.").stem.vi == "Nộp _____ tại quầy.")
        #expect(try one("Viết vài dòng. {}").kind == .essay)
        #expect(try one("Phần hai: an toàn.").kind == .description)
    }

    @Test func `escapes, formats, general feedback and lines`() throws {
        let question = try one("[html]Biểu thức 2 \\= 2 \\{tập\\}\\: {=đúng \\~ 100%#vì \\#1 ~sai#b####Xem bài 1.}")
        #expect(question.stem.vi == "Biểu thức 2 = 2 {tập}:")
        guard case .choice(let choices, _) = question.kind else { return #expect(Bool(false)) }
        #expect(choices.map(\.text.vi) == ["đúng ~ 100%", "sai"])
        #expect(choices[0].feedback?.vi == "vì #1")
        #expect(question.explanation?.vi == "Xem bài 1.")
    }

    @Test func `categories and comments part nothing and count as lines`() throws {
        let (questions, diagnostics) = try read(
            "$CATEGORY: A/B\n\n// một\n// [id:a]\nHỏi? {T#x#y}\n\n// [id:b]\nHỏi {\n\n=a#1\n// giữa\n~b#2\n}\n")
        #expect(diagnostics == [])
        #expect(questions.map(\.id) == ["a", "b"])
    }

    @Test(arguments: [
        ("// [id:q]\nHỏi {=a", 2, CourseProblem.giftUnclosedAnswers), ("// [id:q]\nHỏi } ?", 2, .giftStrayBrace),
        ("// [id:q]\n\nHỏi {\na ~b#x}", 4, .giftNoAnswer), ("// [id:q]\nHỏi {~a#x ~b#y}", 2, .giftNoRightAnswer),
        ("// [id:q]\nHỏi {=a#x\n~%abc%b#y}", 3, .giftBadPercent("abc")),
        ("// [id:q]\nHỏi {#ba}", 2, .giftBadNumber("ba")),
        ("// [id:q]\nHỏi {=a -> b\n=c ->}", 3, .giftBadPair),
        ("// [id:q]\nHỏi {~%50%a#x ~%20%b#y}", 2, .giftPercentSum(70)),
        ("Hỏi {T#x#y}", 1, .giftNoID), ("// [id:q]\nHỏi {=a ~b#y}", 2, .giftNoFeedback(choice: "a")),
        ("// [id:q]\nHỏi {T#x#y}\n\n// [id:q]\nLại {T#x#y}", 5, .duplicate(id: "q")),
    ])
    func `a broken question is reported with its line`(gift: String, line: Int, problem: CourseProblem) throws {
        let found = try read(gift).diagnostics
        #expect(found.contains(CourseDiagnostic(file: "q.vi.gift", line: line, problem: problem)), "\(found)")
    }

    @Test func `random bytes never crash the reader`() throws {
        var random = SplitMix(seed: 7)
        let alphabet = Array("{}=~#%:->\\ \n/[]$.T1a☂")
        for _ in 0..<400 {
            let text = String((0..<60).map { _ in alphabet.randomElement(using: &random)! })
            _ = try read("// [id:q]\n" + text)
        }
    }
}
