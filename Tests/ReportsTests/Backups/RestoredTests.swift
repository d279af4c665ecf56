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
        let whole = ContentCounts(accounts: 3217, events: 65_113, useDays: 18_242)
        let short = ContentCounts(accounts: 3217, events: 65_113, useDays: 18_239)
        let texts = [
            RestoredContents(inBackup: whole, rebuilt: whole, difference: SummaryDifference(useDays: 0, accounts: 0)),
            RestoredContents(inBackup: short, rebuilt: whole, difference: SummaryDifference(useDays: 3, accounts: 1)),
        ].map { contents in
            contents.text(
                from: "/backup/congdan-2026-11-21.sqlite", to: "sqlite:data/congdan.sqlite", Words(language),
                columns: columns)
        }
        try Golden.expect(
            texts.joined(separator: "\n"), matches: "backups/restored-\(columns).\(language.rawValue).txt",
            columns: columns)
    }

    @Test func `a backup with the right numbers on the wrong days is not equal`() {
        let counts = ContentCounts(accounts: 1, events: 1, useDays: 1)
        #expect(
            !RestoredContents(
                inBackup: counts, rebuilt: counts, difference: SummaryDifference(useDays: 2, accounts: 0)
            ).isEqual)
    }

    @Test(arguments: [(0, "0 MB"), (1, "1 MB"), (1_000_000, "1 MB"), (1_000_001, "2 MB"), (1_234_000_000, "1,234 MB")])
    func `sizes are whole megabytes, rounded up`(bytes: Int64, text: String) {
        #expect(Words(.english).megabytes(bytes) == text)
    }
}
