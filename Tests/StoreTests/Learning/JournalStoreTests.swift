import Adoption
import Learning
import People
import Store
import StoreTestSupport
import Testing
import Tutorial

struct `Journals in the store` {
    private static let open = TutorialEvent.open(lesson: "bai", step: "buoc-0")

    @Test(arguments: Engine.available)
    func `a line that is sent twice is kept once, and lines come back in their order`(engine: Engine) async throws {
        let room = try await Classroom(engine)
        let store = JournalStore(database: room.database)
        let an = try await room.person("an")
        let lines = [room.line(0, Self.open), room.line(1, marks: ["buoc-0": "own"])]
        #expect(try await store.take(lines, of: an, at: Classroom.now).new == 2)
        let again = try await store.take(lines + [room.line(2, .hint)], of: an, at: Classroom.now)
        #expect((again.new, again.known) == (1, 2))
        let stored = try await store.lines(of: an)
        #expect(stored.map(\.line) == lines + [room.line(2, .hint)])
        let rest = try await store.lines(of: an, course: "nop", after: stored[1].place, limit: 5)
        #expect(rest == [stored[2]])
        // Another person's lines are theirs, under the same ids too.
        #expect(try await store.take(lines, of: room.person("binh"), at: Classroom.now).new == 2)
        #expect(try await store.lines(of: an, course: "khac").isEmpty)
        let (record, standing) = try await store.record(of: an, course: "nop")
        #expect(standing.last == rest.last?.place)
        #expect(record?.marks == ["buoc-0": .own])
        #expect(record?.stay?.events == [.next, .hint])
    }

    @Test(arguments: Engine.available)
    func `lines without an id, too long ones and too many are refused, and none of them is kept`(
        engine: Engine
    ) async throws {
        let room = try await Classroom(engine)
        let store = JournalStore(database: room.database)
        let an = try await room.person("an")
        var nameless = room.line(1)
        nameless.id = nil
        await #expect(throws: JournalRefusal.noID(place: 1)) {
            try await store.take([room.line(0, Self.open), nameless], of: an, at: Classroom.now)
        }
        let long = room.line(1, .answer(.text(String(repeating: "ế", count: 9000))))
        await #expect(throws: JournalRefusal.tooLong(place: 0)) {
            try await store.take([long], of: an, at: Classroom.now)
        }
        let many = Array(repeating: room.line(1), count: JournalStore.batchLimit + 1)
        await #expect(throws: JournalRefusal.tooMany(limit: JournalStore.batchLimit)) {
            try await store.take(many, of: an, at: Classroom.now)
        }
        #expect(try await store.lines(of: an).isEmpty)
    }

    @Test(arguments: Engine.available)
    func `a step finished alone is use of the training system, sent twice once, and its days are covered`(
        engine: Engine
    ) async throws {
        let room = try await Classroom(engine)
        let store = JournalStore(database: room.database)
        let an = try await room.person("an")
        let lines = [
            room.line(0, Self.open), room.line(1, marks: ["a": "own"]), room.line(2, marks: ["b": "shown"]),
            room.line(3, marks: ["a": ""]), room.line(4, marks: ["c": "own"]),
            // What a guest did before the account was issued is no use of it.
            room.line(5, marks: ["d": "own"], at: Instant(milliseconds: 0)),
        ]
        try await store.take(lines, of: an, at: Classroom.now)
        try await store.take(lines, of: an, at: Classroom.now)
        let day = try await room.database.read { connection in
            try connection.rows(
                """
                SELECT a.name, u.day, u.own, u.assisted, a.last_use_day FROM use_day u
                JOIN account a ON a.id = u.account_id
                """
            ).map { "\($0.values)" }
        }
        let today = Classroom.today.number
        #expect(
            day == [
                "\([SQLValue.text("an"), .integer(Int64(today)), .integer(2), .integer(0), .integer(Int64(today))])"
            ])
        #expect(try await coverage(room) == [])
        try await TrainingUse.cover(in: room.database, at: Self.later(3))
        #expect(try await coverage(room) == ["2026-07-02…2026-07-04"])
        try await store.take([room.line(6, .hint)], of: an, at: Self.later(40))
        #expect(try await coverage(room) == ["2026-07-02…2026-08-10"])
        let before = try await room.database.contents()
        try await room.database.write { try UseDays.rebuildAll(on: $0) }
        #expect(try await room.database.contents() == before)
    }

    @Test(arguments: Engine.available)
    func `of two sendings from one standing the second is not taken`(engine: Engine) async throws {
        let room = try await Classroom(engine)
        let store = JournalStore(database: room.database)
        let an = try await room.person("an")
        let standing = try await store.record(of: an, course: "nop").standing
        try await store.take([room.line(0, Self.open)], of: an, at: Classroom.now, after: standing)
        await #expect(throws: JournalOvertaken.self) {
            try await store.take([room.line(1, marks: ["a": "own"])], of: an, at: Classroom.now, after: standing)
        }
        #expect(try await store.lines(of: an).count == 1)
    }

    @Test(arguments: Engine.available)
    func `a machine whose clock says nonsense is taken, and its times are not believed`(engine: Engine) async throws {
        let room = try await Classroom(engine)
        let store = JournalStore(database: room.database)
        let an = try await room.person("an")
        try await store.take(
            [
                room.line(0, Self.open, at: Instant(milliseconds: .min)),
                room.line(1, marks: ["a": "own"], at: Instant(milliseconds: .max)),
            ], of: an, at: Classroom.now)
        #expect(try await store.started("nop", by: an) == Instant(milliseconds: 0))
        let days = try await room.database.read { try $0.rows("SELECT day FROM use_day").map { $0.int(0) } }
        #expect(days == [Classroom.today.number])
    }

    @Test(arguments: Engine.available)
    func `only the first step of a day changes what a report can count`(engine: Engine) async throws {
        let room = try await Classroom(engine)
        let store = JournalStore(database: room.database)
        let an = try await room.person("an")
        try await store.take([room.line(0, Self.open), room.line(1, marks: ["a": "own"])], of: an, at: Classroom.now)
        let version = try await room.database.dataVersion()
        try await store.take([room.line(2, marks: ["b": "own"])], of: an, at: Classroom.now)
        #expect(try await room.database.dataVersion() == version)
        try await TrainingUse.cover(in: room.database, at: Self.later(1))
        let covered = try await room.database.dataVersion()
        try await store.take([room.line(3, marks: ["c": "own"], at: Self.later(1))], of: an, at: Self.later(1))
        #expect(try await room.database.dataVersion() > covered)
    }

    private static func later(_ days: Int64) -> Instant {
        Instant(milliseconds: Classroom.now.milliseconds + days * 86_400_000)
    }

    private func coverage(_ room: Classroom) async throws -> [String] {
        try await room.database.read { connection in
            try CoverageDeclaration.all(system: "congdan", on: connection).map {
                "\($0.days.first.iso)…\($0.days.last.iso)"
            }
        }
    }

    @Test(arguments: Engine.available)
    func `progress follows the lines, and made anew it is the same`(engine: Engine) async throws {
        let room = try await Classroom(engine)
        let store = JournalStore(database: room.database)
        for code in ["an", "binh"] {
            let person = try await room.person(code)
            try await store.take([room.line(0, Self.open), room.line(1, failed: true)], of: person, at: Classroom.now)
            try await store.take(
                [room.line(2, marks: ["x": "own"]), room.line(3, isOver: code == "binh")], of: person,
                at: Classroom.now)
        }
        let before = try await progress(room)
        #expect(before.count == 2)
        #expect(try await store.rebuildProgress() == 2)
        #expect(try await progress(room) == before)
    }

    private func progress(_ room: Classroom) async throws -> [String] {
        try await room.database.read { connection in
            try connection.rows("SELECT * FROM course_progress ORDER BY person_id").map { "\($0.values)" }
        }
    }
}
