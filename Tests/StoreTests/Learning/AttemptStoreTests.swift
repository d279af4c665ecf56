import Adoption
import Learning
import People
import Store
import StoreTestSupport
import Testing

struct `Papers for record in the store` {
    @Test(arguments: Engine.available)
    func `begun twice is one paper, handed in twice keeps the first, and the score is derived`(
        engine: Engine
    ) async throws {
        let room = try await Classroom(engine)
        let store = AttemptStore(database: room.database)
        let an = try await room.person("an")
        let begun = try await store.begin(
            Classroom.quiz, key: "bai-1", of: an, course: "nop", seed: 7, at: Classroom.now)
        let again = try await store.begin(
            Classroom.quiz, key: "bai-2", of: an, course: "nop", seed: 8, at: Classroom.now)
        #expect(begun == again)
        #expect(begun.attempt.paper == Classroom.quiz.paper(seed: 7))
        #expect(begun.handedInAt == nil)
        var responses = Classroom.responses(to: begun.attempt.paper, right: 3)
        responses[99] = .text("nowhere")
        let done = try await store.handIn("bai-1", responses: responses, of: an, at: Classroom.now)
        #expect(done.attempt.score == 0.75)
        #expect(done.isPassed)
        let wrong = Classroom.responses(to: begun.attempt.paper, right: 0)
        #expect(try await store.handIn("bai-1", responses: wrong, of: an, at: Classroom.now) == done)
        #expect(try await store.sitting("bai-1", of: an) == done)
        let use = try await room.database.read {
            try $0.row("SELECT count(*) FROM usage_event e JOIN action c ON c.id = e.action_id WHERE c.code = 'quiz'")
        }
        #expect(use?.int(0) == 1)
    }

    @Test(arguments: Engine.available)
    func `a paper left half answered counts what is there, and attempts run out`(engine: Engine) async throws {
        let room = try await Classroom(engine)
        let store = AttemptStore(database: room.database)
        let an = try await room.person("an")
        for number in 1...3 {
            let paper = try await store.begin(
                Classroom.quiz, key: "bai-\(number)", of: an, course: nil, seed: UInt64(number), at: Classroom.now)
            let first = Classroom.responses(to: paper.attempt.paper, right: 4).filter { $0.key == 0 }
            let done = try await store.handIn(paper.key, responses: first, of: an, at: Classroom.now)
            #expect(done.attempt.score == 0.25)
            #expect(!done.isPassed)
        }
        await #expect(throws: AttemptRefusal.noneLeft(allowed: 3)) {
            try await store.begin(Classroom.quiz, key: "bai-4", of: an, course: nil, seed: 4, at: Classroom.now)
        }
        #expect(try await store.sittings(of: an, quiz: "de").map(\.key) == ["bai-3", "bai-2", "bai-1"])
    }

    @Test(arguments: Engine.available)
    func `a quiz that is corrected afterwards changes no old score`(engine: Engine) async throws {
        let room = try await Classroom(engine)
        let store = AttemptStore(database: room.database)
        let an = try await room.person("an")
        let paper = try await store.begin(
            Classroom.quiz, key: "cu", of: an, course: nil, seed: 1, at: Classroom.now)
        let corrected = Quiz(
            id: "de", title: Classroom.quiz.title, questions: Array(Classroom.quiz.questions.reversed()),
            rules: Classroom.quiz.rules)
        let new = try await store.begin(corrected, key: "moi", of: an, course: nil, seed: 1, at: Classroom.now)
        #expect(new.key == "moi")
        let done = try await store.handIn(
            "cu", responses: Classroom.responses(to: paper.attempt.paper, right: 4), of: an, at: Classroom.now)
        #expect(done.attempt.score == 1)
    }

    @Test(arguments: Engine.available)
    func `somebody else's paper is not there`(engine: Engine) async throws {
        let room = try await Classroom(engine)
        let store = AttemptStore(database: room.database)
        let (an, binh) = (try await room.person("an"), try await room.person("binh"))
        _ = try await store.begin(Classroom.quiz, key: "bai", of: an, course: nil, seed: 1, at: Classroom.now)
        #expect(try await store.sitting("bai", of: binh) == nil)
        await #expect(throws: AttemptRefusal.noSuchPaper) {
            try await store.handIn("bai", responses: [:], of: binh, at: Classroom.now)
        }
        await #expect(throws: AttemptRefusal.keyTaken) {
            try await store.begin(Classroom.quiz, key: "bai", of: binh, course: nil, seed: 1, at: Classroom.now)
        }
    }
}
