import Adoption

/// A file that is being read, at some place in it.
final class Reading {
    let rows: RowReader
    private let cells: CellReader
    private var isDone = false

    init(rows: RowReader, cells: CellReader) {
        self.rows = rows
        self.cells = cells
    }

    /// What ``RecordReader/nextBatch(limit:)`` says.
    func nextBatch<Record: Sendable>(
        limit: Int, decode: (CellReader) -> Record?
    ) throws(FileRefusal) -> Batch<Record>? {
        if isDone { return nil }
        var batch = Batch<Record>(place: rows.place)
        batch.records.reserveCapacity(min(limit, 100_000))
        do throws(ReadFailure) {
            var rows = 0
            while rows < limit, batch.ending == nil {
                try take(&batch, decode)
                rows += 1
            }
        } catch {
            isDone = true
            cells.report(error.problem, line: rows.line, column: nil)
            throw FileRefusal(diagnostics: cells.takeDiagnostics().suffix(1))
        }
        isDone = batch.ending != nil
        batch.diagnostics = cells.takeDiagnostics()
        batch.place = rows.place
        return batch
    }

    private func take<Record: Sendable>(
        _ batch: inout Batch<Record>, _ decode: (CellReader) -> Record?
    ) throws(ReadFailure) {
        switch try rows.next() {
        case .row(let line):
            cells.begin(line: line, cells: rows.values)
            if !cells.isWanted() {
                batch.filteredRows += 1
            } else if let record = decode(cells) {
                batch.records.append(Located(line: line, record: record))
            } else {
                batch.rejectedRows += 1
            }
        case .broken(let line, let problem, let column):
            batch.rejectedRows += 1
            cells.report(problem, line: line, column: column)
        case .cutShort(let line, let problem):
            cells.report(problem, line: line, column: nil)
            batch.ending = .cutShort
        case .end:
            batch.ending = .complete
        }
    }
}
