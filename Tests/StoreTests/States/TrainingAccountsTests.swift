import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `Accounts of the training system` {
    @Test(arguments: Engine.available)
    func `do not thin out the report on the systems that people are to use`(engine: Engine) async throws {
        let office = try await Office(engine)
        for number in 1...3 {
            var record = AccountRecord(systemCode: "portal", name: "cb.\(number)")
            (record.personCode, record.unitCode) = (.set("P\(number)"), .set("T.1"))
            _ = try await office.everywhere.issue(record, by: .clerk())
        }
        let reports = UnusedReports(database: office.database)
        func report(_ fill: (inout UnusedReports.Request) -> Void = { _ in }) async throws -> UnusedReport {
            var request = UnusedReports.Request()
            request.names = Set(AccountState.allCases)
            fill(&request)
            return try await reports.report(request, at: Engine.creation)
        }
        let before = try await report()
        #expect(before.total.issued == 3)
        let issued = try await TrainingIssue(database: office.database)
            .issueToAll(of: nil, within: .everything, by: .clerk())
        #expect(issued >= 3)
        let after = try await report()
        #expect(after.total == before.total)
        #expect(after.names?.contains { $0.systemCode == TrainingSystem.code } == false)
        // Whoever asks for them sees them.
        #expect(try await report { $0.systemCode = TrainingSystem.code }.total.issued == issued)
        #expect(try await report { $0.includesTraining = true }.total.issued == before.total.issued + issued)
    }
}
