import Learning
import Practice

/// Walking through the steps and being judged.
extension LessonRun {
    /// What a step begins with.
    mutating func begin() {
        // What the portal answered was about the step before.
        moment.world.forgetAnswer()
        moment.restored = nil
        if case .perform(let goal, _)? = step?.kind, moment.world.meets(goal) {} else { restore() }
        moment.stepWorld = moment.world
        moment.phase = step == nil ? .over : .working
        moment.failures = 0
        moment.hintsShown = 0
        moment.wasNudged = false
        moment.marked = nil
        moment.explained = []
        moment.answered = nil
        moment.wrongForm = nil
        if case .perform(let goal, _)? = step?.kind, moment.world.meets(goal) { finish(already: true) }
    }

    /// Begins the step in a world in which it can be done.
    private mutating func restore() {
        var world = playable(moment.world)
        world.forgetAnswer()
        if world != moment.world {
            moment.restored =
                world == moment.world.moved(to: world) && world.session == moment.world.session
                ? .page : .world
        }
        moment.world = world
    }

    mutating func next() -> Bool {
        guard let step else { return false }
        switch moment.phase {
        case .finished: break
        case .shown: if moment.marks[step.id] == nil { moment.marks[step.id] = .shown }
        case .working where !step.kind.isVerified: moment.marks[step.id] = .own
        // A step that was earned before may be passed by.
        case .working where moment.marks[step.id] != nil: passBy()
        case .working, .showing, .freePlay, .over: return false
        }
        moment.stepIndex += 1
        begin()
        return true
    }

    /// Leaves a step as its model leaves it, so that the next one can be done.
    private mutating func passBy() {
        guard case .perform(let goal, _)? = step?.kind, !moment.world.meets(goal) else { return }
        moment.world = course.world(before: moment.stepIndex + 1, of: lesson)
    }

    private mutating func finish(already: Bool = false) {
        guard let step else { return }
        moment.phase = .finished(already: already)
        moment.marks[step.id] = .own
    }

    private mutating func fail() {
        moment.failures += 1
        guard moment.failures >= Self.failuresBeforeNudge, moment.hintsShown == 0, step?.hints.isEmpty == false
        else { return }
        moment.hintsShown = 1
        moment.wasNudged = true
    }

    /// Whether the practice world is open to the learner now.
    public var isWorldOpen: Bool {
        switch moment.phase {
        case .freePlay: return true
        case .showing, .shown, .over: return false
        case .working, .finished:
            switch step?.kind {
            case .perform, .lookUp: return true
            case .read, .ask, .explain, .real, nil: return false
            }
        }
    }

    /// Forgets what was said of the last answer: it is no news once something else has been done.
    mutating func forgetVerdict() {
        moment.marked = nil
        moment.wrongForm = nil
        moment.wasNudged = false
        // What was read wrongly off one page stands in nobody's way on another.
        if asksOfPage { moment.answered = nil }
    }

    mutating func act(_ action: PracticeAction) -> Bool {
        guard isWorldOpen else { return false }
        if moment.phase == .working { forgetVerdict() }
        guard moment.phase == .working, case .perform(let goal, _)? = step?.kind else {
            moment.world.perform(action)
            return true
        }
        let before = goal.count { $0.holds(in: moment.world) }
        let answer = moment.world.perform(action)
        let after = goal.count { $0.holds(in: moment.world) }
        if after == goal.count {
            finish()
        } else if answer.isRefused, after <= before {
            fail()
        }
        return true
    }

    mutating func answer(_ response: Response) -> Bool {
        guard moment.phase == .working, let step else { return false }
        switch step.kind {
        case .ask(let question):
            let marked = question.mark(response)
            moment.marked = marked
            moment.answered = response
            marked.isRight ? finish() : fail()
        case .lookUp(let lookUp):
            guard case .text(let text) = response else { return false }
            moment.answered = response
            let isRight = lookUp.accepts(text, in: moment.world)
            moment.wrongForm = isRight ? nil : lookUp.wrongForm(of: text)
            // An answer that nobody can read is neither right nor wrong.
            guard moment.wrongForm == nil else {
                moment.marked = nil
                return true
            }
            moment.marked = Marked(fraction: isRight ? 1 : 0, feedback: [])
            isRight ? finish() : fail()
        case .explain(let questions, let passes): explain(response, questions, passes)
        case .read, .perform, .real: return false
        }
        return true
    }

    private mutating func explain(_ response: Response, _ questions: [Question], _ passes: Int) {
        if moment.explained.count == questions.count { moment.explained = [] }
        let marked = questions[moment.explained.count].mark(response)
        moment.marked = marked
        moment.explained.append(marked.isRight)
        guard moment.explained.count == questions.count else { return }
        moment.explained.count(where: \.self) >= passes ? finish() : fail()
    }
}
