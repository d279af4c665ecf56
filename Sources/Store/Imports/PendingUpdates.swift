/// Rows of one table that are to be changed, written together in one statement.
///
/// One statement for many rows instead of one round trip for each.
struct PendingUpdates {
    enum Column: Hashable, Sendable {
        case integer(String)
        case text(String)

        var name: String {
            switch self {
            case .integer(let name), .text(let name): name
            }
        }

        func definition(_ dialect: Dialect) -> String {
            switch self {
            case .integer(let name): "\(name) \(dialect.integer)"
            case .text(let name): "\(name) \(dialect.text)"
            }
        }
    }

    private let table: String
    private let columns: [Column]
    private var rows: [Int64: [SQLValue]] = [:]

    /// - Parameter columns: those that change, all of them in every row.
    init(_ table: String, _ columns: [Column]) {
        self.table = table
        self.columns = columns
    }

    var count: Int { rows.count }

    /// - Parameter values: in the order of the columns; a later call for the same row wins.
    mutating func set(_ id: Int64, _ values: [SQLValue]) {
        rows[id] = values
    }

    /// Writes what is waiting, in the order of the rows' ids.
    mutating func flush(on connection: any SQLConnection) throws {
        guard !rows.isEmpty else { return }
        let staging = "changed_\(table)"
        let dialect = connection.dialect
        let definitions = columns.map { ", " + $0.definition(dialect) }.joined()
        try connection.run(
            script: "CREATE TEMPORARY TABLE \(staging) (id \(dialect.integer) PRIMARY KEY\(definitions));")
        try connection.load(
            staging, columns: ["id"] + columns.map(\.name),
            rows: rows.sorted { $0.key < $1.key }.lazy.map { [.integer($0.key)] + $0.value })
        let assignments = columns.map { "\($0.name) = changed.\($0.name)" }.joined(separator: ", ")
        try connection.execute(
            """
            UPDATE \(raw: table) SET \(raw: assignments) FROM \(raw: staging) AS changed
            WHERE \(raw: table).id = changed.id
            """)
        try connection.run(script: "DROP TABLE \(staging);")
        rows.removeAll(keepingCapacity: true)
    }
}
