import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `A file of units` {
    private static let province = [
        UnitRecord(code: "T.1.a", parentCode: .set("T.1"), name: .set("Ấp Một"), kind: .set("ấp")),
        UnitRecord(code: "T.1", parentCode: .set("T"), name: .set("Xã Một")),
        UnitRecord(code: "T", name: .set("Tỉnh")),
    ]

    @Test(arguments: Engine.available)
    func `may name children before their parents`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        let outcome = try await database.take(Self.province)
        #expect(outcome.created == 3)
        #expect(outcome.problems == [])
        let tree = try await UnitStore(database: database).tree()
        #expect(tree.places.map(\.unit.code) == ["T", "T.1", "T.1.a"])
        #expect(tree.places.map(\.depth) == [0, 1, 2])
    }

    @Test(arguments: Engine.available)
    func `changes nothing the second time`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.take(Self.province)
        let (units, version) = (try await database.dump("unit"), try await database.dataVersion())
        let outcome = try await database.take(Self.province)
        #expect((outcome.created, outcome.changed, outcome.left) == (0, 0, 3))
        #expect(try await database.dump("unit").map(\.values) == units.map(\.values))
        #expect(try await database.dataVersion() == version)
    }

    @Test(arguments: Engine.available)
    func `leaves what it does not speak of, and clears what it strikes out`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.take(Self.province)
        let outcome = try await database.take([
            UnitRecord(code: "T.1.a", kind: .clear), UnitRecord(code: "T.1", parentCode: .clear, name: .set("Xã Mới")),
        ])
        #expect(
            outcome.changes == [
                RecordChange(
                    line: 2, kind: .changed, key: "T.1.a",
                    fields: [FieldChange(field: "kind", before: "ấp", after: nil)]),
                RecordChange(
                    line: 3, kind: .changed, key: "T.1",
                    fields: [
                        FieldChange(field: "parent_code", before: "T", after: nil),
                        FieldChange(field: "name", before: "Xã Một", after: "Xã Mới"),
                    ]),
            ])
        let places = try await UnitStore(database: database).tree().places
        #expect(places.map(\.unit.name) == ["Tỉnh", "Xã Mới", "Ấp Một"])
        #expect(places.map(\.depth) == [0, 0, 1])
    }

    @Test(arguments: Engine.available)
    func `loses the rows below a parent that nobody knows, and keeps the rest`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        let outcome = try await database.take([
            UnitRecord(code: "B", parentCode: .set("A")), UnitRecord(code: "A", parentCode: .set("lost")),
            UnitRecord(code: "C"),
        ])
        #expect(
            outcome.problems == [
                Located(line: 2, record: .unknownParent(code: "A")),
                Located(line: 3, record: .unknownParent(code: "lost")),
            ])
        #expect(try await UnitStore(database: database).tree().places.map(\.unit.code) == ["C"])
    }

    @Test(arguments: Engine.available)
    func `cannot put a unit above itself`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.take(Self.province)
        let outcome = try await database.take([
            UnitRecord(code: "T", parentCode: .set("T.1.a"), name: .set("Tỉnh khác")),
            UnitRecord(code: "X", parentCode: .set("Y")), UnitRecord(code: "Y", parentCode: .set("X")),
            UnitRecord(code: "Z", parentCode: .set("Z")), UnitRecord(code: "X.1", parentCode: .set("X")),
        ])
        #expect(
            outcome.problems == [
                Located(line: 2, record: .ringOfParents(codes: ["T", "T.1.a", "T.1"])),
                Located(line: 3, record: .ringOfParents(codes: ["X", "Y"])),
                Located(line: 4, record: .ringOfParents(codes: ["Y", "X"])),
                Located(line: 5, record: .ringOfParents(codes: ["Z"])),
                Located(line: 6, record: .unknownParent(code: "X")),
            ])
        #expect(try await UnitStore(database: database).tree().places.map(\.unit.name) == ["Tỉnh", "Xã Một", "Ấp Một"])
    }

    @Test(arguments: Engine.available)
    func `may turn a parent and its child round`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.take(Self.province)
        let outcome = try await database.take([
            UnitRecord(code: "T", parentCode: .set("T.1")), UnitRecord(code: "T.1", parentCode: .clear),
        ])
        #expect(outcome.problems == [])
        let tree = try await UnitStore(database: database).tree()
        #expect(tree.places.map(\.unit.code) == ["T.1", "T", "T.1.a"])
    }

    @Test(arguments: Engine.available)
    func `with two rows that contradict each other is held to the first`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        let outcome = try await database.take([
            UnitRecord(code: "T", name: .set("Một")), UnitRecord(code: "T", kind: .set("tỉnh")),
            UnitRecord(code: "T", name: .set("Hai")),
        ])
        #expect(outcome.problems == [Located(line: 4, record: .contradictsLine(line: 2, column: "name"))])
        #expect(try await UnitStore(database: database).tree().places.map(\.unit.name) == ["Một"])
    }

    @Test(arguments: Engine.available)
    func `is only judged in a dry run`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        let outcome = try await database.take(Self.province, dryRun: true)
        #expect(outcome.created == 3)
        #expect(try await database.dump("unit").isEmpty)
        #expect(try await database.dump("import").isEmpty)
        #expect(try await database.take(Self.province) == outcome)
    }

    @Test(arguments: Engine.available)
    func `leaves its mark in the log of imports`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.take(Self.province + [UnitRecord(code: "V", parentCode: .set("W"))])
        let run = try await database.read {
            try ImportLog.latest(.units, fingerprint: Array("units.csv".utf8), on: $0)
        }
        #expect(run?.fileName == "units.csv")
        #expect(run?.startedBy == "quantri")
        #expect(run?.finishedAt == run?.startedAt)
        #expect(run?.rowsTaken == 3)
        #expect(run?.rowsRejected == 1)
    }
}
