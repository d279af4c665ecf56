import People

/// A CSV or JSON Lines file whose head is read and understood.
struct OpenedTable: ~Copyable {
    let rows: RowReader
    let cells: CellReader
    let notes: [Diagnostic]

    /// - Parameter place: where to go on; nothing for the beginning.
    static func open(
        path: String, mapping: Mapping, zone: ZoneOffsets, at place: FilePlace?
    ) throws(FileRefusal) -> sending OpenedTable {
        func diagnostic(_ problem: FileProblem, line: Int? = nil, column: String? = nil) -> Diagnostic {
            Diagnostic(file: path, line: line, column: column, problem: .file(problem))
        }
        do {
            let stream = try TextStream(path: path)
            let names = Set(mapping.columns.values).union(mapping.filters.map(\.column))
            let head = try FileHead.read(stream, names: names)
            var notes: [Diagnostic] = []
            if let header = head.table?.names {
                let checked = Layout.check(header, by: mapping)
                let line = head.headerLine
                if !checked.errors.isEmpty {
                    throw FileRefusal(
                        diagnostics: checked.errors.map { diagnostic($0.1, line: line, column: $0.column) })
                }
                notes = checked.notes.map { diagnostic($0.1, line: line, column: $0.column) }
            }
            let layout = Layout(mapping: mapping, header: head.table?.names)
            var table = head.table
            table?.locate(layout.wanted)
            let rows = RowReader(stream: stream, line: head.line, columns: layout.wanted, csv: table)
            if let place { try rows.jump(to: place) }
            return OpenedTable(rows: rows, cells: CellReader(file: path, layout: layout, zone: zone), notes: notes)
        } catch let refusal as FileRefusal {
            throw refusal
        } catch let failure as HeadFailure {
            throw FileRefusal(diagnostics: [diagnostic(failure.problem, line: failure.line)])
        } catch let failure as ReadFailure {
            throw FileRefusal(diagnostics: [diagnostic(failure.problem)])
        } catch {
            preconditionFailure("only the three above are thrown")
        }
    }
}
