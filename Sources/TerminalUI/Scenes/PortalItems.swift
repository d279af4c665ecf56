import Learning
import People
import Phrases
import Practice
import Tutorial

extension Labels {
    /// The simulated page: header, page, clock.
    func items<Action>(
        of portal: Screen.PortalView, act: @escaping @Sendable (PracticeAction) -> Action
    ) -> [Item<Action>] {
        let words = phrases.portal
        var items: [Item<Action>] = [
            .rule("\(phrases.lesson.portal) · \(portal.address)"),
            .text([Words(portal.signedInAs.map(words.signedInAs) ?? words.notSignedIn, .faint)], mark: ""),
        ]
        items += controls(portal.header, portal, act)
        items.append(.gap)
        items.append(.heading(text(portal.page.title)))
        for block in portal.page.blocks { items += self.items(of: block, portal, act) }
        items.append(.gap)
        items.append(.text([Words(words.clock(portal.today.slashed), .faint)], mark: ""))
        items += controls(portal.clock, portal, act)
        return items + [.rule("")]
    }

    /// Buttons beside each other; nothing to press where the world is only shown.
    private func controls<Action>(
        _ controls: [Control], _ portal: Screen.PortalView, _ act: @Sendable (PracticeAction) -> Action
    ) -> [Item<Action>] {
        guard portal.isOpen else {
            return [.text([Words(controls.map { "[\(text($0.label))]" }.joined(separator: " "), .faint)], mark: "")]
        }
        return [
            .buttons(
                controls.compactMap { control in
                    guard case .press(let action) = control.kind else { return nil }
                    return Button(key: control.key, label: text(control.label), action: act(action))
                })
        ]
    }

    private func items<Action>(
        of block: Page.Block, _ portal: Screen.PortalView, _ act: @escaping @Sendable (PracticeAction) -> Action
    ) -> [Item<Action>] {
        switch block {
        case .heading(let label): return [.heading(text(label))]
        case .text(let label): return [.text([Words(text(label))], mark: "")]
        case .row(let name, let value): return [.row(text(name), text(value))]
        case .timeline(let entries, let dueOn): return timeline(entries, dueOn)
        case .control(let control):
            return portal.isOpen ? items(of: control, act) : [.row(text(control.label), value(of: control))]
        }
    }

    private func timeline<Action>(_ entries: [Dossier.Entry], _ dueOn: Day?) -> [Item<Action>] {
        var items: [Item<Action>] = [.heading(phrases.portal.timeline)]
        for (index, entry) in entries.enumerated() {
            let mark = index == entries.count - 1 ? "●" : "○"
            items.append(.text([Words("\(entry.day.slashed)  \(status(entry.status))")], mark: mark))
        }
        if let dueOn { items.append(.text([Words(phrases.portal.dueOn(dueOn.slashed), .strong)], mark: "◷")) }
        return items
    }

    /// What stands in a control that is only shown.
    private func value(of control: Control) -> String {
        switch control.kind {
        case .press: "·"
        case .write(let entry): entry.value.isEmpty ? "___" : entry.isSecret ? "••••" : entry.value
        case .pick(let options, let chosen, _, _): chosen.map { text(options[$0].label) } ?? "___"
        }
    }

    private func items<Action>(
        of control: Control, _ act: @escaping @Sendable (PracticeAction) -> Action
    ) -> [Item<Action>] {
        switch control.kind {
        case .press(let action):
            return [.list([Button(key: control.key, label: text(control.label), action: act(action))])]
        case .write(let entry):
            let makes = entry.makes
            let isForm = if case .fill = makes { true } else { false }
            let field = Field(
                key: control.key, label: text(control.label), value: entry.value, isRequired: entry.isRequired,
                isSecret: entry.isSecret, isPerformed: !isForm, make: { act(makes.action($0)) })
            return [.field(field)] + problemItems(entry.problem)
        case .pick(let options, let chosen, let isRequired, let problem):
            let buttons = options.enumerated().map { index, option in
                Button(
                    key: "\(control.key)-\(index)", label: text(option.label), isChosen: index == chosen,
                    action: act(option.action))
            }
            let name = text(control.label) + (isRequired ? " *" : "")
            return [.text([Words(name, .strong)], mark: ""), .list(buttons)] + problemItems(problem)
        }
    }

    private func problemItems<Action>(_ problem: FieldProblem?) -> [Item<Action>] {
        problem.map { [.problem(self.problem($0))] } ?? []
    }
}
