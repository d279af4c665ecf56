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
        // The map stays one while something is searched for on it.
        if case .map? = screen.panel { scene.introKey = "map" }
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
        case .map(_, let search): return medium == .lines ? "map/\(search)" : "map"
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
        if screen.notices.contains(.nudge) { scene.items += notice(.nudge, in: screen, guide) }
        for (index, hint) in screen.hints.enumerated() {
            let label = Words(words.hint(index + 1, 3) + " ", .strong)
            scene.items += hint[language].blocks.map { .text([label] + $0.spans.map(self.words), mark: TextMark.hint) }
        }
        for one in screen.notices where one != .nudge && !isAside(one) {
            scene.items += notice(one, in: screen, guide)
        }
        // A hint says what to do; what is left says which of it is still to be done.
        let isLost = screen.notices.contains(.unreachable)
        if let goal = screen.goal, !isLost, goal.isBegun || !screen.hints.isEmpty {
            // Who hears the list is told the next thing alone.
            let unmet = medium == .lines ? Array(goal.unmet.prefix(1)) : goal.unmet
            let name = medium == .lines ? phrases.claims.next : phrases.claims.left
            let left = name(unmet.map(claim).joined(separator: "; "))
            scene.items.append(.text([Words(left, .strong)], mark: Tone.neutral.sign))
        }
        let asked = screen.question.map { items(of: $0, draft, typed: screen.typed ?? "") } ?? []
        if medium != .lines { scene.items += asked }
        scene.status = status(screen, guide, screen.notices.filter(isAside))
        scene.stands = stands(screen, guide, screen.notices.filter(isAside))
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
        // What is asked is answered where it stands: elsewhere the page that is open comes first.
        let isElsewhere = screen.notices.contains { if case .astray = $0 { true } else { $0 == .formLeft } }
        let answer = screen.question == nil || isElsewhere ? nil : "answer"
        scene.firstFocus = scene.firstFocus ?? harmless ?? guide.firstFocus ?? answer
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
            scene.reply = phrases.lesson.coursePassed
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

}

extension Page {
    /// Whether it is the page that asks before a dossier is withdrawn: its title is that of the dossier.
    fileprivate var asksToWithdraw: Bool {
        blocks.contains { if case .text(.word(.askWithdraw)) = $0 { true } else { false } }
    }
}
