import Phrases

/// A table in plain text that fits its width and cuts nothing short: the first column takes what is left, longer cells
/// go on below, and where too little is left each row becomes lines of `label: value`.
struct TextTable {
    struct Column {
        /// One or two lines; the lower ones stand level.
        let heading: [String]
        var isNumber = true
        /// Longer cells go on in the line below.
        var limit: Int = .max

        /// The heading in one line.
        var label: String { heading.filter { !$0.isEmpty }.joined(separator: " ") }
    }

    enum Row {
        /// One for each column; the first is set in by `indent`.
        case cells([String], indent: Int = 0)
        /// Goes over all columns.
        case heading(String)
    }

    let columns: [Column]
    var rows: [Row] = []
    /// A line is drawn above the last row.
    var lastRowIsTotal = false
    /// The narrowest that the first column may become.
    var leastFirst = 16

    init(_ columns: [Column]) {
        self.columns = columns
    }

    /// - Parameter width: in terminal columns.
    func lines(width: Int) -> [String] {
        guard let widths = widths(total: width) else { return stacked(width) }
        let rule = rule(widths.reduce(0, +) + columns.count - 1)
        let height = columns.map(\.heading.count).max() ?? 0
        var lines = (0..<height).map { row in
            line(
                columns.map { column in
                    let skipped = height - column.heading.count
                    return row < skipped ? "" : column.heading[row - skipped]
                }, widths)
        }
        lines.append(rule)
        for (index, row) in rows.enumerated() {
            if lastRowIsTotal, index == rows.count - 1 { lines.append(rule) }
            switch row {
            case .heading(let text): lines += wrap(text, columns: width)
            case .cells(let cells, let indent): lines += self.lines(cells, indent: indent, widths)
            }
        }
        return lines
    }

    /// - Returns: nothing where the columns do not fit beside each other.
    private func widths(total: Int) -> [Int]? {
        var widths = columns.map { column in column.heading.map { terminalColumns($0) }.max() ?? 0 }
        for case .cells(let cells, let indent) in rows {
            for (column, cell) in cells.enumerated() {
                let needed = terminalColumns(cell) + (column == 0 ? indent : 0)
                widths[column] = max(widths[column], min(columns[column].limit, needed))
            }
        }
        let left = total - widths.dropFirst().reduce(0, +) - (columns.count - 1)
        guard left >= min(widths[0], leastFirst) else { return nil }
        widths[0] = min(widths[0], left)
        return widths
    }

    private func lines(_ cells: [String], indent: Int, _ widths: [Int]) -> [String] {
        // Something must be left for the text itself, however deep the row stands.
        let space = String(repeating: " ", count: min(indent, max(0, widths[0] - 10)))
        let wrapped = cells.enumerated().map { column, cell in
            column == 0
                ? wrap(cell, columns: widths[0], first: space, rest: space + "  ")
                : wrap(cell, columns: widths[column])
        }
        let height = wrapped.map(\.count).max() ?? 0
        return (0..<height).map { row in line(wrapped.map { row < $0.count ? $0[row] : "" }, widths) }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(zip(cells, widths), columns).map { entry, column in
            pad(entry.0, to: entry.1, atRight: !column.isNumber)
        }
        return trimmedEnd(padded.joined(separator: " "))
    }

    private func stacked(_ width: Int) -> [String] {
        rows.enumerated().flatMap { index, row -> [String] in
            guard case .cells(let cells, let indent) = row else {
                guard case .heading(let text) = row else { return [] }
                return wrap(text, columns: width)
            }
            let space = String(repeating: " ", count: min(indent, width / 3))
            var lines = lastRowIsTotal && index == rows.count - 1 ? [rule(width)] : []
            lines += wrap(cells[0], columns: width, first: space, rest: space + "  ")
            for (column, cell) in zip(columns, cells).dropFirst() {
                lines += wrap("\(column.label): \(cell)", columns: width, first: space + "  ", rest: space + "    ")
            }
            return lines
        }
    }

    private func rule(_ width: Int) -> String { String(repeating: "─", count: width) }
}
