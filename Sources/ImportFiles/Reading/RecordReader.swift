public import Adoption
public import People
import Synchronization

/// Reads the records of one file in batches, whatever its encoding, compression and dirt.
///
/// Memory is bounded by the batch and by a mebibyte a record, not by the file.
public final class RecordReader<Record: Sendable>: Sendable {
    /// What is wrong with the header without stopping the import: columns that are left out.
    public let notes: [Diagnostic]
    /// The size of the file as it lies on disk.
    public let totalBytes: Int64
    private let reading: Mutex<Reading>
    /// Made where the type of the records is known, so that the loop over the rows is compiled for it.
    private let next: @Sendable (Reading, Int) throws(FileRefusal) -> Batch<Record>?

    init(
        path: String, mapping: Mapping, zone: ZoneOffsets, resumingAt place: FilePlace? = nil,
        next: @escaping @Sendable (Reading, Int) throws(FileRefusal) -> Batch<Record>?
    ) throws(FileRefusal) {
        let opened = try OpenedTable.open(path: path, mapping: mapping, zone: zone, at: place)
        notes = opened.notes
        totalBytes = opened.rows.stream.totalBytes
        self.next = next
        reading = Mutex(Reading(rows: opened.rows, cells: opened.cells))
    }

    /// How much of ``totalBytes`` has been taken from disk.
    public var bytesRead: Int64 { reading.withLock { $0.rows.stream.bytesRead } }

    /// Reads on for up to `limit` rows, good or bad.
    ///
    /// - Returns: nothing after the batch that has an ``Batch/ending``.
    /// - Throws: ``FileRefusal`` where the file turns out not to be text of a known encoding or cannot be read on;
    ///   nothing since the batch before has been handed out then.
    public func nextBatch(limit: Int) throws(FileRefusal) -> Batch<Record>? {
        let result = reading.withLock { reading in
            Result { () throws(FileRefusal) in try next(reading, limit) }
        }
        return try result.get()
    }
}

extension RecordReader where Record == UnitRecord {
    /// - Parameter mapping: nothing for our own column names.
    /// - Throws: ``FileRefusal``.
    public convenience init(path: String, mapping: Mapping? = nil, zone: ZoneOffsets) throws(FileRefusal) {
        try self.init(path: path, mapping: mapping ?? .own(.units), zone: zone) {
            reading, limit throws(FileRefusal) in
            try reading.nextBatch(limit: limit, decode: UnitRecord.read)
        }
    }
}

extension RecordReader where Record == PersonRecord {
    /// - Parameter mapping: nothing for our own column names.
    /// - Throws: ``FileRefusal``.
    public convenience init(path: String, mapping: Mapping? = nil, zone: ZoneOffsets) throws(FileRefusal) {
        try self.init(path: path, mapping: mapping ?? .own(.people), zone: zone) {
            reading, limit throws(FileRefusal) in
            try reading.nextBatch(limit: limit, decode: PersonRecord.read)
        }
    }
}

extension RecordReader where Record == AccountRecord {
    /// - Parameter mapping: nothing for our own column names.
    /// - Throws: ``FileRefusal``.
    public convenience init(path: String, mapping: Mapping? = nil, zone: ZoneOffsets) throws(FileRefusal) {
        try self.init(path: path, mapping: mapping ?? .own(.accounts), zone: zone) {
            reading, limit throws(FileRefusal) in
            try reading.nextBatch(limit: limit, decode: AccountRecord.read)
        }
    }
}

extension RecordReader where Record == CoverageEntry {
    /// - Parameter mapping: nothing for our own column names.
    /// - Throws: ``FileRefusal``.
    public convenience init(path: String, mapping: Mapping? = nil, zone: ZoneOffsets) throws(FileRefusal) {
        try self.init(path: path, mapping: mapping ?? .own(.coverage), zone: zone) {
            reading, limit throws(FileRefusal) in
            try reading.nextBatch(limit: limit, decode: CoverageEntry.read)
        }
    }
}

extension RecordReader where Record == UsageRecord {
    /// - Parameters:
    ///   - mapping: nothing for our own column names.
    ///   - place: where an earlier reading of the same file by the same mapping stopped.
    /// - Throws: ``FileRefusal``.
    public convenience init(
        path: String, mapping: Mapping? = nil, zone: ZoneOffsets, resumingAt place: FilePlace? = nil
    )
        throws(FileRefusal)
    {
        try self.init(path: path, mapping: mapping ?? .own(.usage), zone: zone, resumingAt: place) {
            reading, limit throws(FileRefusal) in
            try reading.nextBatch(limit: limit, decode: UsageRecord.read)
        }
    }
}
