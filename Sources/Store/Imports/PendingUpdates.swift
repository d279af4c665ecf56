/// Rows of one table that are to be changed, written together in one statement.
///
/// One statement for many rows instead of one round trip for each.
struct PendingUpdates {
    let table: String
    /// The columns that change, all of them in every row.
    let columns: [(name: String, type: KeyPath<Dialect, String>)]
    private var rows: [Int64: [SQLValue]] = [:]

    init(_ table: String, _ columns: [(name: String, type: KeyPath<Dialect, String>)]) {
        self.table = table
        self.columns = columns
    }

    var isEmpty: Bool { rows.isEmpty }
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
        let definitions = columns.map { ", \($0.name) \(dialect[keyPath: $0.type])" }.joined()
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
