import Adoption
import ImportFiles
import People
import Phrases

/// What fills a file that is taken as a whole: how it is read, and where it goes.
protocol ImportedRecord: Sendable {
    /// Takes a file's records; the second value is whether nothing is to be kept.
    typealias Way = (ImportSource, Bool, @escaping RecordBatches<Self>) async throws -> ImportOutcome

    static var kind: FileKind { get }
    /// What the help says of the command that imports it.
    static var abstract: String { get }

    /// - Throws: ``FileRefusal``.
    static func reader(_ path: String, _ mapping: Mapping, _ zone: ZoneOffsets) throws -> RecordReader<Self>
    static func way(of file: FileImport) -> Way
}

// A reader is made where the type of its records is known, so that its loop is compiled for it: once for each.

extension UnitRecord: ImportedRecord {
    static var kind: FileKind { .units }
    static var abstract: String { CommandHelp.words.importUnits }

    static func reader(_ path: String, _ mapping: Mapping, _ zone: ZoneOffsets) throws -> RecordReader<Self> {
        try .init(path: path, mapping: mapping, zone: zone)
    }
    static func way(of file: FileImport) -> Way { file.destination.importUnits(_:dryRun:_:) }
}

extension PersonRecord: ImportedRecord {
    static var kind: FileKind { .people }
    static var abstract: String { CommandHelp.words.importPeople }

    static func reader(_ path: String, _ mapping: Mapping, _ zone: ZoneOffsets) throws -> RecordReader<Self> {
        try .init(path: path, mapping: mapping, zone: zone)
    }
    static func way(of file: FileImport) -> Way { file.destination.importPeople(_:dryRun:_:) }
}

extension AccountRecord: ImportedRecord {
    static var kind: FileKind { .accounts }
    static var abstract: String { CommandHelp.words.importAccounts }

    static func reader(_ path: String, _ mapping: Mapping, _ zone: ZoneOffsets) throws -> RecordReader<Self> {
        try .init(path: path, mapping: mapping, zone: zone)
    }
    static func way(of file: FileImport) -> Way { file.destination.importAccounts(_:dryRun:_:) }
}

extension CoverageEntry: ImportedRecord {
    static var kind: FileKind { .coverage }
    static var abstract: String { CommandHelp.words.importCoverage }

    static func reader(_ path: String, _ mapping: Mapping, _ zone: ZoneOffsets) throws -> RecordReader<Self> {
        try .init(path: path, mapping: mapping, zone: zone)
    }
    static func way(of file: FileImport) -> Way {
        let today = file.zone.day(of: Host.current.now())
        return { try await file.destination.importCoverage($0, today: today, dryRun: $1, $2) }
    }
}
