import Phrases

/// The learner's place on a scene: what has the focus, what is being written, how far it is scrolled.
///
/// Pure: keys in, actions and a grid of cells out.
public struct FullScreenView: Hashable, Sendable {
    public internal(set) var columns: Int
    public internal(set) var rows: Int
    /// The key of the control that has the focus.
    public internal(set) var focus: String?
    var entry: TextEntry?
    var scroll = 0
    /// Set where the learner scrolled by hand: then the focus does not pull the page back.
    public internal(set) var isScrolledByHand = false
    private var sceneKey: String?
    private var introKey: String?
    private var attention = ""
    /// Lines that the last answer takes at the foot.
    private var statusRows = 0

    /// What stands in the field that is being written, so far.
    public var written: String? { entry?.text }

    public init(columns: Int, rows: Int) {
        self.columns = max(20, columns)
        self.rows = max(6, rows)
    }

    /// Room for the scene itself: two lines above it, one below.
    var bodyRows: Int { rows - 3 - statusRows }

    /// Makes the view fit a scene that has just come.
    public mutating func arrive<Action>(at scene: Scene<Action>) {
        let keys = scene.focusable.map(\.key)
        let isNew = scene.key != sceneKey
        sceneKey = scene.key
        if isNew {
            scroll = 0
            isScrolledByHand = false
            focus = scene.beginsAtControl ? firstFocus(in: scene) : nil
        } else if let focus, !keys.contains(focus) {
            self.focus = scene.beginsAtControl ? firstFocus(in: scene) : nil
        }
        // Something new to read stands at the top: it comes before the focus, until the learner moves.
        if introKey != scene.introKey || attention != scene.attention {
            scroll = 0
            isScrolledByHand = true
        }
        introKey = scene.introKey
        attention = scene.attention
        statusRows = status(of: scene).count
        beginEntry(in: scene)
    }

    /// The last answer, in as few lines as it needs, and never more than leave room for the page.
    private func status<Action>(of scene: Scene<Action>) -> [CellGrid.Line] {
        guard let status = scene.status, rows >= 10 else { return [] }
        let style: CellGrid.Style = status.tone == .bad ? .bad : .good
        let lines = wrapped([Words("\(status.tone.sign) \(status.text)", style)], width: columns - 2)
        return lines.prefix(3).map { line in
            [CellGrid.Run(text: " ", style: .plain)] + line.map { CellGrid.Run(text: $0.text, style: $0.style) }
        }
    }

    /// The first empty field; else what comes after the header.
    private func firstFocus<Action>(in scene: Scene<Action>) -> String? {
        for case .field(let field) in scene.focusable where field.value.isEmpty { return field.key }
        for case .list(let buttons) in scene.intro + scene.items {
            if let first = buttons.first { return first.key }
        }
        return scene.focusable.first?.key
    }

    /// Begins writing where the focus is on a field.
    mutating func beginEntry<Action>(in scene: Scene<Action>) {
        entry = nil
        for case .field(let field) in scene.focusable where field.key == focus { entry = TextEntry(field.value) }
    }

    /// What is on the screen.
    public mutating func grid<Action>(of scene: Scene<Action>, keys: FooterWords) -> CellGrid {
        // A resize since the scene came may have made it longer, or left no room for it.
        statusRows = status(of: scene).count
        let layout = Layout(scene, width: columns, focus: focus, entry: entry)
        settleScroll(layout)
        var grid = CellGrid(columns: columns, rows: rows, lines: [], cursor: nil)
        grid.lines = header(of: scene)
        for row in 0..<bodyRows {
            let line = scroll + row
            grid.lines.append(layout.lines.indices.contains(line) ? layout.lines[line].runs : [])
        }
        grid.lines += status(of: scene).prefix(statusRows)
        let isLonger = layout.lines.count > scroll + bodyRows
        grid.lines.append(footer(of: scene, keys, scroll > 0, isLonger))
        if let cursor = layout.cursor, (scroll..<(scroll + bodyRows)).contains(cursor.row) {
            grid.cursor = CellGrid.Position(column: cursor.column, row: cursor.row - scroll + 2)
        }
        return grid
    }

    private mutating func settleScroll(_ layout: Layout) {
        let last = max(0, layout.lines.count - bodyRows)
        if !isScrolledByHand, let line = layout.focusedLine {
            // A line of what stands around the focus is kept in sight: the label above, the problem below.
            if line < scroll + 1 { scroll = max(0, line - 1) }
            if line > scroll + bodyRows - 2 { scroll = line - bodyRows + 2 }
        }
        scroll = min(max(0, scroll), last)
    }

    private func header<Action>(of scene: Scene<Action>) -> [CellGrid.Line] {
        let title = " " + fitted(scene.title, columns - 2)
        let padding = String(repeating: " ", count: max(0, columns - TerminalUI.columns(of: title)))
        let place = " " + scene.place
        guard let progress = scene.progress, progress.all > 0 else {
            return [[.init(text: title + padding, style: .bar)], [.init(text: fitted(place, columns), style: .faint)]]
        }
        let count = " \(progress.done)/\(progress.all)"
        let room = columns - TerminalUI.columns(of: place) - TerminalUI.columns(of: count) - 4
        var runs = [CellGrid.Run(text: fitted(place, columns - TerminalUI.columns(of: count)), style: .faint)]
        if room >= 5 {
            let size = min(room, 20)
            let filled = progress.done * size / progress.all
            let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: size - filled)
            runs.append(.init(text: "  " + bar, style: .plain))
        }
        runs.append(.init(text: count, style: .strong))
        return [[.init(text: title + padding, style: .bar)], runs]
    }

    private func footer<Action>(
        of scene: Scene<Action>, _ words: FooterWords, _ isAbove: Bool, _ isBelow: Bool
    ) -> CellGrid.Line {
        let arrows = (isAbove ? "↑" : "") + (isBelow ? "↓" : "")
        var parts: [String] = []
        if entry != nil {
            parts = [words.fieldKeys, "F2 \(words.hint)"]
        } else {
            if focus != nil { parts.append(words.itemKeys) }
            if focus == nil, scene.enter != nil, let first = scene.commands.first {
                parts.append("Enter \(first.label)")
            }
            let isEnter = focus == nil && scene.enter != nil
            parts += scene.commands.dropFirst(isEnter ? 1 : 0).map { "\($0.letter) \($0.label)" }
        }
        var text = ""
        let room = columns - TerminalUI.columns(of: arrows) - 3
        for part in parts {
            let longer = text.isEmpty ? part : text + " · " + part
            if TerminalUI.columns(of: longer) > room { break }
            text = longer
        }
        let padding = max(0, columns - 1 - TerminalUI.columns(of: text) - TerminalUI.columns(of: arrows) - 1)
        return [.init(text: " " + text + String(repeating: " ", count: padding) + arrows + " ", style: .bar)]
    }
}

/// The few words that the footer needs.
public struct FooterWords: Hashable, Sendable {
    public let fieldKeys: String
    public let itemKeys: String
    public let hint: String
}

extension Labels {
    public var footerWords: FooterWords {
        FooterWords(fieldKeys: phrases.keys.fieldKeys, itemKeys: phrases.keys.itemKeys, hint: phrases.keys.hint)
    }
}
