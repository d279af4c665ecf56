/// A scene laid out in lines as wide as the screen, as long as it needs.
struct Layout {
    struct Line {
        var runs: CellGrid.Line = []
        /// Which controls stand here, and over which columns.
        var controls: [(key: String, columns: Range<Int>)] = []
    }

    private(set) var lines: [Line] = []
    /// Where the cursor is, where a field has the focus.
    private(set) var cursor: CellGrid.Position?
    private let width: Int
    private let focus: String?
    private let entry: TextEntry?

    /// Text is not set wider than this: long lines are hard to read.
    static let widest = 96

    init<Action>(_ scene: Scene<Action>, width: Int, focus: String?, entry: TextEntry?) {
        self.width = max(10, min(width, Self.widest))
        self.focus = focus
        self.entry = entry
        for item in scene.intro { add(item) }
        if !scene.intro.isEmpty, !scene.items.isEmpty { lines.append(Line()) }
        for item in scene.items { add(item) }
    }

    /// The line on which the control with the focus stands.
    var focusedLine: Int? { lines.firstIndex { $0.controls.contains { $0.key == focus } } }

    private mutating func add<Action>(_ item: Item<Action>) {
        switch item {
        case .text(let words, let mark): addText(words, mark: mark)
        case .heading(let text): addText([Words(text, .strong)], mark: "")
        case .row(let name, let value): addText([Words(name + ": ", .faint), Words(value)], mark: "")
        case .notice(let tone, let text):
            let style: CellGrid.Style = tone == .good ? .good : tone == .bad ? .bad : .strong
            addText([Words(text, style)], mark: tone.sign)
        case .rule(let title): addRule(title)
        case .buttons(let buttons): addFlow(buttons)
        case .list(let buttons): for button in buttons { addListed(button) }
        case .field(let field): addField(field)
        case .problem(let text): addText([Words(text, .bad)], mark: "!", indent: 2)
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

    private mutating func addRule(_ title: String) {
        let lead = title.isEmpty ? "" : "── \(fitted(title, width - 8)) "
        let rest = String(repeating: "─", count: max(0, width - 1 - columns(of: lead)))
        lines.append(Line(runs: [CellGrid.Run(text: lead + rest, style: .faint)]))
    }

    private mutating func addFlow<Action>(_ buttons: [Button<Action>]) {
        var line = Line()
        var used = 0
        for button in buttons {
            let isFocused = button.key == focus
            // The arrow says what colour says: where the focus is.
            let lead = isFocused ? "▸" : " "
            let text: String
            if let isChosen = button.isChosen {
                text = "\(lead)\(isChosen ? "(•)" : "( )") \(fitted(button.label, width - 8))"
            } else {
                text = "\(lead)[ \(fitted(button.label, width - 8)) ]"
            }
            let wide = columns(of: text)
            if used > 0, used + wide > width - 1 {
                lines.append(line)
                (line, used) = (Line(), 0)
            }
            line.runs.append(CellGrid.Run(text: text, style: isFocused ? .focused : .plain))
            line.controls.append((button.key, used..<(used + wide)))
            used += wide
        }
        lines.append(line)
    }

    /// A button of its own line, or of as many as its words need: nothing that is to be chosen is cut short.
    private mutating func addListed<Action>(_ button: Button<Action>) {
        let isFocused = button.key == focus
        let mark = button.isChosen.map { $0 ? "(•) " : "( ) " } ?? "[ "
        let label = Words(button.label + (button.isChosen == nil ? " ]" : ""))
        for (index, line) in wrapped([label], width: width - 2 - columns(of: mark)).enumerated() {
            let margin = index == 0 ? mark : String(repeating: " ", count: columns(of: mark))
            let text = (isFocused && index == 0 ? "▸" : " ") + margin + line.map(\.text).joined()
            lines.append(
                Line(
                    runs: [CellGrid.Run(text: text, style: isFocused ? .focused : .plain)],
                    controls: [(button.key, 0..<columns(of: text))]))
        }
    }

    private mutating func addField<Action>(_ field: Field<Action>) {
        let isFocused = field.key == focus
        let label = "\(isFocused ? "▸" : " ")\(field.label)\(field.isRequired ? " *" : ""): "
        let isNarrow = columns(of: label) > width / 2
        if isNarrow {
            for line in wrapped([Words(label, .strong)], width: width - 1) {
                let runs = line.map { CellGrid.Run(text: $0.text, style: $0.style) }
                lines.append(Line(runs: runs, controls: [(field.key, 0..<width)]))
            }
        }
        let start = isNarrow ? "  " : label
        let room = max(4, width - 3 - columns(of: start))
        let written = isFocused ? entry?.text ?? field.value : field.value
        let shown = field.isSecret ? String(repeating: "•", count: written.count) : written
        let (visible, before) = window(shown, isFocused ? cursorColumn(field, shown) : 0, room - 1)
        let filler = String(repeating: "_", count: max(0, room - columns(of: visible)))
        let style: CellGrid.Style = isFocused ? .focused : .plain
        let runs = [
            CellGrid.Run(text: start, style: .strong), CellGrid.Run(text: "[\(visible)\(filler)]", style: style),
        ]
        if isFocused {
            cursor = CellGrid.Position(
                column: columns(of: start) + 1 + cursorColumn(field, shown) - before, row: lines.count)
        }
        lines.append(Line(runs: runs, controls: [(field.key, 0..<width)]))
    }

    private func cursorColumn<Action>(_ field: Field<Action>, _ shown: String) -> Int {
        guard let entry else { return columns(of: shown) }
        return field.isSecret ? entry.cursor : entry.cursorColumn
    }

    /// The part of `text` around `column` that fits, and the columns cut off before it.
    private func window(_ text: String, _ column: Int, _ room: Int) -> (String, Int) {
        let skip = max(0, column - room)
        var before = 0
        var visible = ""
        for character in text {
            let wide = columns(of: character)
            if before < skip {
                before += wide
            } else if columns(of: visible) + wide <= room {
                visible.append(character)
            } else {
                break
            }
        }
        return (visible, before)
    }
}
