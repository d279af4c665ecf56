import People
import Testing

struct `An activation code` {
    private static let chances: [[UInt8]] = (0..<40).map { seed in
        (0..<ActivationCode.randomSymbols).map { UInt8(truncatingIfNeeded: seed * 97 + $0 * $0 * 31 + seed * $0 * 7) }
    }

    @Test func `is printed in groups of four without symbols that look alike`() {
        let code = ActivationCode(chance: Array(0..<11))
        #expect(code.grouped.count == 14)
        #expect(code.grouped.split(separator: "-").map(\.count) == [4, 4, 4])
        #expect(!code.grouped.contains { "01OI".contains($0) })
    }

    @Test(arguments: chances)
    func `is read as it was printed, and as people type it`(chance: [UInt8]) throws {
        let code = ActivationCode(chance: chance)
        #expect(try ActivationCode(typed: code.grouped) == code)
        #expect(try ActivationCode(typed: " " + code.grouped.lowercased().replacing("-", with: " ")) == code)
        #expect(try ActivationCode(typed: code.text) == code)
    }

    @Test(arguments: chances)
    func `with one wrong symbol is known to be mistyped`(chance: [UInt8]) {
        let symbols = Array(ActivationCode(chance: chance).text)
        for place in symbols.indices {
            for other in "23456789ABCDEFGHJKLMNPQRSTUVWXYZ" where other != symbols[place] {
                var typed = symbols
                typed[place] = other
                #expect(throws: ActivationCodeError.mistyped) { try ActivationCode(typed: String(typed)) }
            }
        }
    }

    @Test(arguments: chances)
    func `with two symbols that changed places is known to be mistyped`(chance: [UInt8]) {
        let symbols = Array(ActivationCode(chance: chance).text)
        for place in symbols.indices {
            for other in symbols.indices where symbols[place] != symbols[other] {
                var typed = symbols
                typed.swapAt(place, other)
                #expect(throws: ActivationCodeError.mistyped) { try ActivationCode(typed: String(typed)) }
            }
        }
    }

    @Test func `of the wrong length or with a symbol that no code has says so`() {
        #expect(throws: ActivationCodeError.length(3)) { try ActivationCode(typed: "abc") }
        #expect(throws: ActivationCodeError.length(0)) { try ActivationCode(typed: " - ") }
        #expect(throws: ActivationCodeError.notASymbol("0")) { try ActivationCode(typed: "ABCD-EFGH-JKL0") }
        #expect(throws: ActivationCodeError.notASymbol("Đ")) { try ActivationCode(typed: "đBCD-EFGH-JKLM") }
    }
}
