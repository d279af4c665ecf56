import CLibPQ
import Store

/// Values in PostgreSQL's binary format.
enum PostgresValue {
    static let binary: Int32 = 1

    /// Type numbers of `pg_type`, fixed in the server.
    enum TypeNumber {
        static let bool: Oid = 16
        static let bytea: Oid = 17
        static let int8: Oid = 20
        static let int2: Oid = 21
        static let int4: Oid = 23
        static let text: Oid = 25
    }

    /// The value of one column of a result's first row.
    static func read(_ result: OpaquePointer, column: Int32) -> SQLValue {
        guard PQgetisnull(result, 0, column) == 0 else { return .null }
        let length = Int(PQgetlength(result, 0, column))
        let bytes = UnsafeRawBufferPointer(start: PQgetvalue(result, 0, column), count: length)
        switch PQftype(result, column) {
        case TypeNumber.int8, TypeNumber.int4, TypeNumber.int2:
            return .integer(bigEndian(bytes))
        case TypeNumber.bool:
            return .integer(Int64(bytes[0]))
        case TypeNumber.bytea:
            return .blob([UInt8](bytes))
        default:
            return .text(String(decoding: bytes, as: UTF8.self))
        }
    }

    static func bytes(of number: Int64) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { [UInt8]($0) }
    }

    private static func bigEndian(_ bytes: UnsafeRawBufferPointer) -> Int64 {
        // The first byte carries the sign.
        var value = Int64(Int8(bitPattern: bytes[0]))
        for byte in bytes.dropFirst() { value = value << 8 | Int64(byte) }
        return value
    }
}
