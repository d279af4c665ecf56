import Learning
import People

/// A question of a GIFT file, in one language.
struct GIFTQuestion {
    let id: String?
    let tags: [String]
    let title: String?
    let stem: String
    let kind: QuestionKind
    let explanation: String?
    let line: Int
}

/// Reads GIFT as Moodle documents it (docs.moodle.org, "GIFT format"): every question type, weights, feedback,
/// general feedback, categories, comments, `[id:…]` and `[tag:…]` in comments.
///
/// The tag `khong-dau` lets a short answer be typed without Vietnamese marks.
struct GIFTReader {
    let file: String
    let folder: SourceFolder

    private struct Block {
        var firstLine: Int
        var text = ""
        var comments: [String] = []
    }

    func questions(in text: String) -> [GIFTQuestion] { blocks(of: text).compactMap(question) }

    func report(_ problem: CourseProblem, _ line: Int) { folder.report(problem, file: file, line: line) }

    /// Questions are parted by blank lines; a blank line inside braces parts nothing.
    private func blocks(of text: String) -> [Block] {
        var blocks: [Block] = []
        var block: Block?
        var comments: [String] = []
        var depth = 0
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let trimmed = line.drop { $0.isWhitespace }
            if trimmed.hasPrefix("//") {
                comments.append(String(trimmed.dropFirst(2)))
                // Keeps the lines of what follows right.
                block?.text += "\n"
            } else if trimmed.isEmpty, depth <= 0 {
                if let ended = block { blocks.append(ended) }
                (block, depth) = (nil, 0)
            } else if block == nil, trimmed.hasPrefix("$CATEGORY:") {
                comments = []
            } else {
                if block == nil { block = Block(firstLine: index + 1) }
                block?.comments += comments
                comments = []
                block?.text += line + "\n"
                depth += bracesOpened(line)
            }
        }
        if let block { blocks.append(block) }
        return blocks
    }

    private func bracesOpened(_ line: Substring) -> Int {
        var depth = 0
        var isProtected = false
        for byte in line.utf8 {
            if isProtected {
                isProtected = false
            } else if byte == UInt8(ascii: "\\") {
                isProtected = true
            } else if byte == UInt8(ascii: "{") {
                depth += 1
            } else if byte == UInt8(ascii: "}") {
                depth -= 1
            }
        }
        return depth
    }

    private func question(_ block: Block) -> GIFTQuestion? {
        var rest = GIFTText(block.text, firstLine: block.firstLine)
        let line = rest.line
        var title: String?
        if let start = rest.start(of: "::"), let end = rest.index(of: "::", from: start + 2) {
            title = rest[(start + 2)..<end].text
            rest = rest.from(end + 2)
        }
        rest = withoutFormat(rest)
        let notes = Notes(block.comments)
        guard let open = rest.index(of: "{") else {
            if let stray = rest.index(of: "}") { report(.giftStrayBrace, rest.from(stray).line) }
            return GIFTQuestion(
                id: notes.id, tags: notes.tags, title: title, stem: rest.text, kind: .description, explanation: nil,
                line: line)
        }
        guard let close = rest.index(of: "}", from: open) else {
            report(.giftUnclosedAnswers, rest.from(open).line)
            return nil
        }
        let tail = rest.from(close + 1)
        let head = rest[0..<open].text
        let stem = tail.isBlank ? head : "\(head) _____ \(tail.text)"
        let (answers, general) = rest[(open + 1)..<close].cut(at: "####")
        let parser = GIFTAnswers(
            reader: self, line: rest.from(open).line, ignoresMarks: notes.tags.contains("khong-dau"))
        guard let kind = parser.kind(of: answers) else { return nil }
        return GIFTQuestion(
            id: notes.id, tags: notes.tags, title: title, stem: stem, kind: kind, explanation: general?.text, line: line
        )
    }

    /// Takes `[html]`, `[markdown]`, `[moodle]` or `[plain]` off the front.
    private func withoutFormat(_ text: GIFTText) -> GIFTText {
        for format in ["[html]", "[markdown]", "[moodle]", "[plain]"] {
            if let index = text.start(of: format) { return text.from(index + format.count) }
        }
        return text
    }

    /// What comments say: `[id:…]` and `[tag:…]`.
    private struct Notes {
        var id: String?
        var tags: [String] = []

        init(_ comments: [String]) {
            for part in comments.joined(separator: " ").split(separator: "[").dropFirst() {
                guard let end = part.firstIndex(of: "]") else { continue }
                let note = part[..<end]
                if note.hasPrefix("id:") { id = String(note.dropFirst(3)) }
                if note.hasPrefix("tag:") { tags.append(String(note.dropFirst(4))) }
            }
        }
    }
}
