import Phrases
public import Scenes

/// What stands around the scene: the title and progress above, the last answer and the keys below.
extension FullScreenView {
    /// The last answer, in as many lines as it needs up to a third of the screen; beyond that whole sentences only, and
    /// it is not whole.
    func status<Action>(of scene: Scene<Action>) -> (lines: [CellGrid.Line], isWhole: Bool) {
        guard let status = note.map({ ($0.tone, $0.text) }) ?? (isMending ? nil : scene.status), rows >= 10 else {
            return ([], false)
        }
        let style: CellGrid.Style = status.tone == .bad ? .bad : status.tone == .good ? .good : .strong
        func lines(_ text: String) -> [[Words]] { wrapped([Words(text, style)], width: columns - 2) }
        var text = status.tone.sign
        var isWhole = true
        for (index, sentence) in sentences(of: status.text).enumerated() {
            guard index == 0 || lines("\(text) \(sentence)").count <= rows / 3 else {
                isWhole = false
                text += scene.isNudged ? " \(scene.reminders.hintAbove)" : " …"
                break
            }
            text += " " + sentence
        }
        let all = lines(text)
        let shown = all.prefix(rows - 5).map { line in
            [CellGrid.Run(text: " ", style: .plain)] + line.map { CellGrid.Run(text: $0.text, style: $0.style) }
        }
        return (shown, isWhole && shown.count == all.count)
    }

    private func sentences(of text: String) -> [String] {
        var sentences: [String] = [""]
        for word in text.split(separator: " ") {
            let last = sentences.count - 1
            sentences[last] += (sentences[last].isEmpty ? "" : " ") + word
            if let end = word.last, ".!?”".contains(end), end != "”" || word.dropLast().last == "." {
                sentences.append("")
            }
        }
        return sentences.filter { !$0.isEmpty }
    }

    func header<Action>(of scene: Scene<Action>) -> [CellGrid.Line] {
        // A title of two parts that does not fit is shortened to its own part: no word of it is cut.
        let isWide = TerminalUI.columns(of: scene.title) > columns - 2
        let own = scene.title.firstRange(of: " - ").map { String(scene.title[$0.upperBound...]) }
        let title = " " + fitted(isWide ? own ?? scene.title : scene.title, columns - 2)
        let padding = String(repeating: " ", count: max(0, columns - TerminalUI.columns(of: title)))
        let place = " " + scene.place
        guard let progress = scene.progress, progress.all > 0 else {
            return [[.init(text: title + padding, style: .bar)], [.init(text: fitted(place, columns), style: .faint)]]
        }
        let count = " " + (progress.words ?? "\(progress.own)/\(progress.all)")
        let room = columns - TerminalUI.columns(of: place) - TerminalUI.columns(of: count) - 4
        var runs = [CellGrid.Run(text: fitted(place, columns - TerminalUI.columns(of: count)), style: .faint)]
        if room >= 5 {
            let size = min(room, 20)
            let own = progress.own * size / progress.all
            let shown = (progress.own + progress.shown) * size / progress.all - own
            let bar = [("█", own), ("▒", shown), ("░", size - own - shown)]
                .map { String(repeating: $0, count: $1) }.joined()
            runs.append(.init(text: "  " + bar, style: .plain))
        }
        runs.append(.init(text: count, style: .strong))
        return [[.init(text: title + padding, style: .bar)], runs]
    }

    /// The keys that work now: what helps on, help and the way out always, the rest as far as there is room.
    func footerLine<Action>(of scene: Scene<Action>, _ words: FooterWords, _ state: FooterState) -> CellGrid.Line {
        let parts = footerParts(of: scene, words, state)
        var (text, arrows) = ("", "")
        // The words beside the arrows are the first to go where there is no room; the key that shows more after help.
        for (up, down, rank) in [
            ("PgUp ↑", "PgDn \(words.more) ↓", 3), ("↑", "PgDn \(words.more) ↓", 3), ("↑", "PgDn ↓", 2), ("↑", "↓", 0),
        ] {
            arrows = [state.isAbove ? up : "", state.isBelow ? down : ""].filter { !$0.isEmpty }.joined(separator: " ")
            let chosen = fitting(parts, in: columns - TerminalUI.columns(of: arrows) - 3)
            text = chosen.map { parts[$0].text }.joined(separator: " · ")
            if parts.indices.allSatisfy({ parts[$0].rank > rank || chosen.contains($0) }) { break }
        }
        let padding = max(0, columns - 1 - TerminalUI.columns(of: text) - TerminalUI.columns(of: arrows) - 1)
        let line = fitted(" " + text + String(repeating: " ", count: padding) + arrows + " ", columns)
        return [.init(text: line, style: .bar)]
    }

    /// The parts that there is room for, those of a smaller rank first.
    private func fitting(_ parts: [(text: String, rank: Int)], in room: Int) -> [Int] {
        var chosen: [Int] = []
        var used = -3
        for (index, part) in parts.enumerated().sorted(by: { ($0.1.rank, $0.0) < ($1.1.rank, $1.0) }) {
            let wide = TerminalUI.columns(of: part.text) + 3
            if used + wide > room { continue }
            used += wide
            chosen.append(index)
        }
        return chosen.sorted()
    }

    /// In the order in which they are shown; a smaller rank is given room first.
    private func footerParts<Action>(of scene: Scene<Action>, _ words: FooterWords, _ state: FooterState)
        -> [(text: String, rank: Int)]
    {
        var parts: [(text: String, rank: Int)] = []
        func add(_ key: String, _ label: String, _ rank: Int) { parts.append(("\(key) \(label)", rank)) }
        let verb = state.verb
        let isWriting = [.keep, .search, .answer].contains(verb)
        if verb != nil, !state.isFocusInSight {
            add("Enter", isWriting ? words.seeField : words.seeFocus, 0)
        } else if let verb {
            add("Enter", words.enter(verb), 0)
        } else if let label = scene.enterLabel {
            add("Enter", label, 0)
        }
        if !controls.isEmpty {
            let isLost = verb == nil && scene.enterLabel == nil
            add("Tab", verb == nil ? words.choose : isWriting ? words.nextField : words.next, isLost ? 0 : 4)
        }
        if state.isReplaced, state.isFocusInSight { parts.append((words.replaces, 3)) }
        if let help = scene.helping { add("F2", help.label, 1) }
        if let escape = scene.escape { add("Esc", escape.label, 2) }
        if !scene.isPanel {
            if let help = scene.commands.first(where: { $0.letter == "?" }) { add("F1", help.label, 3) }
            if let undo = scene.commands.first(where: { $0.letter == "u" }) {
                add("Ctrl-Z", undo.label, 5)
            }
        }
        return parts
    }
}

/// The few words that the footer needs.
public struct FooterWords: Hashable, Sendable {
    let press: String
    let pick: String
    let keep: String
    let search: String
    let answer: String
    let choose: String
    let next: String
    let nextField: String
    let more: String
    let seeFocus: String
    let seeField: String
    let replaces: String

    func enter(_ verb: FocusControl.Verb) -> String {
        switch verb {
        case .press: press
        case .choose: pick
        case .keep: keep
        case .search: search
        case .answer: answer
        }
    }
}

extension Labels {
    public var footerWords: FooterWords {
        let keys = phrases.keys
        return FooterWords(
            press: keys.press, pick: keys.pick, keep: keys.keep, search: keys.search, answer: keys.answer,
            choose: keys.choose, next: keys.nextItem, nextField: keys.nextField,
            more: keys.more, seeFocus: keys.seeFocus, seeField: keys.seeField, replaces: keys.replaces)
    }
}
