import CourseFiles
import Foundation
import Learning
import People
import Phrases
import Scenes
import TerminalUI
import Tutorial

/// One sitting in one course.
struct CourseRun {
    let session: Session
    private var state: TutorialState
    private var draft = AnswerDraft()
    private var aside = Aside()
    /// What has been done and could not be kept.
    private var unsaved: TutorialEvent?
    /// Whether the learner has done anything here yet.
    private var hasActed = false
    /// A preview: nothing is read from the journal or written to it.
    private let keepsProgress: Bool

    init(session: Session, course: Course, keepsProgress: Bool = true) {
        self.session = session
        self.keepsProgress = keepsProgress
        state = TutorialState(course: course)
        if keepsProgress, session.journal.isLocked { aside.notice = session.labels.phrases.home.locked }
        resume(course)
    }

    /// Goes to where the journal says that the learner was.
    private mutating func resume(_ course: Course) {
        let record = keepsProgress ? session.journal.record.courses[course.id] : nil
        let resumed = TutorialState.resumed(course, from: record)
        state = resumed.state
        if resumed.isOpen {
            // Whoever stopped after a lesson begins with the next, as the first screen says.
            if keepsProgress, state.run.moment.phase == .over, state.lessonAfterThis != nil { handle(.next) }
            return
        }
        if let record, record.hash != course.contentHash { aside.notice = session.labels.phrases.home.changed }
        if let step = state.run.step { handle(.open(lesson: state.run.lesson.id, step: step.id)) }
    }

    /// How a sitting ends.
    enum End {
        /// `isOpen` where all that was done is kept and there is something to go on with.
        case left(isOpen: Bool)
        case wantsQuiz
    }

    /// Until the learner leaves, or the terminal has gone.
    @discardableResult
    mutating func run() -> End {
        while true {
            var scene = session.labels.scene(of: state, draft: draft, aside: aside)
            // What was answered in an earlier sitting is no news; what stands is.
            if !hasActed { (scene.status, scene.isNudged) = (scene.stands, false) }
            guard let action = session.ask(scene) else { return .left(isOpen: false) }
            aside.notice = nil
            aside.isUnsaved = false
            if !hasActed, session.takeArrivals() {
                // What was done elsewhere goes on here; what has just been pressed was meant for what stood here before.
                resume(state.course)
                aside.notice = session.labels.phrases.home.arrived
                continue
            }
            hasActed = true
            switch action {
            case .event(let event):
                draft = AnswerDraft()
                if case .open = event, state.look != nil { aside.cameFrom = Aside.Spot(state) }
                handle(event)
            case .look(let look): state.show(look)
            case .toggle(let index): draft.ticked.formSymmetricDifference([index])
            case .join(let left, let right): draft.joined[left] = right
            case .handIn: handIn()
            case .saveAgain: if let unsaved { handle(unsaved) }
            case .learnUnsaved:
                session.keepsNothing = true
                if let unsaved { handle(unsaved) }
            case .quiz: return .wantsQuiz
            case .leave:
                return .left(isOpen: isKept && !state.course.isPassed(with: state.marks))
            }
        }
    }

    private var isKept: Bool {
        keepsProgress && unsaved == nil && !session.keepsNothing && !session.journal.isLocked
    }

    private mutating func handIn() {
        guard case .question(let question, _, _, _)? = state.screen.question,
            let response = draft.response(for: question.kind)
        else { return }
        draft = AnswerDraft()
        handle(.answer(response))
    }

    /// Applies `event`. What cannot be kept has not happened: nothing is shown as done that is not on the disk.
    private mutating func handle(_ event: TutorialEvent) {
        let before = state
        unsaved = nil
        let effects = state.handle(event)
        guard keepsProgress else { return }
        for case .record(let event, let marks) in effects {
            let open = session.journal.record.courses[state.course.id]?.stay?.id
            let line = JournalLine(
                event, marks: marks, before: before, state: state, open: open, id: JournalLine.newID(),
                at: Journal.now())
            if !session.keep(line) {
                state = before
                unsaved = event
                aside.isUnsaved = true
                aside.notice = session.labels.phrases.home.notSaved(session.journal.path)
            }
        }
    }
}
