import Foundation
import Phrases
import Testing

/// A text that was read by a person once and must stay as it is, byte for byte.
///
/// `UPDATE_SCREENS=1` writes the files anew; the difference is then reviewed as code.
struct Golden {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Screens")

    static func expect(
        _ text: String, matches name: String, columns: Int? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        if let columns {
            for line in text.split(separator: "\n") where terminalColumns(line) > columns {
                Issue.record("wider than \(columns) columns: \(line)", sourceLocation: sourceLocation)
            }
        }
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["UPDATE_SCREENS"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return
        }
        let kept = try? Data(contentsOf: file)
        #expect(kept == Data(text.utf8), "\(name) differs:\n\(text)", sourceLocation: sourceLocation)
    }
}
