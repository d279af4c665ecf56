import Learning
import People
import Phrases
import Practice
public import Tutorial

extension Labels {
    /// The scene of a lesson's screen.
    public func scene(of screen: Screen, draft: AnswerDraft, notice: String? = nil) -> Scene<LessonAction> {
        let words = phrases.lesson
        let place =
            words.place(screen.lessonNumber, screen.lessonCount)
            + (screen.stepTitle == nil ? "" : " · " + words.step(screen.stepNumber, screen.stepCount))
        var scene = Scene<LessonAction>(key: "", title: text(screen.lesson), place: place)
        scene.progress = (screen.done, screen.all)
        scene.key = key(of: screen)
        scene.introKey = screen.panel == nil ? "\(screen.lessonNumber)/\(screen.stepNumber)" : scene.key
        if let notice { scene.items.append(.notice(.bad, notice)) }
        if let panel = screen.panel {
            add(panel, to: &scene)
        } else {
            addStep(screen, draft, to: &scene)
        }
        scene.commands = screen.commands.map(command)
        return scene
    }

    private func key(of screen: Screen) -> String {
        switch screen.panel {
        case .map: return "map"
        case .glossary(_, let term): return "glossary-\(term?.id ?? "")"
        case .help: return "help"
        case .confirmResetStep, .confirmResetLesson: return "confirm"
        case nil: break
        }
        let page = screen.portal.map { text($0.page.title) + ($0.isOpen ? "" : "!") } ?? ""
        let question: String =
            if case .question(let question, let number, _, _) = screen.question { "\(question.id)-\(number)" } else {
                ""
            }
        return "\(screen.lessonNumber)/\(screen.stepNumber)/\(page)/\(question)/\(screen.commands.first == .next)"
    }

    private func addStep(_ screen: Screen, _ draft: AnswerDraft, to scene: inout Scene<LessonAction>) {
        let words = phrases.lesson
        if let title = screen.stepTitle { scene.intro.append(.heading(text(title))) }
        if let prose = screen.prose { scene.intro += prose[language].blocks.map(item) }
        for (index, hint) in screen.hints.enumerated() {
            let label = Words(words.hint(index + 1, 3) + " ", .strong)
            scene.items += hint[language].blocks.map { .text([label] + $0.spans.map(self.words), mark: "›") }
        }
        scene.items += screen.notices.flatMap { notice($0, in: screen) }
        if let goal = screen.goal, goal.met > 0 {
            scene.items.append(.notice(.neutral, words.goal(goal.met, goal.all)))
        }
        if let question = screen.question { scene.items += items(of: question, draft) }
        if let answer = screen.portal?.answer.flatMap(answer) {
            scene.status = (answer.0, "\(words.portalSays) \(answer.1)")
        }
        scene.attention = "\(screen.hints.count) \(screen.notices)"
        if let portal = screen.portal { scene.items += items(of: portal) { .event(.act($0)) } }
        scene.enter = screen.commands.first.flatMap { [.next, .showNext, .redo].contains($0) ? action($0) : nil }
        let isWaiting = screen.notices.contains { [.finished, .alreadyDone].contains($0) }
        scene.beginsAtControl =
            !isWaiting && screen.notices.allSatisfy { if case .doneBefore = $0 { false } else { true } }
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

    private func items(of question: Screen.QuestionView, _ draft: AnswerDraft) -> [Item<LessonAction>] {
        let words = phrases.lesson
        switch question {
        case .question(let question, let number, let count, let shows):
            let heading: [Item<LessonAction>] = count > 1 ? [.heading(words.question(number, count))] : []
            if let shows {
                let answer = words.shownAnswer(response(shows, to: question))
                return heading + [.text([Words(text(question.stem), .strong)], mark: ""), .notice(.neutral, answer)]
            }
            let asked = QuestionItems<LessonAction>(
                labels: self, draft: draft, order: Array(0..<shownCount(question.kind)),
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
                    Field(key: "answer", label: words.yourAnswer, value: "", isPerformed: true) {
                        .event(.answer(.text($0)))
                    })
            ]
        }
    }

    private func shownCount(_ kind: QuestionKind) -> Int {
        switch kind {
        case .choice(let choices, _): choices.count
        case .matching: kind.rightSides.count
        case .trueFalse, .short, .numeric, .essay, .description: 0
        }
    }

    private func notice(_ notice: Screen.Notice, in screen: Screen) -> [Item<LessonAction>] {
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
        case .explainAgain(let right, let all, let needed):
            return [.notice(.bad, words.explainAgain(right, all, needed))]
        case .finished: return [.notice(.good, words.finished)]
        case .alreadyDone: return [.notice(.good, words.alreadyDone)]
        case .nudge: return [.notice(.neutral, words.nudge)]
        case .showing(let gesture, _, let number, let count):
            let what = gesture.map { self.gesture($0) } ?? ""
            return [.notice(.neutral, words.showing(number, count) + " " + what)]
        case .shown: return [.notice(.neutral, words.shown)]
        case .freePlay: return [.notice(.neutral, words.freePlay)]
        case .lessonPassed(let own, let all): return [.notice(.good, words.lessonPassed(own, all))]
        case .lessonNotYet(let own, let all, let missing):
            return [.notice(.neutral, words.lessonNotYet(own, all))]
                + missing.map { .text([Words(text($0))], mark: "•") }
        case .coursePassed: return [.notice(.good, words.coursePassed)]
        case .doneBefore(let mark): return [.notice(.neutral, mark == .own ? words.doneBefore : words.shownBefore)]
        }
    }
}
