import Adoption
import People
import Yams

/// Reads the YAML of systems, each of which is taken whole or not at all.
struct SystemParser {
    private static let keys = ["code", "name", "actions"]
    private static let actionKeys = ["code", "name", "counts"]

    private var yaml: YAMLReader
    private var systems: [Located<SystemDefinition>] = []

    init(file: String) {
        yaml = YAMLReader(file: file)
    }

    var diagnostics: [Diagnostic] { yaml.diagnostics }

    mutating func parse(_ text: String) -> [Located<SystemDefinition>] {
        guard let root = yaml.root(of: text) else { return [] }
        guard let list = root.mapping?["systems"] else {
            system(root, key: nil)
            return systems
        }
        yaml.refuseUnknown(yaml.members(of: root), allowed: ["systems"])
        guard let nodes = list.sequence else {
            yaml.report(.expected(.list), line: list.mark?.line, key: "systems")
            return []
        }
        if nodes.isEmpty { yaml.report(.system(.noSystem), line: list.mark?.line, key: "systems") }
        for (index, node) in nodes.enumerated() { system(node, key: "systems[\(index + 1)]") }
        return systems
    }

    private mutating func system(_ node: Node, key: String?) {
        let known = yaml.diagnostics.count
        let line = node.mark?.line ?? 1
        let members = yaml.members(of: node, key: key)
        // What is no mapping has been refused as such already.
        guard yaml.diagnostics.count == known else { return }
        yaml.refuseUnknown(members, allowed: Self.keys)
        let code = code(members, line, key, .reportKey)
        if let code, let first = systems.first(where: { $0.record.code == code }) {
            let problem = SystemFileProblem.repeatedSystem(code, firstLine: first.line)
            yaml.report(.system(problem), line: line, key: key)
        }
        let name = name(members, line, key)
        let actions = actions(members, line, key)
        guard let code, let name, yaml.diagnostics.count == known else { return }
        systems.append(Located(line: line, record: SystemDefinition(code: code, name: name, actions: actions)))
    }

    private mutating func required(_ name: String, _ members: [YAMLReader.Member], _ line: Int, _ key: String?)
        -> YAMLReader.Member?
    {
        if let member = members.first(where: { $0.name == name }) { return member }
        yaml.report(.missingKey(name), line: line, key: key)
        return nil
    }

    private mutating func code(_ members: [YAMLReader.Member], _ line: Int, _ key: String?, _ rule: TextRule)
        -> String?
    {
        guard let member = required("code", members, line, key) else { return nil }
        return text(member, rule)
    }

    private mutating func text(_ member: YAMLReader.Member, _ rule: TextRule) -> String? {
        guard let text = yaml.fullText(member) else { return nil }
        if let problem = text == "-" ? .yaml(.emptyText) : rule.problem(of: text) {
            yaml.report(problem, line: member.line, key: member.path)
            return nil
        }
        return text
    }

    /// `{vi, en}`, or one text, which is Vietnamese.
    private mutating func name(_ members: [YAMLReader.Member], _ line: Int, _ key: String?) -> LocalizedText? {
        guard let member = required("name", members, line, key) else { return nil }
        guard member.value.mapping != nil else { return text(member, .words).map { LocalizedText(vi: $0) } }
        let languages = yaml.members(of: member.value, key: member.path)
        yaml.refuseUnknown(languages, allowed: ["vi", "en"])
        let english = languages.first { $0.name == "en" }.flatMap { text($0, .words) }
        guard let vietnamese = required("vi", languages, member.line ?? line, member.path) else { return nil }
        return text(vietnamese, .words).map { LocalizedText(vi: $0, en: english) }
    }

    private mutating func actions(_ members: [YAMLReader.Member], _ line: Int, _ key: String?)
        -> [SystemDefinition.Action]
    {
        guard let member = required("actions", members, line, key) else { return [] }
        guard let nodes = member.value.sequence else {
            yaml.report(.expected(.list), line: member.line, key: member.path)
            return []
        }
        if nodes.isEmpty { yaml.report(.system(.noAction), line: member.line, key: member.path) }
        var actions: [SystemDefinition.Action] = []
        var lines: [String: Int] = [:]
        for (index, node) in nodes.enumerated() {
            guard let action = action(node, key: "\(member.path)[\(index + 1)]") else { continue }
            let line = node.mark?.line ?? line
            if let first = lines[action.code] {
                let problem = SystemFileProblem.repeatedAction(action.code, firstLine: first)
                yaml.report(.system(problem), line: line, key: "\(member.path)[\(index + 1)]")
            }
            lines[action.code] = lines[action.code] ?? line
            actions.append(action)
        }
        return actions
    }

    private mutating func action(_ node: Node, key: String) -> SystemDefinition.Action? {
        let line = node.mark?.line ?? 1
        let known = yaml.diagnostics.count
        let members = yaml.members(of: node, key: key)
        guard yaml.diagnostics.count == known else { return nil }
        yaml.refuseUnknown(members, allowed: Self.actionKeys)
        let code = code(members, line, key, .key)
        let name = name(members, line, key)
        let counts = counts(members, line, key)
        guard let code, let name, let counts else { return nil }
        return SystemDefinition.Action(code: code, name: name, counts: counts)
    }

    /// Whether an action counts is never guessed.
    private mutating func counts(_ members: [YAMLReader.Member], _ line: Int, _ key: String) -> Bool? {
        guard let member = required("counts", members, line, key) else { return nil }
        switch yaml.text(member)?.lowercased() {
        case "true", "yes": return true
        case "false", "no": return false
        default:
            yaml.report(.expected(.boolean), line: member.line, key: member.path)
            return nil
        }
    }
}
