import Adoption
import People

/// Reads the cells of one row after the other as values, and collects what is wrong with them.
///
/// Columns are given by their place in ``FileKind/columnNames``.
final class CellReader {
    /// What a cell says.
    private enum Content {
        case nothing
        /// `-`
        case dash
        case text(String)
    }

    let file: String
    let layout: Layout
    private let zone: ZoneOffsets
    /// What a message calls each of our columns.
    private let names: [String]
    private let translations: [[String: String]?]
    private let constants: [String?]
    private var caches: [CellCache<String>]
    private var filterCaches: [CellCache<Bool>]
    private var channels = CellCache<UsageRecord.Channel>()

    /// The current row.
    private(set) var line = 0
    private var cells: [ByteRun] = []
    /// Whether something is wrong with the current row.
    private(set) var isRejected = false
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String, layout: Layout, zone: ZoneOffsets) {
        self.file = file
        self.layout = layout
        self.zone = zone
        let mapping = layout.mapping
        names = zip(mapping.kind.columnNames, layout.slots).map { ours, slot in
            if case .column(let place) = slot { layout.wanted[place] } else { ours }
        }
        translations = mapping.kind.columnNames.map { mapping.values[$0] }
        constants = mapping.kind.columnNames.map { ours in
            mapping.constants[ours].map { mapping.values[ours]?[$0] ?? $0 }
        }
        caches = Array(repeating: CellCache(), count: names.count)
        filterCaches = layout.filters.map { _ in CellCache() }
    }

    /// Goes on to the next row.
    func begin(line: Int, cells: [ByteRun]) {
        self.line = line
        self.cells = cells
        isRejected = false
    }

    func takeDiagnostics() -> [Diagnostic] {
        defer { diagnostics.removeAll() }
        return diagnostics
    }

    func report(_ problem: FileProblem, column: Int) {
        isRejected = true
        report(problem, line: line, column: names[column])
    }

    func report(_ problem: FileProblem, line: Int?, column: String?) {
        diagnostics.append(Diagnostic(file: file, line: line, column: column, problem: .file(problem)))
    }

    /// Whether the mapping's filters let the current row in.
    func isWanted() -> Bool {
        for (index, (filter, column)) in layout.filters.enumerated() {
            let cell = cells[column].trimmed
            let isListed = filterCaches[index].value(of: cell) { filter.values.contains(Self.string(cell)) }
            if isListed != filter.keeps { return false }
        }
        return true
    }

    private func bytes(_ column: Int) -> ByteRun {
        guard case .column(let place) = layout.slots[column] else {
            return ByteRun(start: nil, count: 0)
        }
        return cells[place].trimmed
    }

    private static func string(_ bytes: ByteRun) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return bytes.isASCII ? text : ImportedText.cleaned(text)
    }

    private func content(_ column: Int) -> Content {
        let bytes = bytes(column)
        var text: String
        if let constant = constants[column] {
            text = constant
        } else {
            if bytes.isEmpty, translations[column] == nil { return .nothing }
            text = Self.string(bytes)
            if let meaning = translations[column]?[text] { text = meaning }
        }
        return text.isEmpty ? .nothing : text == "-" ? .dash : .text(text)
    }

    // MARK: Text

    /// The text of a cell that may be left out.
    func edit(_ column: Int, _ rule: TextRule) -> Edit<String> {
        switch content(column) {
        case .nothing: return .keep
        case .dash: return .clear
        case .text(let text):
            if let problem = rule.problem(of: text) {
                report(problem, column: column)
                return .keep
            }
            return .set(text)
        }
    }

    /// The text of a cell that every row needs.
    func key(_ column: Int, _ rule: TextRule = .key) -> String? {
        let known = diagnostics.count
        if case .set(let text) = edit(column, rule) { return text }
        if diagnostics.count == known { report(.valueMissing, column: column) }
        return nil
    }

    /// The same for columns that repeat a few values.
    func repeatedKey(_ column: Int) -> String? {
        caches[column].value(of: bytes(column)) { key(column) }
    }

    /// The names in a cell, divided by `|`; `\|` is the mark itself and `\\` a backslash.
    func aliases(_ column: Int) -> [String] {
        switch content(column) {
        case .nothing: return []
        case .dash:
            report(.aliasesCannotBeCleared, column: column)
            return []
        case .text(let text):
            var aliases: [String] = []
            for alias in AliasList.split(text) where !alias.isEmpty && !aliases.contains(alias) {
                if let problem = TextRule.personalKey.problem(of: alias) { report(problem, column: column) }
                aliases.append(alias)
            }
            return aliases
        }
    }

    // MARK: Time

    /// A day; of a time, the local day on which it falls.
    func day(_ column: Int) -> Edit<Day> {
        switch written(column, isTime: false) {
        case .keep: return .keep
        case .clear: return .clear
        case .set((let time, let day)): return .set(time.offset == nil ? day : time.instant(on: day, in: zone).day)
        }
    }

    /// A day that every row needs.
    func requiredDay(_ column: Int) -> Day? {
        let known = diagnostics.count
        if case .set(let day) = day(column) { return day }
        if diagnostics.count == known { report(.valueMissing, column: column) }
        return nil
    }

    /// A time that every row needs; a day without one is its local midnight.
    func instant(_ column: Int) -> (instant: Instant, day: Day)? {
        let known = diagnostics.count
        guard case .set((let time, let day)) = written(column, isTime: true) else {
            if diagnostics.count == known { report(.valueMissing, column: column) }
            return nil
        }
        return time.instant(on: day, in: zone)
    }

    private func written(_ column: Int, isTime: Bool) -> Edit<(WrittenTime, Day)> {
        let bytes = bytes(column)
        if translations[column] == nil, constants[column] == nil, bytes.isASCII {
            if bytes.isEmpty { return .keep }
            if bytes.count == 1, bytes[0] == UInt8(ascii: "-") { return .clear }
            return read(bytes, column, isTime: isTime)
        }
        switch content(column) {
        case .nothing: return .keep
        case .dash: return .clear
        case .text(let text): return Array(text.utf8).withUnsafeBufferPointer { read($0, column, isTime: isTime) }
        }
    }

    private func read(_ bytes: ByteRun, _ column: Int, isTime: Bool) -> Edit<(WrittenTime, Day)> {
        let dates = layout.mapping.dates
        let time = dates.isEmpty ? WrittenTime(iso: bytes) : dates.lazy.compactMap { $0.read(bytes) }.first
        if let time, !WrittenTime.plausibleYears.contains(time.year) {
            report(.implausibleYear(time.year), column: column)
        } else if let time, let day = time.civilDay {
            return .set((time, day))
        } else {
            let text = ImportedText.excerpt(String(decoding: bytes, as: UTF8.self))
            let patterns = dates.map(\.text)
            let problem: FileProblem =
                isTime ? .badTime(text, patterns: patterns) : .badDay(text, patterns: patterns)
            report(problem, column: column)
        }
        return .keep
    }

    // MARK: Choices

    func channel(_ column: Int) -> UsageRecord.Channel? {
        channels.value(of: bytes(column)) {
            guard case .text(let text) = content(column) else { return nil }
            if let channel = UsageRecord.Channel(rawValue: text.lowercased()) { return channel }
            let allowed = UsageRecord.Channel.allCases.map(\.rawValue)
            report(.badChannel(ImportedText.excerpt(text), allowed: allowed), column: column)
            return nil
        }
    }

    func assisted(_ column: Int) -> Bool {
        let bytes = bytes(column)
        if translations[column] == nil, constants[column] == nil, bytes.count == 1 {
            if bytes[0] == UInt8(ascii: "0") { return false }
            if bytes[0] == UInt8(ascii: "1") { return true }
        }
        guard case .text(let text) = content(column) else { return false }
        switch text.lowercased() {
        case "1", "true", "yes", "có": return true
        case "0", "false", "no", "không": return false
        default:
            report(.badAssisted(ImportedText.excerpt(text)), column: column)
            return false
        }
    }
}
