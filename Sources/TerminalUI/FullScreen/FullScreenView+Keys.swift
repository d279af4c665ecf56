extension FullScreenView {
    /// Applies a key.
    ///
    /// - Returns: What the learner did by it, where it is more than moving or writing.
    public mutating func handle<Action>(_ key: Key, in scene: Scene<Action>) -> Action? {
        switch key {
        case .resize(let columns, let rows):
            self.columns = max(20, columns)
            self.rows = max(6, rows)
            isScrolledByHand = false
            return nil
        case .pageUp: scrollBy(-(bodyRows - 2))
        case .pageDown: scrollBy(bodyRows - 2)
        case .click(let column, let row): return click(column, row, scene)
        case .hint: return command("g", in: scene)
        case .help: return command("?", in: scene)
        case .tab: return leaveField(to: 1, in: scene)
        case .backTab: return leaveField(to: -1, in: scene)
        case .down: return leaveField(to: 1, in: scene)
        case .up: return leaveField(to: -1, in: scene)
        case .enter: return enter(in: scene)
        case .escape: return escape(in: scene)
        case .character(let scalar): return write(scalar, in: scene)
        case .backspace: entry?.deleteBackward()
        case .delete: entry?.deleteForward()
        case .left: move(-1, scene)
        case .right: move(1, scene)
        case .home: entry?.moveToStart()
        case .end: entry?.moveToEnd()
        case .endOfInput: return nil
        }
        return nil
    }

    private mutating func scrollBy(_ lines: Int) {
        scroll = max(0, scroll + lines)
        isScrolledByHand = true
    }

    private mutating func move<Action>(_ step: Int, _ scene: Scene<Action>) {
        if entry != nil { entry?.move(by: step) } else { moveFocus(by: step, in: scene) }
    }

    private mutating func moveFocus<Action>(by step: Int, in scene: Scene<Action>) {
        isScrolledByHand = false
        let keys = scene.focusable.map(\.key)
        guard !keys.isEmpty else { return }
        let here = keys.firstIndex { $0 == focus }
        let next = here.map { ($0 + step + keys.count) % keys.count } ?? (step > 0 ? 0 : keys.count - 1)
        focus = keys[next]
        beginEntry(in: scene)
    }

    private func field<Action>(in scene: Scene<Action>) -> Field<Action>? {
        for case .field(let field) in scene.focusable where field.key == focus { return field }
        return nil
    }

    /// Keeps what was written in a form's field, and moves on.
    private mutating func leaveField<Action>(to step: Int, in scene: Scene<Action>) -> Action? {
        let left = field(in: scene)
        let written = entry?.text
        moveFocus(by: step, in: scene)
        guard let left, !left.isPerformed, let written, written != left.value else { return nil }
        return left.make(written)
    }

    private mutating func enter<Action>(in scene: Scene<Action>) -> Action? {
        guard let focus else { return scene.enter }
        // Nobody presses what is out of sight: the first Enter brings it into sight.
        guard isFocusInSight(scene) else {
            isScrolledByHand = false
            return nil
        }
        if let field = field(in: scene) {
            let written = entry?.text ?? ""
            guard field.isPerformed else { return leaveField(to: 1, in: scene) }
            return written.isEmpty && field.value.isEmpty ? nil : field.make(written)
        }
        for case .button(let button) in scene.focusable where button.key == focus { return button.action }
        return scene.enter
    }

    private func isFocusInSight<Action>(_ scene: Scene<Action>) -> Bool {
        guard isScrolledByHand else { return true }
        let layout = Layout(scene, width: columns, focus: focus, entry: entry)
        return layout.focusedLine.map { (scroll..<(scroll + bodyRows)).contains($0) } ?? true
    }

    /// Leaves the field, then the focus: after that every letter is a command.
    private mutating func escape<Action>(in scene: Scene<Action>) -> Action? {
        let left = field(in: scene)
        let written = entry?.text
        let hadFocus = focus != nil
        focus = nil
        entry = nil
        if let left, !left.isPerformed, let written, written != left.value { return left.make(written) }
        return hadFocus || scene.key.contains("/") ? nil : scene.enter
    }

    private mutating func write<Action>(_ scalar: Unicode.Scalar, in scene: Scene<Action>) -> Action? {
        guard entry == nil else {
            isScrolledByHand = false
            entry?.insert(scalar)
            return nil
        }
        if scalar == " ", focus != nil { return enter(in: scene) }
        return command(Character(scalar), in: scene)
    }

    private func command<Action>(_ letter: Character, in scene: Scene<Action>) -> Action? {
        scene.commands.first { $0.letter == letter }?.action
    }

    private mutating func click<Action>(_ column: Int, _ row: Int, _ scene: Scene<Action>) -> Action? {
        let layout = Layout(scene, width: columns, focus: focus, entry: entry)
        let line = row - 2 + scroll
        guard row >= 2, row < 2 + bodyRows, layout.lines.indices.contains(line),
            let hit = layout.lines[line].controls.first(where: { $0.columns.contains(column) })
        else { return nil }
        let left = field(in: scene)
        let written = entry?.text
        focus = hit.key
        beginEntry(in: scene)
        for case .button(let button) in scene.focusable where button.key == hit.key { return button.action }
        guard let left, left.key != hit.key, !left.isPerformed, let written, written != left.value else { return nil }
        return left.make(written)
    }
}
