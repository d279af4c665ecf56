import Learning
import People
import Phrases
import Practice
import Tutorial

extension Labels {
    func add(_ panel: Screen.Panel, to scene: inout Scene<LessonAction>) {
        let words = phrases.lesson
        let close = Button<LessonAction>(key: "close", label: words.close, action: .look(nil))
        scene.enter = .look(nil)
        switch panel {
        case .map(let lessons, let search): addMap(lessons, search, close, to: &scene)
        case .glossary(let terms, let chosen):
            scene.items.append(.heading(words.glossary))
            if let chosen {
                scene.items += [
                    .text([Words(text(chosen.name), .strong), Words(": " + text(chosen.text))], mark: ""), .gap,
                ]
            }
            scene.items += [.buttons([close])]
            scene.items.append(
                .list(
                    terms.map {
                        Button(key: "term-\($0.id)", label: text($0.name), action: .look(.glossary(term: $0.id)))
                    }))
        case .help:
            scene.items.append(.heading(words.help))
            scene.items += words.helpText.map { .text([Words($0)], mark: "•") }
            scene.items.append(.gap)
            for one in Screen.Command.allCases.map(command) {
                scene.items.append(.row("\(one.letter)", one.label))
            }
            scene.items.append(.buttons([close]))
        case .confirmResetStep(let title):
            confirm(words.confirmStep(text(title)), .event(.resetStep), to: &scene)
        case .confirmResetLesson(let title):
            confirm(words.confirmLesson(text(title)), .event(.resetLesson), to: &scene)
        }
    }

    private func confirm(_ question: String, _ event: LessonAction, to scene: inout Scene<LessonAction>) {
        scene.items = [
            .text([Words(question, .strong)], mark: ""), .gap,
            .list([
                // The harmless one first: it has the focus.
                Button(key: "keep", label: phrases.lesson.keep, action: .look(nil)),
                Button(key: "sure", label: phrases.lesson.sure, action: event),
            ]),
        ]
    }

    private func addMap(
        _ lessons: [Screen.MapLesson], _ search: String, _ close: Button<LessonAction>,
        to scene: inout Scene<LessonAction>
    ) {
        let words = phrases.lesson
        scene.items += [
            .heading(words.map),
            .field(
                Field(key: "map-search", label: words.mapSearch, value: search, isPerformed: true) {
                    .look(.map(search: $0))
                }), .buttons([close]),
        ]
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
    }

    private func mapLabel(_ step: Screen.MapStep) -> String {
        let words = phrases.lesson
        let mark =
            switch step.mark {
            case .own: "✓ \(words.own)"
            case .shown: "◐ \(words.shownMark)"
            case nil: "– \(words.open)"
            }
        return "\(text(step.title)) (\(mark))" + (step.isHere ? " ← \(words.here)" : "")
    }

    /// A lesson's command with its letter, label and words.
    func command(_ command: Screen.Command) -> Command<LessonAction> {
        let (letter, label, other) = names(of: command)
        return Command(letter: letter, label: label, words: [label, other], action: action(command))
    }

    private func names(of command: Screen.Command) -> (Character, String, String) {
        let own = phrases.keys
        let vi = Labels(language: .vietnamese).phrases.keys
        let en = Labels(language: .english).phrases.keys
        func names(_ letter: Character, _ path: KeyPath<Phrases.Terminal.Keys, String>) -> (Character, String, String) {
            (letter, own[keyPath: path], language == .vietnamese ? en[keyPath: path] : vi[keyPath: path])
        }
        return switch command {
        case .next: names("t", \.next)
        case .hint: names("g", \.hint)
        case .showMe: names("m", \.showMe)
        case .showNext: names("x", \.showNext)
        case .redo: names("l", \.redo)
        case .undo: names("u", \.undo)
        case .freePlay: names("f", \.freePlay)
        case .back: names("v", \.back)
        case .resetStep: names("r", \.resetStep)
        case .resetLesson: names("R", \.resetLesson)
        case .map: names("b", \.map)
        case .glossary: names("w", \.glossary)
        case .help: names("?", \.help)
        case .leave: names("q", \.leave)
        }
    }

    func action(_ command: Screen.Command) -> LessonAction {
        switch command {
        case .next: .event(.next)
        case .hint: .event(.hint)
        case .showMe: .event(.showMe)
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
