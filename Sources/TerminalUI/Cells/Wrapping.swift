/// Breaks words into lines of at most `width` columns; a word that is wider is cut.
func wrapped(_ words: [Words], width: Int) -> [[Words]] {
    let width = max(1, width)
    var lines: [[Words]] = [[]]
    var used = 0
    for word in pieces(of: words) {
        let wide = columns(of: word.text)
        let isSpace = word.text.allSatisfy { $0 == " " }
        if used + wide <= width {
            if !(isSpace && used == 0) {
                lines[lines.count - 1].append(word)
                used += wide
            }
        } else if isSpace {
            lines.append([])
            used = 0
        } else {
            if used > 0 { lines.append([]) }
            for part in cut(word, width) {
                if !lines[lines.count - 1].isEmpty, part != word { lines.append([]) }
                lines[lines.count - 1].append(part)
                used = columns(of: part.text)
            }
        }
    }
    return lines
}

/// Words and the spaces between them, apart.
private func pieces(of words: [Words]) -> [Words] {
    words.flatMap { word -> [Words] in
        var pieces: [Words] = []
        var current = ""
        for character in word.text {
            let isSpace = character == " "
            if let last = current.last, (last == " ") != isSpace {
                pieces.append(Words(current, word.style))
                current = ""
            }
            current.append(character)
        }
        if !current.isEmpty { pieces.append(Words(current, word.style)) }
        return pieces
    }
}

private func cut(_ word: Words, _ width: Int) -> [Words] {
    var parts: [Words] = []
    var current = ""
    for character in word.text {
        if columns(of: current) + columns(of: character) > width {
            parts.append(Words(current, word.style))
            current = ""
        }
        current.append(character)
    }
    return parts + [Words(current, word.style)]
}
