public import Learning
public import Practice

/// What a learner does that the tutorial keeps. Everything that changes a lesson is one of these.
public enum TutorialEvent: Hashable, Sendable {
    /// Begins a stay in a lesson, at this step.
    case open(lesson: String, step: String)
    case next
    case act(PracticeAction)
    case answer(Response)
    case hint
    /// Begins to play the model solution.
    case showMe
    /// Plays its next action.
    case showNext
    /// Does the step oneself after having been shown.
    case redo
    case freePlay
    case back
    case resetStep
    case resetLesson
    /// Takes the last event of this stay back.
    case undo
}

extension TutorialEvent {
    /// The event as a name and its arguments: how the journal writes it.
    public var words: [String] {
        switch self {
        case .open(let lesson, let step): ["open", lesson, step]
        case .next: ["next"]
        case .act(let action): ["act"] + action.words
        case .answer(.chosen(let indices)): ["chosen"] + indices.sorted().map(String.init)
        case .answer(.truth(let said)): ["truth", said ? "true" : "false"]
        case .answer(.text(let text)): ["text", text]
        case .answer(.matched(let indices)): ["matched"] + indices.map(String.init)
        case .hint: ["hint"]
        case .showMe: ["show-me"]
        case .showNext: ["show-next"]
        case .redo: ["redo"]
        case .freePlay: ["free-play"]
        case .back: ["back"]
        case .resetStep: ["reset-step"]
        case .resetLesson: ["reset-lesson"]
        case .undo: ["undo"]
        }
    }

    /// Reads ``words`` back; nothing where they are no event.
    public init?(words: [String]) {
        guard let name = words.first else { return nil }
        let rest = Array(words.dropFirst())
        if rest.isEmpty, let bare = Self.bare[name] {
            self = bare
            return
        }
        switch name {
        case "open" where rest.count == 2: self = .open(lesson: rest[0], step: rest[1])
        case "act":
            guard let action = PracticeAction(words: rest) else { return nil }
            self = .act(action)
        case "text" where rest.count == 1: self = .answer(.text(rest[0]))
        case "truth" where rest == ["true"] || rest == ["false"]: self = .answer(.truth(rest == ["true"]))
        case "chosen", "matched":
            let indices = rest.compactMap { Int($0) }
            guard indices.count == rest.count else { return nil }
            self = .answer(name == "chosen" ? .chosen(Set(indices)) : .matched(indices))
        default: return nil
        }
    }

    private static let bare: [String: TutorialEvent] = [
        "next": .next, "hint": .hint, "show-me": .showMe, "show-next": .showNext, "redo": .redo,
        "free-play": .freePlay, "back": .back, "reset-step": .resetStep, "reset-lesson": .resetLesson, "undo": .undo,
    ]
}

/// What the host must do next. Plain data.
public enum TutorialEffect: Hashable, Sendable {
    /// Keep this event, and the marks that it changed, before anything is shown; `nil` is a mark taken back.
    case record(TutorialEvent, marks: [String: StepMark?])
    case finish(step: String, StepMark)
    case passLesson(String)
    case passCourse
}

/// What a learner has earned at a step.
public enum StepMark: String, CaseIterable, Hashable, Sendable {
    /// Done, or read, by the learner alone.
    case own
    /// Left after having been shown: done, and not the learner's own.
    case shown
}
