import CMarkGFM
import Tutorial

/// The words of one lesson in one language: `## Title {#step}`, what to do; under `### … {#keys}` and the like what only
/// learners with that medium are told; and under a plain `###` the hints as a list.
struct MarkdownLesson {
    struct StepText {
        let title: String
        let line: Int
        var blocks: [Prose.Block] = []
        var notes: [Medium: [Prose.Block]] = [:]
        var hints: [Prose] = []
    }

    /// By the step's id.
    private(set) var steps: [String: StepText] = [:]
    /// The terms marked in it, with their lines.
    private(set) var terms: [(id: String, line: Int)] = []

    private let file: String
    private let folder: SourceFolder
    private var current: String?
    private var part = Part.task

    /// The part of a step that is being read.
    private enum Part {
        case task
        case hints
        case note(Medium)
        case unknown
    }

    init(text: String, file: String, folder: SourceFolder) {
        self.file = file
        self.folder = folder
        let bytes = Array(text.utf8)
        let document = bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
            }
        }
        guard let document else { return }
        defer { cmark_node_free(document) }
        for block in children(document) { read(block) }
    }

    private func children(_ node: OpaquePointer) -> [OpaquePointer] {
        var children: [OpaquePointer] = []
        var next = cmark_node_first_child(node)
        while let child = next {
            children.append(child)
            next = cmark_node_next(child)
        }
        return children
    }

    private func report(_ problem: CourseProblem, _ node: OpaquePointer) {
        folder.report(problem, file: file, line: Int(cmark_node_get_start_line(node)))
    }

    private func kind(_ node: OpaquePointer) -> String { String(cString: cmark_node_get_type_string(node)) }

    private mutating func read(_ block: OpaquePointer) {
        switch kind(block) {
        case "heading":
            switch cmark_node_get_heading_level(block) {
            case 1: current = nil
            case 2: beginStep(block)
            default: beginPart(block)
            }
        case "paragraph": add([.paragraph(spans(block))], block)
        case "list": readList(block)
        case "thematic_break": break
        case let other: report(.unsupportedMarkdown(other), block)
        }
    }

    private mutating func beginStep(_ heading: OpaquePointer) {
        part = .task
        let text = spans(heading).map(\.text).joined()
        guard let (title, id) = named(text) else {
            current = nil
            return report(.noStepID(heading: text), heading)
        }
        if steps[id] != nil { report(.duplicate(id: id), heading) }
        steps[id] = StepText(title: title, line: Int(cmark_node_get_start_line(heading)))
        current = id
    }

    private mutating func beginPart(_ heading: OpaquePointer) {
        guard let (_, id) = named(spans(heading).map(\.text).joined()) else {
            part = .hints
            return
        }
        part = Medium(rawValue: id).map { .note($0) } ?? .unknown
        if case .unknown = part { report(.unknownMedium(id), heading) }
    }

    /// `Title {#id}` in its two parts.
    private func named(_ heading: String) -> (title: String, id: String)? {
        guard let open = heading.range(ofLast: "{#"), heading.hasSuffix("}") else { return nil }
        return (heading[..<open.lowerBound].trimmingSpaces, String(heading[open.upperBound...].dropLast()))
    }

    private mutating func add(_ blocks: [Prose.Block], _ node: OpaquePointer) {
        guard let current else { return report(.strayText, node) }
        switch part {
        case .task: steps[current]?.blocks += blocks
        case .note(let medium): steps[current]?.notes[medium, default: []] += blocks
        case .hints: report(.unsupportedMarkdown("hints"), node)
        case .unknown: break
        }
    }

    private mutating func readList(_ list: OpaquePointer) {
        let isOrdered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST
        var number = max(1, Int(cmark_node_get_list_start(list)))
        for item in children(list) {
            let content = children(item)
            for extra in content.dropFirst() { report(.unsupportedMarkdown(kind(extra)), extra) }
            guard let first = content.first, kind(first) == "paragraph" else {
                report(.unsupportedMarkdown("item"), item)
                continue
            }
            let spans = spans(first)
            if case .hints = part, let current {
                steps[current]?.hints.append(Prose([.paragraph(spans)]))
            } else {
                add([isOrdered ? .numbered(number, spans) : .bullet(spans)], item)
            }
            number += 1
        }
    }

    private mutating func spans(_ block: OpaquePointer, style: Prose.Style = .plain) -> [Prose.Span] {
        var spans: [Prose.Span] = []
        for inline in children(block) {
            switch kind(inline) {
            case "text": spans.append(Prose.Span(String(cString: cmark_node_get_literal(inline)), style))
            case "softbreak", "linebreak": spans.append(Prose.Span(" ", style))
            case "code": spans.append(Prose.Span(String(cString: cmark_node_get_literal(inline)), .code))
            case "strong", "emph": spans += self.spans(inline, style: .strong)
            case "link": spans += link(inline)
            case let other: report(.unsupportedMarkdown(other), block)
            }
        }
        return merged(spans)
    }

    private mutating func link(_ node: OpaquePointer) -> [Prose.Span] {
        let target = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        guard target.hasPrefix("#") else {
            report(.unsupportedMarkdown("link"), cmark_node_parent(node) ?? node)
            return spans(node)
        }
        let id = String(target.dropFirst())
        terms.append((id, Int(cmark_node_get_start_line(cmark_node_parent(node) ?? node))))
        return spans(node, style: .term(id))
    }

    private func merged(_ spans: [Prose.Span]) -> [Prose.Span] {
        spans.reduce(into: []) { result, span in
            if let last = result.last, last.style == span.style {
                result[result.count - 1] = Prose.Span(last.text + span.text, span.style)
            } else {
                result.append(span)
            }
        }
    }
}

extension String {
    fileprivate func range(ofLast marker: String) -> Range<String.Index>? {
        let wanted = Array(marker)
        var index = endIndex
        while index > startIndex {
            index = self.index(before: index)
            if self[index...].starts(with: wanted) { return index..<self.index(index, offsetBy: wanted.count) }
        }
        return nil
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        var rest = self[...]
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
