import Foundation

/// How far this machine's journal and the server's know of each other: a small file beside the journal.
///
/// Where it is lost, lines are sent and fetched once more, which changes nothing.
struct JournalMarks: Codable, Equatable {
    /// Bytes of the journal that the server has.
    var sent = 0
    /// The server's number of the last line that was fetched.
    var received: Int?

    static func path(of journal: String) -> String { journal + ".server" }

    static func read(besides journal: String) -> JournalMarks {
        guard let data = FileManager.default.contents(atPath: path(of: journal)),
            let marks = try? JSONDecoder().decode(JournalMarks.self, from: data)
        else { return JournalMarks() }
        return marks
    }

    /// Whether the journal has something that the server has not.
    static func isUnsent(_ journal: String) -> Bool {
        var facts = stat()
        return stat(journal, &facts) == 0 && Int(facts.st_size) > read(besides: journal).sent
    }

    /// Whole or not at all. That it could not be written is no loss.
    func keep(besides journal: String) {
        guard let data = try? JSONEncoder().encode(self) else { return }
        let new = Self.path(of: journal) + ".\(getpid())"
        guard FileManager.default.createFile(atPath: new, contents: data, attributes: [.posixPermissions: 0o600])
        else { return }
        if rename(new, Self.path(of: journal)) != 0 { unlink(new) }
    }
}
