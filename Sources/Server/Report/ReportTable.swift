import Adoption
import Mustache
import People
import Phrases
import Reports

/// The table of units: every number leads to the names behind it.
struct ReportTable {
    /// A heading over the columns of states that belong together.
    struct Group {
        let name: String
        let columns: Int
    }

    struct Column {
        let name: String
    }

    /// A number in a row.
    struct Cell: MustacheParent {
        let label: String
        let kind: String
        let text: String
        /// Nothing where there is nobody to list.
        let list: String?

        func child(named name: String) -> Any? {
            switch name {
            case "label": label
            case "kind": kind
            case "text": text
            case "list": list.orFalse
            default: nil
            }
        }
    }

    struct Row: MustacheParent {
        let name: String
        let code: String
        /// Nothing for the unit whose report this is, and for the sum.
        let unitAddress: String?
        /// Who was named to answer for it; nothing where nobody was.
        let contact: String?
        /// The class that indents it.
        let level: String
        let segments: [ShareBar.Segment]
        let cells: [Cell]

        func child(named name: String) -> Any? {
            switch name {
            case "name": self.name
            case "code": code
            case "unitAddress": unitAddress.orFalse
            case "contact": contact.orFalse
            case "level": level
            case "segments": segments
            case "cells": cells
            default: nil
            }
        }
    }

    let groups: [Group]
    let columns: [Column]
    let rows: [Row]
    /// Where several roots stand side by side.
    let sum: Row?

    init(
        _ report: UnusedReport, filter: ReportFilter, contacts: [ID<Unit>: String] = [:], words: Words
    ) {
        let table = words.phrases.pages.table
        groups = [
            Group(name: table.attention, columns: report.earlierDay == nil ? 3 : 4),
            Group(name: table.inUse, columns: 2),
            Group(name: table.notJudged, columns: 3), Group(name: table.outside, columns: 2),
        ]
        let writer = RowWriter(
            filter: filter, words: words, compareDays: report.earlierDay.map { report.header.asOf - $0 })
        columns = writer.cells(StateCounts(), since: report.earlierDay.map { _ in StateCounts() }, unit: nil)
            .dropFirst().map { Column(name: $0.label) }
        rows = report.rows.map { row in
            let isTop = row.depth == 0 && filter.unit != nil
            return Row(
                name: row.unit.displayName, code: row.unit.code,
                unitAddress: isTop ? nil : filter.with { $0.unit = row.unit.code }.address(.report),
                contact: contacts[row.unit.id].map { "\(words.phrases.roles.contacts.responsible): \($0)" },
                level: "level\(min(row.depth, 6))", segments: ShareBar(row.counts).segments,
                cells: writer.cells(row.counts, since: row.earlier, unit: row.unit.code))
        }
        let roots = report.rows.count { $0.depth == 0 }
        sum =
            roots < 2
            ? nil
            : Row(
                name: table.total, code: "", unitAddress: nil, contact: nil, level: "level0",
                segments: ShareBar(report.total).segments,
                cells: writer.cells(report.total, since: report.earlierTotal, unit: filter.unit))
    }

    /// The numbers of a row, in the order of the columns.
    private struct RowWriter {
        let filter: ReportFilter
        let words: Words
        /// How many days lie between; nothing where nothing is compared.
        let compareDays: Int?

        /// - Parameters:
        ///   - earlier: the counts of the day that the report is compared with.
        ///   - unit: nothing for the whole organisation.
        func cells(_ counts: StateCounts, since earlier: StateCounts?, unit: String?) -> [Cell] {
            let table = words.phrases.pages.table
            var filter = filter
            filter.unit = unit
            var cells = [cell(table.issued, "issued", counts.issued, filter, [])]
            for state in AccountState.shown {
                cells.append(cell(words.name(of: state).sentenceCase, state.rawValue, counts[state], filter, [state]))
                guard state == .neverUsed else { continue }
                let share =
                    counts.issued == 0 ? "–" : words.phrases.formats.share(counts[.neverUsed], of: counts.issued)
                cells.append(Cell(label: table.share, kind: "share", text: share, list: nil))
                guard let earlier, let compareDays else { continue }
                let label = words.phrases.roles.contacts.change.column(compareDays)
                cells.append(change(counts[.neverUsed] - earlier[.neverUsed], label))
            }
            return cells
        }

        /// With its sign; a true minus, as wide as the plus.
        private func change(_ difference: Int, _ label: String) -> Cell {
            let size = words.count(abs(difference))
            if difference == 0 { return Cell(label: label, kind: "delta zero", text: "0", list: nil) }
            return difference < 0
                ? Cell(label: label, kind: "delta better", text: "−" + size, list: nil)
                : Cell(label: label, kind: "delta worse", text: "+" + size, list: nil)
        }

        private func cell(
            _ label: String, _ kind: String, _ count: Int, _ filter: ReportFilter, _ states: [AccountState]
        ) -> Cell {
            let list = count == 0 ? nil : NamesFilter(report: filter, states: states).address(.names)
            return Cell(label: label, kind: count == 0 ? kind + " zero" : kind, text: words.count(count), list: list)
        }
    }

    static let text = """
        <table class="units" role="table">
        <caption>{{phrases.pages.table.caption}}</caption>
        <thead role="rowgroup">
        <tr role="row">
        <th rowspan="2" scope="col" role="columnheader" class="unit">{{phrases.pages.table.unit}}</th>
        <th rowspan="2" scope="col" role="columnheader" class="picture">{{phrases.pages.table.picture}}</th>
        <th rowspan="2" scope="col" role="columnheader" class="number">{{phrases.pages.table.issued}}</th>
        {{#groups}}
        <th colspan="{{columns}}" scope="colgroup" role="columnheader" class="group">{{name}}</th>
        {{/groups}}
        </tr>
        <tr role="row">
        {{#columns}}
        <th scope="col" role="columnheader" class="number">{{name}}</th>
        {{/columns}}
        </tr>
        </thead>
        <tbody role="rowgroup">
        {{#rows}}
        {{> row}}
        {{/rows}}
        </tbody>
        {{#sum}}
        <tfoot role="rowgroup">
        {{> row}}
        </tfoot>
        {{/sum}}
        </table>

        """

    static let rowText = """
        <tr role="row" class="{{level}}">
        <th scope="row" role="rowheader" class="unit">\
        {{#unitAddress}}<a href="{{unitAddress}}">{{name}}</a>{{/unitAddress}}\
        {{^unitAddress}}{{name}}{{/unitAddress}} <span class="code">{{code}}</span>\
        {{#contact}}<small class="contact">{{contact}}</small>{{/contact}}</th>
        <td role="cell" class="picture">{{> bar}}</td>
        {{#cells}}
        <td role="cell" class="number {{kind}}" data-label="{{label}}">\
        {{#list}}<a href="{{list}}">{{text}}</a>{{/list}}{{^list}}{{text}}{{/list}}</td>
        {{/cells}}
        </tr>

        """
}

extension String {
    /// With a capital first letter.
    var sentenceCase: String { prefix(1).uppercased() + dropFirst() }
}
