import Adoption
import Learning
import People
import Store
import StoreTestSupport
import Testing
import Tutorial

struct `The board of a course` {
    private static let everything = Scope.everything

    @Test(arguments: Engine.available)
    func `shows four states, and whoever is not enrolled below the line`(engine: Engine) async throws {
        let room = try await Classroom(engine)
        let enrolments = EnrolmentStore(database: room.database)
        let boards = TrainingBoards(database: room.database)
        var board = try await boards.board(of: Classroom.course, within: Self.everything, today: Classroom.today)
        #expect(board.learners.map(\.code) == ["an", "binh", "chi"])
        #expect((board.notEnrolled, board.counts) == (3, [:]))
        try await enrolments.enrol(
            ["an", "binh", "ngoai"], in: Classroom.course, due: nil, within: Self.everything, by: Classroom.trainer)
        let failed = (1...4).map { room.line($0, .answer(.text("x")), failed: true) }.map { line in
            var line = line
            line.spot = ["bai", "kho"]
            return line
        }
        try await JournalStore(database: room.database).take(
            [room.line(0, .open(lesson: "bai", step: "kho"))] + failed, of: room.person("an"), at: Classroom.now)
        board = try await boards.board(of: Classroom.course, within: Self.everything, today: Classroom.today)
        #expect(board.counts == [.needsHelp: 1, .notStarted: 2])
        #expect(board.notEnrolled == 1)
        #expect(board.learners.map(\.state) == [.needsHelp, .enrolled, .enrolled, .notEnrolled])
        let first = try #require(board.learners.first?.enrolment)
        #expect(first.help == [.failedChecks(4, step: "kho")])
        #expect((first.lesson, first.step) == ("bai", "kho"))
        #expect(first.lastActivity == Classroom.now)
        #expect(first.stepsAll == 9)
    }

    @Test(arguments: Engine.available)
    func `passed takes the lessons and the quiz for record, and the best score is shown`(
        engine: Engine
    ) async throws {
        let room = try await Classroom(engine)
        let boards = TrainingBoards(database: room.database)
        let attempts = AttemptStore(database: room.database)
        let an = try await room.person("an")
        try await EnrolmentStore(database: room.database).enrol(
            ["an"], in: Classroom.course, due: nil, within: Self.everything, by: Classroom.trainer)
        try await JournalStore(database: room.database).take(
            [room.line(0, .open(lesson: "bai", step: "a")), room.line(1, marks: ["a": "own"], isOver: true)], of: an,
            at: Classroom.now)
        func learner() async throws -> TrainingBoard.Learner? {
            try await boards.board(of: Classroom.course, within: Self.everything, today: Classroom.today)
                .learners.first
        }
        #expect(try await learner()?.state == .started)
        for (key, right, state) in [
            ("mot", 1, TrainingState.started), ("hai", 2, .needsHelp), ("ba", 4, .passed),
        ] {
            let paper = try await attempts.begin(
                Classroom.quiz, key: key, of: an, course: "nop", seed: 3, at: Classroom.now)
            _ = try await attempts.handIn(
                key, responses: Classroom.responses(to: paper.attempt.paper, right: right), of: an, at: Classroom.now)
            #expect(try await learner()?.state == state)
        }
        #expect(try await learner()?.enrolment?.best == 1)
        let states = try await room.database.read { connection in
            let system: ID<SystemDefinition>? = try connection.row(
                "SELECT id FROM online_system WHERE code = 'cong'")?.id(0)
            return try EnrolmentStore.states(
                of: [an], system: try #require(system), today: Classroom.today, on: connection)
        }
        #expect(states == [an: .passed])
    }

    @Test(arguments: Engine.available)
    func `is cut by scope, unit and part, and paged by the code`(engine: Engine) async throws {
        let room = try await Classroom(engine)
        let boards = TrainingBoards(database: room.database)
        try await EnrolmentStore(database: room.database).enrol(
            ["an", "binh"], in: Classroom.course, due: nil, within: Self.everything, by: Classroom.trainer)
        let commune = try await room.scope("T.2")
        var board = try await boards.board(of: Classroom.course, within: commune, today: Classroom.today)
        #expect((board.learners.map(\.code), board.notEnrolled, board.counts) == (["chi"], 1, [:]))
        await #expect(throws: EnrolmentRefusal.noSuchUnit(code: "T.1")) {
            _ = try await boards.board(of: Classroom.course, unit: "T.1", within: commune, today: Classroom.today)
        }
        board = try await boards.board(
            of: Classroom.course, unit: "T.1", part: .column(.notStarted), limit: 1, within: Self.everything,
            today: Classroom.today)
        #expect(board.learners.map(\.code) == ["an"])
        let first = try #require(board.learners.last)
        board = try await boards.board(
            of: Classroom.course, part: .column(.notStarted), after: .init(after: first), limit: 1,
            within: Self.everything, today: Classroom.today)
        #expect(board.learners.map(\.code) == ["binh"])
        board = try await boards.board(
            of: Classroom.course, part: .notEnrolled, within: Self.everything, today: Classroom.today)
        #expect(board.learners.map(\.code) == ["chi"])
    }

    @Test(arguments: Engine.available)
    func `real use ticks by itself: own on or after the enrolment, earlier with its day, never assisted`(
        engine: Engine
    ) async throws {
        let room = try await Classroom(engine)
        let today = Classroom.today
        let uses = RealUses(database: room.database)
        let an = try await room.person("an")
        func use(_ action: String? = nil, enrolled: Day = today) async throws -> RealUse {
            try await uses.use(of: an, system: "cong", action: action, enrolled: enrolled)
        }
        #expect(try await use() == .notYet)
        try await room.use(of: "an", on: today, assisted: true)
        #expect(try await use() == .onlyAssisted(today))
        try await room.use(of: "an", action: "xem", on: today)
        #expect(try await use() == .onlyAssisted(today))
        try await room.use(of: "an", on: today - 1)
        #expect(try await use() == .earlier(today - 1))
        #expect(try await use("nop") == .earlier(today - 1))
        #expect(try await use("xem") == .notYet)
        #expect(try await use(enrolled: today - 1) == .done(today - 1))
        try await EnrolmentStore(database: room.database).enrol(
            ["an"], in: Classroom.course, due: nil, within: Self.everything, by: Classroom.trainer)
        let board = try await TrainingBoards(database: room.database).board(
            of: Classroom.course, within: Self.everything, today: today)
        #expect(board.learners.first?.enrolment?.realUse == .earlier(today - 1))
    }

    @Test(arguments: Engine.available)
    func `says the same in names as in numbers where the course has another quiz by now`(engine: Engine) async throws {
        let room = try await Classroom(engine)
        let (an, attempts) = (try await room.person("an"), AttemptStore(database: room.database))
        try await EnrolmentStore(database: room.database).enrol(
            ["an"], in: Classroom.course, due: nil, within: Self.everything, by: Classroom.trainer)
        try await JournalStore(database: room.database).take(
            [room.line(0, .open(lesson: "bai", step: "a")), room.line(1, marks: ["a": "own"], isOver: true)], of: an,
            at: Classroom.now)
        let paper = try await attempts.begin(
            Classroom.quiz, key: "mot", of: an, course: "nop", seed: 3, at: Classroom.now)
        _ = try await attempts.handIn(
            "mot", responses: Classroom.responses(to: paper.attempt.paper, right: 4), of: an, at: Classroom.now)
        for quiz in ["de-moi", nil] {
            let board = try await TrainingBoards(database: room.database).board(
                of: CourseOffer(id: "nop", system: "cong", quiz: quiz), part: .column(.finished),
                within: Self.everything, today: Classroom.today)
            #expect(board.counts == [.finished: 1])
            #expect(board.learners.map(\.state) == [.passed])
            #expect(board.learners.first?.enrolment?.best == 1)
        }
    }

    @Test(arguments: Engine.available)
    func `goes on after somebody who has left the course, moved or is gone since the page before`(
        engine: Engine
    ) async throws {
        let room = try await Classroom(engine)
        let enrolments = EnrolmentStore(database: room.database)
        try await enrolments.enrol(
            ["an", "binh", "chi"], in: Classroom.course, due: nil, within: Self.everything, by: Classroom.trainer)
        var last: TrainingBoard.Learner?
        func next(_ limit: Int) async throws -> [String] {
            let board = try await TrainingBoards(database: room.database).board(
                of: Classroom.course, after: last.map { .init(after: $0) }, limit: limit, within: Self.everything,
                today: Classroom.today)
            last = board.learners.last
            return board.learners.map(\.code)
        }
        #expect(try await next(1) == ["an"])
        try await enrolments.unenrol(["an"], from: "nop", within: Self.everything, by: Classroom.trainer)
        #expect(try await next(1) == ["binh"])
        try await room.database.take([PersonRecord(code: "binh", unitCode: .set("T.2"))], from: "chuyen.csv")
        _ = try await PersonErasure(database: room.database).erase("binh", by: Classroom.trainer)
        #expect(try await next(1) == ["chi"])
        #expect(try await next(1) == ["an"])
        try await enrolments.enrol(
            ["an"], in: Classroom.course, due: nil, within: Self.everything, by: Classroom.trainer)
        #expect(try await next(9).isEmpty)
    }
}
