import Adoption
import People

/// The rules of ``Adoption/AccountState/on(_:dates:useDays:coverage:thresholds:)`` as one query for both engines.
///
/// It seeks in `use_day` only for accounts that were used after the day asked about; for all others the day of
/// the last use stands on the account itself.
struct StateSQL {
    let question: StateQuestion

    private var day: Int { question.asOf.number }

    /// Accounts on the roster, a row each: the columns of `account`, `state` and `used` (day of the last use).
    ///
    /// - Parameter filter: further conditions on `account a`, beginning with `AND`; may be empty.
    func accounts(where filter: SQLQuery = "") -> SQLQuery { accounts(where: filter, limit: "") }

    /// The same for a count of many: no order, no page.
    ///
    /// The limit limits nothing. It keeps both engines from writing the day of the last use out again wherever it is
    /// read, and then seeking it four times for every account: a million accounts take 1.4 s instead of 4.
    func everyAccount(where filter: SQLQuery = "") -> SQLQuery { accounts(where: filter, limit: "LIMIT \(Int.max)") }

    private func accounts(where filter: SQLQuery, limit: SQLQuery) -> SQLQuery {
        """
        SELECT r.id, r.unit_id, r.system_id, r.name, r.person_id, r.issued_day, r.activated_day, r.first_event_day,
            r.revoked_day, r.used, \(state) AS state
        FROM (
            SELECT a.id, a.unit_id, a.system_id, a.name, a.person_id, a.issued_day, a.activated_day,
                a.first_event_day, a.revoked_day, a.exempt_from, a.exempt_until, c.covered, \(used) AS used
            FROM account a LEFT JOIN (\(covered)) c ON c.system_id = a.system_id
            WHERE (a.issued_day IS NULL OR a.issued_day <= \(day)) \(ofSystem) \(filter) \(limit)
        ) r
        """
    }

    /// Accounts of a unit and of all below it.
    static func below(_ unit: ID<Unit>) -> SQLQuery {
        """
        AND a.unit_id IN (
            WITH RECURSIVE below (id) AS (
                SELECT id FROM unit WHERE id = \(unit)
                UNION ALL SELECT u.id FROM unit u JOIN below b ON u.parent_id = b.id
            )
            SELECT id FROM below
        )
        """
    }

    private var state: SQLQuery {
        let thresholds = question.thresholds
        return """
            CASE
            WHEN r.revoked_day <= \(day) THEN \(AccountState.revoked.number)
            WHEN r.exempt_from <= \(day) AND (r.exempt_until IS NULL OR r.exempt_until >= \(day))
                THEN \(AccountState.exempt.number)
            WHEN r.issued_day IS NULL THEN \(AccountState.issueDateUnknown.number)
            WHEN r.covered IS NULL OR r.covered < r.issued_day OR r.covered < \(day - thresholds.staleDays)
                THEN \(AccountState.unknown.number)
            WHEN r.used IS NULL THEN CASE WHEN r.issued_day > \(day - thresholds.graceDays)
                THEN \(AccountState.new.number) ELSE \(AccountState.neverUsed.number) END
            WHEN r.used <= \(day - thresholds.dormantDays) THEN \(AccountState.dormant.number)
            WHEN (\(weeksWithUse)) >= \(AccountState.habitWeeksWithUse) THEN \(AccountState.habitual.number)
            ELSE \(AccountState.active.number) END
            """
    }

    private var used: SQLQuery {
        """
        CASE WHEN a.last_use_day IS NULL OR a.last_use_day <= \(day) THEN a.last_use_day
        ELSE (SELECT max(d.day) FROM use_day d WHERE d.account_id = a.id AND d.day <= \(day) AND d.own > 0) END
        """
    }

    /// Weeks run from Monday to Sunday; 1970-01-01, day 0, was a Thursday.
    private var weeksWithUse: SQLQuery {
        let first = question.asOf.monday - 7 * (AccountState.habitWeeks - 1)
        return """
            SELECT count(DISTINCT (d.day + 3) / 7) FROM use_day d
            WHERE d.account_id = r.id AND d.own > 0 AND d.day BETWEEN \(first) AND \(day)
            """
    }

    /// The last covered day of each system up to the day: it alone decides what coverage has to say.
    private var covered: SQLQuery {
        """
        SELECT system_id, max(CASE WHEN last_day < \(day) THEN last_day ELSE \(day) END) AS covered
        FROM coverage WHERE first_day <= \(day) GROUP BY system_id
        """
    }

    private var ofSystem: SQLQuery {
        switch question.systems {
        case .used:
            // The training system may not be there yet; no id is 0.
            """
            AND a.system_id <> coalesce((SELECT id FROM online_system WHERE code = \(TrainingSystem.code)), 0)
            """
        case .one(let code): "AND a.system_id = (SELECT id FROM online_system WHERE code = \(code))"
        case .all: ""
        }
    }
}
