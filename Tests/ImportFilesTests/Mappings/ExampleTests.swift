import Adoption
import Foundation
import ImportFiles
import People
import Testing

/// The mappings in `docs/examples`, on rows as the data set has them.
struct ExampleTests {
    private func example(_ name: String) -> String {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
        return tests.appending(path: "../../../docs/examples/\(name)").standardized.path
    }

    @Test func `the system's three actions count`() throws {
        let system = try #require(try SystemFile.read(path: example("oulad-system.yaml")).systems.first?.record)
        #expect(system.code == "oulad")
        #expect(system.actions.filter(\.counts).map(\.code) == ["TMA", "CMA", "Exam"])
    }

    @Test func `a registration is an account`() throws {
        let mapping = try Mapping.read(path: example("oulad-accounts.yaml"), kind: .accounts)
        let found = try accounts(
            """
            registration_key,student,presentation,registered_on,unregistered_on,region,highest_education
            30268@AAA-2013J,30268,AAA-2013J,2013-07-01,2013-10-13,North Western Region,A Level
            11391@AAA-2013J,11391,AAA-2013J,,,East Anglian Region,HE Qualification
            """, mapping: mapping)
        var first = AccountRecord(systemCode: "oulad", name: "30268@AAA-2013J")
        first.personCode = .set("30268")
        first.unitCode = .set("AAA-2013J")
        first.issued = .set(try #require(Day(iso: "2013-07-01")))
        first.revoked = .set(try #require(Day(iso: "2013-10-13")))
        var second = AccountRecord(systemCode: "oulad", name: "11391@AAA-2013J")
        second.personCode = .set("11391")
        second.unitCode = .set("AAA-2013J")
        #expect(found.records.map(\.record) == [first, second])
    }

    @Test func `a submission is use unless it was carried over`() throws {
        let mapping = try Mapping.read(path: example("oulad-usage.yaml"), kind: .usage)
        let found = try usage(
            """
            submission,registration_key,submitted_on,kind,carried_over
            1752-11391,11391@AAA-2013J,2013-10-19,TMA,0
            1752-28400,28400@AAA-2013J,2013-10-23,TMA,1
            """, mapping: mapping)
        let day = try #require(Day(iso: "2013-10-19"))
        #expect(
            found.records.map(\.record) == [
                UsageRecord(
                    sourceCode: "oulad", eventID: "1752-11391", systemCode: "oulad", accountName: "11391@AAA-2013J",
                    actionCode: "TMA", channel: nil, time: ZoneOffsets.vietnam.instant(of: day), day: day,
                    isAssisted: false)
            ])
        #expect(found.filtered == 1)
        #expect(mapping.covers?.systems == ["oulad"])
        #expect(mapping.covers?.days.count == 1003)
    }
}
