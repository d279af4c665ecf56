import Practice

/// Hints, being shown, free play, starting again.
extension LessonRun {
    mutating func hint() -> Bool {
        guard moment.phase == .working, let step, moment.hintsShown < step.hints.count else { return false }
        moment.hintsShown += 1
        moment.wasNudged = false
        if case .explain = step.kind {} else { forgetVerdict() }
        return true
    }

    /// "Show me" comes after the hints, or after more failures than anybody should need.
    public var offersShowMe: Bool {
        guard moment.phase == .working, let step, step.kind.isVerified else { return false }
        return moment.hintsShown == step.hints.count || moment.failures > Self.failuresBeforeNudge
    }

    mutating func showMe() -> Bool {
        guard offersShowMe, let step else { return false }
        guard case .perform(_, let solution) = step.kind else {
            moment.phase = .shown
            moment.explained = []
            moment.marked = nil
            return true
        }
        moment.world = playable(moment.stepWorld)
        moment.stepWorld = moment.world
        moment.phase = solution.isEmpty ? .shown : .showing(0)
        return true
    }

    mutating func showNext() -> Bool {
        guard case .showing(let played) = moment.phase, case .perform(_, let solution)? = step?.kind,
            solution.indices.contains(played)
        else { return false }
        moment.world.perform(solution[played])
        moment.phase = played + 1 == solution.count ? .shown : .showing(played + 1)
        return true
    }

    mutating func redo() -> Bool {
        switch moment.phase {
        case .showing, .shown: break
        case .working, .finished, .freePlay, .over: return false
        }
        if case .perform? = step?.kind { moment.world = moment.stepWorld }
        moment.phase = .working
        moment.failures = 0
        moment.explained = []
        moment.marked = nil
        return true
    }

    mutating func freePlay() -> Bool {
        switch moment.phase {
        case .working, .finished, .shown: break
        case .showing, .freePlay, .over: return false
        }
        moment.paused = [Paused(world: moment.world, phase: moment.phase)]
        moment.phase = .freePlay
        return true
    }

    mutating func back() -> Bool {
        guard moment.phase == .freePlay, let paused = moment.paused.popLast() else { return false }
        moment.world = paused.world
        moment.phase = paused.phase
        return true
    }

    mutating func resetStep() -> Bool {
        guard let step, moment.phase != .freePlay else { return false }
        moment.world = playable(moment.stepWorld)
        moment.marks[step.id] = nil
        begin()
        return true
    }

    mutating func resetLesson() -> Bool {
        guard moment.phase != .freePlay else { return false }
        for step in lesson.steps { moment.marks[step.id] = nil }
        moment.stepIndex = 0
        moment.world = course.world(before: 0, of: lesson)
        begin()
        return true
    }
}
