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
        let isInForm = if case .filing = world.place { true } else { false }
        var claims = unmet.map { fact in
            guard fact == .met(Refusal.sessionExpired.name) else { return fact.claim(in: world) }
            return canLeave ? .leftDesk : .expiry(isInForm: isInForm)
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
