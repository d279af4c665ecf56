import CourseFiles
import People
import Practice
import Testing
import Tutorial

/// What the portal does is kept under a number: a journal is not played again under other rules.
struct PortalRulesTests {
    @Test func `the model's roads end as they did under this number`() throws {
        let course = try #require(CourseFiles(folder: "\(repository)/courses/nop-ho-so").course)
        let ends = course.lessons.map { lesson in
            let world = course.world(before: lesson.steps.count, of: lesson)
            let dossiers = world.dossiers.map { dossier in
                "\(dossier.code) \(dossier.history.map { "\($0.day.iso) \($0.status.rawValue)" })"
            }
            return "\(lesson.id) \(world.place) \(world.today.iso) \(dossiers) \(world.petitions.count)"
        }
        let text = ends.joined(separator: "\n")
        let print = text.utf8.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        let known: (rules: Int, print: UInt64) = (3, 13_182_264_605_801_637_714)
        #expect((PracticeWorld.rules, print) == known, "other rules? raise PracticeWorld.rules:\n\(text)")
    }
}
