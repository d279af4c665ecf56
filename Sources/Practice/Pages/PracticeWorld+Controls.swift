/// A control that performs an action, and what it is given for it.
public struct Gesture: Hashable, Sendable {
    public let control: Control
    /// The option picked or the text written; none for a button.
    public let value: Label?
}

extension PracticeWorld {
    /// Every control that is on screen: the header's, the page's and the clock's, in reading order.
    public var controls: [Control] {
        let onPage = page.blocks.compactMap { if case .control(let control) = $0 { control } else { nil } }
        return header + onPage + clock
    }

    /// How a learner would do `action` on the page that is open; nothing where the page does not offer it.
    public func gesture(for action: PracticeAction) -> Gesture? {
        for control in controls {
            switch control.kind {
            case .press(let pressed) where pressed == action: return Gesture(control: control, value: nil)
            case .pick(let options, _, _, _):
                if let option = options.first(where: { $0.action == action }) {
                    return Gesture(control: control, value: option.label)
                }
            case .write(let entry):
                if let text = entry.makes.text(of: action) { return Gesture(control: control, value: .plain(text)) }
            case .press: continue
            }
        }
        return nil
    }
}

extension Control.Makes {
    /// The text that, written here, becomes `action`.
    func text(of action: PracticeAction) -> String? {
        switch (self, action) {
        case (.fill(let own), .fill(let field, let value)) where own == field: value
        case (.search, .search(let text)), (.lookUp, .lookUp(let text)), (.confirm, .confirm(let text)): text
        default: nil
        }
    }
}
