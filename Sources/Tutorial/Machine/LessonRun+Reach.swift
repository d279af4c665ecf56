public import Practice

/// Whether a step can still be done from where the learner is.
extension LessonRun {
    /// The world in which the step's model works: `world` where it does; else `world` with the page and session that
    /// the model begins with; else the canonical one.
    func playable(_ world: PracticeWorld) -> PracticeWorld {
        let canonical = course.world(before: moment.stepIndex, of: lesson)
        guard case .perform(let goal, let solution)? = step?.kind else {
            // What is asked for must stand on the page that is open.
            guard case .lookUp(let lookUp)? = step?.kind, world.place != canonical.place else { return world }
            let moved = world.moved(to: canonical)
            return moved.place == canonical.place && lookUp.expected(in: moved) != nil ? moved : canonical
        }
        if world.playing(solution).meets(goal) { return world }
        let moved = world.moved(to: canonical)
        return moved.playing(solution).meets(goal) ? moved : canonical
    }

    /// Whether some road leads from here to the goal: the model or what remains of it, from the page that is open or
    /// from one that the model passes through. Being signed in can always be had again, and a form that is not filed can be changed.
    var isReachable: Bool {
        let world = moment.world
        switch step?.kind {
        case .perform(let goal, let solution): return world.reaches(goal, by: solution, through: passed(solution))
        case .lookUp(let lookUp): return lookUp.expected(in: world) != nil
        case .read, .ask, .explain, .real, nil: return true
        }
    }

    /// Whether a dossier has just been withdrawn or stopped that the model of a later step of this lesson opens; the next
    /// lesson begins in a world of its own.
    var isNeededLater: Bool {
        let lost = moment.world.lostDossiers
        guard !lost.isEmpty else { return false }
        return lesson.steps.dropFirst(moment.stepIndex + 1).contains { step in
            guard case .perform(_, let solution) = step.kind else { return false }
            return lost.contains { solution.contains(.open(dossier: $0)) }
        }
    }

    /// Whether the step asks for something that stands on a page.
    public var asksOfPage: Bool { if case .lookUp? = step?.kind { true } else { false } }

    /// A page that a learner has to come back to.
    struct WayBack {
        /// Its title; nothing where signing in is what is missing.
        let title: Label?
        /// It is a form that waits in the list of dossiers.
        var isForm = false
        /// The learner has signed out since the step began.
        var isSuddenlyOut = false
    }

    /// Whether a page is open that has to do with no form and no dossier.
    var isFarOff: Bool { [.petitions, .documents].contains(moment.world.place) }

    /// Where the step is done, for a learner who has gone to a page that its model does not pass through.
    var wayBack: WayBack? {
        guard case .perform(let goal, let solution)? = step?.kind else {
            guard case .lookUp(let lookUp)? = step?.kind else { return nil }
            let page = course.world(before: moment.stepIndex, of: lesson)
            if page.place == moment.world.place || moment.world.row(of: lookUp) != nil { return nil }
            return WayBack(title: page.page.title, isForm: moment.world.hasForm(of: page.place))
        }
        if moment.world.does(solution, goal) { return nil }
        let passed = passed(solution)
        guard let start = passed.first else { return nil }
        if start.isSignedIn, !moment.world.isSignedIn {
            let isSuddenlyOut = moment.stepWorld.isSignedIn && moment.world.place != .signIn
            return WayBack(title: nil, isSuddenlyOut: isSuddenlyOut)
        }
        guard !passed.contains(where: { $0.place.isLike(moment.world.place) }) else { return nil }
        return WayBack(title: start.page.title, isForm: moment.world.hasForm(of: start.place))
    }

    /// Whether the practice clock offers `control` now: all of it in free play, else only what the model uses too,
    /// and no longer, so that nobody lets time pass by mistake.
    public func lets(_ control: Control) -> Bool {
        if moment.phase == .freePlay { return true }
        guard case .press(let action) = control.kind, case .perform(_, let solution)? = step?.kind else { return false }
        return solution.contains { model in
            switch (model, action) {
            case (.wait(let most), .wait(let days)): days <= most
            case (.pause, .pause): true
            default: false
            }
        }
    }

    /// The worlds through which the model passes in the canonical world.
    private func passed(_ solution: [PracticeAction]) -> [PracticeWorld] {
        var world = course.world(before: moment.stepIndex, of: lesson)
        var passed = [world]
        for action in solution {
            let place = world.place
            world.perform(action)
            if world.place != place { passed.append(world) }
        }
        return passed
    }
}

extension PracticeWorld.Place {
    /// The same page, or the results of another search.
    fileprivate func isLike(_ other: Self) -> Bool {
        if case (.results, .results) = (self, other) { return true }
        return self == other
    }
}

extension PracticeWorld {
    /// The row of the page that is open on which a code or a number that has been given out stands.
    func row(of lookUp: LookUp) -> Label? {
        guard let wanted = lookUp.expected(in: self) else { return nil }
        for case .row(let name, .plain(wanted)) in page.blocks { return name }
        return nil
    }

    /// Whether `place` is a form that is still there.
    fileprivate func hasForm(of place: Place) -> Bool {
        if case .filing(let procedure) = place { drafts[procedure] != nil } else { false }
    }

    /// The dossiers that the last action has ended before their result.
    fileprivate var lostDossiers: [String] {
        switch (answer, place) {
        case (.done(.withdrawn)?, .dossier(let code, _)): [code]
        case (.done(.waited(_, _, let moved))?, _): moved.filter { $0.status == .stopped }.map(\.dossier)
        default: []
        }
    }

    func playing(_ actions: some Sequence<PracticeAction>) -> PracticeWorld {
        var world = self
        for action in actions { world.perform(action) }
        return world
    }

    fileprivate func reaches(
        _ goal: [Fact], by solution: [PracticeAction], through passed: @autoclosure () -> [PracticeWorld]
    ) -> Bool {
        if does(solution, goal) { return true }
        return passed().contains { other in
            let moved = moved(to: other)
            return moved.does(solution, goal) || moved.withFormsMended(as: other).does(solution, goal)
        }
    }

    /// Whether `solution`, or what remains of it, leads to the goal from the page that is open.
    fileprivate func does(_ solution: [PracticeAction], _ goal: [Fact]) -> Bool {
        solution.indices.contains { playing(solution[$0...]).meets(goal) }
    }
}
