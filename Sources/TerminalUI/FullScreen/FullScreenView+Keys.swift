public import Scenes

extension FullScreenView {
    /// Applies a key.
    ///
    /// - Parameter time: For how long the scene has been on the screen.
    /// - Returns: What the learner did by it, where it is more than moving or writing.
    public mutating func handle<Action>(
        _ key: Key, in scene: Scene<Action>, shownFor time: Duration = Self.readingTime
    ) -> Action? {
        last = nil
        if let note, !note.lasts || entry?.hasReplaced != true { tell(nil) }
        let asked = asked
        self.asked = false
        switch key {
        case .resize(let columns, let rows):
            self.columns = max(20, columns)
            self.rows = max(6, rows)
            isScrolledByHand = false
            return nil
        case .pageUp: scrollBy(2 - bodyRows(in: scene))
        case .pageDown: scrollBy(bodyRows(in: scene) - 2)
        case .click(let column, let row): return click(column, row, scene)
        case .hint:
            if scene.helping == nil { tell(scene.reminders.noHint) }
            return help(scene.helping?.letter, in: scene)
        case .help: return help("?", in: scene)
        case .undo: return undo(in: scene)
        case .tab: return leaveField(to: 1, in: scene)
        case .backTab: return leaveField(to: -1, in: scene)
        case .down: return leaveField(to: 1, in: scene)
        case .up: return leaveField(to: -1, in: scene)
        case .enter:
            let isHurried = time < Self.readingTime
            guard focus == nil else { return holds(isHurried, scene) ? nil : enter(in: scene) }
            return goOn(in: scene, isHurried: isHurried)
        case .escape: return escape(asked, in: scene)
        case .character(let scalar): return write(scalar, in: scene)
        case .pasted(let scalar): paste(scalar, in: scene)
        case .backspace: entry?.deleteBackward()
        case .delete: entry?.deleteForward()
        case .clear: entry?.clear()
        case .left: move(-1)
        case .right: move(1)
        case .home: entry?.moveToStart()
        case .end: entry?.moveToEnd()
        case .endOfInput: return nil
        }
        return nil
    }

    /// Says something at the foot until the next key.
    mutating func tell(_ text: String?, tone: Tone = .bad, lasts: Bool = false) {
        note = text.flatMap { $0.isEmpty ? nil : Note(tone: tone, text: $0, lasts: lasts) }
        drawn = nil
    }

    private mutating func scrollBy(_ lines: Int) {
        scroll = max(0, scroll + lines)
        (isScrolledByHand, isPaged) = (true, true)
    }

    /// The controls on the screen, in reading order.
    private mutating func controlsInSight<Action>(_ scene: Scene<Action>) -> [String] {
        let layout = layout(of: scene)
        let seen = scroll..<(scroll + bodyRows(in: scene))
        return controls.map(\.key).filter { key in layout.lastLines[key].map(seen.contains) == true }
    }

    private mutating func move(_ step: Int) {
        if entry != nil { entry?.move(by: step) } else { moveFocus(by: step) }
    }

    private mutating func moveFocus(by step: Int) {
        isScrolledByHand = false
        if note?.lasts == true { tell(nil) }
        guard !controls.isEmpty else { return }
        let here = controls.firstIndex { $0.key == focus }
        let beginning = controls.firstIndex { $0.key == start } ?? 0
        let next = here.map { $0 + step } ?? (step > 0 ? beginning : controls.count - 1)
        focus = controls[(next + controls.count) % controls.count].key
        beginEntry()
    }

    /// The field that is being written.
    func field<Action>(in scene: Scene<Action>) -> Field<Action>? {
        guard entry != nil else { return nil }
        for case .field(let field) in scene.focusable where field.key == focus { return field }
        return nil
    }

    /// Keeps what was written in a form's field, and moves on; what is not for a form stays half-written.
    private mutating func leaveField<Action>(to step: Int, in scene: Scene<Action>) -> Action? {
        // Nobody passes over what is out of sight; who has turned the page goes on where they look.
        guard isFocusInSight(scene), !(isPaged && isScrolledByHand && focus == nil) else {
            let seen = isPaged ? controlsInSight(scene) : []
            let beginning = seen.first { $0 == start } ?? seen.first
            guard let next = step > 0 ? beginning : seen.last else {
                (isScrolledByHand, isPaged) = (false, false)
                return nil
            }
            let kept = leave(field(in: scene))
            focus = next
            beginEntry()
            return kept
        }
        let action = leave(field(in: scene))
        moveFocus(by: step)
        return action
    }

    private mutating func leave<Action>(_ left: Field<Action>?) -> Action? {
        guard let left, let written = entry?.text else { return nil }
        guard !left.isPerformed, written != left.value else {
            stash()
            return nil
        }
        drafts[left.key] = nil
        return left.make(written)
    }

    private mutating func goOn<Action>(in scene: Scene<Action>, isHurried: Bool) -> Action? {
        if scene.enter == nil, !controls.isEmpty {
            // What was answered is not wiped away by a key that does nothing; where room is short it comes after.
            let said = [scene.reminders.nothingChosen, scene.status?.text].compactMap(\.self)
            tell(said.joined(separator: " "), tone: scene.status == nil ? .bad : .neutral)
        }
        if isHurried { last = scene.reply.map { .hurryOn(unread: $0) } }
        return scene.enter
    }

    /// Whether an Enter that came too soon is kept from pressing what has the focus by itself; says why.
    private mutating func holds<Action>(_ isHurried: Bool, _ scene: Scene<Action>) -> Bool {
        guard isHurried, scene.begins == .control, focus == start, let reply = scene.reply else { return false }
        tell(reply, tone: .good)
        return true
    }

    private mutating func enter<Action>(in scene: Scene<Action>) -> Action? {
        // Nobody presses what is out of sight: the first Enter brings it into sight.
        guard isFocusInSight(scene) else {
            isScrolledByHand = false
            return nil
        }
        if let field = field(in: scene), let entry {
            guard field.isPerformed else {
                // A portal says at once that a field must not be empty.
                if field.isRequired, field.value.isEmpty, entry.text.isEmpty {
                    last = .keep(field.key, entry)
                    return field.make("")
                }
                let action = leaveField(to: 1, in: scene)
                if action != nil { last = .keep(field.key, entry) }
                return action
            }
            guard !entry.text.isEmpty || !field.value.isEmpty else {
                tell(field.ifEmpty)
                return nil
            }
            last = .perform(field.key, entry)
            return field.make(entry.text)
        }
        for case .button(let button) in scene.focusable where button.key == focus {
            last = button.isOption ? .choose : .press
            return button.action
        }
        return scene.enter
    }

    private mutating func isFocusInSight<Action>(_ scene: Scene<Action>) -> Bool {
        let layout = layout(of: scene)
        let bodyRows = bodyRows(in: scene)
        settleScroll(layout, bodyRows)
        return isFocusInSight(layout, bodyRows)
    }

    func isFocusInSight(_ layout: Layout, _ bodyRows: Int) -> Bool {
        guard isScrolledByHand, let focus, let line = layout.lastLines[focus] else { return true }
        return (scroll..<(scroll + bodyRows)).contains(line)
    }

    /// Closes a panel, or shows the other commands; what would leave the program asks first.
    private mutating func escape<Action>(_ wasAsked: Bool, in scene: Scene<Action>) -> Action? {
        guard let escape = scene.escape else { return nil }
        guard let question = escape.asks, !wasAsked else { return escape.action }
        tell(question)
        asked = true
        return nil
    }

    /// A key that works in fields too.
    mutating func help<Action>(_ letter: Character?, in scene: Scene<Action>) -> Action? {
        guard let action = letter.flatMap({ command($0, in: scene) })?.action else { return nil }
        last = .help
        return action
    }

    /// The command of this letter; also where an input method or the shift key has made another of it.
    func command<Action>(_ letter: Character, in scene: Scene<Action>) -> Command<Action>? {
        func named(_ letter: Character) -> Command<Action>? { scene.commands.first { $0.letter == letter } }
        guard letter != Command<Action>.none else { return nil }
        // R alone asks for more than r does.
        let lower = letter == "R" ? letter : Character(letter.lowercased())
        return named(letter) ?? named(lower == "ư" ? "w" : lower)
    }

    private mutating func click<Action>(_ column: Int, _ row: Int, _ scene: Scene<Action>) -> Action? {
        let layout = layout(of: scene)
        let line = row - 2 + scroll
        guard row >= 2, row < 2 + bodyRows(in: scene), layout.lines.indices.contains(line),
            let hit = layout.lines[line].controls.first(where: { $0.columns.contains(column) })
        else { return nil }
        let kept = hit.key == focus ? nil : leave(field(in: scene))
        focus = hit.key
        beginEntry()
        // What was being written is kept before anything is pressed.
        if let kept { return kept }
        for case .button(let button) in scene.focusable where button.key == hit.key {
            last = button.isOption ? .choose : .press
            return button.action
        }
        return nil
    }
}

extension Scene {
    /// What F2 does: the next hint, or the question whether to be shown once the hints are used up.
    var helping: Command<Action>? {
        for letter in ["g", "m"] as [Character] {
            if let command = commands.first(where: { $0.letter == letter }) { return command }
        }
        return nil
    }
}
