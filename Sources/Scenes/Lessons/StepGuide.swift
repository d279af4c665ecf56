import Learning
import People
import Practice
public import Tutorial

/// What the scene of a step wants to know beside its screen. Derived from the state, never kept.
struct StepGuide {
    /// The control that whoever does as the model does wants next.
    let firstFocus: String?
    /// Whether the portal's last answer answers something done at this step.
    let isAnswerFresh: Bool
    /// The terms that are marked in the step's text, in order.
    let terms: [Term]
    let progress: Scene<LessonAction>.Progress
    /// The commands of the step, also while a panel lies over it.
    let commands: [Screen.Command]
    /// Verified steps of the lesson that are not the learner's own.
    let missing: [Step]
    /// Own steps that the lesson asks for.
    let needed: Int
    let lesson: String
    let nextLesson: LocalizedText?
    /// 1 for the course's first.
    let nextLessonNumber: Int?
    /// The controls of the page that is open in which something else stands than the task says.
    let wrongFields: [String]
    /// The field that was written last, where nothing has been done since.
    let written: String?
    let expectsSmallNumber: Bool
    /// Whether the step asks for something that stands on the portal's page.
    let asksOfPage: Bool
    /// The course's lessons in order, and whether each is passed.
    let lessons: [(lesson: Lesson, isPassed: Bool)]
    /// How often the learner has begun again.
    let round: Int
    /// What has been done in this stay, hints aside.
    let deeds: Int

    init(_ state: TutorialState, _ language: Language) {
        let run = state.run
        let verified = run.lesson.verifiedSteps
        firstFocus = state.wantedControl
        if case .act? = state.eventsOfStep.last(where: { $0 != .hint }) {
            isAnswerFresh = true
        } else {
            isAnswerFresh = false
        }
        let marked = run.step?.prose[language].terms ?? []
        terms = marked.compactMap { id in state.course.glossary.first { $0.id == id } }
        progress = .init(
            own: state.marks.values.count { $0 == .own }, shown: state.marks.values.count { $0 == .shown },
            all: state.course.lessons.reduce(0) { $0 + $1.steps.count })
        if state.look == nil {
            commands = []
        } else {
            var open = state
            open.show(nil)
            commands = open.screen.commands
        }
        round = run.events.count { [.resetStep, .resetLesson, .redo].contains($0) }
        deeds = run.events.count { $0 != .hint }
        missing = verified.filter { state.marks[$0.id] != .own }
        needed = Int((Lesson.ownShare * Double(verified.count) - 1e-9).rounded(.up))
        lesson = run.lesson.id
        let next = state.lessonAfterThis
        nextLesson = next?.title
        nextLessonNumber = state.course.lessons.firstIndex { $0.id == next?.id }.map { $0 + 1 }
        wrongFields = state.wrongFields
        if case .act(.fill(let field, _))? = run.events.last { written = field } else { written = nil }
        lessons = state.course.lessons.map { ($0, $0.isPassed(with: state.marks)) }
        asksOfPage = run.asksOfPage && run.moment.phase == .working
        expectsSmallNumber = run.expectsSmallNumber
    }
}

extension LessonRun {
    /// Whether what the step asks for may be a small number, as those of items are: days, or stars.
    fileprivate var expectsSmallNumber: Bool {
        switch step?.kind {
        case .lookUp(.workingDays)?: return true
        case .perform(let goal, _)? where moment.phase == .working:
            return goal.contains { if case .rated = $0 { !$0.holds(in: moment.world) } else { false } }
        default: return false
        }
    }
}

extension TutorialState {
    /// What has been done since the step began, or began again.
    var eventsOfStep: ArraySlice<TutorialEvent> {
        let begun = run.events.lastIndex { [.next, .resetStep, .resetLesson, .redo, .showMe].contains($0) }
        return run.events[(begun.map { $0 + 1 } ?? 0)...]
    }

    /// The controls of the page that is open in which something else stands than the task says.
    fileprivate var wrongFields: [String] {
        guard run.moment.phase == .working, case .perform(let goal, _)? = run.step?.kind else { return [] }
        return goal.compactMap { $0.wrongField(in: run.moment.world) }
    }

    /// The control of the model's next action, as far as the learner has come along it: the field to write in, or the
    /// first of several options, the clock's first button, or one that cannot be taken back and has the focus only when
    /// somebody moves there. No other is named: the place of the focus must not give the step away.
    var wantedControl: String? {
        guard run.moment.phase == .working, case .perform(let goal, let solution)? = run.step?.kind else { return nil }
        if let wrong = wrongFields.first { return wrong }
        let done = eventsOfStep.compactMap { if case .act(let action) = $0 { action } else { nil } }
        let reached = solution.lastIndex { wanted in done.contains { $0.isLike(wanted) } }
        let world = run.moment.world
        for action in solution[(reached.map { $0 + 1 } ?? 0)...] {
            guard let control = world.gesture(for: action)?.control else { continue }
            switch control.kind {
            case .write: return control.key
            case .pick: return "\(control.key)-0"
            case .press(let pressed):
                if pressed.passesTime { return world.clock.first { run.lets($0) }?.key }
                // Which of the header's is not said, only that it is one of them.
                if let header = world.header.first, world.header.contains(control) { return header.key }
                return pressed.isFinal ? control.key : nil
            }
        }
        return nil
    }
}

extension Fact {
    /// The control on the page that is open in which something else stands than this asks for; of options the first.
    fileprivate func wrongField(in world: PracticeWorld) -> String? {
        guard mismatch(in: world) != nil, let action = mending, let control = world.gesture(for: action)?.control else {
            return nil
        }
        if case .pick = control.kind { return "\(control.key)-0" }
        return control.key
    }

    /// What makes it true where something else stands.
    private var mending: PracticeAction? {
        switch self {
        case .filled(_, let field, let value?): .fill(field: field, value: value)
        case .attached(_, let slot, let file?): .attach(slot: slot, file: file)
        case .delivery(_, let delivery): .deliver(delivery)
        case .petitionSent(let topic): .chooseTopic(topic)
        default: nil
        }
    }
}

extension PracticeAction {
    /// Takes something away or cannot be taken back.
    var isFinal: Bool {
        switch self {
        case .askWithdraw, .withdraw, .pay, .submit, .remove, .rate: true
        default: false
        }
    }

    /// The same, or another search.
    fileprivate func isLike(_ other: PracticeAction) -> Bool {
        if case (.search, .search) = (self, other) { return true }
        return self == other
    }
}

/// What stands beside a lesson: of the sitting, not of the course.
public struct Aside: Sendable {
    public var notice: String?
    /// The last thing could not be kept: the learner says how to go on.
    public var isUnsaved = false
    /// Where the learner was before a jump on the map.
    public var cameFrom: Spot?

    public struct Spot: Hashable, Sendable {
        public let lesson: String
        public let step: String
        let lessonNumber: Int
        let stepNumber: Int

        /// Where `state` is; nothing past a lesson's last step.
        public init?(_ state: TutorialState) {
            guard let step = state.run.step else { return nil }
            lesson = state.run.lesson.id
            self.step = step.id
            lessonNumber = (state.course.lessons.firstIndex { $0.id == state.run.lesson.id } ?? 0) + 1
            stepNumber = state.run.moment.stepIndex + 1
        }
    }

    public init() {}
}
