public import Adoption
import Phrases

extension RestoredContents {
    /// Both counts and whether they are equal, for a terminal.
    public func text(from file: String, to place: String, _ words: Words, columns: Int = 80) -> String {
        let phrases = words.phrases.backups
        var table = TextTable([
            .init(heading: [""], isNumber: false), .init(heading: [phrases.inBackup]),
            .init(heading: [phrases.rebuilt]),
        ])
        func row(_ label: String, _ count: KeyPath<ContentCounts, Int>) -> TextTable.Row {
            .cells([label, words.count(inBackup[keyPath: count]), words.count(rebuilt[keyPath: count])])
        }
        table.rows = [
            row(phrases.accounts, \.accounts), row(phrases.events, \.events), row(phrases.useDays, \.useDays),
            row(phrases.journalLines, \.journalLines), row(phrases.progresses, \.learning.progresses),
            row(phrases.quizResults, \.learning.quizResults), row(phrases.boardEntries, \.learning.boardEntries),
        ]
        let lines =
            wrap(phrases.restored(file, place), columns: columns) + [""] + table.lines(width: columns)
            + verdicts(phrases).flatMap { [""] + wrap($0, columns: columns) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// One sentence where all is equal, else one for each kind of summary that is wrong.
    private func verdicts(_ phrases: Phrases.Backups) -> [String] {
        if isEqual { return [phrases.equal] }
        let ofLearning = phrases.learningUnequal(learning.progresses, learning.quizResults, learning.boardEntries)
        let ofUsage = phrases.unequal(difference.useDays, difference.accounts)
        if difference.isNone { return [ofLearning] }
        return learning.isNone ? [ofUsage] : [ofUsage, ofLearning]
    }
}

extension Words {
    /// Rounded up to whole megabytes of a million bytes: nothing that is there weighs nothing.
    public func megabytes(_ bytes: Int64) -> String {
        phrases.backups.megabytes(count(Int((bytes + 999_999) / 1_000_000)))
    }

    /// One line about how far the copying of a database is.
    public func copied(file: String, bytes: Int64, of total: Int64?) -> String {
        guard let total else { return phrases.backups.copiedSoFar(file, megabytes(bytes)) }
        return phrases.backups.copied(file, megabytes(bytes), megabytes(total))
    }
}
