import Foundation
import Testing

/// Golden files beside the tests; `UPDATE_SCREENS=1` rewrites them.
enum Golden {
    static func compare(_ text: String, _ name: String, file: String = #filePath) throws {
        let url = URL(filePath: file).deletingLastPathComponent().appending(path: "Screens/\(name)")
        if ProcessInfo.processInfo.environment["UPDATE_SCREENS"] == "1" {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        let expected = try String(contentsOf: url, encoding: .utf8)
        #expect(text == expected, "\(name) is not what it was: UPDATE_SCREENS=1 rewrites it, git diff shows it")
    }
}
