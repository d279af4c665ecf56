import Adoption
import ImportFiles
import People
import Phrases

/// What fills a file that is taken as a whole: how it is read, and where it goes.
protocol ImportedRecord: Sendable {
    static var kind: FileKind { get }
    /// What the help says of the command that imports it.
    static var abstract: String { get }

    /// - Throws: ``FileRefusal``.
    static func reader(path: String, mapping: Mapping, zone: ZoneOffsets) throws -> RecordReader<Self>
    static func take(
        _ source: ImportSource, into file: FileImport, _ batches: @escaping RecordBatches<Self>
    ) async throws -> ImportOutcome
}

extension UnitRecord: ImportedRecord {
    static var kind: FileKind { .units }
    static var abstract: String { CommandHelp.words.importUnits }

    static func reader(path: String, mapping: Mapping, zone: ZoneOffsets) throws -> RecordReader<UnitRecord> {
        try RecordReader(path: path, mapping: mapping, zone: zone)
    }

    static func take(
        _ source: ImportSource, into file: FileImport, _ batches: @escaping RecordBatches<UnitRecord>
    ) async throws -> ImportOutcome {
        try await file.destination.importUnits(source, dryRun: file.isDryRun, batches)
    }
}

extension PersonRecord: ImportedRecord {
    static var kind: FileKind { .people }
    static var abstract: String { CommandHelp.words.importPeople }

    static func reader(path: String, mapping: Mapping, zone: ZoneOffsets) throws -> RecordReader<PersonRecord> {
        try RecordReader(path: path, mapping: mapping, zone: zone)
    }

    static func take(
        _ source: ImportSource, into file: FileImport, _ batches: @escaping RecordBatches<PersonRecord>
    ) async throws -> ImportOutcome {
        try await file.destination.importPeople(source, dryRun: file.isDryRun, batches)
    }
}

extension AccountRecord: ImportedRecord {
    static var kind: FileKind { .accounts }
    static var abstract: String { CommandHelp.words.importAccounts }

    static func reader(path: String, mapping: Mapping, zone: ZoneOffsets) throws -> RecordReader<AccountRecord> {
        try RecordReader(path: path, mapping: mapping, zone: zone)
    }

    static func take(
        _ source: ImportSource, into file: FileImport, _ batches: @escaping RecordBatches<AccountRecord>
    ) async throws -> ImportOutcome {
        try await file.destination.importAccounts(source, dryRun: file.isDryRun, batches)
    }
}

extension CoverageEntry: ImportedRecord {
    static var kind: FileKind { .coverage }
    static var abstract: String { CommandHelp.words.importCoverage }

    static func reader(path: String, mapping: Mapping, zone: ZoneOffsets) throws -> RecordReader<CoverageEntry> {
        try RecordReader(path: path, mapping: mapping, zone: zone)
    }

    static func take(
        _ source: ImportSource, into file: FileImport, _ batches: @escaping RecordBatches<CoverageEntry>
    ) async throws -> ImportOutcome {
        let today = file.zone.day(of: Host.current.now())
        return try await file.destination.importCoverage(source, today: today, dryRun: file.isDryRun, batches)
    }
}
