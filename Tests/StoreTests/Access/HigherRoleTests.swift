import Adoption
import People
import Store
import StoreTestSupport
import Testing

/// Somebody in a trainer's unit whose own role reaches further.
struct `A trainer's chief` {
    private func office(_ engine: Engine) async throws -> Office {
        let office = try await Office(engine)
        try await office.slip("sep", person: "S")
        try await office.everywhere.addAlias("sep.2", to: Office.address("sep"), by: .clerk(1))
        try await office.grants.give(.leader, unit: "T", to: "S", by: .clerk(2))
        return office
    }

    private static let commands: [@Sendable (AccountStore) async throws -> Void] = [
        { _ = try await $0.revoke(Office.address("sep"), on: .on("2026-07-01"), by: .clerk(3)) },
        { _ = try await $0.move(Office.address("sep"), to: "T.1.a", by: .clerk(3)) },
        { _ = try await $0.addAlias("sep.3", to: Office.address("sep"), by: .clerk(3)) },
        { _ = try await $0.removeAlias("sep.2", from: Office.address("sep"), by: .clerk(3)) },
        { _ = try await $0.undo(Office.address("sep"), by: .clerk(3)) },
        { _ = try await $0.issue(Office.record("sep", person: "S"), by: .clerk(3)) },
        { _ = try await $0.issue(Office.record("sep.9", person: "S"), by: .clerk(3)) },
    ]

    @Test(arguments: Engine.available)
    func `is not kept out, moved, renamed or issued anything on the training system by them`(
        engine: Engine
    ) async throws {
        let office = try await office(engine)
        try await office.database.take([UnitRecord(code: "T.1.a", parentCode: .set("T.1"), name: .set("Ấp"))])
        let trainer = try await office.trainer("T.1")
        let before = try await office.database.rows()
        for (number, command) in Self.commands.enumerated() {
            var isRefused = false
            do {
                try await command(trainer)
            } catch is AccessRefusal {
                isRefused = true
            } catch AccountRefusal.alreadyIssued {
                isRefused = true
            }
            #expect(isRefused, "command \(number)")
        }
        #expect(try await office.database.rows() == before)
        #expect(
            try await TrainingIssue(database: office.database)
                .issue(to: ["S"], within: office.scope("T.1"), by: .clerk(4)) == 0)
        // Whoever trains the whole may.
        try await office.trainer("T").addAlias("sep.3", to: Office.address("sep"), by: .clerk(5))
    }

    @Test(arguments: Engine.available)
    func `is helped with accounts of other systems as anybody else`(engine: Engine) async throws {
        let office = try await office(engine)
        let trainer = try await office.trainer("T.1")
        try await trainer.issue(.new("sep", person: "S"), by: .clerk(3))
        let details = try await trainer.revoke(.portal("sep"), on: .on("2026-07-01"), by: .clerk(4))
        #expect(details.values.revoked == .on("2026-07-01"))
    }

    @Test(arguments: Engine.available)
    func `who is at home nowhere does not become their learner by an account`(engine: Engine) async throws {
        let office = try await Office(engine)
        let trainer = try await office.trainer("T.1")
        for record in [AccountRecord.new("q", person: "quantri"), Office.record("q", person: "quantri")] {
            await #expect(throws: AccountRefusal.personElsewhere(code: "quantri")) {
                try await trainer.issue(record, by: .clerk(1))
            }
        }
        // Whose role is theirs too gets the account, and no home by it.
        try await office.database.take([PersonRecord(code: "L", name: .set("Lãnh Đạo"))])
        try await office.grants.give(.leader, unit: "T.1", to: "L", by: .clerk(2))
        try await trainer.issue(.new("l", person: "L"), by: .clerk(3))
        let home = try await office.database.read {
            try $0.row("SELECT unit_id FROM person WHERE code = 'L'")?.integerIfAny(0)
        }
        #expect(home == nil)
    }
}
