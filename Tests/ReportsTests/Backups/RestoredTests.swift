import Adoption
import People
import Phrases
import Reports
import Testing

struct RestoredTests {
    @Test(arguments: Language.allCases, [40, 80])
    func `both counts of a restored backup fit the terminal, and the verdict is plain`(
        language: Language, columns: Int
    ) throws {
        func counts(useDays: Int, progresses: Int, boardEntries: Int) -> ContentCounts {
            ContentCounts(
                accounts: 3217, events: 65_113, useDays: useDays, journalLines: 48_230,
                learning: LearningCounts(progresses: progresses, quizResults: 1120, boardEntries: boardEntries))
        }
        let whole = counts(useDays: 18_242, progresses: 1402, boardEntries: 3012)
        let fewDays = counts(useDays: 18_239, progresses: 1402, boardEntries: 3012)
        let fewEntries = counts(useDays: 18_242, progresses: 1404, boardEntries: 3011)
        let learning = LearningDifference(progresses: 2, quizResults: 0, boardEntries: 1)
        let texts = [
            RestoredContents(inBackup: whole, rebuilt: whole, difference: .none, learning: .none),
            RestoredContents(
                inBackup: fewDays, rebuilt: whole, difference: SummaryDifference(useDays: 3, accounts: 1),
                learning: .none),
            RestoredContents(inBackup: fewEntries, rebuilt: whole, difference: .none, learning: learning),
            RestoredContents(
                inBackup: fewEntries, rebuilt: whole, difference: SummaryDifference(useDays: 0, accounts: 1),
                learning: learning),
        ].map { contents in
            contents.text(
                from: "/backup/congdan-2026-11-21.sqlite", to: "sqlite:data/congdan.sqlite", Words(language),
                columns: columns)
        }
        try Golden.expect(
            texts.joined(separator: "\n"), matches: "backups/restored-\(columns).\(language.rawValue).txt",
            columns: columns)
    }

    @Test(arguments: [
        (SummaryDifference(useDays: 2, accounts: 0), LearningDifference.none),
        (.none, LearningDifference(progresses: 1, quizResults: 0, boardEntries: 0)),
        (.none, LearningDifference(progresses: 0, quizResults: 1, boardEntries: 0)),
        (.none, LearningDifference(progresses: 0, quizResults: 0, boardEntries: 1)),
    ])
    func `a backup with the right numbers in the wrong places is not equal`(
        difference: SummaryDifference, learning: LearningDifference
    ) {
        let counts = ContentCounts(
            accounts: 1, events: 1, useDays: 1, journalLines: 1,
            learning: LearningCounts(progresses: 1, quizResults: 1, boardEntries: 1))
        func isEqual(_ difference: SummaryDifference, _ learning: LearningDifference) -> Bool {
            RestoredContents(inBackup: counts, rebuilt: counts, difference: difference, learning: learning).isEqual
        }
        #expect(!isEqual(difference, learning))
        #expect(isEqual(.none, .none))
    }

    @Test(arguments: [(0, "0 MB"), (1, "1 MB"), (1_000_000, "1 MB"), (1_000_001, "2 MB"), (1_234_000_000, "1,234 MB")])
    func `sizes are whole megabytes, rounded up`(bytes: Int64, text: String) {
        #expect(Words(.english).megabytes(bytes) == text)
    }
}

extension SummaryDifference {
    fileprivate static let none = SummaryDifference(useDays: 0, accounts: 0)
}

extension LearningDifference {
    fileprivate static let none = LearningDifference(progresses: 0, quizResults: 0, boardEntries: 0)
}
