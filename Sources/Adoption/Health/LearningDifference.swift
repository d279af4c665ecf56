/// By how much the summaries of learning differ from the journals, papers and enrolments that they sum up.
public struct LearningDifference: Hashable, Sendable {
    /// People in courses whose progress is missing, or kept of nothing, or summed up wrongly.
    public let progresses: Int
    /// People in quizzes of whom the same is true of what their papers came to.
    public let quizResults: Int
    /// People on boards of courses who are missing, do not belong there, stand in the wrong place or in the wrong state.
    public let boardEntries: Int

    public init(progresses: Int, quizResults: Int, boardEntries: Int) {
        self.progresses = progresses
        self.quizResults = quizResults
        self.boardEntries = boardEntries
    }

    public var isNone: Bool { progresses == 0 && quizResults == 0 && boardEntries == 0 }
}

/// How much the summaries of learning hold.
public struct LearningCounts: Hashable, Sendable {
    /// Courses that people have begun: pairs of a person and a course.
    public let progresses: Int
    /// Quizzes that people have handed papers in for: pairs of a person and a quiz.
    public let quizResults: Int
    /// People on boards of courses: pairs of a person and a course.
    public let boardEntries: Int

    public init(progresses: Int, quizResults: Int, boardEntries: Int) {
        self.progresses = progresses
        self.quizResults = quizResults
        self.boardEntries = boardEntries
    }
}
