import Learning
import Practice

/// What there is to be said: of an answer, of the world as it stands, of the step and the lesson that are over.
extension TutorialState {
    var notices: [Screen.Notice] {
        var notices: [Screen.Notice] = []
        if let undone {
            notices.append(.undone(undone.event, undone.gesture))
            if undone.reopens { notices.append(.reopened) }
        }
        if let marked = run.moment.marked { notices.append(notice(of: marked)) }
        switch run.moment.phase {
        case .working: notices += workingNotices
        case .finished(let already):
            // What must be known comes first.
            if run.isNeededLater { notices.append(.neededLater) }
            notices.append(already ? .alreadyDone : .finished)
            if case .explain(let questions, _)? = run.step?.kind {
                notices.append(.explained(right: run.moment.explained.count(where: \.self), of: questions.count))
            }
            notices += unmarkedNotices
        case .showing(let played):
            if case .perform(_, let solution)? = run.step?.kind, solution.indices.contains(played) {
                let gesture = run.moment.world.gesture(for: solution[played])
                notices.append(.showing(gesture, solution[played], number: played + 1, count: solution.count))
            }
        case .shown: notices.append(.shown)
        case .freePlay: notices.append(.freePlay)
        case .over: notices += overNotices
        }
        return notices
    }

    /// What was just written without its marks, as it should be: in the field, and in the fields of the page that was
    /// left just now.
    private var unmarkedNotices: [Screen.Notice] {
        guard undone == nil, case .perform(let goal, _)? = run.step?.kind else { return [] }
        func text(_ event: TutorialEvent) -> String? {
            guard case .act(.fill(let field, _)) = event else { return nil }
            let fact = goal.first { if case .filled(_, field, _) = $0 { true } else { false } }
            return fact?.unmarkedText(in: run.moment.world)
        }
        guard let last = run.events.last else { return [] }
        if case .act(.fill) = last { return [text(last)].compactMap(\.self).map { .unmarked($0, isLeft: false) } }
        let written = run.events.dropLast().reversed().prefix { if case .act(.fill) = $0 { true } else { false } }
        return written.reversed().compactMap(text).map { .unmarked($0, isLeft: true) }
    }

    private func notice(of marked: Marked) -> Screen.Notice {
        let number = run.moment.explained.count
        if case .explain(let questions, _)? = run.step?.kind, questions.indices.contains(number - 1) {
            return .marked(
                questions[number - 1], number: number, isRight: marked.isRight, feedback: marked.feedback)
        }
        if case .lookUp(let lookUp)? = run.step?.kind, !marked.isRight {
            // On another page there is no such row.
            return run.wayBack == nil ? .wrongLookUp(lookUp, row: run.moment.world.row(of: lookUp)) : .wrong([])
        }
        return marked.isRight ? .right(marked.feedback) : .wrong(marked.feedback)
    }

    /// What the learner must know about the world: put in order, at odds with the task, or at a dead end.
    private var worldNotices: [Screen.Notice] {
        var notices: [Screen.Notice] = []
        let isUntouched = run.moment.world == run.moment.stepWorld
        if isUntouched {
            switch run.moment.restored {
            case .world?: notices.append(.restored)
            case .page?: notices.append(.opened(run.moment.world.page.title))
            case nil: break
            }
        }
        let isReachable = isUntouched || run.isReachable
        let way = isReachable ? run.wayBack : nil
        // Whoever has left a form in the middle is told where it is, before anything that stands in it.
        if way?.isForm == true { return notices + [.formLeft] }
        // The way out first: where room is short the rest is left out.
        if !isReachable { notices.append(.unreachable) } else if run.isNeededLater { notices.append(.neededLater) }
        if !isUntouched { notices += mismatches }
        notices += unmarkedNotices
        // A page of the same title says by itself what is missing on it.
        if let way, way.title != run.moment.world.page.title,
            run.moment.hintsShown > 0 || run.asksOfPage || way.isSuddenlyOut || run.isFarOff
        {
            notices.append(.astray(way.title))
        }
        return notices
    }

    /// What was done and is not what the step asks for: on the page that is open each thing, of earlier pages of a form
    /// which they are; at its end everything.
    private var mismatches: [Screen.Notice] {
        guard case .perform(let goal, _)? = run.step?.kind else { return [] }
        let world = run.moment.world
        var here: [Screen.Notice] = []
        var there: [Screen.Notice] = []
        var pages: Set<FilingStage> = []
        for fact in goal {
            guard let mismatch = fact.mismatch(in: world), fact.nextPage(in: world) == nil else { continue }
            if let page = fact.earlierPage(in: world) {
                pages.insert(page)
                there.append(.mismatch(mismatch))
            } else {
                here.append(.mismatch(mismatch))
            }
        }
        guard !pages.isEmpty else { return here }
        let way = Screen.Notice.turnBack(pages.sorted())
        return world.isReviewing ? [way] + there : here + [way]
    }

    private var workingNotices: [Screen.Notice] {
        var notices = worldNotices
        if let form = run.moment.wrongForm, case .text(let given)? = run.moment.answered {
            notices.append(.wrongForm(form, given: given))
        }
        if case .explain(let questions, let passes)? = run.step?.kind, run.moment.explained.count == questions.count {
            let right = run.moment.explained.count(where: \.self)
            notices.append(.explainAgain(right: right, of: questions.count, needed: passes))
        }
        if let step = run.step, step.kind.isVerified, let mark = marks[step.id] { notices.append(.doneBefore(mark)) }
        if run.moment.wasNudged { notices.append(.nudge) }
        return notices
    }

    private var overNotices: [Screen.Notice] {
        let verified = run.lesson.verifiedSteps
        let own = verified.count { marks[$0.id] == .own }
        guard run.lesson.isPassed(with: marks) else {
            let missing = verified.filter { marks[$0.id] != .own }.map(\.title)
            return [.lessonNotYet(own: own, of: verified.count, missing: missing)]
        }
        let passed = Screen.Notice.lessonPassed(own: own, of: verified.count)
        return course.isPassed(with: marks) ? [passed, .coursePassed] : [passed]
    }
}
