import Learning
import People
import Phrases
import Practice
public import Tutorial

extension Labels {
    /// The scene of a lesson as it stands.
    public func scene(of state: TutorialState, draft: AnswerDraft, aside: Aside = Aside()) -> Scene<LessonAction> {
        let screen = state.screen
        let guide = StepGuide(state, language)
        let words = phrases.lesson
        let place =
            words.place(screen.lessonNumber, screen.lessonCount)
            + (screen.stepTitle == nil ? "" : " · " + words.step(screen.stepNumber, screen.stepCount))
        var scene = Scene<LessonAction>(key: "", title: text(screen.lesson), place: place)
        if screen.notices.contains(.freePlay) {
            let way = medium == .keys ? " · Esc, v: \(phrases.keys.back)" : ""
            scene.place = words.freePlayPlace + way
        }
        scene.progress = guide.progress
        scene.key = key(of: screen)
        scene.round = guide.round
        scene.deeds = guide.deeds
        scene.pageKey = screen.panel == nil ? page(of: screen) : scene.key
        scene.introKey = screen.panel == nil ? "\(screen.lessonNumber)/\(screen.stepNumber)" : scene.key
        addAside(aside, to: &scene)
        scene.reminders = reminders
        if let panel = screen.panel {
            add(panel, guide, aside, to: &scene)
            scene.commands =
                [Command(letter: "v", label: words.close, words: bothNames(\.close), action: .look(nil))]
                + [.help, .leave, .map].map(command)
                + (guide.commands.contains(.glossary) ? [command(.glossary)] : [])
            if case .menu(let commands) = panel { scene.commands = commands.map(command) }
        } else {
            addStep(screen, draft, guide, to: &scene)
            scene.commands = screen.commands.map(command)
            scene.escape = .init(label: phrases.keys.menu, action: .look(.menu))
        }
        return scene
    }

    private func addAside(_ aside: Aside, to scene: inout Scene<LessonAction>) {
        if let notice = aside.notice { scene.items.append(.notice(.bad, notice)) }
        guard aside.isUnsaved else { return }
        scene.key += "/unsaved"
        scene.items.append(
            .list([
                Button(key: "save-again", label: phrases.home.tryAgainSaving, action: .saveAgain),
                Button(key: "learn-unsaved", label: phrases.home.learnUnsaved, action: .learnUnsaved),
            ]))
        scene.firstFocus = "save-again"
    }

    private func key(of screen: Screen) -> String {
        switch screen.panel {
        case .map: return "map"
        case .glossary: return "glossary"
        case .help: return "help"
        case .menu: return "menu"
        case .confirmShowMe, .confirmPass, .confirmResetStep, .confirmResetLesson: return "confirm"
        case nil: break
        }
        let page = page(of: screen)
        let question: String =
            if case .question(let question, let number, _, _) = screen.question { "\(question.id)-\(number)" } else {
                ""
            }
        let asks = screen.portal?.page.asksToWithdraw == true ? "/?" : ""
        return
            "\(screen.lessonNumber)/\(screen.stepNumber)/\(page)/\(question)/\(screen.commands.first == .next)\(asks)"
    }

    /// The page of the portal that is open.
    private func page(of screen: Screen) -> String {
        screen.portal.map { text($0.page.title) + stage($0.page) + ($0.isOpen ? "" : "!") } ?? ""
    }

    /// Which page of several under one title.
    private func stage(_ page: Page) -> String {
        for case .heading(.stage(let stage)) in page.blocks { return text(.stage(stage)) }
        return ""
    }

    private func addStep(
        _ screen: Screen, _ draft: AnswerDraft, _ guide: StepGuide, to scene: inout Scene<LessonAction>
    ) {
        let words = phrases.lesson
        if let title = screen.stepTitle { scene.intro.append(.heading(text(title))) }
        if let prose = screen.prose { scene.intro += prose[language].blocks.map(item) }
        if let note = screen.notes[medium] { scene.intro += note[language].blocks.map(item) }
        // Where there is a page to look at, what comes of an act stands at the foot, and the page is shown.
        let isAside = { (notice: Screen.Notice) in screen.portal != nil && notice.belongsToPage }
        // A hint that comes by itself is said at the foot, where the learner looks, and not twice.
        let isAtFoot = screen.notices.contains(.nudge) && screen.portal != nil && medium == .keys
        if screen.notices.contains(.nudge), !isAtFoot { scene.items += notice(.nudge, in: screen, guide) }
        for (index, hint) in screen.hints.enumerated() where !isAtFoot {
            let label = Words(words.hint(index + 1, 3) + " ", .strong)
            scene.items += hint[language].blocks.map { .text([label] + $0.spans.map(self.words), mark: TextMark.hint) }
        }
        for one in screen.notices where one != .nudge && !isAside(one) {
            scene.items += notice(one, in: screen, guide)
        }
        // A hint says what to do; what is left says which of it is still to be done.
        if let goal = screen.goal, goal.isBegun || !screen.hints.isEmpty {
            // Who hears the list is told the next thing alone.
            let unmet = medium == .lines ? Array(goal.unmet.prefix(1)) : goal.unmet
            let name = medium == .lines ? phrases.claims.next : phrases.claims.left
            let left = name(unmet.map(claim).joined(separator: "; "))
            scene.items.append(.text([Words(left, .strong)], mark: Tone.neutral.sign))
        }
        let asked = screen.question.map { items(of: $0, draft, typed: screen.typed ?? "") } ?? []
        if medium != .lines { scene.items += asked }
        scene.status = status(screen, guide, screen.notices.filter(isAside))
        scene.standing = standing(screen, guide)
        scene.replyTone = screen.portal?.answer.flatMap(answer)?.0
        scene.hints = screen.hints.count
        scene.attention = "\(screen.hints.count) \(screen.notices)"
        var pointed: String?
        for case .showing(let gesture?, _, _, _) in screen.notices { pointed = gesture.control.key }
        scene.isNudged = screen.notices.contains(.nudge)
        if medium == .lines {
            addPage(screen, asked, to: &scene)
        } else if let clock = screen.clock {
            scene.items += items(of: clock, pointed: pointed) { .event(.act($0)) }
        }
        if medium != .lines, let portal = screen.portal {
            scene.items += items(of: portal, pointed: pointed) { .event(.act($0)) }
            scene.looksAtPage = screen.notices.contains { isAside($0) && $0 != .alreadyDone }
        }
        // A page that asks begins at what changes nothing, whatever is wanted.
        let harmless = screen.portal?.page.asksToWithdraw == true ? "keep" : nil
        scene.firstFocus = scene.firstFocus ?? harmless ?? guide.firstFocus ?? (screen.question == nil ? nil : "answer")
        scene.expectsSmallNumber = guide.expectsSmallNumber
        scene.asksOfPage = guide.asksOfPage
        if let first = screen.commands.first, [.next, .nextLesson, .showNext, .redo].contains(first) {
            scene.enter = action(first)
            scene.enterLabel = command(first).label
        }
        let isWaiting = screen.notices.contains { [.finished, .alreadyDone].contains($0) }
        let isHarmless = scene.firstFocus == "save-again" || harmless != nil || screen.stepTitle == nil
        // Enter, pressed once too often, must neither do the step nor answer it.
        scene.begins = isWaiting ? .nothing : isHarmless ? .control : .field
        if isWaiting { scene.reply = reply(screen, guide) }
        if screen.notices.contains(.coursePassed) {
            scene.items += [
                .gap,
                .list([
                    Button(key: "map", label: phrases.lesson.lookAtMap, action: .look(.map(search: ""))),
                    Button(key: "quiz", label: phrases.home.quiz, action: .quiz),
                    Button(key: "leave", label: phrases.home.backHome, action: .leave),
                ]),
            ]
        }
    }

    /// What the portal has answered, or what the author says of the right answer.
    private func reply(_ screen: Screen, _ guide: StepGuide) -> String? {
        for case .right(let feedback) in screen.notices where !feedback.isEmpty {
            return feedback.map(text).joined(separator: " ")
        }
        guard guide.isAnswerFresh else { return nil }
        return screen.portal?.answer.flatMap(answer)?.1
    }

    /// What the portal has answered, and what it means for the step.
    private func status(_ screen: Screen, _ guide: StepGuide, _ notices: [Screen.Notice]) -> (tone: Tone, text: String)?
    {
        var said: [(tone: Tone, text: String)] = []
        let wrong = mismatches(notices)
        let first = notices.firstIndex { if case .mismatch = $0 { true } else { false } }
        for (index, one) in notices.enumerated() {
            if index == first { said += wrong.map { (.bad, $0) } }
            if case .mismatch = one { continue }
            for case .notice(let tone, let text) in notice(one, in: screen, guide) { said.append((tone, text)) }
        }
        let isDone = said.first?.tone == .good
        let isUndone = notices.contains { if case .undone = $0 { true } else { false } }
        // What stands after undo was answered before: it is no news.
        var isReplyGood = false
        // Of what was noted and does not fit, that it does not fit is the news.
        let isNoted =
            screen.portal?.answer == .done(.kept) && notices.contains { if case .mismatch = $0 { true } else { false } }
        if guide.isAnswerFresh, !isUndone, !isNoted, let portal = screen.portal,
            let answer = portal.answer.flatMap(answer)
        {
            // What stands at its field need not stand here, too.
            let text = portal.page.problems.map(problem).contains(answer.1) ? phrases.answers.fields(1) : answer.1
            let isWords = portal.answer.map(\.isPassingOfTime) != true
            let reply = (tone: answer.0, text: isWords ? phrases.lesson.portalSays(text) : text)
            // What is done is said first; otherwise the portal's word comes before what it means for the step.
            said.insert(reply, at: isDone ? 1 : 0)
            isReplyGood = answer.0 == .good
        }
        // A hint that comes by itself is said where the learner looks.
        if screen.notices.contains(.nudge), screen.portal != nil, medium == .keys, let hint = screen.hints.last {
            let text = hint[language].blocks.flatMap(\.spans).map(\.text).joined()
            said.append((.neutral, "\(phrases.lesson.nudge) \(text)"))
        }
        guard let first = said.first else { return nil }
        let isWrong = !isDone && !isUndone && said.contains { $0.tone == .bad }
        return (isWrong ? isReplyGood ? .neutral : .bad : first.tone, said.map(\.text).joined(separator: " "))
    }

    private func item(_ block: Prose.Block) -> Item<LessonAction> {
        switch block {
        case .paragraph(let spans): .text(spans.map(words), mark: "")
        case .bullet(let spans): .text(spans.map(words), mark: "•")
        case .numbered(let number, let spans): .text(spans.map(words), mark: "\(number).")
        }
    }

    private func words(_ span: Prose.Span) -> Words {
        switch span.style {
        case .plain: Words(span.text)
        case .strong: Words(span.text, .strong)
        case .code: Words(span.text, .code)
        case .term: Words(span.text, .term)
        }
    }

    private func items(
        of question: Screen.QuestionView, _ draft: AnswerDraft, typed: String
    ) -> [Item<LessonAction>] {
        let words = phrases.lesson
        switch question {
        case .question(let question, let number, let count, let shows):
            let heading: [Item<LessonAction>] = count > 1 ? [.heading(words.question(number, count))] : []
            if let shows {
                let answer = words.shownAnswer(response(shows, to: question))
                return heading + [.text([Words(text(question.stem), .strong)], mark: ""), .notice(.neutral, answer)]
            }
            let asked = QuestionItems<LessonAction>(
                labels: self, draft: draft, typed: typed, order: question.steadyOrder,
                answer: { .event(.answer($0)) }, toggle: { .toggle($0) }, join: { .join(left: $0, right: $1) },
                handIn: .handIn)
            return heading + asked.items(of: question)
        case .explained(let questions):
            return questions.flatMap { question -> [Item<LessonAction>] in
                let answer = question.kind.modelResponse.map { response($0, to: question) } ?? ""
                return [
                    .text([Words(text(question.stem), .strong)], mark: ""),
                    .notice(.neutral, words.shownAnswer(answer)),
                ]
            }
        case .lookUp(let shows):
            if let shows { return [.notice(.neutral, words.shownAnswer(shows))] }
            return [
                .field(
                    Field(
                        key: "answer", label: words.yourAnswer, value: typed, use: .answer,
                        ifEmpty: phrases.keys.emptyAnswer
                    ) {
                        .event(.answer(.text($0)))
                    })
            ]
        }
    }

    func notice(_ notice: Screen.Notice, in screen: Screen, _ guide: StepGuide) -> [Item<LessonAction>] {
        let words = phrases.lesson
        switch notice {
        case .right(let feedback):
            // The author's own words say that it is right, where there are any.
            let said = feedback.isEmpty ? words.right : feedback.map(text).joined(separator: " ")
            return [.notice(.good, said)]
        case .wrong(let feedback):
            // In a quiz of several questions the next one is already there; elsewhere one tries again.
            let isQuiz = if case .question(_, _, let count, _) = screen.question { count > 1 } else { false }
            return [
                .notice(.bad, ([isQuiz ? words.notRight : words.wrong] + feedback.map(text)).joined(separator: " "))
            ]
        case .marked(let question, let number, let isRight, let feedback):
            let answer = question.kind.modelResponse.map { response($0, to: question) } ?? ""
            // The author's own words say that it is right, where there are any.
            let said = phrases.claims.marked(number, isRight ? nil : answer, feedback.map(text).joined(separator: " "))
            return [.notice(isRight ? .good : .bad, said)]
        case .wrongForm(let form, let given): return [.notice(.bad, phrases.claims.wrongForm(given, form == .day))]
        case .mismatch(let mismatch): return [.notice(.bad, self.mismatch(mismatch))]
        case .formLeft:
            return [.notice(.neutral, phrases.claims.formLeft(phrases.portal.dossiers, phrases.portal.reopen))]
        case .wrongLookUp(let lookUp): return [.notice(.bad, phrases.claims.lookAt(row(of: lookUp)))]
        case .opened(let title): return [.notice(.neutral, phrases.claims.opened(text(title)))]
        case .astray(let title):
            let way = title.map { phrases.claims.astray(text($0)) } ?? phrases.claims.signInAgain
            return [.notice(.neutral, way)]
        case .turnBack: return [.notice(.bad, phrases.claims.turnBack(phrases.portal.backward))]
        case .unreachable: return [.notice(.bad, phrases.claims.unreachable(how(.undo), how(.resetStep)))]
        case .restored: return [.notice(.neutral, phrases.claims.restored)]
        case .undone(let event, let gesture): return [.notice(.neutral, phrases.claims.undone(name(event, gesture)))]
        case .explainAgain(let right, let all, let needed):
            return [.notice(.bad, words.explainAgain(right, all, needed))]
        case .finished: return [.notice(.good, words.finished)]
        case .alreadyDone: return [.notice(.good, words.alreadyDone)]
        case .nudge: return [.text([Words(words.nudge, .strong)], mark: Tone.neutral.sign)]
        case .showing(let gesture, _, let number, let count):
            let what = gesture.map { self.gesture($0) } ?? ""
            return [.notice(.neutral, words.showing(number, count) + " " + what)]
        case .shown: return [.notice(.neutral, words.shown)]
        case .freePlay:
            // In lines the command of that name does it, and moves no item's number.
            if medium == .lines { return [.notice(.neutral, words.freePlay)] }
            let back = Button(key: "back-to-lesson", label: phrases.keys.back, action: action(.back))
            return [.notice(.neutral, words.freePlay), .buttons([back])]
        case .lessonPassed(let own, let all):
            let next = guide.nextLesson.map { " " + words.nextLesson(text($0)) } ?? ""
            return [.notice(.good, words.lessonPassed(screen.lessonNumber, own, all) + next)]
        case .lessonNotYet(let own, let all, _):
            let buttons = guide.missing.map { step in
                Button<LessonAction>(
                    key: "step-\(step.id)", label: text(step.title),
                    action: .event(.open(lesson: guide.lesson, step: step.id)))
            }
            return [.notice(.neutral, words.lessonNotYet(own, all, guide.needed)), .list(buttons)]
        case .coursePassed: return [.notice(.good, words.coursePassed)]
        case .doneBefore(let mark):
            return [.notice(.neutral, mark == .own ? words.doneBefore(how(.pass)) : words.shownBefore)]
        }
    }
}

extension Page {
    /// What is wrong at its fields.
    fileprivate var problems: [FieldProblem] {
        blocks.compactMap { block in
            guard case .control(let control) = block else { return nil }
            switch control.kind {
            case .write(let entry): return entry.problem
            case .pick(_, _, _, let problem): return problem
            case .press: return nil
            }
        }
    }

    /// Whether it is the page that asks before a dossier is withdrawn: its title is that of the dossier.
    fileprivate var asksToWithdraw: Bool {
        blocks.contains { if case .text(.word(.askWithdraw)) = $0 { true } else { false } }
    }
}

extension Screen.Notice {
    /// Whether it is about what stands on the portal's page.
    fileprivate var belongsToPage: Bool {
        switch self {
        case .finished, .alreadyDone, .showing, .mismatch, .turnBack, .formLeft, .unreachable, .undone, .astray(nil):
            true
        case .right, .wrong, .wrongForm, .wrongLookUp, .marked, .explainAgain, .nudge, .astray, .shown,
            .restored, .opened, .freePlay, .lessonPassed, .lessonNotYet, .coursePassed, .doneBefore:
            false
        }
    }
}
