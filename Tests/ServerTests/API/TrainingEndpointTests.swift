import API
import Adoption
import CourseFiles
import Foundation
import Learning
import People
import Reports
import Store
import StoreTestSupport
import Testing
import Tutorial

@testable import Server

struct `Training by a program` {
    /// The courses and quizzes that are shipped.
    private static let library = CourseLibrary(
        folder: URL(filePath: #filePath).appending(path: "../../../..").standardized.path)

    private static func trainer(
        in unit: String = "HỘI&1"
    ) async throws -> (any SQLDatabase, Program) {
        let database = try await World.database()
        let token = try await Entrance.holder(of: .trainer, in: unit, name: "tap.huan", database: database)
        return (database, try await Program(database, token: token, library: library))
    }

    @Test func `enrols within the trainer's units alone, all of the people or nobody`() async throws {
        let (_, program) = try await Self.trainer()
        let course = try #require(try await program.call(Endpoints.Training.courses).answer.courses.first)
        let both = EnrolRequest(course: .init(course.id), people: ["N-chua", "N-dang"])
        let refused = try await program.call(Endpoints.Enrolments.enrol, body: both).problem
        #expect(refused.kind == .notFound)
        #expect(refused.title.contains("N-dang") && !refused.title.contains("N-chua"))
        let absent = EnrolRequest(course: .init(course.id), people: ["N-chua", "N-khong"])
        let same = try await program.call(Endpoints.Enrolments.enrol, body: absent).problem
        #expect(refused.title.replacing("N-dang", with: "N-khong") == same.title)
        let due = WireDay(World.today + 30)
        let own = EnrolRequest(course: .init(course.id), people: ["N-chua", "N-ngung"], due: due)
        #expect(try await program.call(Endpoints.Enrolments.enrol, body: own).answer.enrolled == ["N-chua", "N-ngung"])
        #expect(try await program.call(Endpoints.Enrolments.enrol, body: own).answer.left == ["N-chua", "N-ngung"])
        let board = try await program.call(Endpoints.Training.board, BoardQuery(course: .init(course.id))).answer
        #expect(board.notStarted == 2)
        #expect(board.learners.filter { $0.enrolment != nil }.map(\.person) == ["N-chua", "N-ngung"])
        #expect(board.learners.first?.enrolment?.dueOn == due)
        let page = try await program.call(
            Endpoints.Training.board, BoardQuery(course: .init(course.id), part: .notStarted, limit: 1)
        ).answer
        #expect(page.learners.map(\.person) == ["N-chua"])
        let rest = try await program.call(
            Endpoints.Training.board,
            BoardQuery(course: .init(course.id), part: .notStarted, after: page.next.map { WireCursor($0) })
        ).answer
        #expect(rest.learners.map(\.person) == ["N-ngung"])
        #expect(rest.next == nil)
        let unknown = try await program.call(
            Endpoints.Training.board, BoardQuery(course: .init(course.id), after: "chỗ nào đó")
        ).problem
        #expect(unknown.status == 422)
    }

    @Test func `waives with a reason, takes that back, and takes people out`() async throws {
        let (database, program) = try await Self.trainer()
        let course = WireKey(try #require(Self.library.courses.first).id)
        _ = try await program.call(Endpoints.Enrolments.enrol, body: EnrolRequest(course: course, people: ["N-chua"]))
        func state() async throws -> TrainingStateWord? {
            try await program.call(Endpoints.Training.board, BoardQuery(course: course)).answer.learners
                .first { $0.person == "N-chua" }?.state
        }
        let waived = WaiveRequest(course: course, people: ["N-chua"], reason: "đã có chứng chỉ")
        _ = try await program.call(Endpoints.Enrolments.waive, body: waived).answer
        #expect(try await state() == .waived)
        let one = EnrolledRequest(course: course, people: ["N-chua"])
        let back = WaiveRequest(course: course, people: ["N-chua"], reason: nil)
        _ = try await program.call(Endpoints.Enrolments.waive, body: back).answer
        #expect(try await state() == .enrolled)
        _ = try await program.call(Endpoints.Enrolments.unenrol, body: one).answer
        #expect(try await program.call(Endpoints.Enrolments.unenrol, body: one).problem.kind == .refused)
        let acts = try await database.read {
            try Audit.list(kinds: [.enrolled, .waived, .unenrolled], limit: 9, on: $0)
        }
        #expect(acts.map(\.kind) == [.unenrolled, .waived, .enrolled])
        #expect(acts.allSatisfy { $0.who == "tap.huan" })
    }

    @Test func `writes down that the codes of a unit's people went out`() async throws {
        let (database, program) = try await Self.trainer()
        let course = try #require(Self.library.courses.first).id
        let system = try #require(Self.library.courses.first).system
        _ = try await database.write {
            try $0.execute("UPDATE online_system SET code = \(system) WHERE code = 'cong'")
        }
        let unit = EnrolRequest(course: WireKey(course), unit: "HỘI&1")
        let enrolled = try await program.call(Endpoints.Enrolments.enrol, body: unit).answer.enrolled
        #expect(!enrolled.isEmpty)
        let look = try await database.read { try NamesSeen.list(limit: 1, on: $0) }.first
        #expect(
            look.map { "\($0.list) \($0.form) \($0.names) \($0.filter)" }
                == "board api \(enrolled.count) unit=HỘI&1 course=\(course)")
        #expect(look?.who == "tap.huan")
    }

    @Test func `are for trainers of their own units, and for nobody else`() async throws {
        let (database, trainer) = try await Self.trainer()
        let course = WireKey(try #require(Self.library.courses.first).id)
        _ = try await trainer.call(Endpoints.Enrolments.enrol, body: EnrolRequest(course: course, people: ["N-chua"]))
        let leader = trainer.with(
            try await Entrance.holder(of: .leader, in: "HỘI&1", name: "lanh.dao", database: database))
        let neighbour = trainer.with(
            try await Entrance.holder(of: .trainer, in: "ẤP#3", name: "lang.gieng", database: database))
        func outcomes(_ program: Program, of person: WireKey) async throws -> [ProblemDocument] {
            [
                try await program.call(
                    Endpoints.Enrolments.enrol, body: EnrolRequest(course: course, people: [person])
                ).problem,
                try await program.call(
                    Endpoints.Enrolments.unenrol, body: EnrolledRequest(course: course, people: [person])
                ).problem,
                try await program.call(
                    Endpoints.Enrolments.waive, body: WaiveRequest(course: course, people: [person], reason: "thạo")
                ).problem,
            ]
        }
        #expect(try await outcomes(leader, of: "N-chua").map(\.kind) == [.notFound, .notFound, .notFound])
        #expect(try await outcomes(trainer.with(nil), of: "N-chua").allSatisfy { $0.kind == .notSignedIn })
        // Whoever is out of scope and whoever there is not are told apart by nothing.
        let foreign = try await outcomes(neighbour, of: "N-chua")
        let absent = try await outcomes(neighbour, of: "N-khong")
        #expect(foreign.map(\.kind) == [.notFound, .notFound, .notFound])
        #expect(foreign.map { $0.title.replacing("N-chua", with: "N-khong") } == absent.map(\.title))
        let board = try await trainer.call(Endpoints.Training.board, BoardQuery(course: course)).answer
        #expect(board.notStarted == 1 && board.finished == 0)
    }

    @Test func `refuses both people and a unit, neither, a past day and a course that there is not`() async throws {
        let (_, program) = try await Self.trainer()
        let course = WireKey(try #require(Self.library.courses.first).id)
        for (body, kind) in [
            (EnrolRequest(course: course, people: ["N-chua"], unit: "HỘI&1"), ProblemKind.refused),
            (EnrolRequest(course: course), .refused),
            (EnrolRequest(course: course, people: ["N-chua"], due: .init(World.today - 1)), .refused),
            (EnrolRequest(course: "khong-co", people: ["N-chua"]), .refused),
            (EnrolRequest(course: course, unit: "XÃ/2 ?"), .notFound),
        ] {
            #expect(try await program.call(Endpoints.Enrolments.enrol, body: body).problem.kind == kind)
        }
    }

    @Test func `gives a paper without its key, marks it once, and says so again`() async throws {
        let (database, program) = try await Self.trainer()
        let quiz = try #require(Self.library.quizzes.first)
        let begin = BeginPaperRequest(key: "bai-1", quiz: .init(quiz.id))
        let paper = try await program.call(Endpoints.Quizzes.begin, body: begin).answer
        #expect(try await program.call(Endpoints.Quizzes.begin, body: begin).answer == paper)
        #expect(paper.result == nil)
        let person = try #require(try await CredentialStore(database: database).entry(named: "tap.huan")).person
        let sitting = try #require(try await AttemptStore(database: database).sitting("bai-1", of: person))
        let right = try paper.questions.compactMap { question -> ResponseDocument? in
            let item = sitting.attempt.paper.items[question.place]
            func shown(_ written: [Int]) throws -> [WireNumber<FromZero>] {
                try written.map { index in .place(try #require(item.order.firstIndex(of: index))) }
            }
            let place = WireNumber<FromZero>.place(question.place)
            switch item.question.kind.modelResponse {
            case .chosen(let choices): return ResponseDocument(place: place, choices: try shown(choices.sorted()))
            case .matched(let sides): return ResponseDocument(place: place, choices: try shown(sides))
            case .truth(let truth): return ResponseDocument(place: place, truth: truth)
            case .text(let text): return ResponseDocument(place: place, text: .init(text))
            case nil: return nil
            }
        }
        let wrong = HandInRequest(key: "bai-1", responses: [ResponseDocument(place: 999, truth: true)])
        #expect(try await program.call(Endpoints.Quizzes.handIn, body: wrong).problem.kind == .refused)
        let handed = HandInRequest(key: "bai-1", responses: right)
        let done = try await program.call(Endpoints.Quizzes.handIn, body: handed).answer
        #expect(done.result?.score == 1)
        #expect(done.result?.isPassed == true)
        let again = HandInRequest(key: "bai-1", responses: [])
        #expect(try await program.call(Endpoints.Quizzes.handIn, body: again).answer == done)
        let listed = try await program.call(Endpoints.Quizzes.papers, PaperListQuery(quiz: .init(quiz.id))).answer
        #expect(listed.papers == [done])
        _ = try await Entrance.slip("hoc.vien", in: "HỘI&1", database: database)
        let other = program.with(try await Entrance.token(for: "hoc.vien", in: database))
        #expect(try await other.call(Endpoints.Quizzes.handIn, body: again).problem.kind == .notFound)
        #expect(try await other.call(Endpoints.Quizzes.begin, body: begin).problem.kind == .conflict)
        #expect(try await other.call(Endpoints.Training.own).answer.enrolments == [])
    }
}
