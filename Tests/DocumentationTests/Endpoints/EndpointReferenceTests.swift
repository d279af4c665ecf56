import API
import Foundation
import Testing

struct `The reference of the programming interface` {
    private static func text() throws -> String {
        let file = MarkdownDocument.repository.appending(path: "docs/reference/api.md")
        return try String(contentsOf: file, encoding: .utf8)
    }

    @Test func `tells of every endpoint, and of none that there is not`() throws {
        let declared = try Endpoints.declarations().map { "\($0.method.rawValue) \($0.path.text)" }
        let told = try Self.text().matches(of: #/\| `([A-Z]+ \/api[^`]+)`/#).map { String($0.1) }
        #expect(Set(told) == Set(declared))
        #expect(told.count == declared.count)
    }

    @Test func `tells of every kind of refusal with its status`() throws {
        let text = try Self.text()
        for kind in ProblemKind.allCases {
            #expect(text.contains("| `\(kind.rawValue)` | \(kind.status) |"), "\(kind.rawValue)")
        }
    }
}
