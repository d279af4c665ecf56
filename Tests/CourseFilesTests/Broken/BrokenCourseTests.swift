import CourseFiles
import Foundation
import Testing

/// Each mistake an author can make: what is changed in a course that passes, and all that is then reported.
struct BrokenCourseTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let file: String
        let change: (String, String)
        let expected: [CourseDiagnostic]
        var testDescription: String { name }
    }

    private static func at(_ line: Int?, _ problem: CourseProblem, in file: String = "course.yaml") -> CourseDiagnostic
    {
        CourseDiagnostic(file: file, line: line, problem: problem)
    }

    private static func course(_ name: String, _ old: String, _ new: String, _ expected: CourseDiagnostic...) -> Case {
        Case(name: name, file: "course.yaml", change: (old, new), expected: expected)
    }

    static let cases: [Case] = [
        course("a format from the future", "format: 1", "format: 2", at(2, .unsupportedFormat("2"))),
        course("a misspelt key", "summary:", "sumary:", at(2, .missing(key: "summary")), at(7, .unknownKey("sumary"))),
        course("an id with capitals", "id: moi", "id: Mới", at(3, .badID("Mới"))),
        course("broken YAML", "title: {vi", "title: {vi: [", at(6, .notYAML("did not find expected node content"))),
        course(
            "an unknown kind of step", "kind: read", "kind: reed",
            at(
                16, .badValue(key: "kind", value: "reed", allowed: ["read", "do", "ask", "look-up", "explain", "real"])),
            at(3, .unknown(kind: .step, id: "chao"), in: "lessons/1-bat-dau.vi.md")),
        course(
            "an action that nobody knows", "- sign-in\n", "- jump\n",
            at(25, .notAnAction(["jump"])),
            at(17, .actionNotOffered(step: "dang-nhap", ["confirm", "246810"])),
            at(17, .goalFalseAtEnd(step: "dang-nhap", fact: 1))),
        course(
            "a fact that nobody knows", "[signed-in]", "[signed-up]", at(20, .notAFact(["signed-up"])),
            at(18, .empty(key: "goal")), at(17, .goalTrueAtStart(step: "dang-nhap"))),
        course(
            "a goal true from the start", "[signed-in]", "[signed-out]", at(17, .goalTrueAtStart(step: "dang-nhap"))),
        course(
            "an action too many", "- confirm: \"246810\"", "- confirm: \"246810\"\n          - go: look-up",
            at(17, .actionNeedless(step: "dang-nhap", ["go", "look-up"]))),
        course(
            "an action that the page does not offer", "- go: sign-in", "- go: sign-in\n          - submit",
            at(17, .actionNotOffered(step: "dang-nhap", ["submit"])),
            at(17, .actionNeedless(step: "dang-nhap", ["submit"]))),
        course(
            "a model that fails", "- confirm: \"246810\"", "- confirm: \"111111\"",
            at(17, .goalFalseAtEnd(step: "dang-nhap", fact: 1))),
        course(
            "an unknown question", "question: giu-mat-khau", "question: la",
            at(27, .unknown(kind: .question, id: "la")),
            at(17, .unknown(kind: .step, id: "hoi"), in: "lessons/1-bat-dau.vi.md")),
        course(
            "a goal about an unknown procedure", "[signed-in]", "[signed-in, paid: la]",
            at(20, .unknown(kind: .procedure, id: "la")), at(17, .goalFalseAtEnd(step: "dang-nhap", fact: 2))),
        course(
            "a step without text", "{id: chao, kind: read}", "{id: la, kind: read}", at(16, .noStepText(step: "la")),
            at(3, .unknown(kind: .step, id: "chao"), in: "lessons/1-bat-dau.vi.md")),
        course(
            "a term that nobody marks up is fine; one that is not explained is not", "  ho-so:", "  don:",
            at(5, .unknown(kind: .term, id: "ho-so"), in: "lessons/1-bat-dau.vi.md"),
            at(5, .unknown(kind: .term, id: "ho-so"), in: "lessons/1-bat-dau.en.md")),
        Case(
            name: "two hints", file: "lessons/1-bat-dau.vi.md", change: ("3. Mã là `246810`.\n", ""),
            expected: [
                at(7, .hints(step: "dang-nhap", count: 2), in: "lessons/1-bat-dau.vi.md"),
                at(7, .hints(step: "dang-nhap", count: 3), in: "lessons/1-bat-dau.en.md"),
            ]),
        Case(
            name: "a heading without an id", file: "lessons/1-bat-dau.en.md", change: (" {#hoi}", ""),
            expected: [
                at(17, .noStepID(heading: "Keeping a password"), in: "lessons/1-bat-dau.en.md"),
                at(19, .strayText, in: "lessons/1-bat-dau.en.md"), at(23, .strayText, in: "lessons/1-bat-dau.en.md"),
                at(24, .strayText, in: "lessons/1-bat-dau.en.md"), at(25, .strayText, in: "lessons/1-bat-dau.en.md"),
                at(17, .giftNotTranslated(id: "hoi"), in: "lessons/1-bat-dau.vi.md"),
            ]),
        Case(
            name: "a table in a lesson", file: "lessons/1-bat-dau.vi.md", change: ("Bài này", "> Bài này"),
            expected: [
                at(5, .unsupportedMarkdown("block_quote"), in: "lessons/1-bat-dau.vi.md"),
                at(3, .noStepText(step: "chao"), in: "lessons/1-bat-dau.vi.md"),
            ]),
        Case(
            name: "a note for a way of working that there is not", file: "lessons/1-bat-dau.vi.md",
            change: ("Bài này", "### Phím {#phim}\n\nBài này"),
            expected: [
                at(5, .unknownMedium("phim"), in: "lessons/1-bat-dau.vi.md"),
                at(3, .noStepText(step: "chao"), in: "lessons/1-bat-dau.vi.md"),
            ]),
        Case(
            name: "a note in one language", file: "lessons/1-bat-dau.vi.md",
            change: ("## Đăng nhập", "### Phím {#keys}\n\nBấm Enter.\n\n## Đăng nhập"),
            expected: [at(3, .giftNotTranslated(id: "chao {#keys}"), in: "lessons/1-bat-dau.vi.md")]),
        Case(
            name: "an office that is nowhere", file: "practice.yaml", change: ("offices: [phuong]", "offices: [la]"),
            expected: [at(19, .unknown(kind: .office, id: "la"), in: "practice.yaml")]),
        Case(
            name: "a rule that is none", file: "practice.yaml",
            change: ("{code: ho-ten,", "{code: ho-ten, rule: email,"),
            expected: [
                at(
                    21,
                    .badValue(
                        key: "rule", value: "email",
                        allowed: ["text", "identity-number", "phone", "past-date", "number", "choice"]),
                    in: "practice.yaml")
            ]),
        Case(
            name: "more dossiers than codes", file: "practice.yaml",
            change: ("    working-days: 1\n", "    working-days: 1\n    filed-before: 9223372036854775807\n"),
            expected: [
                at(
                    28,
                    .badValue(key: "filed-before", value: "9223372036854775807", allowed: ["0–9000"]),
                    in: "practice.yaml")
            ]),
        Case(
            name: "a day that is none", file: "practice.yaml", change: ("2026-03-02", "02/03/2026"),
            expected: [
                at(5, .badValue(key: "first-day", value: "02/03/2026", allowed: ["YYYY-MM-DD"]), in: "practice.yaml")
            ]),
        Case(
            name: "a choice without a word of why", file: "questions.vi.gift", change: ("#Đúng.", ""),
            expected: [at(2, .giftNoFeedback(choice: "Chỉ mình tôi"), in: "questions.vi.gift")]),
        Case(
            name: "a translation with another key", file: "questions.en.gift", change: ("~The", "=The"),
            expected: [at(2, .giftOtherShape(id: "giu-mat-khau"), in: "questions.en.gift")]),
    ]

    @Test(arguments: cases)
    func `all that is wrong is reported with its line`(broken: Case) throws {
        let folder = NSTemporaryDirectory() + "course-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try NewCourse.write(id: "moi", to: folder)
        let path = "\(folder)/\(broken.file)"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try #require(text.contains(broken.change.0))
        try text.replacingOccurrences(of: broken.change.0, with: broken.change.1)
            .write(toFile: path, atomically: true, encoding: .utf8)
        let found = CourseFiles(folder: folder).proved
        #expect(Set(found) == Set(broken.expected), "\(found)")
        #expect(found.count == broken.expected.count)
    }

    @Test func `a new course passes`() throws {
        let folder = NSTemporaryDirectory() + "course-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try NewCourse.write(id: "moi", to: folder)
        #expect(CourseFiles(folder: folder).proved == [])
        #expect(throws: NewCourseError.folderExists(folder)) { try NewCourse.write(id: "moi", to: folder) }
    }

    @Test func `a folder without a course says so`() {
        let files = CourseFiles(folder: "/nonexistent")
        #expect(files.course == nil)
        #expect(files.diagnostics == [Self.at(nil, .fileMissing)])
    }
}
