import CourseFiles
import Foundation
import Testing

/// What passes that should not, and hints that give a wrong answer away.
struct WrongVariantTests {
    /// What is wrong with the shipped course when one text of one file is another.
    private func problems(_ file: String, _ old: String, _ new: String) throws -> [CourseProblem] {
        let folder = NSTemporaryDirectory() + "course-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.copyItem(atPath: "\(repository)/courses/nop-ho-so", toPath: folder)
        let path = "\(folder)/\(file)"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try #require(text.contains(old))
        try text.replacingOccurrences(of: old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
        return CourseFiles(folder: folder).proved.map(\.problem)
    }

    @Test func `a goal that takes any paper for the slot is reported with each that passes`() throws {
        let found = try problems("course.yaml", "attached: [hon-nhan, to-khai, to-khai], supplied", "supplied")
        #expect(
            Set(found)
                == Set(
                    ["bang-ro", "can-cuoc", "giay-de-nghi"].map {
                        .goalTakesOther(step: "gui-bo-sung", ["attach", "to-khai", $0])
                    }))
    }

    @Test func `a goal that takes another value in a field is reported`() throws {
        let found = try problems(
            "course.yaml", "          - filled: [ho-kinh-doanh, dien-thoai, \"0900000000\"]\n", "")
        #expect(found == [.goalTakesOther(step: "nop-not", ["fill", "dien-thoai", "0900000009"])])
    }

    @Test func `a goal that says that any value will do takes any`() throws {
        let found = try problems(
            "course.yaml", "filled: [ho-kinh-doanh, dien-thoai, \"0900000000\"]", "filled: [ho-kinh-doanh, dien-thoai]")
        #expect(found == [])
    }

    @Test func `a goal that takes another office or another delivery is reported`() throws {
        let office = try problems("course.yaml", "drafting: [chung-thuc, phuong]", "stage: [chung-thuc, form]")
        #expect(office.contains(.goalTakesOther(step: "chon-noi", ["apply", "xa"])))
        let way = try problems("course.yaml", "          - delivery: [ho-kinh-doanh, post]\n", "")
        #expect(
            !way.contains(.goalTakesOther(step: "nop-not", ["deliver", "online"])), "the address holds it to the post")
    }

    @Test func `a step that waiting just long enough closes is reported`() throws {
        let steps = """
            [reached: [hon-nhan, received]], solution: [wait: 1]}
                  - {id: ngay-hen, kind: look-up, teaches: look-up, look-up: {due-day: hon-nhan}}
                  - {id: co-ket-qua, kind: do, teaches: look-up, goal: [status: [hon-nhan, done]], solution: [wait: 5]}
            """
        // Received after one day and settled after three more: who waits one day and then two has waited too little.
        let found = try problems(
            "course.yaml", steps,
            steps.replacingOccurrences(of: "[wait: 1]", with: "[wait: 3]").replacingOccurrences(
                of: "[wait: 5]", with: "[wait: 2]"))
        #expect(found.contains(.failsAfterShortWait(step: "co-ket-qua")))
    }

    @Test(arguments: ["vi", "en"])
    func `a last hint that gives another answer than the page is reported`(language: String) throws {
        let found = try problems("lessons/5-bo-sung.\(language).md", "`09/03/2026`", "`06/03/2026`")
        #expect(found == [.hintWrong(step: "ngay-hen", found: "06/03/2026", expected: "09/03/2026")])
    }
}
