import Scenes

/// Writing in a field, and taking it back.
extension FullScreenView {
    /// Writes into the field that has the focus. Elsewhere a letter does nothing, for people type words: but in the list
    /// of commands it is one.
    mutating func write<Action>(_ scalar: Unicode.Scalar, in scene: Scene<Action>) -> Action? {
        guard entry == nil else {
            insert(scalar, in: scene)
            return nil
        }
        guard scene.takesLetters else {
            let hasField = controls.contains { $0.value != nil }
            if scene.enter == nil, !controls.isEmpty {
                let noFocus = hasField ? scene.reminders.noField : scene.reminders.nothingChosen
                tell(focus != nil && !hasField ? scene.reminders.onButton : noFocus)
            } else if scene.enter != nil, focus == nil {
                tell(scene.reminders.enterGoesOn)
            }
            return nil
        }
        let command: Command<Action>? = command(Character(scalar), in: scene)
        if command == nil { tell(scene.reminders.noCommand) }
        return command?.action
    }

    /// Takes what is pasted into a field, in one line; elsewhere it is nothing, least of all commands.
    mutating func paste<Action>(_ scalar: Unicode.Scalar, in scene: Scene<Action>) {
        guard entry != nil else { return }
        insert(scalar.value < 0x20 ? " " : scalar, in: scene)
    }

    private mutating func insert<Action>(_ scalar: Unicode.Scalar, in scene: Scene<Action>) {
        isScrolledByHand = false
        let before = entry?.hasReplaced == true
        entry?.insert(scalar)
        tellTypedOver(before, scene)
    }

    /// Takes back what is half-written; where nothing is, what was done last. Works in fields too.
    mutating func undo<Action>(in scene: Scene<Action>) -> Action? {
        if let field = field(in: scene), let entry, entry.text != field.value || entry.hasReplaced {
            drafts[field.key] = nil
            self.entry = TextEntry(field.value)
            tell(scene.reminders.unwritten, tone: .neutral)
            return nil
        }
        if scene.commands.allSatisfy({ $0.letter != "u" }) { tell(scene.reminders.nothingToUndo) }
        return help("u", in: scene)
    }

    /// Says, as long as one writes there, that what stood in the field can be had back.
    private mutating func tellTypedOver<Action>(_ before: Bool, _ scene: Scene<Action>) {
        guard entry?.hasReplaced == true, !before else { return }
        tell(scene.reminders.typedOver, tone: .neutral, lasts: true)
    }
}
