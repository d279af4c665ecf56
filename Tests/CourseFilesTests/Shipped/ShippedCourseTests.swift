import CourseFiles
import Foundation
import Learning
import People
import Practice
import Testing
import Tutorial

/// The repository's own folder, found from this file.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

struct ShippedCourseTests {
    private static let courses = CourseFiles.courseFolders(in: "\(repository)/courses")

    @Test(arguments: courses)
    func `a shipped course has nothing wrong, its model solutions proved`(folder: String) {
        #expect(CourseFiles(folder: folder).proved == [])
    }

    @Test(arguments: courses)
    func `a shipped course is finished by its models alone`(folder: String) throws {
        try #require(CourseFiles(folder: folder).proved == [])
        var state = TutorialState(course: try #require(CourseFiles(folder: folder).course))
        for _ in 0..<2000 where !state.course.isPassed(with: state.marks) {
            for event in modelEvents(state) { #expect(!state.handle(event).isEmpty) }
        }
        #expect(state.course.isPassed(with: state.marks))
        #expect(Set(state.marks.values) == [.own])
    }

    /// What the model does at the step that is open, and going on.
    private func modelEvents(_ state: TutorialState) -> [TutorialEvent] {
        switch state.run.step?.kind {
        case .perform(_, let solution): solution.map { .act($0) } + [.next]
        case .ask(let question): [.answer(question.kind.modelResponse!), .next]
        case .lookUp(let lookUp): [.answer(.text(lookUp.expected(in: state.run.moment.world)!)), .next]
        case .explain(let questions, _): questions.map { .answer($0.kind.modelResponse!) } + [.next]
        case .read, .real, nil: [.next]
        }
    }

    @Test func `the portal course teaches the thirteen actions in five to seven lessons of 25 or more verified steps`()
        throws
    {
        let course = try #require(CourseFiles(folder: "\(repository)/courses/nop-ho-so").course)
        #expect((5...7).contains(course.lessons.count))
        #expect(course.lessons.flatMap(\.verifiedSteps).count >= 25)
        let taught = Set(course.lessons.flatMap(\.steps).compactMap(\.teaches))
        #expect(
            taught.isSuperset(of: [
                "sign-in", "search", "choose-office", "fill-form", "attach", "choose-delivery", "pay", "submit",
                "look-up",
                "supplement", "take-result", "store-result", "rate", "petition",
            ]))
        #expect(course.portal.procedures.count == 3)
        for step in course.lessons.flatMap(\.steps) { #expect(step.prose.en != nil && step.title.en != nil) }
    }

    @Test func `the quiz bank has twenty questions, each choice explained in both languages`() throws {
        let files = QuizFiles(folder: "\(repository)/quizzes")
        #expect(files.diagnostics == [])
        let quiz = try #require(files.quizzes.first { $0.id == "nop-ho-so" })
        #expect(quiz.questions.count == 20)
        for question in quiz.questions {
            guard case .choice(let choices, false) = question.kind else {
                Issue.record("\(question.id) is no single choice")
                continue
            }
            #expect(choices.count >= 3 && choices.filter { $0.percent == 100 }.count == 1)
            #expect(choices.allSatisfy { $0.feedback?.en != nil })
        }
    }

    @Test func `no place among the choices is the right one's more than half of the time`() throws {
        let course = try #require(CourseFiles(folder: "\(repository)/courses/nop-ho-so").course)
        let places = course.lessons.flatMap(\.steps).flatMap { step -> [Int] in
            let questions: [Question] =
                switch step.kind {
                case .ask(let question): [question]
                case .explain(let questions, _): questions
                default: []
                }
            return questions.compactMap { question in
                guard case .chosen(let right)? = question.kind.modelResponse, let one = right.first else { return nil }
                return question.steadyOrder.firstIndex(of: one)
            }
        }
        #expect(places.count == 12)
        for place in 0..<3 { #expect(places.count { $0 == place } <= 6) }
        #expect(Set(places.prefix(3)).count > 1, "a learner who begins by pressing Enter finds out")
    }
}
