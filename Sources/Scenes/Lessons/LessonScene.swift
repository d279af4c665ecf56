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

    func item(_ block: Prose.Block) -> Item<LessonAction> {
        switch block {
        case .paragraph(let spans): .text(spans.map(words), mark: "")
        case .bullet(let spans): .text(spans.map(words), mark: "•")
        case .numbered(let number, let spans): .text(spans.map(words), mark: "\(number).")
        }
    }

    func words(_ span: Prose.Span) -> Words {
        switch span.style {
        case .plain: Words(span.text)
        case .strong: Words(span.text, .strong)
        case .code: Words(span.text, .code)
        case .term: Words(span.text, .term)
        }
    }

    func items(
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
