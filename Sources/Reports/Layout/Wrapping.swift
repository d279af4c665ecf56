import Phrases

/// `text` broken at spaces into lines of at most `columns` terminal columns; within words where one is longer.
///
/// - Parameters:
///   - first: what stands before the first line; it counts as part of it.
///   - rest: what stands before every other line.
func wrap(_ text: String, columns: Int, first: String = "", rest: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    // Whether nothing stands on the line but what every line begins with.
    var isEmpty = true
    for var word in text.split(separator: " ") {
        while true {
            let room = columns - terminalColumns(line) - (isEmpty ? 0 : 1)
            if terminalColumns(word) <= room {
                line += (isEmpty ? "" : " ") + word
                isEmpty = false
                break
            }
            if isEmpty {
                let piece = beginning(of: word, columns: room)
                line += piece
                word = word.dropFirst(piece.count)
            }
            lines.append(line)
            line = rest
            isEmpty = true
            if word.isEmpty { break }
        }
    }
    if !isEmpty || lines.isEmpty { lines.append(line) }
    return lines.map(trimmedEnd)
}

/// As many characters as `columns` terminal columns hold, and at least one.
private func beginning(of word: Substring, columns: Int) -> Substring {
    var used = 0
    let fitting = word.prefix { character in
        used += terminalColumns(character)
        return used <= columns
    }
    return fitting.isEmpty ? word.prefix(1) : fitting
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
