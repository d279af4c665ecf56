public import Adoption
public import People
import Phrases

extension UnusedReport {
    /// The report for a terminal or a printer: header, table, the names where asked for, and the leader's sentence.
    ///
    /// - Parameter columns: of the terminal; below 72 the table shows fewer columns and says what it merged.
    public func text(in language: Language, columns: Int = 80) -> String {
        let words = Words(language)
        var lines = header.lines(words, columns: columns) + [""]
        lines += tableLines(words, columns: columns)
        if let names, total.issued > 0 {
            lines += [""] + names.lines(words, columns: columns)
        }
        lines += [""] + wrap(sentence.text(in: language, asOf: header.asOf), columns: columns)
        return lines.joined(separator: "\n") + "\n"
    }

    private func tableLines(_ words: Words, columns: Int) -> [String] {
        let phrases = words.phrases.report
        if rows.isEmpty { return wrap(phrases.noUnits, columns: columns) }
        if total.issued == 0 { return wrap(phrases.noAccounts, columns: columns) }
        let form = TableForm(words, isWide: columns >= 72)
        var table = TextTable(
            [.init(heading: [phrases.columns.unit], isNumber: false)]
                + form.columns.map { .init(heading: $0.heading) })
        // Numbers that stand below each other are worth a name that goes over several lines.
        table.leastFirst = 12
        let siblings = Dictionary(grouping: rows) { Sibling(parent: $0.unit.parent, name: $0.unit.displayName) }
        table.rows = rows.map { row in
            let name = row.unit.displayName
            let isAlone = siblings[Sibling(parent: row.unit.parent, name: name)]?.count == 1
            return .cells(
                [isAlone ? name : "\(name) (\(row.unit.code))"] + form.cells(row.counts), indent: 2 * row.depth)
        }
        if rows.count(where: { $0.depth == 0 }) > 1 {
            table.rows.append(.cells([phrases.columns.total] + form.cells(total)))
            table.lastRowIsTotal = true
        }
        return table.lines(width: columns) + wrap(form.legend, columns: columns)
    }
}

/// Units that stand side by side under one name need their codes to be told apart.
private struct Sibling: Hashable {
    let parent: ID<Unit>?
    let name: String
}

/// Which states a table shows on their own, and which it sums up in its last column.
struct TableForm {
    struct Column {
        let heading: [String]
        /// Nothing for all accounts issued.
        let states: [AccountState]?
    }

    let words: Words
    let columns: [Column]

    init(_ words: Words, isWide: Bool) {
        let headings = words.phrases.report.columns
        let own: [Column] =
            isWide
            ? [
                Column(heading: headings.neverUsed, states: [.neverUsed]),
                Column(heading: headings.dormant, states: [.dormant]),
                Column(heading: headings.habitual, states: [.habitual]),
                Column(heading: headings.active, states: [.active]),
                Column(heading: headings.new, states: [.new]),
            ]
            : [
                Column(heading: headings.neverUsed, states: [.neverUsed]),
                Column(heading: headings.dormant, states: [.dormant]),
            ]
        let shown = Set(own.compactMap(\.states).joined())
        let rest = AccountState.allCases.filter { !shown.contains($0) }
        self.words = words
        columns =
            [Column(heading: headings.issued, states: nil)] + own + [Column(heading: headings.other, states: rest)]
    }

    func cells(_ counts: StateCounts) -> [String] {
        columns.map { column in
            words.count(column.states.map { $0.reduce(0) { $0 + counts[$1] } } ?? counts.issued)
        }
    }

    /// Which states the last column sums up.
    var legend: String {
        let names = (columns.last?.states ?? []).map { words.name(of: $0) }
        return words.phrases.report.columns.otherIs(names.joined(separator: " + "))
    }
}

extension UnusedReportHeader {
    /// Periods of coverage that a text lists before it counts the rest.
    private static let periodsListed = 6

    func lines(_ words: Words, columns: Int) -> [String] {
        let phrases = words.phrases.report
        var lines = wrap(phrases.title, columns: columns)
        for line in [
            phrases.asOf(words.date(asOf)) + ".",
            unit.map { phrases.unit($0.displayName, $0.code) } ?? phrases.allUnits,
            system.map { phrases.system($0.name[words.language], $0.code) } ?? phrases.allSystems,
            phrases.thresholds(
                phrases.thresholdList(thresholds.graceDays, thresholds.dormantDays, thresholds.staleDays)),
        ] + coverageTexts(words) + [
            phrases.unitsOfToday,
            phrases.generated(
                words.time(generatedAt, in: offsets), words.date(offsets.day(of: generatedAt)), timeZone),
        ] {
            let indent = line.hasPrefix("  ") ? "  " : ""
            lines += wrap(line, columns: columns, first: indent, rest: "  ")
        }
        return lines
    }

    private func coverageTexts(_ words: Words) -> [String] {
        let phrases = words.phrases.report
        guard !coverage.isEmpty else { return [phrases.nothingCovered] }
        var texts = [phrases.coverage]
        texts += coverage.prefix(Self.periodsListed).map {
            "  "
                + phrases.covered(
                    $0.systemCode, $0.sourceCode, words.date($0.days.first), words.date($0.days.last))
        }
        if coverage.count > Self.periodsListed {
            texts.append("  " + phrases.moreCoverage(coverage.count - Self.periodsListed))
        }
        return texts
    }
}

extension Unit {
    /// The name, or the code where nobody has given one.
    public var displayName: String { name.isEmpty ? code : name }
}
