import Adoption
import Demonstration
import People
import Testing

struct ProvinceTests {
    /// A day, a leap day, a Monday, the days about the turn of a year.
    static let days = ["2026-11-21", "2028-02-29", "2026-11-23", "2026-12-31", "2027-01-01"].map { Day(iso: $0)! }
    private static let day = days[0]
    private static let province = Province(seed: 1, today: day)
    private let province = ProvinceTests.province
    // Made once: a year of a province is a second's work in a debug build.
    private static let measured =
        days.map { ProvinceMeasures(Province(seed: 1, today: $0), today: $0) }
        + [ProvinceMeasures(Province(seed: 2026, today: day), today: day)]

    @Test func `the same seed and day make the same province`() {
        let again = Province(seed: 1, today: Self.day)
        #expect(again.units == province.units && again.people == province.people && again.accounts == province.accounts)
        #expect(again.systems == province.systems && again.aliases == province.aliases)
        #expect(again.deliveries.map(\.events) == province.deliveries.map(\.events))
        #expect(again.deliveries.map(\.covers) == province.deliveries.map(\.covers))
    }

    @Test func `another seed makes other people do other things`() {
        let other = Province(seed: 2, today: Self.day)
        #expect(other.people != province.people)
        #expect(other.deliveries[0].events != province.deliveries[0].events)
    }

    @Test func `800 officials hold an account on the portal, and more than six in ten never used it`() {
        let officials = province.accounts.filter { $0.name.hasPrefix("cb.") }
        #expect(officials.count == 800 && officials.allSatisfy { $0.systemCode == "portal" })
        #expect(ProvinceMeasures(province, today: Self.day).counts(of: officials)[.neverUsed] > 480)
    }

    @Test(arguments: measured.indices)
    func `every state occurs, whatever the day and the seed`(index: Int) {
        #expect(AccountState.allCases.filter { !Self.measured[index].states.values.contains($0) } == [])
    }

    @Test(arguments: measured.indices)
    func `one commune hardly uses anything and one mostly does`(index: Int) {
        let measures = Self.measured[index]
        #expect(measures.share(of: "XA02") < 5)
        #expect((50...70).contains(measures.share(of: "PH01")))
        let shares = ["XA01", "XA03", "XA04", "XA05", "XA06", "XA07", "XA08", "PH02", "PH03", "PH04"].map(
            measures.share)
        #expect(shares.allSatisfy { (3...45).contains($0) }, "\(shares)")
    }

    @Test func `units form one tree of three levels, parents known`() {
        let codes = Set(province.units.map(\.code))
        #expect(codes.count == province.units.count)
        let parents = province.units.compactMap { $0.parentCode.applied(to: nil) }
        #expect(parents.count == province.units.count - 1 && codes.isSuperset(of: parents))
        let units = province.units.enumerated().map { number, record in
            let parent = province.units.firstIndex { .set($0.code) == record.parentCode }
            return Unit(
                id: ID(Int64(number)), code: record.code, parent: parent.map { ID(Int64($0)) }, name: record.code)
        }
        #expect(Set(UnitTree(units).places.map(\.depth)) == [0, 1, 2])
    }

    @Test func `every account has a known person, unit and system, and a name of its own`() {
        let people = Set(province.people.map(\.code))
        let units = Set(province.units.map(\.code))
        let systems = Set(province.systems.map(\.code))
        #expect(people.count == province.people.count)
        for account in province.accounts {
            #expect(account.personCode.applied(to: nil).map(people.contains) == true)
            #expect(account.unitCode.applied(to: nil).map(units.contains) == true)
            #expect(systems.contains(account.systemCode))
        }
        #expect(Set(province.accounts.map { "\($0.systemCode)/\($0.name)" }).count == province.accounts.count)
    }

    @Test func `an exemption has a reason, and no key looks like an identity number`() {
        for account in province.accounts where account.exemptFrom != .keep { #expect(account.exemptReason != .keep) }
        let keys = province.people.map(\.code) + province.accounts.map(\.name) + province.aliases.map(\.alias)
        #expect(!keys.contains(where: looksLikeNationalIdentityNumber))
    }
}
