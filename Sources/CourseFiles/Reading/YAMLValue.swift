import People
import Yams

/// A YAML node that knows its file and line, and reports what it is not.
struct YAMLValue {
    let node: Node
    let file: String
    let folder: SourceFolder
    let key: String

    var line: Int? { node.mark?.line }

    func report(_ problem: CourseProblem) { folder.report(problem, file: file, line: line) }

    func text() -> String? {
        guard case .scalar(let scalar) = node else {
            report(.notAText(key: key))
            return nil
        }
        return scalar.string
    }

    func nonEmptyText() -> String? {
        guard let text = text() else { return nil }
        if text.isEmpty { report(.empty(key: key)) }
        return text.isEmpty ? nil : text
    }

    /// A lower-case code of letters, digits and hyphens: what ids are made of.
    func id() -> String? {
        guard let text = nonEmptyText() else { return nil }
        let isCode = text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        if !isCode { report(.badID(text)) }
        return isCode ? text : nil
    }

    func number() -> Int? {
        guard let text = text() else { return nil }
        guard let number = Int(text) else {
            report(.notANumber(key: key))
            return nil
        }
        return number
    }

    func number(in range: ClosedRange<Int>) -> Int? {
        guard let number = number() else { return nil }
        guard range.contains(number) else {
            report(.badValue(key: key, value: "\(number)", allowed: ["\(range.lowerBound)–\(range.upperBound)"]))
            return nil
        }
        return number
    }

    func choice<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> Value?
    where Value.RawValue == String {
        guard let text = text() else { return nil }
        guard let value = Value(rawValue: text) else {
            report(.badValue(key: key, value: text, allowed: Value.allCases.map(\.rawValue)))
            return nil
        }
        return value
    }

    func list() -> [YAMLValue] {
        guard case .sequence(let sequence) = node else {
            report(.notAList(key: key))
            return []
        }
        return sequence.map { YAMLValue(node: $0, file: file, folder: folder, key: key) }
    }

    func mapping() -> YAMLMapping? {
        guard case .mapping = node else {
            report(.notAMapping(key: key))
            return nil
        }
        return YAMLMapping(value: self)
    }

    /// `{vi: …, en: …}` with `vi` required, or a bare text that is the same in both.
    func localized() -> LocalizedText? {
        if case .scalar(let scalar) = node { return LocalizedText(vi: scalar.string) }
        guard let mapping = mapping() else { return nil }
        mapping.allow(["vi", "en"])
        guard let vi = mapping["vi"]?.nonEmptyText() else { return nil }
        return LocalizedText(vi: vi, en: mapping.optional("en")?.nonEmptyText())
    }

    /// An action or a fact: `submit`, `search: text` or `fill: [field, text]`.
    func words() -> [String]? {
        switch node {
        case .scalar(let scalar): return [scalar.string]
        case .mapping(let mapping):
            guard mapping.count == 1, let pair = mapping.first, let name = pair.key.string else { break }
            switch pair.value {
            case .scalar(let argument): return [name, argument.string]
            case .sequence(let arguments):
                let texts = arguments.compactMap(\.string)
                if texts.count == arguments.count { return [name] + texts }
            default: break
            }
        default: break
        }
        report(.notAText(key: key))
        return nil
    }
}

/// A YAML mapping that reports missing and unknown keys.
struct YAMLMapping {
    let value: YAMLValue
    /// Keys and values apart, taken out once: to go through pairs copies every value on the way.
    private let names: [String?]
    private let nodes: [Node]

    init(value: YAMLValue) {
        self.value = value
        let pairs = value.node.mapping ?? [:]
        var (names, nodes) = ([String?](), [Node]())
        for (key, node) in pairs {
            names.append(key.string)
            nodes.append(node)
        }
        (self.names, self.nodes) = (names, nodes)
    }

    func optional(_ key: String) -> YAMLValue? {
        guard let node = node(key) else { return nil }
        return YAMLValue(node: node, file: value.file, folder: value.folder, key: key)
    }

    /// The value of a required key.
    subscript(_ key: String) -> YAMLValue? {
        if let found = optional(key) { return found }
        value.report(.missing(key: key))
        return nil
    }

    func has(_ key: String) -> Bool { node(key) != nil }

    /// Compares texts alone: comparing nodes would work out the tag of each.
    private func node(_ key: String) -> Node? { names.firstIndex(of: key).map { nodes[$0] } }

    /// Reports keys that nobody reads: they are mostly misspelt.
    func allow(_ keys: Set<String>) {
        if names.allSatisfy({ $0.map(keys.contains) ?? true }) { return }
        for (key, _) in value.node.mapping ?? [:] {
            guard let name = key.string, !keys.contains(name) else { continue }
            value.folder.report(.unknownKey(name), file: value.file, line: key.mark?.line)
        }
    }

    /// The pairs, in the order of the file.
    var pairs: [(key: YAMLValue, value: YAMLValue)] {
        (value.node.mapping ?? [:]).map { key, node in
            let name = key.string ?? ""
            return (
                YAMLValue(node: key, file: value.file, folder: value.folder, key: name),
                YAMLValue(node: node, file: value.file, folder: value.folder, key: name)
            )
        }
    }
}
