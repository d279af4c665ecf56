import Foundation
import Tutorial

extension JournalLine {
    /// A line of now, with an id of its own.
    static func now() -> JournalLine {
        var line = JournalLine(at: Journal.now())
        line.id = newID()
        return line
    }

    /// A name that no other line has, on any machine.
    static func newID() -> String { UUID().uuidString.lowercased() }

    /// The line with its line break. Keys are sorted, so that the same thing is always written the same way.
    func data() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self) + Data([10])
    }
}
