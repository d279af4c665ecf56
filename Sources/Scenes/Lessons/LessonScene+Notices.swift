import Learning
import People
import Phrases
import Practice
import Tutorial

/// What the course says to the learner.
extension Labels {
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
        case .marked(_, let number, let isRight, let feedback):
            // The author's own words say that it is right, where there are any. What would have been right is left to
            // be found: all the questions can come once more.
            let said = phrases.claims.marked(number, isRight, feedback.map(text).joined(separator: " "))
            return [.notice(isRight ? .good : .bad, said)]
        case .wrongForm(let form, let given): return [.notice(.bad, phrases.claims.wrongForm(given, form == .day))]
        case .mismatch(let mismatch): return [.notice(.bad, self.mismatch(mismatch))]
        case .formLeft:
            let (list, button) = (phrases.portal.dossiers, phrases.portal.reopen)
            let isThere = screen.portal?.page.title == .word(.dossiers)
            return [
                .notice(.neutral, isThere ? phrases.claims.formHere(button) : phrases.claims.formLeft(list, button))
            ]
        case .wrongLookUp(let lookUp, let row):
            let row = phrases.claims.lookAt(row.map(text) ?? self.row(of: lookUp))
            let again = medium == .lines ? " " + phrases.plain.toHearPage(phrases.plain.readPage) : ""
            return [.notice(.bad, row + again)]
        case .opened(let title): return [.notice(.neutral, phrases.claims.opened(text(title)))]
        case .astray(let title):
            let way = title.map { phrases.claims.astray(text($0)) } ?? phrases.claims.signInAgain(how(.undo))
            return [.notice(.neutral, way)]
        case .turnBack(let pages):
            let names = pages.map { "“\(text(.stage($0)))”" }.joined(separator: ", ")
            return [.notice(.bad, phrases.claims.turnBack(names, phrases.portal.backward))]
        case .unreachable: return [.notice(.bad, phrases.claims.unreachable(how(.undo), how(.resetStep)))]
        case .neededLater: return [.notice(.bad, phrases.claims.neededLater(how(.undo)))]
        case .unmarked(let wanted): return [.notice(.neutral, phrases.claims.unmarked(wanted))]
        case .restored: return [.notice(.neutral, phrases.claims.restored)]
        case .undone(let event, let gesture): return [.notice(.neutral, phrases.claims.undone(name(event, gesture)))]
        case .explained(let right, let all): return [.notice(.good, words.explained(right, all))]
        case .explainAgain(let right, let all, let needed):
            return [.notice(.bad, words.explainAgain(right, all, needed))]
        case .finished:
            // After undo it is no news that the step is done.
            let isUndone = screen.notices.contains { if case .undone = $0 { true } else { false } }
            return [.notice(.good, isUndone ? words.stillFinished : words.finished)]
        case .alreadyDone: return [.notice(.good, words.alreadyDone)]
        case .nudge: return [.text([Words(words.nudge, .strong)], mark: TextMark.hint)]
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
            return [.notice(.good, words.lessonPassed(screen.lessonNumber, own, all))] + following(screen, guide)
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

    /// Where one goes from a lesson that is passed: to the next; from the last back to those that are left.
    private func following(_ screen: Screen, _ guide: StepGuide) -> [Item<LessonAction>] {
        guard let next = guide.nextLesson, let number = guide.nextLessonNumber else { return [] }
        let open = guide.lessons.indices.filter { !guide.lessons[$0].isPassed }.map { $0 + 1 }
        let isBack = number < screen.lessonNumber
        let left = isBack ? phrases.lesson.courseGoesOn(phrases.home.unpassed(open)) + " " : ""
        return [.notice(.neutral, left + phrases.lesson.nextLesson(number, text(next)))]
    }
}

extension Screen.Notice {
    /// Whether it is about what stands on the portal's page.
    var belongsToPage: Bool {
        switch self {
        case .finished, .alreadyDone, .showing, .mismatch, .turnBack, .formLeft, .unreachable, .neededLater, .unmarked,
            .undone, .astray(nil):
            true
        case .right, .wrong, .wrongForm, .wrongLookUp, .marked, .explained, .explainAgain, .nudge, .astray, .shown,
            .restored, .opened, .freePlay, .lessonPassed, .lessonNotYet, .coursePassed, .doneBefore:
            false
        }
    }
}
