import Phrases
import Testing

@testable import Reports

struct WrappingTests {
    @Test(arguments: [
        ("Hội Nông dân", 12, ["Hội Nông dân"]), ("Hội Nông dân", 11, ["Hội Nông", "  dân"]), ("", 5, [""]),
        ("abcdefghijkl", 6, ["abcdef", "  ghij", "  kl"]), ("a bcdefgh", 6, ["a", "  bcde", "  fgh"]),
        ("abcdef", 6, ["abcdef"]),
        ("日本語日", 5, ["日本", "  語", "  日"]), ("日", 1, ["日"]),
    ])
    func `text is broken at spaces, and within words that are too long`(text: String, columns: Int, lines: [String]) {
        #expect(wrap(text, columns: columns, rest: "  ") == lines)
    }

    @Test func `nothing is lost and no line is too long`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let words = (0..<Int.random(in: 0...9, using: &random)).map { _ in
                String(repeating: "ệ", count: Int.random(in: 1...30, using: &random))
            }
            let columns = Int.random(in: 8...40, using: &random)
            let lines = wrap(words.joined(separator: " "), columns: columns, first: "", rest: "   ")
            #expect(lines.allSatisfy { terminalColumns($0) <= columns })
            #expect(lines.joined().filter { $0 == "ệ" }.count == words.joined().count)
        }
    }
}
