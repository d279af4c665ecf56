import CLibPQ
import Store

/// The bound values of one query, laid out as libpq takes them: types, pointers, lengths, formats.
struct PostgresParameters {
    private let types: [Oid]
    private let contents: [[UInt8]?]

    var count: Int { contents.count }

    init(_ values: [SQLValue]) {
        types = values.map { value in
            switch value {
            case .null: 0
            case .integer: PostgresValue.TypeNumber.int8
            case .text: PostgresValue.TypeNumber.text
            case .blob: PostgresValue.TypeNumber.bytea
            }
        }
        contents = values.map { value in
            switch value {
            case .null: nil
            case .integer(let number): PostgresValue.bytes(of: number)
            case .text(let text): Array(text.utf8)
            case .blob(let bytes): bytes
            }
        }
    }

    func withPointers<Result>(
        _ body: (
            UnsafePointer<Oid>?, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
        ) -> Result
    ) -> Result {
        // One buffer holds all values, so that every pointer stays valid for the length of the call.
        var joined: [UInt8] = []
        for content in contents { joined += content ?? [] }
        joined.append(0)
        let lengths = contents.map { Int32($0?.count ?? 0) }
        let formats = contents.map { _ in PostgresValue.binary }
        return joined.withUnsafeBytes { buffer in
            let base = buffer.baseAddress!.assumingMemoryBound(to: CChar.self)  // never empty: it ends in a zero
            var offset = 0
            let pointers = contents.map { content -> UnsafePointer<CChar>? in
                defer { offset += content?.count ?? 0 }
                return content == nil ? nil : base + offset
            }
            return body(types, pointers, lengths, formats)
        }
    }
}
