import Phrases
import Practice
import Tutorial

/// What is put otherwise for whoever hears it in lines.
extension Labels {
    /// The page first, then the clock, then what is asked: the numbers of the page stay while the page stays. A page
    /// that is only shown is noise: what is about to be done is said.
    func addPage(_ screen: Screen, _ asked: [Item<LessonAction>], to scene: inout Scene<LessonAction>) {
        guard let portal = screen.portal, portal.isOpen else {
            scene.items += asked
            return
        }
        let begin = scene.items.count
        scene.items += items(of: portal, pointed: nil) { .event(.act($0)) }
        if let clock = screen.clock { scene.items += items(of: clock) { .event(.act($0)) } }
        scene.portal = begin..<scene.items.count
        if !asked.isEmpty { scene.items += [.rule(phrases.plain.answerHere)] + asked }
    }

    /// The map: every lesson, under its own number, and the steps of the one that is open or of what was searched for.
    func addLessons(
        _ found: [Screen.MapLesson], _ search: String, _ close: Button<LessonAction>, _ cameFrom: Aside.Spot?,
        _ guide: StepGuide, to scene: inout Scene<LessonAction>
    ) {
        let words = phrases.lesson
        let lessons = guide.lessons.enumerated().map { index, one in
            Button<LessonAction>(
                key: "lesson-\(one.lesson.id)",
                label: phrases.plain.lesson(index + 1, text(one.lesson.title))
                    + (one.isPassed ? " ✓ \(phrases.home.passed)" : "")
                    + (one.lesson.id == guide.lesson ? " (\(words.here))" : ""),
                action: .look(.map(search: "\(index + 1)")))
        }
        let box = Field<LessonAction>(
            key: "map-search", label: words.mapSearch, value: search, use: .search, ifEmpty: phrases.keys.emptySearch
        ) {
            .look(.map(search: $0))
        }
        scene.items += [.heading(words.map), .list(lessons), .field(box), .buttons([close])]
        if found.isEmpty { scene.items.append(.text([Words(phrases.plain.noStep)], mark: "")) }
        if !search.isEmpty, !found.isEmpty { scene.items.append(.text([Words(phrases.plain.chooseStep)], mark: "")) }
        for lesson in found where !search.isEmpty || lesson.lesson.id == guide.lesson {
            let steps = lesson.steps.map { step in
                Button<LessonAction>(
                    key: "step-\(step.id)", label: mapLabel(step),
                    action: .event(.open(lesson: lesson.lesson.id, step: step.id)))
            }
            scene.items += [.heading(phrases.plain.lesson(lesson.number, text(lesson.lesson.title))), .list(steps)]
        }
        if let spot = cameFrom { scene.items.append(.list([wayBack(to: spot)])) }
    }
}
