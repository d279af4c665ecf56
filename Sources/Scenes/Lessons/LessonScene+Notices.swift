import Learning
import People
import Phrases
import Practice
import Tutorial

/// What the course says to the learner.
extension Labels {
    func notice(_ notice: Screen.Notice, in screen: Screen, _ guide: StepGuide) -> [Item<LessonAction>] {
        switch notice {
        case .right, .wrong, .marked, .wrongForm, .wrongLookUp, .explained, .explainAgain: answered(notice, screen)
        case .finished, .alreadyDone, .doneBefore, .lessonPassed, .lessonNotYet, .coursePassed:
            ended(notice, screen, guide)
        case .undone, .reopened, .nudge, .showing, .shown, .freePlay: helped(notice)
        case .mismatch, .formLeft, .opened, .astray, .turnBack, .unreachable, .neededLater, .unmarked, .restored:
            onTheWay(notice, screen)
        }
    }

    /// What is said of an answer.
    private func answered(_ notice: Screen.Notice, _ screen: Screen) -> [Item<LessonAction>] {
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
            // What would have been right is left to be found: all the questions can come once more.
            let said = phrases.claims.marked(number, isRight, feedback.map(text).joined(separator: " "))
            return [.notice(isRight ? .good : .bad, said)]
        case .wrongForm(let form, let given): return [.notice(.bad, phrases.claims.wrongForm(given, form == .day))]
        case .wrongLookUp(let lookUp, let row):
            let name = row.map(text) ?? self.row(of: lookUp)
            let isOfLetters: Bool =
                switch lookUp {
                case .code, .receipt: true
                case .dueDay, .fee, .workingDays: false
                }
            let row = isOfLetters ? phrases.claims.lookAtLetters(name) : phrases.claims.lookAt(name)
            let again = medium == .lines ? " " + phrases.plain.toHearPage(phrases.plain.readPage) : ""
            return [.notice(.bad, row + again)]
        case .explained(let right, let all): return [.notice(.good, words.explained(right, all))]
        case .explainAgain(let right, let all, let needed):
            return [.notice(.bad, words.explainAgain(right, all, needed))]
        default: return []
        }
    }

    /// What is said where a step or a lesson is over.
    private func ended(
        _ notice: Screen.Notice, _ screen: Screen, _ guide: StepGuide
    ) -> [Item<LessonAction>] {
        let words = phrases.lesson
        switch notice {
        case .finished:
            // After undo it is no news that the step is done.
            let isUndone = screen.notices.contains { if case .undone = $0 { true } else { false } }
            return [.notice(.good, isUndone ? words.stillFinished : words.finished)]
        case .alreadyDone: return [.notice(.good, words.alreadyDone)]
        case .doneBefore(let mark):
            return [.notice(.neutral, mark == .own ? words.doneBefore(how(.pass)) : words.shownBefore)]
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
        default: return []
        }
    }

    /// What is said of undo, hints, being shown and free play.
    private func helped(_ notice: Screen.Notice) -> [Item<LessonAction>] {
        let words = phrases.lesson
        switch notice {
        case .undone(let event, let gesture):
            // The page that asks says nothing of the dossier that is there again.
            let back = event == .act(.withdraw) ? " " + phrases.claims.dossierBack : ""
            return [.notice(.neutral, phrases.claims.undone(name(event, gesture)) + back)]
        case .reopened: return [.notice(.neutral, words.reopened)]
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
        default: return []
        }
    }

    /// What is said on the way to the goal.
    private func onTheWay(_ notice: Screen.Notice, _ screen: Screen) -> [Item<LessonAction>] {
        let words = phrases.claims
        switch notice {
        case .mismatch(let mismatch): return [.notice(.bad, self.mismatch(mismatch))]
        case .formLeft:
            let (list, button) = (phrases.portal.dossiers, phrases.portal.reopen)
            let isThere = screen.portal?.page.title == .word(.dossiers)
            return [.notice(.neutral, isThere ? words.formHere(button) : words.formLeft(list, button))]
        case .opened(let title): return [.notice(.neutral, words.opened(text(title)))]
        case .astray(nil): return [.notice(.neutral, words.signInAgain(how(.undo)))]
        case .astray(let title?):
            // A dossier's page is opened from the list.
            let isDossier = if case .pair(.dossierCode, _) = title { true } else { false }
            let list = isDossier ? phrases.portal.dossiers : nil
            return [.notice(.neutral, words.astray(text(title), list))]
        case .turnBack(let pages):
            let names = pages.map { "“\(text(.stage($0)))”" }.joined(separator: ", ")
            return [.notice(.bad, words.turnBack(names, phrases.portal.backward))]
        case .unreachable: return [.notice(.bad, words.unreachable(how(.undo), how(.resetStep)))]
        case .neededLater: return [.notice(.bad, words.neededLater(how(.undo)))]
        case .unmarked(let wanted, let isLeft):
            // In a browser a page is filled in and left at once; elsewhere it was said as the field was written.
            return isLeft && medium != .pages ? [] : [.notice(.neutral, words.unmarked(wanted))]
        case .restored: return [.notice(.neutral, words.restored)]
        default: return []
        }
    }

    /// Where one goes from a lesson that is passed: to the next, or back to those that are left.
    private func following(_ screen: Screen, _ guide: StepGuide) -> [Item<LessonAction>] {
        let open = guide.lessons.indices.filter { !guide.lessons[$0].isPassed }.map { $0 + 1 }
        guard !open.isEmpty else { return [] }
        let goesOn = guide.nextLessonNumber.map { $0 > screen.lessonNumber } ?? false
        var said = goesOn ? [] : [phrases.lesson.courseGoesOn(phrases.home.unpassed(open))]
        if let next = guide.nextLesson, let number = guide.nextLessonNumber {
            said.append(phrases.lesson.nextLesson(number, text(next)))
        }
        return [.notice(.neutral, said.joined(separator: " "))]
    }
}

extension Screen.Notice {
    /// Whether it is about what stands on the portal's page.
    var belongsToPage: Bool {
        switch self {
        case .finished, .alreadyDone, .showing, .mismatch, .turnBack, .formLeft, .unreachable, .neededLater, .unmarked,
            .undone, .reopened, .astray(nil):
            true
        // Without the author's words it is no more than that the step is done.
        case .right(let feedback): feedback.isEmpty
        case .wrong, .wrongForm, .wrongLookUp, .marked, .explained, .explainAgain, .nudge, .astray, .shown,
            .restored, .opened, .freePlay, .lessonPassed, .lessonNotYet, .coursePassed, .doneBefore:
            false
        }
    }
}
