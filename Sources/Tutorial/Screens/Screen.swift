public import Learning
public import People
public import Practice

/// What the learner sees, in meaning: no escape codes, no HTML, no interface words.
public struct Screen: Hashable, Sendable {
    public let course: LocalizedText
    public let era: String
    public let lesson: LocalizedText
    public let lessonNumber: Int
    public let lessonCount: Int
    public let stepTitle: LocalizedText?
    public let stepNumber: Int
    public let stepCount: Int
    /// Steps of the course that have a mark, of all.
    public let done: Int
    public let all: Int
    public let prose: LocalizedProse?
    /// What is said beside it to whoever works in one way.
    public let notes: [Medium: LocalizedProse]
    public let hints: [LocalizedProse]
    public let goal: Goal?
    public let notices: [Notice]
    public let portal: PortalView?
    /// Letting time pass: no part of the portal.
    public let clock: ClockView?
    /// What was last typed as an answer, in vain: to be mended.
    public let typed: String?
    public let question: QuestionView?
    public let commands: [Command]
    public let panel: Panel?

    /// What a step of several things still lacks.
    public struct Goal: Hashable, Sendable {
        /// Something is there that the step began without.
        public let isBegun: Bool
        /// In the order of the goal.
        public let unmet: [Claim]
    }

    /// The practice clock.
    public struct ClockView: Hashable, Sendable {
        public let today: Day
        public let controls: [Control]
        /// Whether the learner may use it, or only look.
        public let isOpen: Bool
    }

    /// The practice world as it stands.
    public struct PortalView: Hashable, Sendable {
        public let name: LocalizedText
        public let address: String
        /// The applicant's name, where signed in.
        public let signedInAs: String?
        /// The session has ended by itself, and the learner has not gone on since.
        public let isExpired: Bool
        public let header: [Control]
        public let page: Page
        public let answer: Answer?
        /// Whether the learner may use it, or only look.
        public let isOpen: Bool
    }

    public enum QuestionView: Hashable, Sendable {
        /// A question, which of how many it is, and the right answer where it is shown or has been given.
        case question(Question, number: Int, count: Int, shows: Response?)
        /// Several questions with their right answers, being shown.
        case explained([Question])
        /// Something to be typed that the portal shows.
        case lookUp(shows: String?)
    }

    public enum Notice: Hashable, Sendable {
        case right([LocalizedText])
        case wrong([LocalizedText])
        /// A question of several, answered: with its number and, where it was not right, the right answer.
        case marked(Question, number: Int, isRight: Bool, feedback: [LocalizedText])
        /// The answer is in a form that cannot be marked.
        case wrongForm(LookUp.Form, given: String)
        /// What was done is allowed, and is not what the step asks for.
        case mismatch(Mismatch)
        /// It was done on these earlier pages of the form: going back leads there.
        case turnBack([FilingStage])
        /// The wrong thing was read off the page; the right one stands on its row of this name, where it has one.
        case wrongLookUp(LookUp, row: Label?)
        /// The step is done in a form that is not open any more: the list of dossiers leads there.
        case formLeft
        /// The step is done on another page, the one of this title; signing in leads there for `nil`.
        case astray(Label?)
        /// From here the step cannot be finished; starting it again helps.
        case unreachable
        /// The step began in a world put in order: the learner's own could not go on.
        case restored
        /// The step's page was opened by itself, the one of this title.
        case opened(Label)
        /// A dossier has just been withdrawn that later steps of the lesson are about.
        case neededLater
        /// This text has just been typed without its marks; on a page that was left since, where `isLeft`.
        case unmarked(String, isLeft: Bool)
        /// What undo has just taken back.
        case undone(TutorialEvent, Gesture?)
        /// What undo has taken back had finished the step.
        case reopened
        case explainAgain(right: Int, of: Int, needed: Int)
        /// Enough questions of several were right.
        case explained(right: Int, of: Int)
        case finished
        case alreadyDone
        case nudge
        /// The model's next action is about to be played.
        case showing(Gesture?, PracticeAction, number: Int, count: Int)
        case shown
        case freePlay
        case lessonPassed(own: Int, of: Int)
        case lessonNotYet(own: Int, of: Int, missing: [LocalizedText])
        case coursePassed
        case doneBefore(StepMark)
    }

    public enum Command: Hashable, Sendable, CaseIterable {
        case next, hint, showMe, showNext, redo, undo, freePlay, back, resetStep, resetLesson, map, glossary, help,
            leave
        case nextLesson
        /// Passes by a step that was done before.
        case pass
    }

    public enum Panel: Hashable, Sendable {
        case map([MapLesson], search: String)
        case glossary([Term], chosen: Term?)
        case help
        case menu([Command])
        case confirmShowMe(LocalizedText)
        case confirmPass(LocalizedText)
        case confirmResetStep(LocalizedText)
        case confirmResetLesson(LocalizedText)
    }

    public struct MapLesson: Hashable, Sendable {
        /// 1 for the course's first.
        public let number: Int
        public let lesson: Lesson
        public let isPassed: Bool
        public let steps: [MapStep]
    }

    public struct MapStep: Hashable, Sendable {
        public let id: String
        public let title: LocalizedText
        public let mark: StepMark?
        public let isHere: Bool
    }
}
