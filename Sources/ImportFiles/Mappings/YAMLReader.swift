import People
import Yams

/// Reads one YAML file of ours and collects everything that is wrong with it.
struct YAMLReader {
    /// No mapping and no description of systems comes near this.
    static let sizeLimit = 1 << 20

    let file: String
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String) {
        self.file = file
    }

    /// The text of the file; UTF-16 and byte order marks are welcome, as they are in tables.
    ///
    /// - Throws: ``FileRefusal``.
    static func text(path: String) throws(FileRefusal) -> String {
        func refusal(_ problem: FileProblem, line: Int? = nil) -> FileRefusal {
            FileRefusal(diagnostics: [Diagnostic(file: path, line: line, problem: .file(problem))])
        }
        let stream: TextStream
        do throws(ReadFailure) {
            stream = try TextStream(path: path)
            while try stream.refill() {
                if stream.window.count > sizeLimit { throw ReadFailure(problem: .yaml(.tooLarge(limit: sizeLimit))) }
            }
        } catch {
            throw refusal(error.problem)
        }
        let bytes = ByteRun(stream.window)
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        // The first line that is not text; a line break cannot be part of a longer character.
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        throw refusal(.notUnicode, line: lines.firstIndex { !ByteRun(rebasing: $0).isUTF8 }.map { $0 + 1 })
    }

    /// The value at the top of the file.
    mutating func root(of text: String) -> Node? {
        do {
            if let node = try Yams.compose(yaml: text) { return node }
            report(.expected(.keys), line: 1)
        } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
            for key in duplicates { report(.repeatedKey(key), line: context.mark.line) }
        } catch YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _)
        {
            report(.syntax(reason: problem), line: mark.line)
        } catch YamlError.reader(let problem, let offset, _, let yaml) {
            let line = offset.map { yaml.utf8.prefix($0).count { $0 == 0x0A } + 1 }
            report(.syntax(reason: problem), line: line)
        } catch {
            report(.syntax(reason: "unreadable"), line: nil)
        }
        return nil
    }

    mutating func report(_ problem: YAMLProblem, line: Int?, key: String? = nil) {
        report(.yaml(problem), line: line, key: key)
    }

    mutating func report(_ problem: FileProblem, line: Int?, key: String? = nil) {
        diagnostics.append(Diagnostic(file: file, line: line, column: key, problem: .file(problem)))
    }

    /// The members of a node that must be `key: value` lines, in the order of the file.
    mutating func members(of node: Node, key: String? = nil) -> [Member] {
        guard let mapping = node.mapping else {
            report(.expected(.keys), line: node.mark?.line, key: key)
            return []
        }
        return mapping.compactMap { pair in
            guard let name = pair.key.scalar?.string else {
                report(.expected(.text), line: pair.key.mark?.line, key: key)
                return nil
            }
            let path = key.map { "\($0).\(name)" } ?? name
            return Member(name: name, path: path, line: pair.key.mark?.line, value: pair.value)
        }
    }

    /// One `key: value` of a file.
    struct Member {
        let name: String
        /// With the keys above it, as `covers.from`.
        let path: String
        let line: Int?
        let value: Node
    }

    /// Reports the members that nobody asked for, and names the key that they may have meant.
    mutating func refuseUnknown(_ members: [Member], allowed: [String]) {
        for member in members where !allowed.contains(member.name) {
            let meant = Nearest.to(member.name, among: allowed)
            report(.unknownKey(member.name, nearest: meant, allowed: allowed), line: member.line, key: member.path)
        }
    }

    /// The one value of a member, cleaned; empty for none.
    mutating func text(_ member: Member) -> String? {
        guard let text = Self.scalar(member.value) else {
            report(.expected(.text), line: member.line, key: member.path)
            return nil
        }
        return text
    }

    /// The one value of a member, which must not be empty.
    mutating func fullText(_ member: Member) -> String? {
        guard let text = text(member) else { return nil }
        if text.isEmpty {
            report(.emptyText, line: member.line, key: member.path)
            return nil
        }
        return text
    }

    /// One value or a list of values.
    mutating func texts(_ member: Member) -> [String]? {
        if let text = Self.scalar(member.value) { return [text] }
        guard let texts = member.value.sequence?.map(Self.scalar), !texts.contains(nil) else {
            report(.expected(.textOrList), line: member.line, key: member.path)
            return nil
        }
        return texts.compactMap(\.self)
    }

    /// The text of a single value as it is written, so that `2013-01-01`, `1` and `true` stay what they are.
    private static func scalar(_ node: Node) -> String? {
        guard let scalar = node.scalar else { return nil }
        return scalar.style == .plain && node.null != nil ? "" : ImportedText.cleaned(scalar.string)
    }
}
