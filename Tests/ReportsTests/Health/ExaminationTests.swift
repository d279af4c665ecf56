import Adoption
import People
import Phrases
import Reports
import Testing

struct ExaminationTests {
    static let findings: [HealthFinding] = [
        .unwritable(path: "/srv/congdan"), .readableByAll(path: "/srv/congdan/congdan.sqlite"),
        .writableByAll(path: "/srv/congdan"),
        .littleRoom(path: "/srv/congdan", free: 412_000_000, needed: 1_073_741_824),
        .olderSchema(found: 1, known: 2), .newerSchema(found: 3, known: 2),
        .notDurable(setting: "synchronous", value: "NORMAL"),
        .notDurable(setting: "synchronous_commit", value: "off"),
        .damaged(detail: "*** in database main *** Page 12: btreeInitPage() returns error code 11"),
        .neverCovered(system: "zalo", accounts: 1),
        .silent(system: "cong-dvc", accounts: 1800, last: date("2026-04-30"), days: 62),
        .clockBehindImport(now: Example.moment.now, imported: Instant(milliseconds: 1_782_900_000_000)),
        .clockBehindProgram(now: Instant(milliseconds: 0), year: 2026),
        .summaryDiffers(SummaryDifference(useDays: 1, accounts: 1204)),
        .learningDiffers(LearningDifference(progresses: 1, quizResults: 0, boardEntries: 3012)),
    ]

    static func examination(_ findings: [HealthFinding], inside: Bool = true, deep: Bool = false) -> Examination {
        Examination(
            place: "sqlite:/srv/congdan/congdan.sqlite", examinedAt: Example.moment.now, findings: findings,
            lookedInside: inside, lookedForDamage: inside && deep, comparedSummary: inside && deep)
    }

    @Test(arguments: Language.allCases, [40, 80])
    func `every finding says what is wrong and what to do`(language: Language, columns: Int) throws {
        let words = Words(language)
        let texts = [
            Self.examination(Self.findings), Self.examination([Self.findings[0]], inside: false),
            Self.examination([], deep: true),
        ].map { $0.text(words, columns: columns) }
        try Golden.expect(
            texts.joined(separator: "\n"), matches: "health/doctor-\(columns).\(language.rawValue).txt",
            columns: columns)
    }

    @Test func `the same stands in JSON`() throws {
        try Golden.expect(
            try Self.examination(Self.findings).json(Words(.english)) + "\n", matches: "health/doctor.json")
    }
}
