import Foundation
import GRDB
import GRDBSQLite
import Store

/// One connection inside one of GRDB's transactions.
struct SQLiteConnection: SQLConnection {
    let database: Database
    let dialect = Dialect.sqlite

    func forEachRow(_ query: SQLQuery, _ row: (SQLRow) throws -> Void) throws {
        let statement = try database.cachedStatement(sql: query.text(for: dialect))
        let cursor = try Row.fetchCursor(statement, arguments: arguments(of: query))
        while let next = try cursor.next() {
            try row(SQLRow(values: next.databaseValues.map(SQLValue.init)))
        }
    }

    @discardableResult
    func execute(_ query: SQLQuery) throws -> Int {
        let statement = try database.cachedStatement(sql: query.text(for: dialect))
        try statement.execute(arguments: arguments(of: query))
        return database.changesCount
    }

    func run(script: String) throws {
        try database.execute(sql: script)
    }

    /// Binds through SQLite's own interface: GRDB's binding halves the speed of bulk loading.
    func load(_ table: String, columns: [String], rows: some Sequence<[SQLValue]>) throws {
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        let sql = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))"
        let statement = try database.makeStatement(sql: sql)
        let handle = statement.sqliteStatement
        for row in rows {
            for (position, value) in row.enumerated() {
                bind(value, at: Int32(position + 1), of: handle)
            }
            let code = sqlite3_step(handle)
            sqlite3_reset(handle)
            guard code == SQLITE_DONE else {
                throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: sql)
            }
        }
    }

    private var message: String? {
        database.sqliteConnection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) }
    }

    private func arguments(of query: SQLQuery) -> StatementArguments {
        StatementArguments(query.values.map(\.databaseValue))
    }

    private func bind(_ value: SQLValue, at position: Int32, of statement: OpaquePointer) {
        // SQLITE_TRANSIENT: SQLite copies the bytes before the call returns.
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .null:
            sqlite3_bind_null(statement, position)
        case .integer(let number):
            sqlite3_bind_int64(statement, position, number)
        case .text(var text):
            text.withUTF8 {
                _ = $0.withMemoryRebound(to: CChar.self) {
                    sqlite3_bind_text(statement, position, $0.baseAddress, Int32($0.count), transient)
                }
            }
        case .blob(let bytes):
            bytes.withUnsafeBufferPointer {
                _ = sqlite3_bind_blob(statement, position, $0.baseAddress, Int32($0.count), transient)
            }
        }
    }
}

extension SQLValue {
    fileprivate init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        case .double(let number): preconditionFailure("no query of ours answers with a fraction: \(number)")
        case .string(let text): self = .text(text)
        case .blob(let data): self = .blob([UInt8](data))
        }
    }

    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .blob(let bytes): Data(bytes).databaseValue
        }
    }
}
