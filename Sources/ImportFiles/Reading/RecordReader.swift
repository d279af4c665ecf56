public import Adoption
public import People

/// Reads the records of one file in batches, whatever its encoding, compression and dirt.
///
/// Memory is bounded by the batch and by ``recordLimit``, not by the file.
public final class RecordReader<Record: Sendable>: Sendable {
    /// What is wrong with the header without stopping the import: columns that are left out.
    public let notes: [Diagnostic]
    /// The size of the file as it lies on disk.
    public let totalBytes: Int64

    init(path: String, mapping: Mapping, zone: ZoneOffsets, resumingAt place: FilePlace?) throws {
        notes = []
        totalBytes = 0
    }

    /// How much of ``totalBytes`` has been taken from disk.
    public var bytesRead: Int64 { 0 }

    /// Reads on for up to `limit` rows, good or bad.
    ///
    /// - Returns: nothing after the batch that has an ``Batch/ending``.
    /// - Throws: ``FileRefusal`` where the file turns out not to be text of a known encoding or cannot be read on;
    ///   nothing since the batch before has been handed out then.
    public func nextBatch(limit: Int) throws -> Batch<Record>? { nil }
}

extension RecordReader where Record == UnitRecord {
    /// - Throws: ``FileRefusal``.
    public convenience init(path: String, mapping: Mapping? = nil, zone: ZoneOffsets) throws {
        try self.init(path: path, mapping: mapping ?? .own(.units), zone: zone, resumingAt: nil)
    }
}

extension RecordReader where Record == PersonRecord {
    /// - Throws: ``FileRefusal``.
    public convenience init(path: String, mapping: Mapping? = nil, zone: ZoneOffsets) throws {
        try self.init(path: path, mapping: mapping ?? .own(.people), zone: zone, resumingAt: nil)
    }
}

extension RecordReader where Record == AccountRecord {
    /// - Throws: ``FileRefusal``.
    public convenience init(path: String, mapping: Mapping? = nil, zone: ZoneOffsets) throws {
        try self.init(path: path, mapping: mapping ?? .own(.accounts), zone: zone, resumingAt: nil)
    }
}

extension RecordReader where Record == UsageRecord {
    /// - Parameter place: where an earlier reading of the same file by the same mapping stopped.
    /// - Throws: ``FileRefusal``.
    public convenience init(path: String, mapping: Mapping? = nil, zone: ZoneOffsets, resumingAt place: FilePlace? = nil)
        throws
    {
        try self.init(path: path, mapping: mapping ?? .own(.usage), zone: zone, resumingAt: place)
    }
}
