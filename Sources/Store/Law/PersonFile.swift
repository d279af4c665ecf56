public import Adoption
import People

extension PersonFile {
    /// Reads the file and writes down that it was made.
    ///
    /// - Throws: ``Adoption/PersonRefusal/noSuchPerson(code:)``.
    public static func read(_ code: String, by author: Author, on connection: any SQLConnection) throws -> PersonFile {
        let person = try PersonTraces(of: code, on: connection)
        try NamesSeen.record(
            NamesLook(.person, as: .json, names: 1, about: .person(person.id)), by: author, on: connection)
        try Audit.record(.personExported, about: person.id, subject: code, by: author, on: connection)
        return PersonFile(
            code: code, generatedAt: author.at,
            sections: try PersonSections.all(of: person).map { try $0.read(connection) })
    }
}

/// How one section of a person's file is read.
struct PersonSection {
    /// How a column of the answer is written.
    enum Kind {
        case text, number, flag, day, instant
        /// The key of a usage event, as its source writes it.
        case eventID
        case channel
    }

    let name: String
    let fields: [(name: String, kind: Kind)]
    let query: SQLQuery

    init(_ name: String, _ fields: KeyValuePairs<String, Kind>, _ query: SQLQuery) {
        self.name = name
        self.fields = fields.map { ($0.key, $0.value) }
        self.query = query
    }

    func read(_ connection: any SQLConnection) throws -> PersonFile.Section {
        let rows = try connection.rows(query).map { row in
            fields.enumerated().map { Self.value(row, $0.offset, $0.element.kind) }
        }
        return PersonFile.Section(name: name, fields: fields.map(\.name), rows: rows)
    }

    private static func value(_ row: SQLRow, _ column: Int, _ kind: Kind) -> PersonFile.Value {
        if row.values[column] == .null { return .none }
        return switch kind {
        case .text: .text(row.text(column))
        case .number: .number(row.integer(column))
        case .flag: .flag(row.bool(column))
        case .day: row.day(column).map(PersonFile.Value.day) ?? .none
        case .instant: row.instant(column).map(PersonFile.Value.instant) ?? .none
        case .eventID: .text(EventKey.eventID(of: row.blob(column)))
        case .channel: UsageRecord.Channel(code: row.integerIfAny(column)).map { .text($0.rawValue) } ?? .none
        }
    }
}
