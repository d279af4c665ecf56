import Adoption
import People

/// Takes the rows of a people file, batch by batch, inside one transaction.
struct PersonImport {
    private struct Person {
        /// Nothing until the batch that makes the person is written.
        var id: ID<Person>?
        var name: String
        var unitCode: String?
        /// The unit of the first account: the home unit where no file of people gives one.
        var firstAccountUnit: String?
    }

    private let unitIDs: [String: ID<Unit>]
    private let unitCodes: [ID<Unit>: String]
    private var seen = SeenRows<String>()
    private var updates = PendingUpdates("person", [.text("name"), .integer("unit_id")])
    private var outcome = ImportOutcome()
    /// People whose home unit changes.
    private var moved: [ID<Person>] = []

    init(on connection: any SQLConnection) throws {
        let units = try UnitStore.units(on: connection)
        unitIDs = Dictionary(uniqueKeysWithValues: units.map { ($0.code, $0.id) })
        unitCodes = Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0.code) })
    }

    mutating func take(_ batch: [Located<PersonRecord>], on connection: any SQLConnection) throws {
        // A row of an earlier batch must be readable before its code comes again.
        if batch.contains(where: { seen.contains($0.record.code) }) { try updates.flush(on: connection) }
        var people = try stored(Set(batch.map(\.record.code)), on: connection)
        let struckOut = batch.filter { $0.record.unitCode == .clear }.map(\.record.code)
        for (code, unit) in try firstAccountUnits(of: struckOut, on: connection) {
            people[code]?.firstAccountUnit = unit
        }
        var new: [String] = []
        for row in batch {
            do {
                try take(row, &people, &new)
            } catch let problem as RowProblem {
                outcome.problems.append(Located(line: row.line, record: problem))
            }
        }
        try connection.load(
            "person", columns: ["code", "name", "unit_id"],
            rows: new.map { code in
                [
                    .text(code), .text(people[code]?.name ?? ""),
                    people[code]?.unitCode.flatMap { unitIDs[$0] }.sqlValue ?? .null,
                ]
            })
    }

    mutating func finish(on connection: any SQLConnection) throws -> ImportOutcome {
        try updates.flush(on: connection)
        // No engine takes more than some ten thousand values at once.
        for start in stride(from: 0, to: moved.count, by: 1000) {
            let some = moved[start..<min(start + 1000, moved.count)]
            try BoardEntries.followHomes(of: "SELECT id FROM person WHERE id IN \(list: some)", on: connection)
        }
        return outcome
    }

    private func stored(_ codes: Set<String>, on connection: any SQLConnection) throws -> [String: Person] {
        var people: [String: Person] = [:]
        try connection.forEachRow("SELECT id, code, name, unit_id FROM person WHERE code IN \(list: codes)") { row in
            let unit: ID<Unit>? = row.idIfAny(3)
            people[row.text(1)] = Person(id: row.id(0), name: row.text(2), unitCode: unit.flatMap { unitCodes[$0] })
        }
        return people
    }

    /// Where those whose home unit is struck out are at home then.
    private func firstAccountUnits(
        of codes: [String], on connection: any SQLConnection
    ) throws -> [(code: String, unit: String?)] {
        if codes.isEmpty { return [] }
        return try connection.rows(
            """
            SELECT person.code, account.unit_id FROM account JOIN person ON person.id = account.person_id
            WHERE account.id IN (
                SELECT MIN(account.id) FROM account JOIN person ON person.id = account.person_id
                WHERE person.code IN \(list: codes) GROUP BY account.person_id
            )
            """
        ).map { ($0.text(0), unitCodes[$0.id(1)]) }
    }

    private mutating func take(
        _ row: Located<PersonRecord>, _ people: inout [String: Person], _ new: inout [String]
    ) throws {
        let record = row.record
        if looksLikeNationalIdentityNumber(record.code) { throw RowProblem.identityNumber(column: "code") }
        if case .set(let unit) = record.unitCode, unitIDs[unit] == nil { throw RowProblem.unknownUnit(code: unit) }
        let before = people[record.code]
        let name = record.name.applied(to: before?.name) ?? ""
        let unitCode = record.unitCode.applied(to: before?.unitCode) ?? before?.firstAccountUnit
        let fields = [
            FieldChange(unless: "name", before?.name, name), FieldChange(unless: "unit", before?.unitCode, unitCode),
        ]
        try checkContradiction(row, fields)
        if before != nil && fields.allSatisfy({ $0 == nil }) {
            outcome.left += 1
            return
        }
        people[record.code] = Person(
            id: before?.id, name: name, unitCode: unitCode, firstAccountUnit: before?.firstAccountUnit)
        let change = RecordChange(
            line: row.line, kind: before == nil ? .created : .changed, key: record.code,
            fields: fields.compactMap(\.self))
        if before == nil {
            new.append(record.code)
            outcome.countCreated(change)
        } else {
            if let id = before?.id {
                updates.set(id.rawValue, [.text(name), unitCode.flatMap { unitIDs[$0] }.sqlValue])
                if fields[1] != nil { moved.append(id) }
            }
            outcome.countChanged(change)
        }
    }

    /// - Parameter fields: name and unit, in this order; nothing where they do not change.
    private mutating func checkContradiction(_ row: Located<PersonRecord>, _ fields: [FieldChange?]) throws {
        let changing = UInt32(flags: fields[0] != nil, fields[1] != nil)
        if let earlier = seen.contradiction(row.record.code, changing: changing) {
            throw RowProblem.contradictsLine(line: earlier.line, column: earlier.columns & 1 == 1 ? "name" : "unit")
        }
        let spoken = UInt32(flags: !row.record.name.isKeep, !row.record.unitCode.isKeep)
        seen.note(row.record.code, line: row.line, columns: spoken)
    }
}
