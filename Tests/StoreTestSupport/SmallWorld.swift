public import Adoption
public import People

/// A few units, accounts, events and covered days, made from a seed, dense enough for every state to occur.
///
/// It goes into a database row by row, past the imports, so that tests of usage and states stand on their own.
public struct SmallWorld: Sendable {
    public struct Account: Sendable {
        public let name: String
        public let system: String
        public let unit: String
        public let dates: AccountDates
    }

    public static let firstDay = Day(iso: "2026-01-01")!  // a date of the calendar
    public static let lastDay = Day(iso: "2026-06-30")!  // a date of the calendar
    public static let systems = ["cong", "zalo"]
    /// Whether each action counts.
    public static let actions = ["nop": true, "tra-cuu": false, "thanh-toan": true]

    public let units: [(code: String, parent: String?)]
    public var accounts: [Account]
    public let events: [UsageRecord]
    public let coverage: [CoverageEntry]

    public init(seed: UInt64, accounts count: Int = 60, events eventCount: Int = 900) {
        var random = SeededRandom(seed: seed)
        var units: [(code: String, parent: String?)] = [("T", nil)]
        for number in 1...11 { units.append(("U\(number)", units.randomElement(using: &random)?.code)) }
        let accounts = (0..<count).map { number in
            Account(
                name: "tk\(number)", system: Self.systems.randomElement(using: &random) ?? "cong",
                unit: units.randomElement(using: &random)?.code ?? "T", dates: Self.dates(&random))
        }
        self.units = units
        self.accounts = accounts
        events = (0..<eventCount).map { Self.event($0, accounts, &random) }
        coverage = (0..<5).compactMap { number in
            let first = Self.day(&random)
            return DayRange(first, min(first + Int.random(in: 3...50, using: &random), Self.lastDay)).map {
                CoverageEntry(
                    sourceCode: "nguon\(number % 2)", systemCode: Self.systems[number % 2], days: $0)
            }
        }
    }

    /// The days on which the holder used `account`, as the definitions have it.
    public func useDays(of account: Account) -> [Day] {
        Set(
            events.filter {
                $0.systemCode == account.system && $0.accountName == account.name && !$0.isAssisted
                    && Self.actions[$0.actionCode] == true
            }.map(\.day)
        ).sorted()
    }

    /// The state by the rules of `Adoption`, straight from the events.
    public func state(of account: Account, on day: Day, thresholds: StateThresholds) -> AccountState? {
        .on(
            day, dates: account.dates, useDays: useDays(of: account),
            coverage: Coverage(coverage.filter { $0.systemCode == account.system }.map(\.days)),
            thresholds: thresholds)
    }

    private static func day(_ random: inout SeededRandom) -> Day {
        firstDay + Int.random(in: 0...(lastDay - firstDay), using: &random)
    }

    private static func dates(_ random: inout SeededRandom) -> AccountDates {
        func sometimes(_ odds: Int) -> Bool { Int.random(in: 0..<odds, using: &random) == 0 }
        let issued = sometimes(10) ? nil : day(&random) - 60
        let exemption = sometimes(6) ? day(&random) : nil
        return AccountDates(
            issued: issued, revoked: sometimes(8) ? max(day(&random), issued ?? firstDay) : nil,
            exemption: exemption.map {
                .init(first: $0, last: sometimes(2) ? nil : $0 + Int.random(in: 0...40, using: &random), reason: "nghỉ")
            })
    }

    private static func event(_ number: Int, _ accounts: [Account], _ random: inout SeededRandom) -> UsageRecord {
        // The product of two draws: a few accounts are used a lot, many hardly or never.
        let draw = Double.random(in: 0..<1, using: &random) * Double.random(in: 0..<1, using: &random)
        let account = accounts[Int(draw * Double(accounts.count) * 0.8)]
        let day = day(&random)
        return UsageRecord(
            sourceCode: "nguon\(number % 2)", eventID: number % 3 == 0 ? "su-kien-\(number)" : uuid(&random),
            systemCode: account.system, accountName: account.name,
            actionCode: actions.keys.sorted().randomElement(using: &random) ?? "nop",
            channel: UsageRecord.Channel.allCases.randomElement(using: &random),
            time: Instant(milliseconds: Int64(day.number) * 86_400_000 + Int64(number)), day: day,
            isAssisted: Int.random(in: 0..<4, using: &random) == 0)
    }

    private static func uuid(_ random: inout SeededRandom) -> String {
        let digits = (0..<32).map { _ in String(Int.random(in: 0..<16, using: &random), radix: 16) }.joined()
        let parts = [(0, 8), (8, 4), (12, 4), (16, 4), (20, 12)]
        return parts.map { digits.dropFirst($0.0).prefix($0.1) }.joined(separator: "-")
    }
}
