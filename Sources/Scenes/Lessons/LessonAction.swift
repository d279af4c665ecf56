public import Tutorial

/// What a learner can do in a lesson: an event, or only looking.
public enum LessonAction: Hashable, Sendable {
    case event(TutorialEvent)
    case look(TutorialState.Look?)
    /// Ticks a choice of a question with several right ones.
    case toggle(Int)
    /// Joins a left side to a right side.
    case join(left: Int, right: Int)
    /// Hands in what is ticked or joined.
    case handIn
    /// Tries again to keep what could not be kept.
    case saveAgain
    /// Goes on, and keeps nothing more of this sitting.
    case learnUnsaved
    /// Leaves the course for a quiz.
    case quiz
    case leave
}

/// What is ticked and joined and not handed in yet. Not kept: it is nothing until it is handed in.
public struct AnswerDraft: Hashable, Sendable {
    public var ticked: Set<Int> = []
    public var joined: [Int: Int] = [:]

    public init() {}
}
