import Tutorial

/// Plays events in a lesson and keeps the lines that a journal needs of them.
struct LessonWriter {
    private(set) var state: TutorialState
    private(set) var lines: [JournalLine] = []
    private var open: String?
    private let at: Int64
    private let makeID: () -> String

    /// - Parameter open: the stay that is open by the journal.
    init(_ state: TutorialState, open: String?, at: Int64, makeID: @escaping () -> String) {
        self.state = state
        self.open = open
        self.at = at
        self.makeID = makeID
    }

    mutating func play(_ event: TutorialEvent) {
        let before = state
        for case .record(let event, let marks) in state.handle(event) {
            let line = JournalLine(
                event, marks: marks, before: before, state: state, open: open, id: makeID(), at: at)
            if case .open = event { open = line.id }
            lines.append(line)
        }
    }
}
