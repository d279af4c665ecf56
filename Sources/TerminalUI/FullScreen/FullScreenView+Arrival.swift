public import Scenes

/// Coming to a scene: where the focus begins, what is looked at first, what was half-written.
extension FullScreenView {
    /// Makes the view fit a scene that has just come.
    public mutating func arrive<Action>(at scene: Scene<Action>) {
        stash()
        (drawn, note) = (nil, nil)
        isPaged = false
        let deed = last
        last = nil
        let wasWriting = entry != nil
        // Begun again is new, though it is the same; a panel over it is not asked.
        let before = under?.place ?? here
        let isBegunAgain = !scene.isPanel && scene.round != before.round
        let isNew = scene.key != here.key || isBegunAgain
        let isBack = isNew && !isBegunAgain && !scene.isPanel && under?.place.key == scene.key
        if isNew { turn(to: scene, isBack, deed?.isPerforming == true) }
        let known = Set(controls.map(\.key))
        controls = FocusControl.all(in: scene)
        begin(scene, isNew: isNew && !isBack, deed)
        if deed == .press || deed == .choose, !isNew { follow(scene, known) }
        if isBegunAgain { here = Place() }
        look(
            at: scene, isNew: isNew && !isBack,
            wasWriting: (wasWriting || deed?.isKeeping == true) && !isNew && deed != .help,
            deed)
        here = Place(
            key: scene.key, intro: scene.introKey, attention: scene.attention, round: scene.round, hints: scene.hints)
        beginEntry()
        if case .hurryOn(let unread)? = deed {
            let said = [scene.status?.text, "\(scene.reminders.justNow) \(unread)"].compactMap(\.self)
            tell(said.joined(separator: " "), tone: scene.status?.tone ?? .neutral)
        }
    }

    /// Goes where what was pressed leads: to the field that it has opened and that must be filled in; and to nothing
    /// where the step is over, so that Enter goes on.
    private mutating func follow<Action>(_ scene: Scene<Action>, _ known: Set<String>) {
        let opened = controls.first { !known.contains($0.key) && $0.isRequired && $0.value?.isEmpty == true }
        if scene.begins == .nothing, scene.enter != nil {
            focus = nil
        } else if let opened {
            focus = opened.key
        }
    }

    /// Leaves the scene before: a panel covers it, another one ends it.
    ///
    /// - Parameter isPerformed: What was written has been answered by it.
    private mutating func turn<Action>(to scene: Scene<Action>, _ isBack: Bool, _ isPerformed: Bool) {
        if isBack, let under {
            // What was written in the panel goes with it.
            for control in controls { drafts[control.key] = nil }
            (focus, scroll, isScrolledByHand, here) = (under.focus, under.scroll, under.isScrolledByHand, under.place)
            self.under = nil
        } else if scene.isPanel {
            under = under ?? Covered(place: here, focus: focus, scroll: scroll, isScrolledByHand: isScrolledByHand)
        } else {
            // A half-written answer is the step's, whatever page is open.
            let answers = Set(controls.filter { $0.verb == .answer }.map(\.key))
            drafts = drafts.filter { here.intro == scene.introKey && !isPerformed && answers.contains($0.key) }
            under = nil
        }
    }

    private mutating func begin<Action>(_ scene: Scene<Action>, isNew: Bool, _ deed: Deed?) {
        start = first(in: scene)
        let wanted = beginning(of: scene)
        if isNew {
            (scroll, isScrolledByHand) = (0, false)
            focus = wanted
        } else if let focus, !controls.contains(where: { $0.key == focus }) {
            self.focus = wanted
        }
        switch deed {
        case .keep(let key, let entry)?:
            // What was refused stays to be mended.
            guard !isNew, let control = controls.first(where: { $0.key == key }),
                control.hasProblem || scene.wrongFields.contains(key)
            else { return }
            focus = key
            drafts[key] = Draft(value: control.value ?? "", entry: TextEntry(entry.text, isReplaced: true))
        case .perform(let key, let entry)? where !isNew || scene.status?.tone == .bad:
            // What was not right stays to be mended.
            guard let control = controls.first(where: { $0.key == key }) else { return }
            focus = key
            let text = TextEntry(entry.text, isReplaced: true)
            drafts[key] = Draft(value: control.value ?? "", entry: text)
        case .press? where !isNew && scene.status?.tone == .bad:
            if let wrong = controls.first(where: \.hasProblem) { focus = wrong.key }
        case .press?, .choose?, .help?, .perform?, .hurryOn?, nil: break
        }
    }

    /// The control that has the focus on arriving; never one that takes something away.
    private func beginning<Action>(of scene: Scene<Action>) -> String? {
        // Whoever comes back to a form finds what is to be mended.
        if scene.begins == .field, let wrong = controls.first(where: { $0.hasProblem && $0.value != nil }) {
            return wrong.key
        }
        guard let control = controls.first(where: { $0.key == start }), !control.isFinal else { return nil }
        switch scene.begins {
        case .nothing: return nil
        case .control: return control.key
        case .field:
            if control.key == scene.firstFocus { return control.value == nil ? nil : control.key }
            // On another road than the model's: a page with a field that must be filled in is there for that.
            return controls.first { $0.isRequired && $0.value?.isEmpty == true }?.key
        }
    }

    /// The control that is known to be wanted; else what comes after the header; never what takes something away, where
    /// there is anything else.
    private func first<Action>(in scene: Scene<Action>) -> String? {
        if let known = scene.firstFocus, controls.contains(where: { $0.key == known }) { return known }
        if scene.begins == .control, let empty = controls.first(where: { $0.value?.isEmpty == true }) {
            return empty.key
        }
        // What has been chosen is done with.
        for case .list(let buttons) in scene.intro + scene.items
        where !buttons.contains(where: { $0.isChosen == true }) {
            if let first = buttons.first(where: { !$0.isFinal }) { return first.key }
        }
        return (controls.first { !$0.isFinal } ?? controls.first)?.key
    }

    /// Something new to read comes before the focus, until the learner moves; but nobody is torn from writing.
    private mutating func look<Action>(at scene: Scene<Action>, isNew: Bool, wasWriting: Bool, _ deed: Deed?) {
        let isAnotherStep = here.intro != scene.introKey
        if !isAnotherStep, scene.hints > here.hints, !scene.isNudged {
            (scroll, isScrolledByHand, seeksHint) = (0, true, true)
            return
        }
        if !isAnotherStep, !isNew, let undone = scene.undone,
            let control = controls.first(where: { $0.key == undone || $0.key == "\(undone)-0" })
        {
            (isScrolledByHand, seeksControl) = (true, control.key)
            return
        }
        if isNew, !isAnotherStep, !scene.looksAtPage || here.attention == scene.attention {
            (isScrolledByHand, seeksTitle) = (false, true)
            return
        }
        if !isAnotherStep, !isNew, scene.begins == .nothing, deed == .press || deed == .choose {
            // What was pressed is done: what has changed there stays in sight.
            isScrolledByHand = true
            return
        }
        guard isAnotherStep || (here.attention != scene.attention && !wasWriting) else { return }
        if !isAnotherStep, !isNew, deed == .press || deed == .choose, focus != nil {
            // Whoever has chosen sees what is chosen; what the page answers stands at the foot.
            if scene.status == nil { scroll = 0 }
            isScrolledByHand = false
            return
        }
        scroll = 0
        isScrolledByHand = true
        seeksPage = scene.looksAtPage && !isAnotherStep
    }

    /// Keeps what is half-written.
    mutating func stash() {
        guard let focus, let entry, let value = controls.first(where: { $0.key == focus })?.value else { return }
        drafts[focus] = entry.text == value ? nil : Draft(value: value, entry: entry)
    }

    /// Begins writing where the focus is on a field, or goes on.
    mutating func beginEntry() {
        guard let focus, let value = controls.first(where: { $0.key == focus })?.value else {
            entry = nil
            return
        }
        if let draft = drafts[focus], draft.value == value {
            entry = draft.entry
        } else {
            let isReplaced = controls.first { $0.key == focus }?.isReplaced ?? false
            entry = TextEntry(value, isReplaced: isReplaced)
        }
    }
}
