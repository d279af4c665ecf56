import Testing

@testable import Server

struct `A square code` {
    @Test func `has its three finder patterns and a path for every black module`() throws {
        let code = try #require(QRCode("https://tap-huan.example.vn/kich-hoat?code=2345-6789-ABCD"))
        // Version 4 is 33 modules wide: 62 bytes at level M.
        #expect(code.size == 33)
        let last = code.size - 7
        for (top, left) in [(0, 0), (0, last), (last, 0)] {
            for row in 0..<7 {
                for column in 0..<7 {
                    let ring = max(abs(row - 3), abs(column - 3))
                    #expect(code[top + row, left + column] == (ring != 2), "\(top + row),\(left + column)")
                }
            }
        }
        let drawn = code.path.matches(of: #/h(\d+)v1/#).reduce(0) { $0 + (Int($1.1) ?? 0) }
        #expect(drawn == code.modules.count { $0 })
        #expect(code.path.hasPrefix("M4 4h7v1h-7z"))
    }

    @Test func `is another one for another text`() throws {
        #expect(QRCode("a") != QRCode("b"))
        #expect(QRCode("Mã kích hoạt") == QRCode("Mã kích hoạt"))
    }

    @Test func `is not made of more than it can hold`() {
        #expect(QRCode(String(repeating: "a", count: 5000)) == nil)
    }
}
