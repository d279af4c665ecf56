import Learning
import People
import Practice

extension TutorialState {
    /// What the learner sees.
    public var screen: Screen {
        let step = run.step
        let lessonIndex = course.lessons.firstIndex { $0.id == run.lesson.id } ?? 0
        return Screen(
            course: course.title, era: course.era, lesson: run.lesson.title, lessonNumber: lessonIndex + 1,
            lessonCount: course.lessons.count, stepTitle: step?.title,
            stepNumber: min(run.moment.stepIndex + 1, run.lesson.steps.count), stepCount: run.lesson.steps.count,
            done: marks.count, all: course.lessons.reduce(0) { $0 + $1.steps.count }, prose: step?.prose,
            notes: step?.notes ?? [:], hints: Array(step?.hints.prefix(run.moment.hintsShown) ?? []), goal: goal,
            notices: notices,
            portal: portal, clock: clock, typed: typed, question: question, commands: commands, panel: panel)
    }

    private var goal: Screen.Goal? {
        guard case .perform(let goal, _)? = run.step?.kind, run.moment.phase == .working, goal.count > 1 else {
            return nil
        }
        let unmet = goal.filter { !$0.holds(in: run.moment.world) }
        // What was true as the step began is nothing that the learner has done.
        let isBegun = goal.contains { !$0.holds(in: run.moment.stepWorld) && !unmet.contains($0) }
        return Screen.Goal(isBegun: isBegun, unmet: claims(of: unmet))
    }

    /// What is left to do, with what must come before it: signing in again, and the form's next page.
    private func claims(of unmet: [Fact]) -> [Claim] {
        let world = run.moment.world
        let canLeave = world.isSignedIn && clock?.controls.contains { $0.kind.isPause } == true
        var claims = unmet.map { fact in
            fact == .met(Refusal.sessionExpired.name) && canLeave ? .leftDesk : fact.claim(in: world)
        }
        if !world.isSignedIn, !unmet.contains(.signedIn), unmet.first?.needsSession == true {
            claims.insert(.signedIn, at: 0)
        } else if let page = unmet.first?.nextPage(in: world), !claims.contains(.stage(page)) {
            claims.insert(.stage(page), at: 0)
        }
        return claims
    }

    private var typed: String? {
        guard run.moment.phase == .working, case .text(let text)? = run.moment.answered else { return nil }
        return text
    }

    private var isWorldShown: Bool {
        switch run.moment.phase {
        case .showing, .shown: if case .perform? = run.step?.kind { return true }
        case .working, .finished, .freePlay, .over: break
        }
        return run.isWorldOpen
    }

    private var portal: Screen.PortalView? {
        guard isWorldShown else { return nil }
        let world = run.moment.world
        return Screen.PortalView(
            name: course.portal.name, address: course.portal.address,
            signedInAs: world.isSignedIn ? course.portal.applicant.name : nil, isExpired: world.session == .expired,
            header: world.header, page: world.page,
            answer: world.answer, isOpen: run.isWorldOpen)
    }

    private var clock: Screen.ClockView? {
        guard isWorldShown else { return nil }
        let world = run.moment.world
        let controls = world.clock.filter { run.lets($0) }
        return controls.isEmpty
            ? nil : Screen.ClockView(today: world.today, controls: controls, isOpen: run.isWorldOpen)
    }

    private var question: Screen.QuestionView? {
        if case .finished = run.moment.phase { return answeredQuestion }
        let isShown = run.moment.phase == .shown
        guard isShown || run.moment.phase == .working else { return nil }
        switch run.step?.kind {
        case .ask(let question):
            return .question(question, number: 1, count: 1, shows: isShown ? question.kind.modelResponse : nil)
        case .lookUp(let lookUp): return .lookUp(shows: isShown ? lookUp.expected(in: run.moment.world) : nil)
        case .explain(let questions, _):
            guard !isShown else { return .explained(questions) }
            let place = run.moment.explained.count % questions.count
            return .question(questions[place], number: place + 1, count: questions.count, shows: nil)
        case .read, .perform, .real, nil: return nil
        }
    }

    /// The question that was just answered rightly, and the answer.
    private var answeredQuestion: Screen.QuestionView? {
        guard case .ask(let question)? = run.step?.kind, let answered = run.moment.answered else { return nil }
        return .question(question, number: 1, count: 1, shows: answered)
    }

    private var notices: [Screen.Notice] {
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

    private var commands: [Screen.Command] { look == nil ? commandsOfStep : [] }

    /// What can be done at the step, also while something lies over it.
    private var commandsOfStep: [Screen.Command] {
        var commands: [Screen.Command] = []
        switch run.moment.phase {
        case .working:
            if let step = run.step, !step.kind.isVerified { commands.append(.next) }
            if let step = run.step, run.moment.hintsShown < step.hints.count { commands.append(.hint) }
            if run.offersShowMe { commands.append(.showMe) }
            if let step = run.step, step.kind.isVerified, marks[step.id] != nil { commands.append(.pass) }
        case .finished: commands.append(.next)
        case .showing: commands += [.showNext, .redo]
        case .shown: commands += [.redo, .next]
        case .freePlay: commands.append(.back)
        case .over: if lessonAfterThis != nil { commands.append(.nextLesson) }
        }
        if run.undoable != nil { commands.append(.undo) }
        switch run.moment.phase {
        case .working, .finished, .shown: commands += [.freePlay, .resetStep, .resetLesson]
        case .over: commands.append(.resetLesson)
        case .showing, .freePlay: break
        }
        commands.append(.map)
        if !course.glossary.isEmpty { commands.append(.glossary) }
        return commands + [.help, .leave]
    }

    private var panel: Screen.Panel? {
        switch look {
        case nil: nil
        case .map(let search): .map(map(search), search: search)
        case .glossary(let term):
            .glossary(course.glossary, chosen: course.glossary.first { $0.id == term })
        case .help: .help
        case .menu: .menu(commandsOfStep)
        case .confirmShowMe: .confirmShowMe(run.step?.title ?? run.lesson.title)
        case .confirmPass: .confirmPass(run.step?.title ?? run.lesson.title)
        case .confirmResetStep: .confirmResetStep(run.step?.title ?? run.lesson.title)
        case .confirmResetLesson: .confirmResetLesson(run.lesson.title)
        }
    }

    /// The lessons and steps whose titles hold `search`, marks and case aside; a lesson by its number too.
    private func map(_ search: String) -> [Screen.MapLesson] {
        let wanted = unmarked(search)
        return course.lessons.enumerated().compactMap { index, lesson in
            let isNumbered = wanted.split { !$0.isNumber }.map(String.init) == ["\(index + 1)"]
            let isWholeLesson = wanted.isEmpty || isNumbered || fits(lesson.title, wanted)
            let steps = lesson.steps.filter { isWholeLesson || fits($0.title, wanted) }
            guard !steps.isEmpty else { return nil }
            return Screen.MapLesson(
                number: index + 1, lesson: lesson, isPassed: lesson.isPassed(with: marks),
                steps: steps.map {
                    Screen.MapStep(id: $0.id, title: $0.title, mark: marks[$0.id], isHere: $0.id == run.step?.id)
                })
        }
    }

    private func fits(_ title: LocalizedText, _ wanted: String) -> Bool {
        unmarked(title.vi).contains(wanted) || unmarked(title.en ?? "").contains(wanted)
    }
}

extension Control.Kind {
    /// Whether it lets minutes pass, and no days.
    fileprivate var isPause: Bool { if case .press(.pause) = self { true } else { false } }
}
