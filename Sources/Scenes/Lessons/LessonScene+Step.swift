import Learning
import People
import Phrases
import Practice
import Tutorial

/// A step as it stands: what it asks, what is said of what was done, the world in which it is done.
extension Labels {
    func addStep(
        _ screen: Screen, _ draft: AnswerDraft, _ guide: StepGuide, to scene: inout Scene<LessonAction>
    ) {
        addTask(screen, to: &scene)
        let isWaiting = screen.notices.contains { [.finished, .alreadyDone].contains($0) }
        let asked = screen.question.map { items(of: $0, draft, typed: screen.typed ?? "") } ?? []
        // What was asked and answered comes before what is said of it; who heard it need not hear it again.
        if isWaiting, medium != .lines { scene.items += asked }
        // A hint that comes by itself to whoever hears it comes after what is wrong.
        let hints = said(of: screen.hints, isNudged: screen.notices.contains(.nudge))
        let isNudgedLater = medium == .lines && screen.notices.contains(.nudge)
        if !isNudgedLater { scene.items += hints }
        // Where there is a page to look at, what comes of an act stands at the foot, and the page is shown.
        let aside = screen.notices.filter { screen.portal != nil && $0.belongsToPage }
        for one in screen.notices where one != .nudge && !aside.contains(one) {
            scene.items += notice(one, in: screen, guide)
        }
        scene.items += left(of: screen)
        scene.status = status(screen, guide, aside)
        scene.stands = stands(screen, guide, aside)
        scene.standing = standing(screen, guide)
        scene.answer = portalReply(screen, guide, aside)
        scene.done = screen.notices.contains(.finished) ? phrases.lesson.finished : nil
        scene.hints = screen.hints.count
        scene.attention = "\(screen.hints.count) \(screen.notices)"
        scene.isNudged = screen.notices.contains(.nudge)
        if medium == .lines {
            addPage(screen, isWaiting ? [] : asked, to: &scene)
            if isNudgedLater { scene.items += hints }
        } else {
            if !isWaiting { scene.items += asked }
            addWorld(screen, to: &scene)
            scene.looksAtPage = aside.contains { $0 != .alreadyDone }
        }
        begin(scene: &scene, at: screen, guide)
        if isWaiting { scene.reply = reply(screen, guide) }
        if screen.notices.contains(.shown) { scene.reply = phrases.lesson.shown }
        if screen.notices.contains(.coursePassed) { addEnd(to: &scene) }
    }

    private func addTask(_ screen: Screen, to scene: inout Scene<LessonAction>) {
        if let title = screen.stepTitle { scene.intro.append(.heading(text(title))) }
        if let prose = screen.prose { scene.intro += prose[language].blocks.map(item) }
        if let note = screen.notes[medium] { scene.intro += note[language].blocks.map(item) }
    }

    private func said(of hints: [LocalizedProse], isNudged: Bool) -> [Item<LessonAction>] {
        let words = phrases.lesson
        let nudge: [Item<LessonAction>] =
            isNudged ? [.text([Words(words.nudge, .strong)], mark: TextMark.hint)] : []
        return nudge
            + hints.enumerated().flatMap { index, hint -> [Item<LessonAction>] in
                let label = Words(words.hint(index + 1, 3) + " ", .strong)
                return hint[language].blocks.map {
                    .text([label] + $0.spans.map(self.words), mark: TextMark.hint)
                }
            }
    }

    /// What is still to be done: a hint says how, this says what of it.
    private func left(of screen: Screen) -> [Item<LessonAction>] {
        guard let goal = screen.goal, !screen.notices.contains(.unreachable), goal.isBegun || !screen.hints.isEmpty
        else { return [] }
        // Who hears the list is told the next thing alone.
        let unmet = medium == .lines ? Array(goal.unmet.prefix(1)) : goal.unmet
        let name = medium == .lines ? phrases.claims.next : phrases.claims.left
        let left = name(unmet.map(claim).joined(separator: "; "))
        return [.text([Words(left, .strong)], mark: TextMark.left)]
    }

    /// The clock, then the portal.
    private func addWorld(_ screen: Screen, to scene: inout Scene<LessonAction>) {
        var pointed: String?
        for case .showing(let gesture?, _, _, _) in screen.notices { pointed = gesture.control.key }
        for case .undone(_, let gesture?) in screen.notices { scene.undone = gesture.control.key }
        if let clock = screen.clock { scene.items += items(of: clock, pointed: pointed) { .event(.act($0)) } }
        if let portal = screen.portal { scene.items += items(of: portal, pointed: pointed) { .event(.act($0)) } }
    }

    /// What has the focus, and what Enter does.
    private func begin(scene: inout Scene<LessonAction>, at screen: Screen, _ guide: StepGuide) {
        // A page that asks begins at what changes nothing, whatever is wanted.
        let harmless = screen.portal?.page.asksToWithdraw == true ? "keep" : nil
        // What is asked is answered where it stands: elsewhere the page that is open comes first.
        let isElsewhere = screen.notices.contains { if case .astray = $0 { true } else { $0 == .formLeft } }
        let answer = screen.question == nil || isElsewhere ? nil : "answer"
        scene.firstFocus = scene.firstFocus ?? harmless ?? guide.firstFocus ?? answer
        scene.wrongFields = Set(guide.wrongFields)
        scene.written = guide.written
        scene.asksFirst = harmless != nil
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
    }

    /// What can be done after a course.
    private func addEnd(to scene: inout Scene<LessonAction>) {
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

extension Page {
    /// Whether it is the page that asks before a dossier is withdrawn: its title is that of the dossier.
    var asksToWithdraw: Bool {
        blocks.contains { if case .text(.word(.askWithdraw)) = $0 { true } else { false } }
    }
}
