import Adoption
import Demonstration
import People

/// What the reports of the product should say of a province, counted here by the pure rules alone.
struct ProvinceMeasures: Sendable {
    let province: Province
    let today: Day
    /// State of every account by its system and name.
    let states: [String: AccountState]

    init(_ province: Province, today: Day) {
        self.province = province
        self.today = today
        let counted = Set(
            province.systems.flatMap { system in
                system.actions.filter(\.counts).map { "\(system.code)/\($0.code)" }
            })
        let names = Dictionary(
            uniqueKeysWithValues: province.aliases.map {
                ("\($0.systemCode)/\($0.alias)", "\($0.systemCode)/\($0.accountName)")
            })
        var useDays: [String: Set<Day>] = [:]
        for event in province.deliveries.flatMap(\.events)
        where !event.isAssisted && counted.contains("\(event.systemCode)/\(event.actionCode)") {
            let key = "\(event.systemCode)/\(event.accountName)"
            useDays[names[key] ?? key, default: []].insert(event.day)
        }
        let coverage = Dictionary(
            uniqueKeysWithValues: province.deliveries.map { ($0.systemCode, Coverage([$0.covers])) })
        var states: [String: AccountState] = [:]
        for account in province.accounts {
            let key = "\(account.systemCode)/\(account.name)"
            let revoked = account.revoked.applied(to: nil)
            let days = (useDays[key] ?? []).filter { day in revoked.map { day < $0 } ?? true }.sorted()
            states[key] = AccountState.on(
                today, dates: account.dates, useDays: days, coverage: coverage[account.systemCode]!)
        }
        self.states = states
    }

    func counts(of accounts: [AccountRecord]) -> StateCounts {
        var counts = StateCounts()
        for account in accounts {
            if let state = states["\(account.systemCode)/\(account.name)"] { counts[state] += 1 }
        }
        return counts
    }

    /// Accounts counted under `unit` or below it.
    func accounts(below unit: String) -> [AccountRecord] {
        var parents: [String: String] = [:]
        for record in province.units { parents[record.code] = record.parentCode.applied(to: nil) }
        return province.accounts.filter { account in
            var current = account.unitCode.applied(to: nil)
            while let code = current, code != unit { current = parents[code] }
            return current == unit
        }
    }

    /// The share of accounts in use, of all that were issued, in per cent.
    func share(of unit: String) -> Int {
        let counts = counts(of: accounts(below: unit))
        return (counts[.habitual] + counts[.active]) * 100 / max(1, counts.issued)
    }
}

extension AccountRecord {
    var dates: AccountDates {
        let exemption = exemptFrom.applied(to: nil).map {
            AccountDates.Exemption(
                first: $0, last: exemptUntil.applied(to: nil), reason: exemptReason.applied(to: nil) ?? "")
        }
        return AccountDates(
            issued: issued.applied(to: nil), revoked: revoked.applied(to: nil), exemption: exemption)
    }
}
