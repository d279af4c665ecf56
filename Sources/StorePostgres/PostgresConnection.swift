import CLibPQ
import Store

/// One libpq connection. Not safe for more than one thread; ``PostgresSession`` confines it to one.
final class PostgresConnection: SQLConnection {
    let dialect = Dialect.postgres
    let handle: OpaquePointer

    /// - Throws: ``StoreError/unreachable(detail:)``.
    init(url: String) throws {
        guard let handle = PQconnectdb(url) else { throw StoreError.unreachable(detail: "out of memory") }
        self.handle = handle
        // From here on `deinit` frees the handle, also where this throws.
        guard PQstatus(handle) == CONNECTION_OK else { throw StoreError.unreachable(detail: message) }
        try command("SET client_min_messages = warning; SET client_encoding = 'UTF8'; SET jit = off")
    }

    deinit {
        PQfinish(handle)
    }

    var isIdle: Bool {
        PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE
    }

    /// The server's last words, without the line break that libpq ends them with.
    var message: String {
        var text = String(cString: PQerrorMessage(handle))
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    func forEachRow(_ query: SQLQuery, _ row: (SQLRow) throws -> Void) throws {
        try send(query)
        PQsetSingleRowMode(handle)
        defer { drain() }
        while let result = PQgetResult(handle) {
            defer { PQclear(result) }
            switch PQresultStatus(result) {
            case PGRES_SINGLE_TUPLE:
                try row(SQLRow(values: (0..<PQnfields(result)).map { PostgresValue.read(result, column: $0) }))
            case PGRES_TUPLES_OK, PGRES_COMMAND_OK:
                continue
            default:
                throw failure(result)
            }
        }
    }

    @discardableResult
    func execute(_ query: SQLQuery) throws -> Int {
        try send(query)
        defer { drain() }
        guard let result = PQgetResult(handle) else { throw StoreError.connectionLost(detail: message) }
        defer { PQclear(result) }
        let status = PQresultStatus(result)
        guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK else { throw failure(result) }
        return Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    func run(script: String) throws {
        try command(script)
    }

    /// Runs statements of our own that carry no values.
    func command(_ text: String) throws {
        guard let result = PQexec(handle, text) else { throw StoreError.connectionLost(detail: message) }
        defer { PQclear(result) }
        let status = PQresultStatus(result)
        guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK else { throw failure(result) }
    }

    private func send(_ query: SQLQuery) throws {
        let values = PostgresParameters(query.values)
        let sent = values.withPointers { types, pointers, lengths, formats in
            PQsendQueryParams(
                handle, query.text(for: dialect), Int32(values.count), types, pointers, lengths, formats,
                PostgresValue.binary)
        }
        guard sent == 1 else { throw StoreError.connectionLost(detail: message) }
    }

    /// Takes what is left of an answer, so that the connection can be asked again.
    func drain() {
        while let result = PQgetResult(handle) { PQclear(result) }
    }

    /// What a failed result means; the connection's own state tells a lost one.
    func failure(_ result: OpaquePointer?) -> StoreError {
        let state = result.flatMap { PQresultErrorField($0, Int32(UInt8(ascii: "C"))) }.map { String(cString: $0) }
        return StoreError(sqlState: state, isConnected: PQstatus(handle) == CONNECTION_OK, detail: message)
    }
}
