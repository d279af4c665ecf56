import Practice

/// Whether a step can still be done from where the learner is.
extension LessonRun {
    /// The world in which the step's model works: `world` where it does; else `world` with the page and session that
    /// the model begins with; else the canonical one.
    func playable(_ world: PracticeWorld) -> PracticeWorld {
        guard case .perform(let goal, let solution)? = step?.kind else {
            guard case .lookUp(let lookUp)? = step?.kind, lookUp.expected(in: world) == nil else { return world }
            return course.world(before: moment.stepIndex, of: lesson)
        }
        if world.playing(solution).meets(goal) { return world }
        let canonical = course.world(before: moment.stepIndex, of: lesson)
        let moved = world.moved(to: canonical)
        return moved.playing(solution).meets(goal) ? moved : canonical
    }

    /// Whether some road leads from here to the goal: the model or what remains of it, from the page that is open or
    /// from one that the model passes through. Being signed in, and an earlier page of a form, can always be had again.
    var isReachable: Bool {
        let world = moment.world
        switch step?.kind {
        case .perform(let goal, let solution): return world.reaches(goal, by: solution, through: passed(solution))
        case .lookUp(let lookUp): return lookUp.expected(in: world) != nil
        case .read, .ask, .explain, .real, nil: return true
        }
    }

    /// Whether the practice clock offers `control` now: all of it in free play, else only what the model uses too, so
    /// that nobody lets time pass by mistake.
    func lets(_ control: Control) -> Bool {
        if moment.phase == .freePlay { return true }
        guard case .press(let action) = control.kind, case .perform(_, let solution)? = step?.kind else { return false }
        return solution.contains { $0.passesTime && $0.words.first == action.words.first }
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

extension PracticeWorld {
    func playing(_ actions: some Sequence<PracticeAction>) -> PracticeWorld {
        var world = self
        for action in actions { world.perform(action) }
        return world
    }

    fileprivate func reaches(
        _ goal: [Fact], by solution: [PracticeAction], through passed: @autoclosure () -> [PracticeWorld]
    ) -> Bool {
        func works(_ world: PracticeWorld) -> Bool {
            solution.indices.contains { world.playing(solution[$0...]).meets(goal) }
        }
        if works(self) { return true }
        return passed().contains { other in
            let moved = moved(to: other)
            return works(moved) || works(moved.withFormsTurnedBack(to: other))
        }
    }
}
