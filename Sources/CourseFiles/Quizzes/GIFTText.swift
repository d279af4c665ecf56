/// The scalars of a GIFT file with their lines; a backslash has been taken off what it protected.
///
/// Scalars, because what is syntax is ASCII, and characters take long to be told apart.
struct GIFTText {
    struct Mark: Hashable {
        let scalar: Unicode.Scalar
        let line: Int
        /// Written with a backslash before it: never syntax.
        let isProtected: Bool

        var isSpace: Bool { scalar.properties.isWhitespace }
    }

    var marks: [Mark]

    init(_ marks: [Mark]) { self.marks = marks }

    /// - Parameter firstLine: The number of the first line.
    init(_ text: String, firstLine: Int) {
        marks = []
        var line = firstLine
        var isProtected = false
        for scalar in text.unicodeScalars {
            if isProtected {
                isProtected = false
                switch scalar {
                case "n": marks.append(Mark(scalar: "\n", line: line, isProtected: true))
                case "~", "=", "#", "{", "}", ":", "\\":
                    marks.append(Mark(scalar: scalar, line: line, isProtected: true))
                default:
                    marks.append(Mark(scalar: "\\", line: line, isProtected: true))
                    marks.append(Mark(scalar: scalar, line: line, isProtected: true))
                }
            } else if scalar == "\\" {
                isProtected = true
            } else {
                marks.append(Mark(scalar: scalar, line: line, isProtected: false))
            }
            if scalar == "\n" { line += 1 }
        }
    }

    var line: Int { (firstWritten ?? marks.first)?.line ?? 0 }
    var isBlank: Bool { firstWritten == nil }
    /// The first that is no white space.
    var firstWritten: Mark? { marks.first { !$0.isSpace } }

    /// The text, without white space at its ends, a line break of the file as a space.
    var text: String {
        guard let first = marks.firstIndex(where: { !$0.isSpace }), let last = marks.lastIndex(where: { !$0.isSpace })
        else { return "" }
        var result = String.UnicodeScalarView()
        for mark in marks[first...last] {
            let isBlank = !mark.isProtected && [" ", "\n", "\r"].contains(mark.scalar)
            if !isBlank || result.last != " " { result.append(isBlank ? " " : mark.scalar) }
        }
        return String(result)
    }

    /// Where `syntax` stands unprotected.
    func index(of syntax: String, from start: Int = 0) -> Int? {
        let wanted = Array(syntax.unicodeScalars)
        guard marks.count >= wanted.count, start <= marks.count - wanted.count else { return nil }
        return (start...(marks.count - wanted.count)).first { stands(wanted, at: $0) }
    }

    /// Where `syntax` stands, if it is the first thing here.
    func start(of syntax: String) -> Int? {
        let wanted = Array(syntax.unicodeScalars)
        guard let first = marks.firstIndex(where: { !$0.isSpace }), first + wanted.count <= marks.count
        else { return nil }
        return stands(wanted, at: first) ? first : nil
    }

    private func stands(_ wanted: [Unicode.Scalar], at index: Int) -> Bool {
        wanted.indices.allSatisfy { marks[index + $0].scalar == wanted[$0] && !marks[index + $0].isProtected }
    }

    subscript(_ range: Range<Int>) -> GIFTText { GIFTText(Array(marks[range])) }
    func from(_ index: Int) -> GIFTText { GIFTText(Array(marks.dropFirst(index))) }

    /// Cuts at the first unprotected `syntax`; the whole and nothing where it is not there.
    func cut(at syntax: String) -> (GIFTText, GIFTText?) {
        guard let index = index(of: syntax) else { return (self, nil) }
        return (self[0..<index], from(index + syntax.unicodeScalars.count))
    }
}
