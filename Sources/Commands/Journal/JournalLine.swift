import Foundation

/// One line of the journal.
struct JournalLine: Codable, Equatable {
    /// When, in milliseconds since 1970. For people and for other machines; nothing here depends on it.
    var at: Int64
    var course: String?
    var hash: String?
    /// A tutorial event in words.
    var event: [String]?
    /// Marks that the event changed; an empty text is a mark taken back.
    var marks: [String: String]?
    var quiz: String?
    /// Begins an attempt: the seed of its paper.
    var seed: UInt64?
    var place: Int?
    var response: [String]?
    /// The language chosen on the home screen.
    var language: String?
    /// The course's title as it was, so that the home screen need not read the course.
    var title: [String: String]?

    /// Where the learner is after it, from 0, so that the home screen can say it: past a lesson's last
    /// step, the lesson that comes next and no step.
    var lesson: Int?
    var step: Int?
    /// The lessons, from 0, that are still to be passed where no step is left to do.
    var unpassed: [Int]?
    /// Whether the whole course has been passed.
    var isOver: Bool?

    init(at: Int64) { self.at = at }

    /// The line with its line break. Keys are sorted, so that the same thing is always written the same way.
    func data() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self) + Data([10])
    }
}
