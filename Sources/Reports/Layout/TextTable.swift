import Phrases

/// A table in plain text: the first column takes what is left and is cut, the others take what they need.
struct TextTable {
    struct Column {
        /// One or two lines; the lower ones stand level.
        let heading: [String]
        var isNumber = true
        /// Longer cells are cut.
        var limit: Int = .max
    }

    let columns: [Column]
    var rows: [[String]] = []
    /// A line is drawn above the last row.
    var lastRowIsTotal = false

    init(_ columns: [Column]) {
        self.columns = columns
    }

    /// - Parameter width: in terminal columns.
    func lines(width: Int) -> [String] {
        let widths = widths(total: width)
        let height = columns.map(\.heading.count).max() ?? 0
        var lines = (0..<height).map { row in
            line(
                columns.map { column in
                    let skipped = height - column.heading.count
                    return row < skipped ? "" : column.heading[row - skipped]
                }, widths)
        }
        let rule = String(repeating: "─", count: widths.reduce(0, +) + columns.count - 1)
        lines.append(rule)
        for (index, row) in rows.enumerated() {
            if lastRowIsTotal, index == rows.count - 1 { lines.append(rule) }
            lines.append(line(row, widths))
        }
        return lines
    }

    private func widths(total: Int) -> [Int] {
        var widths = columns.enumerated().map { index, column in
            let cells = column.heading + rows.map { $0[index] }
            return min(column.limit, cells.map { terminalColumns($0) }.max() ?? 0)
        }
        let others = widths.dropFirst().reduce(0, +) + columns.count - 1
        widths[0] = max(8, min(widths[0], total - others))
        return widths
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(zip(cells, widths), columns).map { entry, column in
            pad(cut(entry.0, toColumns: entry.1), to: entry.1, atRight: !column.isNumber)
        }
        return trimmedEnd(padded.joined(separator: " "))
    }
}
