import Adoption
import ImportFiles
import People
import Testing

/// Everything that one file holds.
struct Contents<Record: Sendable & Equatable>: Equatable {
    var records: [Located<Record>] = []
    var diagnostics: [Diagnostic] = []
    var rejected = 0
    var filtered = 0
    var ending: Batch<Record>.Ending?

    init(_ reader: RecordReader<Record>, limit: Int = 1000) throws {
        while let batch = try reader.nextBatch(limit: limit) {
            records += batch.records
            diagnostics += batch.diagnostics
            rejected += batch.rejectedRows
            filtered += batch.filteredRows
            ending = batch.ending
        }
    }

    /// What is wrong, as `line column problem`.
    var problems: [Found] { diagnostics.map(Found.init) }
}

/// What a diagnostic says beside its file.
struct Found: Equatable, CustomStringConvertible {
    var line: Int?
    var column: String?
    var problem: FileProblem?

    init(_ line: Int?, _ column: String?, _ problem: FileProblem) {
        self.line = line
        self.column = column
        self.problem = problem
    }

    init(_ diagnostic: Diagnostic) {
        line = diagnostic.line
        column = diagnostic.column
        if case .file(let problem) = diagnostic.problem { self.problem = problem }
    }

    var description: String {
        let problem = problem.map { "\($0)" } ?? "?"
        return "\(line.map(String.init) ?? "-") \(column ?? "-") \(problem)"
    }
}

/// What `body` is refused with.
func refusal(_ body: () throws -> Void) -> [Found] {
    do {
        try body()
        return []
    } catch let refusal as FileRefusal {
        return refusal.diagnostics.map(Found.init)
    } catch {
        Issue.record(error)
        return []
    }
}

extension ZoneOffsets {
    static let vietnam = ZoneOffsets(first: 7 * 3600)
}

func units(_ text: String) throws -> Contents<UnitRecord> {
    let file = TextFile(text)
    return try Contents(RecordReader<UnitRecord>(path: file.path, zone: .vietnam))
}

func units(_ bytes: [UInt8]) throws -> Contents<UnitRecord> {
    let file = TextFile(bytes)
    return try Contents(RecordReader<UnitRecord>(path: file.path, zone: .vietnam))
}

func people(_ text: String) throws -> Contents<PersonRecord> {
    let file = TextFile(text)
    return try Contents(RecordReader<PersonRecord>(path: file.path, zone: .vietnam))
}

func accounts(_ text: String, mapping: Mapping? = nil) throws -> Contents<AccountRecord> {
    let file = TextFile(text)
    return try Contents(RecordReader<AccountRecord>(path: file.path, mapping: mapping, zone: .vietnam))
}

func usage(_ text: String, mapping: Mapping? = nil, zone: ZoneOffsets = .vietnam) throws -> Contents<UsageRecord> {
    let file = TextFile(text)
    return try Contents(RecordReader<UsageRecord>(path: file.path, mapping: mapping, zone: zone))
}

/// A usage file of one row with this time, and what its time was read as.
func time(_ cell: String, zone: ZoneOffsets = .vietnam, mapping: String? = nil) throws -> (Instant, Day)? {
    let text = "source,event_id,system,account,action,time\ns,1,p,a,submit,\(cell)\n"
    let mapping = try mapping.map { try Mapping(yaml: $0, file: "m.yaml", kind: .usage) }
    let found = try usage(text, mapping: mapping, zone: zone)
    return found.records.first.map { ($0.record.time, $0.record.day) }
}
