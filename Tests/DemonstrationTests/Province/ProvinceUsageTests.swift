import Adoption
import Demonstration
import People
import Testing

struct ProvinceUsageTests {
    private static let today = Day(iso: "2026-11-21")!
    private static let province = Province(seed: 1, today: today)
    private let province = ProvinceUsageTests.province
    private let today = ProvinceUsageTests.today
    private var events: [UsageRecord] { province.deliveries.flatMap(\.events) }

    @Test func `a delivery vouches for 365 days and brings nothing else, in order of time`() {
        for delivery in province.deliveries {
            #expect(delivery.covers.count == 365)
            #expect(
                delivery.events.allSatisfy { delivery.covers.contains($0.day) && $0.systemCode == delivery.systemCode })
            #expect(delivery.events.allSatisfy { Province.zone.day(of: $0.time) == $0.day })
            #expect(zip(delivery.events, delivery.events.dropFirst()).allSatisfy { $0.time <= $1.time })
            #expect(Set(delivery.events.map(\.eventID)).count == delivery.events.count)
        }
        #expect((20_000...200_000).contains(events.count), "\(events.count) events")
    }

    @Test func `the portal is told up to yesterday, and one source fell silent two months ago`() {
        let last = Dictionary(uniqueKeysWithValues: province.deliveries.map { ($0.systemCode, $0.covers.last) })
        #expect(last["portal"] == today - 1 && last["petitions"] == today - 62)
    }

    @Test func `every action of every system and every channel occurs, own and assisted`() {
        let known = Set(province.systems.flatMap { system in system.actions.map { "\(system.code)/\($0.code)" } })
        #expect(Set(events.map { "\($0.systemCode)/\($0.actionCode)" }) == known)
        #expect(Set(events.compactMap(\.channel)) == Set(UsageRecord.Channel.allCases))
        #expect(Set(events.map(\.isAssisted)) == [true, false])
    }

    @Test func `a few names are nobody's, and a few are aliases`() {
        let names = Set(province.accounts.map { "\($0.systemCode)/\($0.name)" })
        let aliases = Set(province.aliases.map { "\($0.systemCode)/\($0.alias)" })
        let unknown = Set(events.map { "\($0.systemCode)/\($0.accountName)" }).subtracting(names)
        #expect(aliases.count == 3 && unknown.isSuperset(of: aliases))
        #expect(unknown.subtracting(aliases) == ["portal/cb.moi.01", "portal/cb.moi.02", "portal/cd.9901"])
    }

    @Test func `there is use before an issue day and after a revocation`() {
        var days: [String: [Day]] = [:]
        for event in events { days["\(event.systemCode)/\(event.accountName)", default: []].append(event.day) }
        let early = province.accounts.filter { account in
            guard let issued = account.issued.applied(to: nil) else { return false }
            return days["\(account.systemCode)/\(account.name)"]?.contains { $0 < issued } ?? false
        }
        let late = province.accounts.filter { account in
            guard let revoked = account.revoked.applied(to: nil) else { return false }
            return days["\(account.systemCode)/\(account.name)"]?.contains { $0 >= revoked } ?? false
        }
        #expect((2...6).contains(early.count) && (2...6).contains(late.count), "\(early.count), \(late.count)")
    }

    @Test func `in one branch everybody files within a few minutes of each other, three times`() {
        let branch = Set(province.accounts.filter { $0.unitCode == .set("HND-PH02") }.map(\.name))
        let filed = events.filter { branch.contains($0.accountName) && $0.actionCode == "submit" }
        let byDay = Dictionary(grouping: filed, by: \.day)
        #expect(branch.count >= 5 && byDay.count == 3)
        for events in byDay.values {
            let times = events.map(\.time.milliseconds)
            #expect(Set(events.map(\.accountName)) == branch)
            #expect(times.max()! - times.min()! < 10 * 60_000)
        }
    }
}
