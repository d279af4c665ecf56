import CourseFiles
import Foundation
import Learning
import People
import Practice
public import Scenes
public import TerminalUI
public import Tutorial

/// The repository's own folder, found from this file.
public let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

/// The course that is shipped.
public func shippedCourse() throws -> Course {
    try CourseFiles(folder: "\(repository)/courses/nop-ho-so").course.unwrapped()
}

extension Optional {
    struct Missing: Error {}

    public func unwrapped() throws -> Wrapped {
        guard let self else { throw Missing() }
        return self
    }
}

extension TutorialState {
    /// What the model does at the step that is open, and going on from it.
    public var modelEvents: [TutorialEvent] {
        switch run.step?.kind {
        case .perform(_, let solution): solution.map { .act($0) } + [.next]
        case .ask(let question): [.answer(question.kind.modelResponse!), .next]
        case .lookUp(let lookUp): [.answer(.text(lookUp.expected(in: run.moment.world)!)), .next]
        case .explain(let questions, _): questions.map { .answer($0.kind.modelResponse!) } + [.next]
        case .read, .real, nil: [.next]
        }
    }

    /// The control that does `event`, and what is written into it.
    func control(for event: TutorialEvent) -> (key: String, text: String?)? {
        switch event {
        case .act(let action):
            guard let gesture = run.moment.world.gesture(for: action) else { return nil }
            switch gesture.control.kind {
            case .press: return (gesture.control.key, nil)
            case .pick(let options, _, _, _):
                return ("\(gesture.control.key)-\(options.firstIndex { $0.action == action }!)", nil)
            case .write:
                guard case .plain(let text)? = gesture.value else { return nil }
                return (gesture.control.key, text)
            }
        case .answer(.chosen(let indices)): return ("choice-\(indices.first!)", nil)
        case .answer(.text(let text)): return ("answer", text)
        default: return nil
        }
    }
}

/// A learner at a full screen who does what the model does: a state and a view kept in step with the program's own.
public struct FullScreenWalk {
    public private(set) var state: TutorialState
    public private(set) var view: FullScreenView
    public let labels: Labels

    public init(state: TutorialState, columns: Int, rows: Int, labels: Labels) {
        self.state = state
        self.labels = labels
        view = FullScreenView(columns: columns, rows: rows)
        scene = labels.scene(of: state, draft: AnswerDraft())
        view.arrive(at: scene)
    }

    public private(set) var scene: Scene<LessonAction>

    public var grid: CellGrid {
        var view = view
        return view.grid(of: scene, keys: labels.footerWords)
    }

    /// The keys by which this learner does `event`; they have been applied when this returns.
    public mutating func keys(for event: TutorialEvent) throws -> [Key] {
        guard event != .next else { return try press([.enter]) }
        let (key, text) = try state.control(for: event).unwrapped()
        var keys: [Key] = []
        // A button that has the focus and may be out of sight is brought into sight before it is pressed.
        if view.isScrolledByHand, view.focus == key, text == nil { keys += try press([.tab]) }
        for _ in 0..<200 where view.focus != key { keys += try press([.tab]) }
        guard view.focus == key else { throw Unreachable(key: key) }
        guard let text else { return try keys + press([.enter]) }
        let old = view.written?.count ?? 0
        keys += try press(Array(repeating: .backspace, count: old) + text.unicodeScalars.map { .character($0) })
        return try keys + press([.enter])
    }

    struct Unreachable: Error { let key: String }

    private mutating func press(_ keys: [Key]) throws -> [Key] {
        for key in keys {
            guard case .event(let event)? = view.handle(key, in: scene) else { continue }
            _ = state.handle(event)
            scene = labels.scene(of: state, draft: AnswerDraft())
            view.arrive(at: scene)
        }
        return keys
    }
}

extension Key {
    /// What a terminal sends for the key.
    public var bytes: [UInt8] {
        switch self {
        case .character(let scalar): Array(String(scalar).utf8)
        case .enter: [13]
        case .tab: [9]
        case .backspace: [127]
        default: []
        }
    }
}
