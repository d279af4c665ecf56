import Adoption
import Foundation
import Learning
import People
import Store
import StorePostgres
import StoreSQLite
import StoreTestSupport
import Testing
import Tutorial

@testable import ServerCommands

/// A small office in a database, and a folder for its backups.
struct Office {
    let engine: Engine
    let place: String
    let folder: Folder
    var file: String { folder.path("backup") }

    init(_ engine: Engine) async throws {
        self.engine = engine
        place = try await engine.emptyPlace()
        try await SampleOffice.install(at: place, in: Folder())
        _ = await CommandLineRun.run(["admin", "add", "quan-tri"], database: place)
        folder = try Folder()
    }

    /// Somebody takes a course that they are enrolled in, and fails a check and a quiz.
    func learn() async throws {
        let database = try await engine.connect(to: place)
        let row = try await database.read { try $0.row("SELECT id FROM person WHERE code = 'P01'") }
        let person: ID<Person> = try #require(row).id(0)
        let now = CommandLineRun.now
        try await EnrolmentStore(database: database).enrol(
            ["P01"], in: CourseOffer(id: "nop", system: "cong", quiz: "de"), due: nil, within: .everything,
            by: Author(who: "gv", at: now))
        var line = JournalLine(at: now.milliseconds)
        (line.id, line.course, line.event) = ("may-1", "nop", TutorialEvent.open(lesson: "bai", step: "buoc").words)
        (line.spot, line.failed, line.marks) = (["bai", "buoc"], true, ["truoc": "shown"])
        try await JournalStore(database: database).take([line], of: person, at: now)
        let quiz = Quiz(
            id: "de", title: LocalizedText(vi: "Đề"),
            questions: [
                Question(
                    id: "q", stem: LocalizedText(vi: "Câu"),
                    kind: .numeric([NumericAnswer(range: 1...2)]))
            ], rules: QuizRules(draw: 1, shuffles: false, passMark: 1, attempts: nil))
        let attempts = AttemptStore(database: database)
        _ = try await attempts.begin(quiz, key: "bai-1", of: person, course: "nop", seed: 1, at: now)
        _ = try await attempts.handIn("bai-1", responses: [:], of: person, at: now)
        await database.close()
    }

    /// Makes something wrong.
    func plant(_ script: String) async throws {
        let database = try await engine.connect(to: place)
        try await database.write { try $0.run(script: script) }
        await database.close()
    }

    func backUp() async -> CommandLineRun { await CommandLineRun.run(["backup", file], database: place) }

    func restore(to other: String) async -> CommandLineRun {
        await CommandLineRun.run(["restore", file], database: other)
    }

    /// What lies in the folder of backups.
    func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() }

    func rows() async throws -> [String] {
        let database = try await engine.connect(to: place)
        let rows = try await database.rows()
        await database.close()
        return rows
    }

    /// Makes the file of a database that `backup` would refuse.
    ///
    /// - Parameter url: where `database` is; needed for PostgreSQL alone.
    func copy(_ database: any SQLDatabase, at url: String) async throws {
        switch database {
        case let database as SQLiteDatabase:
            try await database.copy(into: file) { _ in }
        default:
            try await PostgresTools(url: url, environment: [:]).dump(to: file) { _ in }
        }
        await database.close()
    }
}
