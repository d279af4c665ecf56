import Foundation
import Testing

/// Compares with a file of `Pages/`, byte for byte; `UPDATE_SCREENS=1` writes the file instead.
///
/// The hash in the style sheet's name is left out: the look is looked at, not compared.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let text = text.replacing(#//(style|icon)-[0-9a-f]+\./#) { "/\($0.1)-HASH." }
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Pages/\(name)").standardized
    if ProcessInfo.processInfo.environment["UPDATE_SCREENS"] == "1" {
        try Data(text.utf8).write(to: file)
        return
    }
    let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    guard text != expected else { return }
    let pairs = zip(text.split(separator: "\n"), expected.split(separator: "\n"))
    let first = pairs.first { $0 != $1 }.map { "\n  is   \($0)\n  was  \($1)" } ?? " in length"
    Issue.record("\(name) differs\(first)", sourceLocation: sourceLocation)
}
