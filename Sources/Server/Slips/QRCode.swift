import CQREncode

/// A square code of black and white modules that a telephone reads as text (ISO/IEC 18004), by libqrencode.
struct QRCode: Hashable, Sendable {
    /// Modules in a row, without the quiet zone.
    let size: Int
    /// Row by row; true is black.
    let modules: [Bool]

    /// White modules that the standard asks for on every side.
    static let quietZone = 4

    /// - Parameter text: at most some 2,300 bytes of UTF-8; nothing is made of more, or where memory is short.
    init?(_ text: String) {
        // Level M mends 15 % damage: enough for a folded slip, and the modules stay large.
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        size = Int(code.pointee.width)
        // The lowest bit of a module's byte is its colour.
        modules = UnsafeBufferPointer(start: code.pointee.data, count: size * size).map { $0 & 1 == 1 }
    }

    subscript(row: Int, column: Int) -> Bool { modules[row * size + column] }

    /// The side of the picture in modules, quiet zone and all.
    var side: Int { size + 2 * Self.quietZone }

    /// What is black, as the data of one SVG path in a square of ``side`` units: a bar for each run in a row.
    var path: String {
        var path = ""
        for row in 0..<size {
            var column = 0
            while column < size {
                let start = column
                while column < size, self[row, column] { column += 1 }
                if column > start {
                    path += "M\(start + Self.quietZone) \(row + Self.quietZone)h\(column - start)v1h-\(column - start)z"
                }
                column += 1
            }
        }
        return path
    }
}
