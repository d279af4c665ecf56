import Phrases

/// `text` broken at spaces into lines of at most `columns` terminal columns.
///
/// - Parameters:
///   - first: what stands before the first line; it counts as part of it.
///   - rest: what stands before every other line.
func wrap(_ text: String, columns: Int, first: String = "", rest: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ") {
        if isEmpty {
            line += word
        } else if terminalColumns(line) + 1 + terminalColumns(word) <= columns {
            line += " " + word
        } else {
            lines.append(line)
            line = rest + word
        }
        isEmpty = false
    }
    lines.append(line)
    return lines.map(trimmedEnd)
}

/// `text` filled up with spaces to `columns` terminal columns.
func pad(_ text: String, to columns: Int, atRight: Bool = true) -> String {
    let space = String(repeating: " ", count: max(0, columns - terminalColumns(text)))
    return atRight ? text + space : space + text
}

/// Lines end where their text ends, so that nothing wraps in a narrow terminal and golden files stay clean.
func trimmedEnd(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
}

/// Lines of `label` and `text` side by side, all texts beginning in one column.
func labelled(_ label: String, _ text: String, labelColumns: Int, columns: Int) -> [String] {
    let indent = String(repeating: " ", count: 2 + labelColumns + 2)
    guard labelColumns + 24 <= columns else {
        return wrap(label + ":", columns: columns, first: "  ", rest: "  ")
            + wrap(text, columns: columns, first: "    ", rest: "    ")
    }
    return wrap(text, columns: columns, first: "  " + pad(label, to: labelColumns + 2), rest: indent)
}
