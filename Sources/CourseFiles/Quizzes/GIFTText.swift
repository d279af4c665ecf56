/// Characters of a GIFT file with their lines; a backslash has been taken off what it protected.
struct GIFTText {
    struct Mark: Hashable {
        let character: Character
        let line: Int
        /// Written with a backslash before it: never syntax.
        let isProtected: Bool
    }

    var marks: [Mark]

    init(_ marks: [Mark]) { self.marks = marks }

    /// - Parameter firstLine: The number of the first line.
    init(_ text: some StringProtocol, firstLine: Int) {
        marks = []
        var line = firstLine
        var isProtected = false
        for character in text {
            if isProtected {
                isProtected = false
                if character == "n" {
                    marks.append(Mark(character: "\n", line: line, isProtected: true))
                    continue
                }
                if !"~=#{}:\\".contains(character) {
                    marks.append(Mark(character: "\\", line: line, isProtected: true))
                }
                marks.append(Mark(character: character, line: line, isProtected: true))
            } else if character == "\\" {
                isProtected = true
            } else {
                marks.append(Mark(character: character, line: line, isProtected: false))
            }
            if character.isNewline { line += 1 }
        }
    }

    var line: Int { marks.first { !$0.character.isWhitespace }?.line ?? marks.first?.line ?? 0 }
    var isBlank: Bool { marks.allSatisfy(\.character.isWhitespace) }

    /// The text, without white space at its ends, a line break of the file as a space.
    var text: String {
        var result = ""
        for mark in marks {
            let isBreak = mark.character.isNewline && !mark.isProtected
            if isBreak || (mark.character == " " && !mark.isProtected) {
                if result.last != " " { result.append(" ") }
            } else {
                result.append(mark.character)
            }
        }
        while result.first?.isWhitespace == true { result.removeFirst() }
        while result.last?.isWhitespace == true { result.removeLast() }
        return result
    }

    /// Where `syntax` stands unprotected.
    func index(of syntax: String, from start: Int = 0) -> Int? {
        let wanted = Array(syntax)
        guard marks.count >= wanted.count, start <= marks.count - wanted.count else { return nil }
        return (start...(marks.count - wanted.count)).first { stands(wanted, at: $0) }
    }

    /// Where `syntax` stands, if it is the first thing here.
    func start(of syntax: String) -> Int? {
        let wanted = Array(syntax)
        guard let first = marks.firstIndex(where: { !$0.character.isWhitespace }), first + wanted.count <= marks.count
        else { return nil }
        return stands(wanted, at: first) ? first : nil
    }

    private func stands(_ wanted: [Character], at index: Int) -> Bool {
        wanted.indices.allSatisfy { marks[index + $0].character == wanted[$0] && !marks[index + $0].isProtected }
    }

    subscript(_ range: Range<Int>) -> GIFTText { GIFTText(Array(marks[range])) }
    func from(_ index: Int) -> GIFTText { GIFTText(Array(marks.dropFirst(index))) }

    /// Cuts at the first unprotected `syntax`; the whole and nothing where it is not there.
    func cut(at syntax: String) -> (GIFTText, GIFTText?) {
        guard let index = index(of: syntax) else { return (self, nil) }
        return (self[0..<index], from(index + syntax.count))
    }
}
