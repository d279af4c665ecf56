import Adoption
import People

// The places below are those of `FileKind.columnNames`.

extension UnitRecord {
    static func read(_ cells: CellReader) -> UnitRecord? {
        let code = cells.key(0, .reportKey)
        let record = UnitRecord(
            code: code ?? "", parentCode: cells.edit(1, .reportKey), name: cells.edit(2, .words),
            kind: cells.edit(3, .words))
        return cells.isRejected ? nil : record
    }
}

extension PersonRecord {
    static func read(_ cells: CellReader) -> PersonRecord? {
        let code = cells.key(0, .personalKey)
        let record = PersonRecord(code: code ?? "", name: cells.edit(1, .words), unitCode: cells.edit(2, .key))
        return cells.isRejected ? nil : record
    }
}

extension AccountRecord {
    static func read(_ cells: CellReader) -> AccountRecord? {
        let system = cells.repeatedKey(0)
        let name = cells.key(1, .personalKey)
        var record = AccountRecord(systemCode: system ?? "", name: name ?? "")
        record.personCode = cells.edit(2, .personalKey)
        record.unitCode = cells.edit(3, .key)
        record.issued = cells.day(4)
        record.issuer = cells.edit(5, .words)
        record.activated = cells.day(6)
        record.revoked = cells.day(7)
        record.exemptFrom = cells.day(8)
        record.exemptUntil = cells.day(9)
        record.exemptReason = cells.edit(10, .words)
        record.aliases = cells.aliases(11)
        return cells.isRejected ? nil : record
    }
}

extension UsageRecord {
    static func read(_ cells: CellReader) -> UsageRecord? {
        let source = cells.repeatedKey(0)
        let event = cells.key(1)
        let system = cells.repeatedKey(2)
        let account = cells.key(3, .personalKey)
        let action = cells.repeatedKey(4)
        let channel = cells.channel(5)
        let time = cells.instant(6)
        let isAssisted = cells.assisted(7)
        guard !cells.isRejected, let source, let event, let system, let account, let action, let time else {
            return nil
        }
        return UsageRecord(
            sourceCode: source, eventID: event, systemCode: system, accountName: account, actionCode: action,
            channel: channel, time: time.instant, day: time.day, isAssisted: isAssisted)
    }
}

extension CoverageEntry {
    static func read(_ cells: CellReader) -> CoverageEntry? {
        let source = cells.repeatedKey(0)
        let system = cells.repeatedKey(1)
        let first = cells.requiredDay(2)
        let last = cells.requiredDay(3)
        guard !cells.isRejected, let source, let system, let first, let last else { return nil }
        guard let days = DayRange(first, last) else {
            cells.report(.endBeforeStart(first: first, last: last), column: 3)
            return nil
        }
        return CoverageEntry(sourceCode: source, systemCode: system, days: days)
    }
}
