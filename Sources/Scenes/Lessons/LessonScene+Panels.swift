import Learning
import People
import Phrases
import Practice
public import Tutorial

extension Labels {
    func add(_ panel: Screen.Panel, _ guide: StepGuide, _ aside: Aside, to scene: inout Scene<LessonAction>) {
        let words = phrases.lesson
        let close = Button<LessonAction>(key: "close", label: words.close, action: .look(nil))
        scene.isPanel = true
        scene.enter = .look(nil)
        scene.enterLabel = words.close
        scene.escape = .init(label: words.close, action: .look(nil))
        switch panel {
        case .map(let lessons, let search):
            if medium == .lines {
                addLessons(lessons, search, close, aside.cameFrom, guide, to: &scene)
            } else {
                addMap(lessons, search, close, aside.cameFrom, to: &scene)
            }
            scene.firstFocus = "map-search"
        case .glossary(let terms, let chosen):
            addGlossary(terms, chosen, guide.terms, close, to: &scene)
        case .help: addHelp(guide.commands, close, to: &scene)
        case .menu(let commands): addMenu(commands, close, to: &scene)
        case .confirmShowMe(let title):
            confirm(words.confirmShowMe(text(title)), .event(.showMe), phrases.keys.showMe, to: &scene)
        case .confirmPass(let title):
            confirm(words.confirmPass(text(title)), .event(.next), phrases.keys.pass, to: &scene)
        case .confirmResetStep(let title):
            confirm(words.confirmStep(text(title)), .event(.resetStep), words.sure, to: &scene)
        case .confirmResetLesson(let title):
            confirm(words.confirmLesson(text(title)), .event(.resetLesson), words.sure, to: &scene)
        }
    }

    /// The term that was chosen, then those of the step's own text, each with its meaning; then all, to choose from.
    private func addGlossary(
        _ terms: [Term], _ chosen: Term?, _ marked: [Term], _ close: Button<LessonAction>,
        to scene: inout Scene<LessonAction>
    ) {
        scene.items.append(.heading(phrases.lesson.glossary))
        scene.attention = chosen?.id ?? ""
        let explained = (chosen.map { [$0] } ?? []) + marked.filter { $0.id != chosen?.id }
        for term in explained {
            scene.items.append(.text([Words(text(term.name), .strong), Words(": " + text(term.text))], mark: ""))
        }
        if !explained.isEmpty { scene.items.append(.gap) }
        scene.items += [.buttons([close])]
        scene.items.append(
            .list(
                terms.map {
                    Button(key: "term-\($0.id)", label: text($0.name), action: .look(.glossary(term: $0.id)))
                }))
    }

    private func addHelp(
        _ commands: [Screen.Command], _ close: Button<LessonAction>, to scene: inout Scene<LessonAction>
    ) {
        let words = phrases.lesson
        guard medium != .lines else {
            let names = commands.map { command($0).label }.joined(separator: " · ")
            scene.items.append(.heading(words.help))
            scene.items += phrases.plain.help.map { .text([Words($0)], mark: "•") }
            scene.items += [.row(phrases.plain.commandsOfStep, names), .buttons([close])]
            return
        }
        // The way back first: it is never below the edge.
        scene.items += [.heading(words.help), .buttons([close])]
        scene.items += words.helpText.map { .text([Words($0)], mark: "•") }
        scene.items += [.gap, .heading(words.commandsNow)]
        scene.items += commands.map(command).map { .row("\($0.letter)", $0.label) }
    }

    /// What can be done beside the step, each with the letter that does it here.
    private func addMenu(
        _ commands: [Screen.Command], _ close: Button<LessonAction>, to scene: inout Scene<LessonAction>
    ) {
        let buttons = commands.filter { $0 != .showNext }.map { command in
            let one = self.command(command)
            return Button(key: "command-\(one.letter)", label: "\(one.letter)  \(one.label)", action: one.action)
        }
        scene.items += [.heading(phrases.keys.menu), .list(buttons + [close])]
        scene.takesLetters = true
    }

    private func confirm(
        _ question: String, _ event: LessonAction, _ sure: String, to scene: inout Scene<LessonAction>
    ) {
        scene.items = [
            .text([Words(question, .strong)], mark: ""), .gap,
            .list([
                // The harmless one first: it has the focus.
                Button(key: "keep", label: phrases.lesson.keep, action: .look(nil)),
                Button(key: "sure", label: sure, action: event),
            ]),
        ]
    }

    private func addMap(
        _ lessons: [Screen.MapLesson], _ search: String, _ close: Button<LessonAction>, _ cameFrom: Aside.Spot?,
        to scene: inout Scene<LessonAction>
    ) {
        let words = phrases.lesson
        scene.items += [
            .heading(words.map),
            .field(
                Field(
                    key: "map-search", label: words.mapSearch, value: search, use: .search,
                    ifEmpty: phrases.keys.emptySearch
                ) {
                    .look(.map(search: $0))
                }),
        ]
        // Whoever has searched comes to what was found first.
        if search.isEmpty { scene.items.append(.buttons([close])) }
        if let spot = cameFrom { scene.items.append(.list([wayBack(to: spot)])) }
        if lessons.isEmpty { scene.items.append(.text([Words(words.noStep)], mark: "")) }
        for lesson in lessons {
            let passed = lesson.isPassed ? " ✓ \(phrases.home.passed)" : ""
            scene.items.append(.heading("\(lesson.number). \(text(lesson.lesson.title))\(passed)"))
            scene.items.append(
                .list(
                    lesson.steps.map { step in
                        Button(
                            key: "step-\(step.id)", label: mapLabel(step),
                            action: .event(.open(lesson: lesson.lesson.id, step: step.id)))
                    }))
        }
        if !search.isEmpty { scene.items.append(.buttons([close])) }
    }

    /// To where the learner was before a jump.
    func wayBack(to spot: Aside.Spot) -> Button<LessonAction> {
        Button(
            key: "back-there", label: phrases.lesson.backThere(spot.lessonNumber, spot.stepNumber),
            action: .event(.open(lesson: spot.lesson, step: spot.step)))
    }

    func mapLabel(_ step: Screen.MapStep) -> String {
        let words = phrases.lesson
        let mark =
            switch step.mark {
            case .own: "✓ \(words.own)"
            case .shown: "◐ \(words.shownMark)"
            case nil: "– \(words.open)"
            }
        return "\(text(step.title)) (\(mark))"
            + (step.isHere ? medium == .lines ? ", \(words.here)" : " ← \(words.here)" : "")
    }

    /// A lesson's command with its letter, label and words.
    public func command(_ command: Screen.Command) -> Command<LessonAction> {
        let (letter, path) = command.name
        return Command(
            letter: letter, label: phrases.keys[keyPath: path], words: bothNames(path),
            action: action(command))
    }

    func action(_ command: Screen.Command) -> LessonAction {
        switch command {
        case .next, .nextLesson: .event(.next)
        case .pass: .look(.confirmPass)
        case .hint: .event(.hint)
        // A key may be pressed by mistake; a word is not typed so.
        case .showMe: medium == .keys ? .look(.confirmShowMe) : .event(.showMe)
        case .showNext: .event(.showNext)
        case .redo: .event(.redo)
        case .undo: .event(.undo)
        case .freePlay: .event(.freePlay)
        case .back: .event(.back)
        case .resetStep: .look(.confirmResetStep)
        case .resetLesson: .look(.confirmResetLesson)
        case .map: .look(.map(search: ""))
        case .glossary: .look(.glossary(term: nil))
        case .help: .look(.help)
        case .leave: .leave
        }
    }
}

extension Screen.Command {
    /// Its letter and what it is called.
    var name: (Character, KeyPath<Phrases.Terminal.Keys, String>) {
        switch self {
        case .next: ("t", \.next)
        case .nextLesson: ("t", \.nextLesson)
        case .pass: ("t", \.pass)
        case .hint: ("g", \.hint)
        case .showMe: ("m", \.showMe)
        case .showNext: ("x", \.showNext)
        case .redo: ("l", \.redo)
        case .undo: ("u", \.undo)
        case .freePlay: ("f", \.freePlay)
        case .back: ("v", \.back)
        case .resetStep: ("r", \.resetStep)
        case .resetLesson: ("R", \.resetLesson)
        case .map: ("b", \.map)
        case .glossary: ("w", \.glossary)
        case .help: ("?", \.help)
        case .leave: ("q", \.leave)
        }
    }
}
