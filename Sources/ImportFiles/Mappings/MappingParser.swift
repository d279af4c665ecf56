import Adoption
import People
import Yams

/// Reads the YAML of a mapping, section by section.
struct MappingParser {
    static let keys = ["kind", "columns", "constants", "values", "rows", "dates", "covers"]

    private var yaml: YAMLReader
    private var mapping: Mapping
    private var covers: (days: DayRange?, line: Int?)?

    init(file: String, mapping: Mapping) {
        yaml = YAMLReader(file: file)
        self.mapping = mapping
    }

    mutating func parse() throws(FileRefusal) -> Mapping {
        if let root = yaml.root(of: mapping.text) {
            let members = yaml.members(of: root)
            yaml.refuseUnknown(members, allowed: Self.keys)
            for member in members { section(member) }
            checkTogether(members)
        }
        guard yaml.diagnostics.isEmpty else {
            let sorted = yaml.diagnostics.enumerated().sorted {
                ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
            }
            throw FileRefusal(diagnostics: sorted.map(\.element))
        }
        return mapping
    }

    private mutating func section(_ member: YAMLReader.Member) {
        switch member.name {
        case "kind": kind(member)
        case "columns":
            mapping.isOwn = false
            mapping.columns = ownColumns(member)
        case "constants": mapping.constants = ownColumns(member)
        case "values": values(member)
        case "rows": rows(member)
        case "dates": dates(member)
        case "covers": covers(member)
        default: break
        }
    }

    private mutating func kind(_ member: YAMLReader.Member) {
        guard let text = yaml.fullText(member), text != mapping.kind.rawValue else { return }
        let found = ImportedText.excerpt(text)
        yaml.report(.mapping(.otherKind(found: found, expected: mapping.kind)), line: member.line, key: member.path)
    }

    /// `our column: text` lines.
    private mutating func ownColumns(_ section: YAMLReader.Member) -> [String: String] {
        var found: [String: String] = [:]
        for member in yaml.members(of: section.value, key: section.path) where isOwnColumn(member) {
            if let text = yaml.fullText(member) { found[member.name] = text }
        }
        return found
    }

    private mutating func isOwnColumn(_ member: YAMLReader.Member) -> Bool {
        let names = mapping.kind.columnNames
        if names.contains(member.name) { return true }
        let meant = Nearest.to(member.name, among: names)
        let problem = MappingProblem.unknownColumn(member.name, nearest: meant, kind: mapping.kind)
        yaml.report(.mapping(problem), line: member.line, key: member.path)
        return false
    }

    private mutating func values(_ section: YAMLReader.Member) {
        for column in yaml.members(of: section.value, key: section.path) where isOwnColumn(column) {
            var meanings: [String: String] = [:]
            for value in yaml.members(of: column.value, key: column.path) {
                guard let ours = yaml.text(value) else { continue }
                meanings[ImportedText.cleaned(value.name)] = ours
                check(ours, of: column.name, value)
            }
            mapping.values[column.name] = meanings
        }
    }

    private mutating func check(_ ours: String, of column: String, _ value: YAMLReader.Member) {
        guard column == "channel", !ours.isEmpty, ours != "-", UsageRecord.Channel(rawValue: ours) == nil else {
            return
        }
        let allowed = UsageRecord.Channel.allCases.map(\.rawValue)
        let problem = MappingProblem.impossibleValue(ImportedText.excerpt(ours), allowed: allowed)
        yaml.report(.mapping(problem), line: value.line, key: value.path)
    }

    private mutating func rows(_ section: YAMLReader.Member) {
        let members = yaml.members(of: section.value, key: section.path)
        yaml.refuseUnknown(members, allowed: ["keep", "drop"])
        for member in members where member.name == "keep" || member.name == "drop" {
            for column in yaml.members(of: member.value, key: member.path) {
                guard let values = yaml.texts(column) else { continue }
                let name = ImportedText.cleaned(column.name)
                let filter = Mapping.Filter(column: name, values: Set(values), keeps: member.name == "keep")
                mapping.filters.append(filter)
            }
        }
    }

    private mutating func dates(_ member: YAMLReader.Member) {
        for text in yaml.texts(member) ?? [] {
            do throws(DatePattern.Mistake) {
                mapping.dates.append(try DatePattern(text))
            } catch {
                let pattern = ImportedText.excerpt(text)
                let problem: MappingProblem =
                    switch error {
                    case .notUnderstood(let position): .badDatePattern(pattern, position: position)
                    case .incomplete: .incompleteDatePattern(pattern)
                    }
                yaml.report(.mapping(problem), line: member.line, key: member.path)
            }
        }
    }

    private mutating func covers(_ section: YAMLReader.Member) {
        if mapping.kind != .usage {
            let problem = MappingProblem.coversWithoutUsage(kind: mapping.kind)
            yaml.report(.mapping(problem), line: section.line, key: section.path)
            return
        }
        let members = yaml.members(of: section.value, key: section.path)
        yaml.refuseUnknown(members, allowed: ["from", "to", "systems"])
        let first = day("from", members, section)
        let last = day("to", members, section)
        if let member = members.first(where: { $0.name == "systems" }) {
            mapping.coveredSystems = yaml.texts(member)?.filter { !$0.isEmpty } ?? []
        }
        covers = (nil, section.line)
        guard let first, let last else { return }
        covers = (DayRange(first, last), section.line)
        if first > last {
            let problem = MappingProblem.coversEndBeforeStart(first: first.iso, last: last.iso)
            yaml.report(.mapping(problem), line: section.line, key: section.path)
        }
    }

    private mutating func day(_ name: String, _ members: [YAMLReader.Member], _ section: YAMLReader.Member) -> Day? {
        guard let member = members.first(where: { $0.name == name }) else {
            yaml.report(.missingKey(name), line: section.line, key: section.path)
            return nil
        }
        guard let text = yaml.fullText(member) else { return nil }
        if let day = Day(iso: text), WrittenTime.plausibleYears.contains(day.civil.year) { return day }
        yaml.report(.expected(.day), line: member.line, key: member.path)
        return nil
    }

    /// What only the whole mapping tells.
    private mutating func checkTogether(_ sections: [YAMLReader.Member]) {
        func line(_ name: String) -> Int? { sections.first { $0.name == name }?.line }
        // A column may seem to be missing only because its line is wrong, which has been said already.
        let isUnsure = yaml.diagnostics.contains { diagnostic in
            ["columns", "constants"].contains { diagnostic.column?.hasPrefix($0) == true }
        }
        if mapping.isOwn {
            for column in mapping.constants.keys { mapping.columns[column] = nil }
        }
        for column in mapping.kind.columnNames {
            let isConstant = mapping.constants[column] != nil
            if isConstant, mapping.columns[column] != nil {
                yaml.report(.mapping(.columnAndConstant(column)), line: line("constants"), key: "constants.\(column)")
            }
            if !isConstant, mapping.columns[column] == nil {
                if mapping.kind.requiredColumnNames.contains(column), !isUnsure {
                    let problem = MappingProblem.requiredColumnMissing(column, kind: mapping.kind)
                    yaml.report(.mapping(problem), line: line("columns"), key: "columns.\(column)")
                }
                if mapping.values[column] != nil {
                    let problem = MappingProblem.valuesOfUnreadColumn(column)
                    yaml.report(.mapping(problem), line: line("values"), key: "values.\(column)")
                }
            }
        }
        if let covers { checkCovers(covers.days, covers.line) }
    }

    private mutating func checkCovers(_ days: DayRange?, _ line: Int?) {
        if mapping.constants["source"] == nil {
            yaml.report(.mapping(.coversWithoutSource), line: line, key: "covers")
        }
        if mapping.coveredSystems.isEmpty, mapping.constants["system"] == nil {
            yaml.report(.mapping(.coversWithoutSystem), line: line, key: "covers")
        }
        mapping.covers = days.flatMap { mapping.covers($0) }
    }
}
