import Foundation

/// A Markdown file taken apart as far as the tests need it.
struct MarkdownDocument: Sendable {
    /// A fenced block of code.
    struct Fence: Equatable, Sendable {
        /// The line of its first line of code; the first of the file is 1.
        let line: Int
        /// What follows the fence, such as `sh`.
        let language: String
        let lines: [String]
    }

    struct Link: Equatable, Sendable {
        let line: Int
        let target: String
    }

    /// What stands below one heading, up to the next of the same or a higher level.
    struct Section: Equatable, Sendable {
        let level: Int
        let heading: String
        var lines: [String]
        var text: String { lines.joined(separator: "\n") }
    }

    /// From the repository's root.
    let path: String
    let text: String
    private(set) var fences: [Fence] = []
    private(set) var links: [Link] = []
    private(set) var sections: [Section] = []

    init(path: String, text: String) {
        self.path = path
        self.text = text
        var open: (line: Int, language: String, mark: String, lines: [String])?
        for (number, line) in zip(1..., text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        {
            addToSections(line, isCode: open != nil)
            let bare = String(line.drop { $0 == " " || $0 == ">" })
            if let fence = open {
                if bare.hasPrefix(fence.mark) {
                    fences.append(Fence(line: fence.line, language: fence.language, lines: fence.lines))
                    open = nil
                } else {
                    open?.lines.append(line)
                }
            } else if bare.hasPrefix("```") {
                let mark = String(bare.prefix { $0 == "`" })
                open = (number + 1, bare.dropFirst(mark.count).trimmingCharacters(in: .whitespaces), mark, [])
            } else {
                addLinks(of: line, number: number)
            }
        }
    }

    private mutating func addToSections(_ line: String, isCode: Bool) {
        if !isCode, line.hasPrefix("#"), let match = line.wholeMatch(of: /(#{1,6})\s+(.*?)\s*#*/) {
            sections.append(Section(level: match.1.count, heading: String(match.2), lines: []))
            return
        }
        // A line belongs to its own heading and to every heading above that one.
        var level = 7
        for index in sections.indices.reversed() where sections[index].level < level {
            sections[index].lines.append(line)
            level = sections[index].level
        }
    }

    private mutating func addLinks(of line: String, number: Int) {
        guard line.contains("](") else { return }
        let prose = line.replacing(/`[^`]*`/, with: "")
        for match in prose.matches(of: /\]\(([^)\s]+)(?:\s+"[^"]*")?\)/) {
            links.append(Link(line: number, target: String(match.1)))
        }
    }

    /// The names under which a link can point into this document, as the usual hosts make them of headings.
    var anchors: Set<String> {
        Set(
            sections.map { section in
                let kept = section.heading.lowercased().unicodeScalars.filter {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_ ".unicodeScalars.contains($0)
                }
                return String(String.UnicodeScalarView(kept)).replacing(" ", with: "-")
            })
    }

    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    init(path: String) throws {
        self.init(path: path, text: try String(contentsOf: Self.repository.appending(path: path), encoding: .utf8))
    }

    /// The documents of the repository: those of `docs/`, and those at its root. Read once; none where that fails.
    static let all: [MarkdownDocument] = {
        let files = FileManager.default
        let below = (try? files.subpathsOfDirectory(atPath: repository.appending(path: "docs").path)) ?? []
        let atRoot = (try? files.contentsOfDirectory(atPath: repository.path)) ?? []
        return (atRoot + below.map { "docs/\($0)" }).filter { $0.hasSuffix(".md") }.sorted()
            .compactMap { try? MarkdownDocument(path: $0) }
    }()
}
