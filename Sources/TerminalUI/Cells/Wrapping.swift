import Scenes

/// Breaks words into lines of at most `width` columns; a word that is wider is cut.
func wrapped(_ words: [Words], width: Int) -> [[Words]] {
    let width = max(1, width)
    var lines: [[Words]] = [[]]
    var used = 0
    for word in pieces(of: words) {
        let wide = word.reduce(0) { $0 + columns(of: $1.text) }
        let isSpace = word.allSatisfy { $0.text.allSatisfy { $0 == " " } }
        if used + wide <= width {
            if !(isSpace && used == 0) {
                lines[lines.count - 1] += word
                used += wide
            }
        } else if isSpace {
            lines.append([])
            used = 0
        } else {
            if used > 0 { lines.append([]) }
            used = 0
            for part in word { cut(part, width, &lines, &used) }
        }
    }
    if lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
    return lines
}

/// Words and the spaces between them, apart. What touches stays together, whatever its style: "code" and its full stop.
private func pieces(of words: [Words]) -> [[Words]] {
    var pieces: [[Words]] = []
    var wasSpace: Bool?
    for word in words {
        var current = ""
        func flush() {
            guard let last = current.last else { return }
            let isSpace = last == " "
            if isSpace == wasSpace, !pieces.isEmpty {
                pieces[pieces.count - 1].append(Words(current, word.style))
            } else {
                pieces.append([Words(current, word.style)])
            }
            wasSpace = isSpace
            current = ""
        }
        for character in word.text {
            if let last = current.last, (last == " ") != (character == " ") { flush() }
            current.append(character)
        }
        flush()
    }
    return pieces
}

private func cut(_ word: Words, _ width: Int, _ lines: inout [[Words]], _ used: inout Int) {
    var current = ""
    func flush() { if !current.isEmpty { lines[lines.count - 1].append(Words(current, word.style)) } }
    for character in word.text {
        let wide = columns(of: character)
        if used + wide > width, used > 0 {
            flush()
            lines.append([])
            (current, used) = ("", 0)
        }
        current.append(character)
        used += wide
    }
    flush()
}
