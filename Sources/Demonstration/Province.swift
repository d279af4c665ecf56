public import Adoption
public import People

/// A whole province to look at: plainly made up, and the same for the same seed and the same day.
///
/// 800 officials' accounts of which most are unused, citizens who took to it here and not there,
/// offices at work, and whatever never goes by the book.
public struct Province: Sendable {
    /// Events of one source, and the days that it vouches for.
    public struct Delivery: Sendable {
        public let sourceCode: String
        public let systemCode: String
        public let covers: DayRange
        /// In order of time.
        public let events: [UsageRecord]
    }

    /// Another name of an account on its system, which no accounts file tells.
    public struct Alias: Hashable, Sendable {
        public let systemCode: String
        public let accountName: String
        public let alias: String
    }

    public let systems: [SystemDefinition]
    public let units: [UnitRecord]
    public let people: [PersonRecord]
    public let accounts: [AccountRecord]
    public let aliases: [Alias]
    /// One for each system.
    public let deliveries: [Delivery]

    /// UTC+7 without change, which Vietnam has had since 1975.
    public static let zone = ZoneOffsets(first: 7 * 3600)

    /// - Parameter today: the year of usage ends the day before.
    public init(seed: UInt64, today: Day) {
        var roster = Roster(today: today, chance: Chance(seed: seed))
        roster.amend { Irregularities.add(to: &$0, today: today, with: &$1) }
        systems = OnlineSystem.allCases.map(\.definition)
        units = Organisation.units
        people = roster.people
        accounts = roster.holdings.map(\.record)
        aliases = roster.holdings.filter { $0.deliveredName != $0.record.name }.map {
            Alias(systemCode: $0.system.rawValue, accountName: $0.record.name, alias: $0.deliveredName)
        }
        deliveries = OnlineSystem.allCases.enumerated().map { position, system in
            // Each system its own stream of chance, so that a change to one leaves the others as they were.
            let chance = Chance(seed: seed &+ UInt64(position + 1) &* 1_000_003)
            return Self.delivery(of: system, holdings: roster.holdings, today: today, chance: chance)
        }
    }

    private static func delivery(
        of system: OnlineSystem, holdings: [Holding], today: Day, chance: Chance
    ) -> Delivery {
        let last = system.lastDelivered(today: today)
        let first = last - 364
        var chance = chance
        var visits = Visits(to: system, in: zone, chance: Chance(seed: chance.next()))
        for holding in holdings where holding.system == system { visits.add(holding, upTo: last) }
        if system == .portal {
            visits.fileTogether(holdings.filter(\.isFiledTogether), today: today)
            visits.addStrangers(["cb.moi.01", "cb.moi.02", "cd.9901"], today: today)
        }
        let events = visits.diary.events(upTo: last, with: &chance).filter { $0.day >= first }
        // `first` lies 364 days before `last`.
        let covers = DayRange(first, last)!
        return Delivery(sourceCode: system.sourceCode, systemCode: system.rawValue, covers: covers, events: events)
    }
}

extension OnlineSystem {
    /// The portal and the desk tell every day, the Zalo channel every week; petitions fell silent two months ago.
    fileprivate func lastDelivered(today: Day) -> Day {
        switch self {
        case .portal, .desk: today - 1
        case .zalo: today.monday - 1
        case .petitions: today - 62
        }
    }
}
