import Adoption
import People

/// The events of one account, sorted into what makes its state on a day and what stands beside it.
struct StoryUse {
    private let account: ID<AccountValues>
    private let day: Day
    private(set) var asides = UsageAsides()
    private var events = 0
    /// Days of counted own use up to the day and before the revocation, ascending.
    private var days: [Day] = []

    init(
        of account: ID<AccountValues>, asOf day: Day, issued: Day?, revoked: Day?, on connection: any SQLConnection
    ) throws {
        self.account = account
        self.day = day
        let perDay: SQLQuery = """
            SELECT e.day, a.code, a.name_vi, a.name_en, a.counts, e.assisted, COUNT(*)
            FROM usage_event e JOIN action a ON a.id = e.action_id WHERE e.account_id = \(account)
            GROUP BY e.day, a.code, a.name_vi, a.name_en, a.counts, e.assisted ORDER BY e.day, a.code
            """
        var uncounted: [String: UsageAsides.Uncounted] = [:]
        try connection.forEachRow(perDay) { row in
            guard let done = row.day(0) else { return }
            let (counts, isAssisted, number) = (row.bool(4), row.bool(5), row.int(6))
            if done > day {
                asides.afterDay.add(number, on: done)
            } else if !counts {
                var count = uncounted[row.text(1)]?.count
                count.add(number, on: done)
                uncounted[row.text(1)] = count.map {
                    .init(
                        actionCode: row.text(1), actionName: LocalizedText(vi: row.text(2), en: row.textIfAny(3)),
                        count: $0)
                }
            } else if isAssisted {
                asides.assisted.add(number, on: done)
            } else {
                add(number, on: done, issued: issued, revoked: revoked)
            }
        }
        asides.uncounted = uncounted.values.sorted {
            $0.actionCode.utf8.lexicographicallyPrecedes($1.actionCode.utf8)
        }
    }

    private mutating func add(_ number: Int, on done: Day, issued: Day?, revoked: Day?) {
        if let revoked, done >= revoked { return asides.afterRevocation.add(number, on: done) }
        if let issued, done < issued { asides.beforeIssue.add(number, on: done) }
        events += number
        if days.last != done { days.append(done) }
    }

    func counted(on connection: any SQLConnection) throws -> CountedUse? {
        guard let first = days.first, let last = days.last else { return nil }
        let firstWeek = day.week - (AccountState.habitWeeks - 1)
        return CountedUse(
            first: try mark(first, "ORDER BY e.at, e.id", on: connection),
            last: try mark(last, "ORDER BY e.at DESC, e.id DESC", on: connection), events: events, days: days.count,
            recentDays: days.filter { $0.week >= firstWeek })
    }

    private func mark(_ day: Day, _ order: SQLQuery, on connection: any SQLConnection) throws -> CountedUse.Mark {
        let row = try connection.row(
            """
            SELECT source.code, import.file_name
            FROM usage_event e JOIN action a ON a.id = e.action_id
            JOIN source ON source.id = e.source_id JOIN import ON import.id = e.import_id
            WHERE e.account_id = \(account) AND e.day = \(day) AND a.counts = 1 AND e.assisted = 0
            \(order) LIMIT 1
            """)
        guard let row else { throw StoreError.failed(detail: "a day of use without an event") }
        return CountedUse.Mark(day: day, source: row.text(0), file: row.text(1))
    }
}

extension UsageAsides.Count? {
    /// Days come in ascending order.
    fileprivate mutating func add(_ number: Int, on day: Day) {
        self = UsageAsides.Count(events: (self?.events ?? 0) + number, last: day)
    }
}
