import Foundation
import Tutorial

/// A line on its way into the database.
struct JournalRow {
    let line: JournalLine
    /// The sender's id as bytes.
    let key: [UInt8]
    let content: String

    init(_ line: JournalLine, place: Int) throws {
        guard let id = line.id, !id.isEmpty, id.utf8.count <= 64 else { throw JournalRefusal.noID(place: place) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        content = String(decoding: try encoder.encode(line), as: UTF8.self)
        guard content.utf8.count <= JournalStore.lineLimit, (line.course ?? "").utf8.count <= 100 else {
            throw JournalRefusal.tooLong(place: place)
        }
        self.line = line
        key = EventKey.bytes(of: id)
    }

    /// The line that ``content`` was made of.
    static func line(_ content: String) -> JournalLine? {
        try? JSONDecoder().decode(JournalLine.self, from: Data(content.utf8))
    }
}
