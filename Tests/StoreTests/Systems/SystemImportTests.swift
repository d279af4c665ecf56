import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `A file of systems` {
    @Test(arguments: Engine.available)
    func `goes in once, and again without a trace`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        #expect(try await database.take([.portal]).created == 1)
        let version = try await database.dataVersion()
        let again = try await database.take([.portal])
        #expect((again.created, again.changed, again.left) == (0, 0, 1))
        #expect(try await database.dataVersion() == version)
        #expect(try await SystemStore(database: database).systems() == [.portal])
    }

    @Test(arguments: Engine.available)
    func `leaves actions and English names that it does not speak of`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.take([.portal])
        let pay = SystemDefinition.Action(code: "pay", name: LocalizedText(vi: "Nộp phí"), counts: true)
        let outcome = try await database.take([
            SystemDefinition(code: "portal", name: LocalizedText(vi: "Cổng"), actions: [pay])
        ])
        #expect(
            outcome.changes.first?.fields == [
                FieldChange(field: "name.vi", before: "Cổng dịch vụ công", after: "Cổng"),
                FieldChange(field: "actions.pay.name.vi", before: nil, after: "Nộp phí"),
                FieldChange(field: "actions.pay.counts", before: nil, after: "true"),
            ])
        let stored = try await SystemStore(database: database).systems()
        #expect(
            stored == [
                SystemDefinition(
                    code: "portal", name: LocalizedText(vi: "Cổng", en: "Public service portal"),
                    actions: [pay] + SystemDefinition.portal.actions)
            ])
    }

    @Test(arguments: Engine.available)
    func `makes the summary of use anew where an action counts from now on`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take([.new("a1", person: "A1")])
        try await database.takeUsage([("e1", "a1", "sign-in", "2026-03-01"), ("e2", "a1", "submit", "2026-02-01")])
        let account = AccountStore(database: database)
        #expect(try await account.show(.portal("a1")).lastUseDay == .on("2026-02-01"))
        let signIn = SystemDefinition.Action(code: "sign-in", name: LocalizedText(vi: "Đăng nhập"), counts: true)
        try await database.take([
            SystemDefinition(code: "portal", name: SystemDefinition.portal.name, actions: [signIn])
        ])
        #expect(try await account.show(.portal("a1")).lastUseDay == .on("2026-03-01"))
        #expect(try await database.dump("use_day").count == 2)
    }

    @Test(arguments: Engine.available)
    func `cannot define one system twice`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        let outcome = try await database.take([.portal, .portal])
        #expect(outcome.created == 1)
        #expect(outcome.problems == [Located(line: 2, record: .contradictsLine(line: 1, column: "code"))])
    }
}
