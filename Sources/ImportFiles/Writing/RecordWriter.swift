public import Adoption
import People

/// Writes records as CSV with our own columns, so that a ``RecordReader`` gives back exactly what was written.
///
/// `.keep` becomes an empty cell and `.clear` a `-`. What cannot come back as it is gets refused, never altered.
public struct RecordWriter<Record: Sendable> {
    private var output: CSVOutput
    private let row: (Record, inout CSVOutput) throws -> Void

    init(
        kind: FileKind, byteOrderMark: Bool, sink: @escaping (ArraySlice<UInt8>) throws -> Void,
        row: @escaping (Record, inout CSVOutput) throws -> Void
    ) {
        output = CSVOutput(columns: kind.columnNames, byteOrderMark: byteOrderMark, sink: sink)
        self.row = row
    }

    /// - Throws: ``UnwritableValue``, after which the file is of no use, or what the sink throws.
    public mutating func write(_ record: Record) throws {
        try row(record, &output)
        try output.endRow()
    }

    /// Hands the last bytes to the sink.
    public mutating func finish() throws {
        try output.finish()
    }
}

// `byteOrderMark` is for spreadsheets that would take UTF-8 for something else; `sink` takes the file's next bytes.

extension RecordWriter where Record == UnitRecord {
    /// Begins a units file with its header.
    public init(byteOrderMark: Bool = false, sink: @escaping (ArraySlice<UInt8>) throws -> Void) {
        self.init(kind: .units, byteOrderMark: byteOrderMark, sink: sink) { record, output in
            try output.text(record.code, .reportKey)
            try output.edit(record.parentCode, .reportKey)
            try output.edit(record.name, .words)
            try output.edit(record.kind, .words)
        }
    }
}

extension RecordWriter where Record == PersonRecord {
    /// Begins a people file with its header.
    public init(byteOrderMark: Bool = false, sink: @escaping (ArraySlice<UInt8>) throws -> Void) {
        self.init(kind: .people, byteOrderMark: byteOrderMark, sink: sink) { record, output in
            try output.text(record.code, .personalKey)
            try output.edit(record.name, .words)
            try output.edit(record.unitCode, .key)
        }
    }
}

extension RecordWriter where Record == AccountRecord {
    /// Begins an accounts file with its header.
    public init(byteOrderMark: Bool = false, sink: @escaping (ArraySlice<UInt8>) throws -> Void) {
        self.init(kind: .accounts, byteOrderMark: byteOrderMark, sink: sink) { record, output in
            try output.text(record.systemCode, .key)
            try output.text(record.name, .personalKey)
            try output.edit(record.personCode, .personalKey)
            try output.edit(record.unitCode, .key)
            try output.day(record.issued)
            try output.edit(record.issuer, .words)
            try output.day(record.activated)
            try output.day(record.revoked)
            try output.day(record.exemptFrom)
            try output.day(record.exemptUntil)
            try output.edit(record.exemptReason, .words)
            try output.aliases(record.aliases)
        }
    }
}

extension RecordWriter where Record == UsageRecord {
    /// Begins a usage file with its header. Times are written in UTC.
    public init(byteOrderMark: Bool = false, sink: @escaping (ArraySlice<UInt8>) throws -> Void) {
        self.init(kind: .usage, byteOrderMark: byteOrderMark, sink: sink) { record, output in
            try output.text(record.sourceCode, .key)
            try output.text(record.eventID, .key)
            try output.text(record.systemCode, .key)
            try output.text(record.accountName, .personalKey)
            try output.text(record.actionCode, .key)
            output.plain(record.channel?.rawValue ?? "")
            try output.instant(record.time)
            output.plain(record.isAssisted ? "1" : "0")
        }
    }
}

extension RecordWriter where Record == CoverageEntry {
    /// Begins a file of declared coverage with its header.
    public init(byteOrderMark: Bool = false, sink: @escaping (ArraySlice<UInt8>) throws -> Void) {
        self.init(kind: .coverage, byteOrderMark: byteOrderMark, sink: sink) { entry, output in
            try output.text(entry.sourceCode, .key)
            try output.text(entry.systemCode, .key)
            try output.day(.set(entry.days.first))
            try output.day(.set(entry.days.last))
        }
    }
}
