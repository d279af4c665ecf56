import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `Enrolments in the store` {
    @Test(arguments: Engine.available)
    func `people are enrolled once, and a new due day is the only change`(engine: Engine) async throws {
        let room = try await Classroom(engine)
        let store = EnrolmentStore(database: room.database)
        let due = Classroom.today + 10
        var outcome = try await store.enrol(
            ["an", "binh", "an"], in: Classroom.course, due: due, within: .everything, by: Classroom.trainer)
        #expect(outcome.enrolled == ["an", "binh"])
        outcome = try await store.enrol(
            ["an", "chi"], in: Classroom.course, due: due, within: .everything, by: Classroom.trainer)
        #expect((outcome.enrolled, outcome.left) == (["chi"], ["an"]))
        outcome = try await store.enrol(
            ["an"], in: Classroom.course, due: due + 1, within: .everything, by: Classroom.trainer)
        #expect(outcome.redated == ["an"])
        let mine = try await store.enrolments(of: room.person("an"), today: Classroom.today)
        #expect(mine.map(\.course) == ["nop"])
        #expect(mine.first?.details.due == due + 1)
        #expect(mine.first?.enrolled == Classroom.today)
        #expect(mine.first?.system == "cong")
        #expect(mine.first?.state == .enrolled)
    }

    @Test(arguments: Engine.available)
    func `one code that is not there, and nobody is enrolled; who is out of scope is not there`(
        engine: Engine
    ) async throws {
        let room = try await Classroom(engine)
        let store = EnrolmentStore(database: room.database)
        let commune = try await room.scope("T.1")
        await #expect(throws: EnrolmentRefusal.noSuchPeople(codes: ["chi", "khong"])) {
            try await store.enrol(
                ["an", "chi", "khong"], in: Classroom.course, due: nil, within: commune, by: Classroom.trainer)
        }
        #expect(try await store.enrolments(of: room.person("an"), today: Classroom.today).isEmpty)
        await #expect(throws: EnrolmentRefusal.noSuchUnit(code: "T.2")) {
            try await store.enrol(unit: "T.2", in: Classroom.course, due: nil, within: commune, by: Classroom.trainer)
        }
        await #expect(throws: EnrolmentRefusal.dueInPast(Classroom.today - 1)) {
            try await store.enrol(
                ["an"], in: Classroom.course, due: Classroom.today - 1, within: commune, by: Classroom.trainer)
        }
    }

    @Test(arguments: Engine.available)
    func `a unit enrols whoever holds an account on the course's system`(engine: Engine) async throws {
        let room = try await Classroom(engine)
        let store = EnrolmentStore(database: room.database)
        let outcome = try await store.enrol(
            unit: "T", in: Classroom.course, due: nil, within: .everything, by: Classroom.trainer)
        #expect(outcome.enrolled == ["an", "binh", "chi"])
        let other = CourseOffer(id: "khac", system: "khong-co", quiz: nil)
        await #expect(throws: EnrolmentRefusal.nobodyToEnrol(unit: "T")) {
            try await store.enrol(unit: "T", in: other, due: nil, within: .everything, by: Classroom.trainer)
        }
    }

    @Test(arguments: Engine.available)
    func `waived with a reason, back, taken out, and enrolled again`(engine: Engine) async throws {
        let room = try await Classroom(engine)
        let store = EnrolmentStore(database: room.database)
        let an = try await room.person("an")
        func state() async throws -> TrainingState? {
            try await store.enrolments(of: an, today: Classroom.today).first?.state
        }
        let everything = Scope.everything
        await #expect(throws: EnrolmentRefusal.notEnrolled(code: "an")) {
            try await store.waive(["an"], in: "nop", reason: "nghỉ hưu", within: everything, by: Classroom.trainer)
        }
        try await store.enrol(["an"], in: Classroom.course, due: nil, within: everything, by: Classroom.trainer)
        await #expect(throws: EnrolmentRefusal.reasonNeeded) {
            try await store.waive(["an"], in: "nop", reason: "", within: everything, by: Classroom.trainer)
        }
        await #expect(throws: EnrolmentRefusal.badReason) {
            try await store.waive(
                ["an"], in: "nop", reason: "số 001099012345", within: everything, by: Classroom.trainer)
        }
        try await store.waive(["an"], in: "nop", reason: "nghỉ hưu", within: everything, by: Classroom.trainer)
        #expect(try await state() == .waived)
        try await store.endWaiver(["an"], in: "nop", within: everything, by: Classroom.trainer)
        #expect(try await state() == .enrolled)
        try await store.unenrol(["an"], from: "nop", within: everything, by: Classroom.trainer)
        #expect(try await state() == nil)
        let again = try await store.enrol(
            ["an"], in: Classroom.course, due: nil, within: everything, by: Classroom.trainer)
        #expect(again.enrolled == ["an"])
        let acts = try await room.database.read { try Audit.list(limit: 10, on: $0) }
        #expect(acts.map(\.kind) == [.enrolled, .unenrolled, .waiverEnded, .waived, .enrolled])
    }
}
