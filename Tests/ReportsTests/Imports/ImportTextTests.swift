import Adoption
import People
import Reports
import Testing

struct ImportTextTests {
    static let records: ImportOutcome = {
        var outcome = ImportOutcome()
        outcome.left = 785
        outcome.countCreated(
            RecordChange(
                line: 2, kind: .created, key: "cong-dvc:hnd.01",
                fields: [
                    FieldChange(field: "person", before: nil, after: "CB0001"),
                    FieldChange(field: "issued_on", before: nil, after: "2026-03-01"),
                ]))
        for line in 3..<1204 {
            outcome.countChanged(
                RecordChange(
                    line: line, kind: .changed, key: "cong-dvc:hnd.\(line)",
                    fields: [
                        FieldChange(field: "unit", before: "T00-01", after: "T00-02"),
                        FieldChange(field: "exempt_reason", before: "nghỉ ốm", after: nil),
                    ]))
        }
        return outcome
    }()

    @Test(arguments: Language.allCases)
    func `an import says what it did, a dry run each thing that it would do`(language: Language) throws {
        let words = Words(language)
        let dry = Self.records.text(words, file: "tai-khoan.csv", rejected: 1, isDryRun: true).split(separator: "\n")
        let texts = [
            Self.records.text(words, file: "tai-khoan.csv", rejected: 2, isDryRun: false),
            ImportOutcome().text(words, file: "trong.csv", rejected: 0, isDryRun: false),
            (dry.prefix(3) + ["[…]"] + dry.suffix(2)).joined(separator: "\n"),
        ]
        try Golden.expect(texts.joined(separator: "\n\n") + "\n", matches: "imports/records.\(language.rawValue).txt")
    }

    private func event(on day: String) -> Located<UsageRecord> {
        let record = UsageRecord(
            sourceCode: "cong", eventID: "e", systemCode: "cong-dvc", accountName: "a", actionCode: "nop", channel: nil,
            time: Instant(milliseconds: 0), day: date(day), isAssisted: false)
        return Located(line: 2, record: record)
    }

    @Test(arguments: Language.allCases)
    func `a usage import says what came in and what it covers`(language: Language) throws {
        let words = Words(language)
        let covers = [
            CoverageEntry(sourceCode: "cong", systemCode: "cong-dvc", days: range("2026-01-01", "2026-05-31"))
        ]
        func outcome(
            covers: [CoverageEntry] = covers, isDryRun: Bool = false, resumed: Int? = nil,
            _ chunks: UsageChunkOutcome..., ending: UsageFileOutcome.Ending = .complete
        ) -> String {
            var outcome = UsageFileOutcome(
                file: "su-dung.csv", isDryRun: isDryRun, coverage: covers, resumedAtLine: resumed)
            for chunk in chunks { outcome.add(chunk, rejectedByReading: 1, filtered: 40) }
            outcome.add(daysOf: [event(on: "2026-01-01"), event(on: "2026-05-31")])
            outcome.ending = ending
            return outcome.text(words)
        }
        var first = UsageChunkOutcome()
        first.new = 120_450
        first.known = 3
        first.unmatched = 1
        first.problems = [
            Located(line: 8, record: .eventConflict(source: "cong", eventID: "e", earlier: nil)),
            Located(line: 9, record: .unknownSystem(code: "x")),
        ]
        var second = UsageChunkOutcome()
        second.new = 1
        second.unmatched = 14
        let texts = [
            outcome(first, second), outcome(covers: []), outcome(isDryRun: true, second),
            outcome(second, ending: .cutShort), outcome(second, ending: .stopped(line: 100_001)),
            words.usageResumed(file: "su-dung.csv", line: 100_001),
        ]
        try Golden.expect(texts.joined(separator: "\n\n") + "\n", matches: "imports/usage.\(language.rawValue).txt")
    }

    @Test(arguments: Language.allCases)
    func `progress is one line`(language: Language) throws {
        let words = Words(language)
        let lines = [nil, 0, 59, 61, 3600, 7384].map {
            words.progress(file: "su-dung.csv.gz", rows: 1_200_000, rowsPerSecond: 85_123, secondsLeft: $0)
        }
        try Golden.expect(
            lines.joined(separator: "\n") + "\n", matches: "imports/progress.\(language.rawValue).txt", columns: 80)
    }
}
