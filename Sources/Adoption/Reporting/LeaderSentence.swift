public import People

/// What a leader needs to know of a report in one sentence, as data.
public struct LeaderSentence: Hashable, Sendable {
    /// A unit with its own row's numbers.
    public struct Worst: Hashable, Sendable {
        public let unit: Unit
        public let neverUsed: Int
        public let issued: Int
    }

    public let issued: Int
    public let neverUsed: Int
    public let dormant: Int
    /// Accounts that nobody can judge because their system's use is not reported.
    public let unknown: Int
    /// The unit directly below the one asked for (or the root, where several stand side by side) with the most
    /// accounts never used; the first in tree order where several are equal. Nothing where there is no unit below,
    /// or no account never used in any.
    public let worst: Worst?
    /// The day up to which every system is reported that has been heard of lately; nothing where none has. Accounts
    /// of the others are among ``unknown``.
    public let coveredUpTo: Day?

    /// Never used as a share of all issued, 0...1; nothing where none is issued.
    public var neverUsedShare: Double? { issued == 0 ? nil : Double(neverUsed) / Double(issued) }

    /// - Parameter below: rows of the units directly below, in tree order.
    init(total: StateCounts, below: [UnusedReport.Row], header: UnusedReportHeader) {
        issued = total.issued
        neverUsed = total[.neverUsed]
        dormant = total[.dormant]
        unknown = total[.unknown]
        let most = below.map { $0.counts[.neverUsed] }.max() ?? 0
        worst = below.first { most > 0 && $0.counts[.neverUsed] == most }.map {
            Worst(unit: $0.unit, neverUsed: most, issued: $0.counts.issued)
        }
        coveredUpTo = Dictionary(grouping: header.coverage, by: \.systemCode).values
            .compactMap { Coverage($0.map(\.days)).lastDay(upTo: header.asOf) }
            .filter { header.asOf - $0 <= header.thresholds.staleDays }.min()
    }
}
