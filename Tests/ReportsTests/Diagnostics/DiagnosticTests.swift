import Adoption
import ImportFiles
import People
import Phrases
import Reports
import Testing

struct DiagnosticTests {
    @Test(arguments: Language.allCases)
    func `everything that reading refuses is one line with a remedy`(language: Language) throws {
        let lines = Self.fileProblems.map { column, problem in
            Diagnostic(file: "tai-khoan.csv", line: 12, column: column, problem: .file(problem)).text(Words(language))
        }
        try Golden.expect(lines.joined(separator: "\n") + "\n", matches: "problems/files.\(language.rawValue).txt")
    }

    @Test(arguments: Language.allCases)
    func `everything that the store refuses about a row is one line with a remedy`(language: Language) throws {
        let lines = Self.rowProblems.map {
            Diagnostic(file: "tai-khoan.csv", line: 12, problem: .row($0)).text(Words(language))
        }
        try Golden.expect(lines.joined(separator: "\n") + "\n", matches: "problems/rows.\(language.rawValue).txt")
    }

    @Test(arguments: Language.allCases)
    func `refused commands and questions are one sentence`(language: Language) throws {
        let words = Words(language)
        let problems =
            Self.accountRefusals.map(words.problem) + Self.reportRefusals.map(words.problem)
            + Self.failures(words.phrases) + Self.backupRefusals(words.phrases.backups)
        let lines = problems.map(words.sentence)
        try Golden.expect(lines.joined(separator: "\n") + "\n", matches: "problems/commands.\(language.rawValue).txt")
    }

    @Test func `a problem of the whole file has neither line nor column`() {
        let diagnostic = Diagnostic(file: "a.csv", problem: .file(.empty))
        #expect(diagnostic.text(Words(.english)) == "a.csv: the file is empty — check what was exported")
    }

    static let rowProblems: [RowProblem] = [
        .identityNumber(column: "person"), .unknownSystem(code: "cong"), .unknownUnit(code: "T99"),
        .unknownParent(code: "T99"), .unknownAction(system: "cong-dvc", code: "nop"),
        .ringOfParents(codes: ["T01", "T02", "T03"]), .personMissing, .unitMissing, .cannotBeCleared(column: "unit"),
        .otherPerson(known: "CB1", given: "CB2", earlier: RecordPlace(file: "cu.csv", line: 1204)),
        .otherPerson(known: "CB1", given: "CB2", earlier: nil), .nameIsAlias(of: "hnd.01"), .nameTaken(of: "hnd.01"),
        .nameInUse, .revokedGivenAgain(revoked: date("2026-01-31"), issued: date("2026-03-01")),
        .revokedGivenAgain(revoked: date("2026-01-31"), issued: nil),
        .revocationCleared(revoked: date("2026-01-31")),
        .revocationMoved(known: date("2026-01-31"), given: date("2026-02-01")),
        .revokedBeforeIssued(issued: date("2026-03-01"), revoked: date("2026-01-31")),
        .exemptionEndsBeforeStart(from: date("2026-03-01"), until: date("2026-01-31")), .exemptionWithoutReason,
        .exemptionWithoutStart, .contradictsLine(line: 7, column: "unit"),
        .dayInFuture(date("2026-07-03")), .coverageInFuture(last: date("2026-07-03"), today: date("2026-07-01")),
        .eventConflict(source: "cong", eventID: "e-1", earlier: "su-dung-5.csv"),
        .eventConflict(source: "cong", eventID: "e-1", earlier: nil),
    ]

    static let accountRefusals: [AccountRefusal] =
        [
            .rule(.nameTaken(of: "hnd.01")), .noSuchAccount(system: nil, name: "hnd.99"),
            .noSuchAccount(system: "cong-dvc", name: "hnd.99"),
            .severalSystems(name: "hnd.01", systems: ["cong-dvc", "zalo"]),
            .alreadyIssued(system: "cong-dvc", name: "hnd.01"), .noSuchAlias("hnd"),
            .alreadyRevoked(on: date("2026-01-31")), .nothingToUndo,
        ]
        + [
            UndoObstacle.noSuchChange(count: 1), .undoneAlready(by: 5), .isUndo(of: 2),
            .changedSince(field: .issued, now: "2026-02-01", by: 4), .changedSince(field: .issuer, now: nil, by: nil),
            .aliasGone("hnd"), .aliasTaken("hnd", by: "hnd.02", isAlias: true),
            .aliasTaken("hnd", by: "hnd", isAlias: false), .laterChange(4), .isOpened, .rule(.exemptionWithoutReason),
        ].map { .cannotUndo(change: 3, $0) }

    static let reportRefusals: [ReportRefusal] = [
        .unknownUnit(code: "T99"), .unknownSystem(code: "cong"),
        .dayInFuture(asked: date("2027-01-01"), today: date("2026-07-01")), .placeGone(unit: "T99", system: "cong"),
    ]

    static func backupRefusals(_ phrases: Phrases.Backups) -> [Phrases.Problem] {
        let file = "/backup/congdan.sqlite"
        return [
            phrases.fileExists(file), phrases.beingWritten(file), phrases.noRoom(file), phrases.stopped(file),
            phrases.cannotRead(file, "Permission denied"), phrases.notABackup(file), phrases.hasLog(file),
            phrases.placeTaken("sqlite:data/congdan.sqlite"), phrases.damaged(file),
            phrases.toolMissing("pg_dump", "postgresql-client"), phrases.toolFailed("pg_dump"),
        ]
    }

    static func failures(_ phrases: Phrases) -> [Phrases.Problem] {
        let failure = phrases.storage
        return [
            failure.unreachable, failure.connectionLost, failure.locked, failure.readOnly, failure.diskFull,
            failure.notInitialised, failure.alreadyInitialised, failure.notADatabase, failure.damaged,
            failure.olderSchema(1, 2),
            failure.newerSchema(3, 2), failure.constraint, failure.failed,
        ]
    }

    static let fileProblems: [(column: String?, problem: FileProblem)] =
        files + header.map { ("Ngày cấp", $0) } + cells.map { ("issued_on", $0) } + yaml.map { ("covers.from", $0) }

    private static let files: [(column: String?, problem: FileProblem)] =
        ([
            .notFound, .permissionDenied, .notARegularFile, .readFailed(code: 5), .empty, .notUnicode, .gzipTruncated,
            .gzipDamaged, .unclosedQuote, .nulByte, .recordTooLong(limit: 1_048_576),
            .tooFewCells(found: 1, expected: 8), .tooManyCells(found: 9, expected: 8), .textAfterQuote,
            .badJSON(position: 17),
        ] + FileProblem.OtherFormat.allCases.map { .otherFormat($0) }).map { (nil, $0) }

    private static let header: [FileProblem] = [
        .missingColumn(ours: "issued_on", nearest: nil), .missingColumn(ours: "issued_on", nearest: "Ngay cap"),
        .repeatedColumn(first: 2, second: 5), .unknownColumn(nearest: nil), .unknownColumn(nearest: "issued_on"),
        .nestedJSON, .repeatedJSONKey,
    ]

    private static let cells: [FileProblem] = [
        .missingColumn(ours: "issued_on", nearest: nil), .valueMissing, .badDay("31/02/2026", patterns: []),
        .badDay("2026", patterns: ["dd/MM/yyyy", "d-M-yyyy"]), .badTime("8h30", patterns: []),
        .badTime("8h30", patterns: ["dd/MM/yyyy HH:mm"]), .implausibleYear(1026),
        .endBeforeStart(first: date("2026-03-01"), last: date("2026-01-31")),
        .badChannel("fax", allowed: ["portal", "zalo", "desk"]), .badAssisted("x"), .nationalIdentityNumber,
        .valueTooLong(bytes: 300, limit: 200), .controlCharacter, .formula, .aliasesCannotBeCleared,
    ]

    private static let yaml: [FileProblem] =
        [
            .syntax(reason: "could not find expected ':'"),
            .unknownKey("colums", nearest: "columns", allowed: ["kind", "columns"]),
            .unknownKey("x", nearest: nil, allowed: ["kind", "columns"]), .repeatedKey("columns"), .missingKey("kind"),
            .emptyText, .tooLarge(limit: 1_000_000),
        ].map { FileProblem.yaml($0) }
        + YAMLProblem.Shape.allCases.map { .yaml(.expected($0)) }
        + [
            MappingProblem.otherKind(found: "people", expected: .accounts),
            .unknownColumn("isued_on", nearest: "issued_on", kind: .units),
            .unknownColumn("x", nearest: nil, kind: .units), .requiredColumnMissing("code", kind: .units),
            .columnAndConstant("system"), .valuesOfUnreadColumn("channel"),
            .impossibleValue("fax", allowed: ["portal", "zalo", "desk"]), .badDatePattern("dd/QQ", position: 4),
            .incompleteDatePattern("dd/MM"), .coversEndBeforeStart(first: "2026-03-01", last: "2026-01-01"),
            .coversWithoutUsage(kind: .accounts), .coversWithoutSystem, .coversWithoutSource,
        ].map { .mapping($0) }
        + [
            SystemFileProblem.noSystem, .repeatedSystem("cong-dvc", firstLine: 3), .repeatedAction("nop", firstLine: 9),
            .noAction,
        ].map { .system($0) }
}
