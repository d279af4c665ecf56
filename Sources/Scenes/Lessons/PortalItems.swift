import Learning
import People
import Phrases
import Practice
import Tutorial

extension Labels {
    /// The simulated page: header, page, clock.
    ///
    /// - Parameter pointed: The control that is about to be used, where the page is only shown.
    func items<Action>(
        of portal: Screen.PortalView, pointed: String?, act: @escaping @Sendable (PracticeAction) -> Action
    ) -> [Item<Action>] {
        let words = phrases.portal
        let session = portal.isExpired ? words.sessionOver : words.notSignedIn
        var items: [Item<Action>] = [
            .rule("\(phrases.lesson.portal) · \(portal.address)"),
            .text([Words(portal.signedInAs.map(words.signedInAs) ?? session, .faint)], mark: ""),
        ]
        items += controls(portal.header, portal.isOpen, pointed, act)
        items.append(.gap)
        items.append(.heading(text(portal.page.title)))
        for block in portal.page.blocks { items += self.items(of: block, portal, pointed, act) }
        return items
    }

    /// The practice clock, apart from the page: no portal has one.
    func items<Action>(
        of clock: Screen.ClockView, pointed: String? = nil, act: @escaping @Sendable (PracticeAction) -> Action
    ) -> [Item<Action>] {
        let words = phrases.portal
        return [.rule(words.clock), .text([Words(words.today(clock.today.slashed), .faint)], mark: "")]
            + controls(clock.controls, clock.isOpen, pointed, act)
    }

    /// Buttons beside each other; nothing to press where the world is only shown.
    private func controls<Action>(
        _ controls: [Control], _ isOpen: Bool, _ pointed: String?, _ act: @Sendable (PracticeAction) -> Action
    ) -> [Item<Action>] {
        guard isOpen else {
            // No label is broken inside its brackets.
            let rest = controls.filter { $0.key != pointed }
                .map { "[\(label(of: $0))]".replacing(" ", with: "\u{A0}") }.joined(separator: " ")
            let next = controls.filter { $0.key == pointed }.map { shown($0, isPointed: true) as Item<Action> }
            return (rest.isEmpty ? [] : [.text([Words(rest, .faint)], mark: "")]) + next
        }
        return [
            .buttons(
                controls.compactMap { control in
                    guard case .press(let action) = control.kind else { return nil }
                    return Button(
                        key: control.key, label: label(of: control), isFinal: action.isFinal, action: act(action))
                })
        ]
    }

    private func items<Action>(
        of block: Page.Block, _ portal: Screen.PortalView, _ pointed: String?,
        _ act: @escaping @Sendable (PracticeAction) -> Action
    ) -> [Item<Action>] {
        switch block {
        case .heading(let label): return [.heading(text(label))]
        case .text(let label): return [.text([Words(text(label))], mark: "")]
        case .row(let name, let value): return [.row(text(name), text(value))]
        case .timeline(let entries, let dueOn): return timeline(entries, dueOn)
        case .control(let control):
            if portal.isOpen { return items(of: control, act) }
            return control.key == pointed ? shownOptions(control) : [shown(control, isPointed: false)]
        }
    }

    /// A control that is only shown: a button as a button, anything else with what stands in it.
    private func shown<Action>(_ control: Control, isPointed: Bool) -> Item<Action> {
        let label = self.label(of: control)
        let style: TextStyle = isPointed ? .focused : .plain
        let words: [Words]
        if case .press = control.kind {
            words = [Words("[ \(label) ]", style)]
        } else {
            words = [Words("\(label): ", isPointed ? .focused : .faint), Words(value(of: control))]
        }
        return .text(words, mark: isPointed ? TextMark.pointer : "")
    }

    /// A control that is about to be used: of several options all, so that one sees where it is chosen.
    private func shownOptions<Action>(_ control: Control) -> [Item<Action>] {
        guard case .pick(let options, let chosen, _, _) = control.kind else {
            return [shown(control, isPointed: true)]
        }
        let listed = options.enumerated().map { index, option -> Item<Action> in
            .text([Words((index == chosen ? "(•) " : "( ) ") + text(option.label))], mark: "")
        }
        return [.text([Words(label(of: control), .focused)], mark: TextMark.pointer)] + listed
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
        case .press: ""
        case .write(let entry): entry.value.isEmpty ? "___" : entry.isSecret ? "••••" : entry.value
        case .pick(let options, let chosen, _, _): chosen.map { text(options[$0].label) } ?? "___"
        }
    }

    private func items<Action>(
        of control: Control, _ act: @escaping @Sendable (PracticeAction) -> Action
    ) -> [Item<Action>] {
        switch control.kind {
        case .press(let action):
            let label = self.label(of: control)
            return [.list([Button(key: control.key, label: label, isFinal: action.isFinal, action: act(action))])]
        case .write(let entry):
            let makes = entry.makes
            let field = Field(
                key: control.key, label: label(of: control), value: entry.value, isRequired: entry.isRequired,
                isSecret: entry.isSecret, use: makes.use,
                ifEmpty: makes == .search ? phrases.keys.emptySearch : phrases.keys.emptyField,
                make: { act(makes.action($0)) })
            return [.field(field)] + problemItems(entry.problem)
        case .pick(let options, let chosen, let isRequired, let problem):
            let buttons = options.enumerated().map { index, option in
                Button(
                    key: "\(control.key)-\(index)", label: text(option.label), isChosen: index == chosen,
                    isFinal: option.action.isFinal,
                    numeral: { if case .stars(let stars) = option.label { stars } else { nil } }(),
                    action: act(option.action))
            }
            return [.text(name(of: control, isRequired: isRequired), mark: ""), .list(buttons)]
                + (medium == .lines && problem == .missing
                    ? [.problem(phrases.plain.chooseOne)] : problemItems(problem))
        }
    }

    /// What stands above options. A sign is for the eye.
    private func name(of control: Control, isRequired: Bool) -> [Words] {
        let label = self.label(of: control)
        guard isRequired else { return [Words(label, .strong)] }
        return medium == .lines
            ? [Words(label, .strong), Words(" (\(phrases.portal.required))")] : [Words("\(label) *", .strong)]
    }

    private func problemItems<Action>(_ problem: FieldProblem?) -> [Item<Action>] {
        problem.map { [.problem(self.problem($0))] } ?? []
    }
}

extension Control.Makes {
    /// What Enter does with a field that makes this.
    fileprivate var use: FieldUse {
        switch self {
        case .fill: .keep
        case .search, .lookUp: .search
        case .confirm: .answer
        }
    }
}
