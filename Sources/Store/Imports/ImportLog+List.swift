import Adoption
public import People

extension ImportLog {
    /// The runs, the newest first, a page at a time.
    ///
    /// - Parameter before: the last of the page before.
    public static func list(
        before: ID<ImportRun>? = nil, limit: Int, on connection: any SQLConnection
    ) throws -> [ImportRun] {
        let start: SQLQuery = before.map { "WHERE id < \($0)" } ?? ""
        return try connection.rows("\(select) \(start) ORDER BY id DESC LIMIT \(limit)").map(run)
    }

    /// - Returns: Nothing where there is no such run.
    public static func find(_ id: ID<ImportRun>, on connection: any SQLConnection) throws -> ImportRun? {
        try connection.row("\(select) WHERE id = \(id)").map(run)
    }

    static let select: SQLQuery = """
        SELECT id, kind, file_name, started_at, started_by, finished_at, byte_offset, line, rows_taken, rows_rejected
        FROM import
        """

    static func run(_ row: SQLRow) throws -> ImportRun {
        guard let kind = ImportKind(rawValue: row.text(1)) else {
            throw StoreError.failed(detail: "unknown kind of import \(row.text(1))")
        }
        return ImportRun(
            id: row.id(0), kind: kind, fileName: row.text(2),
            startedAt: Instant(milliseconds: row.integer(3)), startedBy: row.text(4), finishedAt: row.instant(5),
            byteOffset: row.integer(6), line: row.int(7), rowsTaken: row.int(8), rowsRejected: row.int(9))
    }
}
