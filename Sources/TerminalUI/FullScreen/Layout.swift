import Scenes

/// A scene laid out in lines as wide as the screen, as long as it needs.
///
/// The focus is not in it: it is put on a line as that is shown, so that moving it, or writing, lays nothing out anew.
struct Layout: Hashable, Sendable {
    struct Line: Hashable, Sendable {
        var runs: CellGrid.Line = []
        var controls: [Place] = []
        /// The field that this line says something wrong of, and what stood in it then.
        var problemOf: Problem?
    }

    struct Problem: Hashable, Sendable {
        let key: String
        let value: String
    }

    /// Where a control stands on a line.
    struct Place: Hashable, Sendable {
        let key: String
        let columns: Range<Int>
        /// The run whose first letter, a space, becomes the arrow where the control has the focus.
        var arrow: Int?
        /// The run that is shown as having the focus.
        var lit: Int?
        /// What is written there, where the control is a field.
        var box: FieldBox?
    }

    private(set) var lines: [Line] = []
    /// The first line of each control.
    private(set) var firstLines: [String: Int] = [:]
    /// The last line of each control: the box of a field whose label stands above it.
    private(set) var lastLines: [String: Int] = [:]
    /// The last line that belongs to a control: of what is wrong with it too.
    private(set) var ends: [String: Int] = [:]
    /// Where the title of the simulated page stands.
    private(set) var titleLine: Int?
    /// Where the simulated page begins.
    private(set) var pageLine: Int?
    /// The line that is pointed at where nothing has the focus: what the model is about to press.
    private(set) var markedLine: Int?
    /// Where the newest hint stands.
    private(set) var hintLines: ClosedRange<Int>?
    private let width: Int

    /// Text is not set wider than this: long lines are hard to read.
    static let widest = 96
    /// Says where to look: the focus, or what is about to be pressed.
    static let pointer = TextMark.pointer

    /// Stands before a hint.
    static let hint = TextMark.hint

    /// - Parameter omitsHints: they are said elsewhere.
    init<Action>(_ scene: Scene<Action>, width: Int, omitsHints: Bool = false) {
        self.width = max(10, min(width, Self.widest))
        for item in scene.intro { add(item) }
        if !scene.intro.isEmpty, !scene.items.isEmpty { lines.append(Line()) }
        for item in scene.items {
            if omitsHints, case .text(_, Self.hint) = item { continue }
            add(item)
        }
        for (index, line) in lines.enumerated() {
            for place in line.controls {
                if firstLines[place.key] == nil { firstLines[place.key] = index }
                lastLines[place.key] = index
                ends[place.key] = max(index, ends[place.key] ?? 0)
            }
        }
    }

    /// A line as it is shown while `focus` has the focus, and the column of the cursor where it is on this line.
    ///
    /// - Parameter drafts: what is half-written in other fields, by the field's key.
    func shown(
        _ index: Int, focus: String?, entry: TextEntry?, drafts: [String: FullScreenView.Draft] = [:]
    ) -> (runs: CellGrid.Line, cursor: Int?) {
        let line = lines[index]
        var runs = line.runs
        // What is being mended is no longer what was refused.
        if let problem = line.problemOf, problem.key == focus, let entry, entry.text != problem.value {
            return ([], nil)
        }
        if !drafts.isEmpty {
            for place in line.controls where place.key != focus {
                guard let draft = drafts[place.key], let box = place.box, let lit = place.lit else { continue }
                if draft.value == box.value {
                    runs[lit] = CellGrid.Run(text: box.resting(draft.entry.text), style: runs[lit].style)
                }
            }
        }
        guard let focus, let place = line.controls.first(where: { $0.key == focus }) else { return (runs, nil) }
        var cursor: Int?
        // The arrow says what colour says: where the focus is.
        if let arrow = place.arrow {
            runs[arrow] = CellGrid.Run(text: "▸" + runs[arrow].text.dropFirst(), style: runs[arrow].style)
        }
        if let lit = place.lit {
            var text = runs[lit].text
            if let box = place.box {
                let written = entry ?? TextEntry(box.value)
                let (visible, column) = box.window(on: written)
                text = visible
                cursor = place.columns.lowerBound + column
            }
            runs[lit] = CellGrid.Run(text: text, style: .focused)
        }
        return (runs, cursor)
    }

    private mutating func add<Action>(_ item: Item<Action>) {
        switch item {
        case .text(let words, let mark):
            if mark == Self.pointer { markedLine = lines.count }
            let first = lines.count
            addText(words, mark: mark)
            if mark == Self.hint { hintLines = first...(lines.count - 1) }
        case .heading(let text):
            if pageLine != nil { titleLine = titleLine ?? lines.count }
            addText([Words(text, .strong)], mark: "")
        case .row(let name, let value): addText([Words(name + ": ", .faint), Words(value)], mark: "")
        case .notice(let tone, let text):
            let style: CellGrid.Style = tone == .good ? .good : tone == .bad ? .bad : .strong
            addText([Words(text, style)], mark: tone.sign)
        case .rule(let title): addRule(title)
        case .buttons(let buttons): addFlow(buttons)
        case .list(let buttons): for button in buttons { addListed(button) }
        case .field(let field): addField(field)
        case .problem(let text):
            let places = lines.last?.controls ?? []
            let keys = Set(places.map(\.key))
            let first = lines.count
            addText([Words(text, .bad)], mark: "!", indent: 2)
            if let place = places.last, let box = place.box {
                for line in first..<lines.count {
                    lines[line].problemOf = Problem(key: place.key, value: box.value)
                }
            }
            for key in keys { ends[key] = lines.count - 1 }
        case .gap: lines.append(Line())
        }
    }

    private mutating func addText(_ words: [Words], mark: String, indent: Int = 0) {
        let lead = mark.isEmpty ? indent : indent + columns(of: mark) + 1
        for (index, line) in wrapped(words, width: width - 1 - lead).enumerated() {
            let start = String(repeating: " ", count: indent) + (mark.isEmpty ? "" : mark + " ")
            let margin = index == 0 ? start : String(repeating: " ", count: lead)
            var runs = margin.isEmpty ? [] : [CellGrid.Run(text: margin, style: words.first?.style ?? .plain)]
            runs += line.map { CellGrid.Run(text: $0.text, style: $0.style) }
            lines.append(Line(runs: runs))
        }
    }

    /// A title that does not fit gives its last part a line of its own: no address is ever cut.
    private mutating func addRule(_ title: String) {
        // The last part is the page; the practice clock stands before it.
        if !title.isEmpty { (pageLine, titleLine) = (lines.count, nil) }
        var (lead, below) = (title, "")
        if columns(of: lead) > width - 8, let dot = title.firstRange(of: " · ") {
            (lead, below) = (String(title[..<dot.lowerBound]), String(title[dot.upperBound...]))
        }
        lead = lead.isEmpty ? "" : "── \(fitted(lead, width - 8)) "
        let rest = String(repeating: "─", count: max(0, width - 1 - columns(of: lead)))
        lines.append(Line(runs: [CellGrid.Run(text: lead + rest, style: .faint)]))
        if !below.isEmpty { addText([Words(below, .faint)], mark: "") }
    }

    private mutating func addFlow<Action>(_ buttons: [Button<Action>]) {
        var line = Line()
        var used = 0
        for button in buttons {
            let label = fitted(button.label, width - 8)
            let text = button.isChosen.map { " \($0 ? "(•)" : "( )") \(label)" } ?? " [ \(label) ]"
            let wide = columns(of: text)
            if used > 0, used + wide > width - 1 {
                lines.append(line)
                (line, used) = (Line(), 0)
            }
            let run = line.runs.count
            line.runs.append(CellGrid.Run(text: text, style: .plain))
            line.controls.append(Place(key: button.key, columns: used..<(used + wide), arrow: run, lit: run))
            used += wide
        }
        lines.append(line)
    }

    /// A button of its own line, or of as many as its words need: nothing that is to be chosen is cut short.
    private mutating func addListed<Action>(_ button: Button<Action>) {
        let mark = button.isChosen.map { $0 ? "(•) " : "( ) " } ?? "[ "
        // The bracket never stands on a line alone: what joins it to the label does not break.
        let label = Words(button.label + (button.isChosen == nil ? "\u{A0}]" : ""))
        for (index, line) in wrapped([label], width: width - 2 - columns(of: mark)).enumerated() {
            let margin = index == 0 ? mark : String(repeating: " ", count: columns(of: mark))
            let words = line.map(\.text).joined()
            let text = " " + margin + (words.hasSuffix("\u{A0}]") ? String(words.dropLast(2)) + " ]" : words)
            let place = Place(key: button.key, columns: 0..<columns(of: text), arrow: index == 0 ? 0 : nil, lit: 0)
            lines.append(Line(runs: [CellGrid.Run(text: text, style: .plain)], controls: [place]))
        }
    }

    /// The label with the box behind it, or above it where the label is long.
    private mutating func addField<Action>(_ field: Field<Action>) {
        let label = "\(field.label)\(field.isRequired ? " *" : ""): "
        let isNarrow = columns(of: label) + 1 > width / 2
        if isNarrow {
            for (index, line) in wrapped([Words(label, .strong)], width: width - 2).enumerated() {
                let text = " " + line.map(\.text).joined()
                let place = Place(key: field.key, columns: 0..<width, arrow: index == 0 ? 0 : nil)
                lines.append(Line(runs: [CellGrid.Run(text: text, style: .strong)], controls: [place]))
            }
        }
        let start = isNarrow ? "  " : " " + label
        let box = FieldBox(
            value: field.value, isSecret: field.isSecret, indent: columns(of: start),
            room: max(4, width - 3 - columns(of: start)))
        let runs = [
            CellGrid.Run(text: start, style: .strong), CellGrid.Run(text: box.resting(field.value), style: .plain),
        ]
        let place = Place(key: field.key, columns: 0..<width, arrow: isNarrow ? nil : 0, lit: 1, box: box)
        lines.append(Line(runs: runs, controls: [place]))
    }
}
