import CLibPQ
import Store

extension PostgresConnection {
    /// `COPY … (FORMAT binary)`: every column is BIGINT, TEXT or BYTEA, as in all our tables.
    func load(_ table: String, columns: [String], rows: some Sequence<[SQLValue]>) throws {
        let copy = "COPY \(table) (\(columns.joined(separator: ", "))) FROM STDIN (FORMAT binary)"
        guard let start = PQexec(handle, copy) else { throw StoreError.connectionLost(detail: message) }
        defer { PQclear(start) }
        guard PQresultStatus(start) == PGRES_COPY_IN else { throw failure(start) }
        // Signature, flags, length of the header extension: PostgreSQL 15, "COPY", binary format.
        var buffer: [UInt8] =
            [0x50, 0x47, 0x43, 0x4F, 0x50, 0x59, 0x0A, 0xFF, 0x0D, 0x0A, 0x00] + [0, 0, 0, 0, 0, 0, 0, 0]
        let blockSize = 64 * 1024
        for row in rows {
            append(row, to: &buffer)
            if buffer.count >= blockSize { try put(&buffer) }
        }
        buffer += [0xFF, 0xFF]
        try put(&buffer)
        guard PQputCopyEnd(handle, nil) == 1 else { throw StoreError.connectionLost(detail: message) }
        defer { drain() }
        let end = PQgetResult(handle)
        defer { PQclear(end) }
        guard PQresultStatus(end) == PGRES_COMMAND_OK else { throw failure(end) }
    }

    private func put(_ buffer: inout [UInt8]) throws {
        let sent = buffer.withUnsafeBytes {
            PQputCopyData(handle, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
        }
        guard sent == 1 else { throw StoreError.connectionLost(detail: message) }
        buffer.removeAll(keepingCapacity: true)
    }

    private func append(_ row: [SQLValue], to buffer: inout [UInt8]) {
        withUnsafeBytes(of: Int16(row.count).bigEndian) { buffer.append(contentsOf: $0) }
        for value in row {
            switch value {
            case .null:
                append(length: -1, to: &buffer)
            case .integer(let number):
                append(length: 8, to: &buffer)
                withUnsafeBytes(of: number.bigEndian) { buffer.append(contentsOf: $0) }
            case .text(let text):
                append(length: text.utf8.count, to: &buffer)
                buffer.append(contentsOf: text.utf8)
            case .blob(let bytes):
                append(length: bytes.count, to: &buffer)
                buffer.append(contentsOf: bytes)
            }
        }
    }

    private func append(length: Int, to buffer: inout [UInt8]) {
        withUnsafeBytes(of: Int32(length).bigEndian) { buffer.append(contentsOf: $0) }
    }
}
