import People
import Scenes
import TerminalTestSupport
import TerminalUI
import Tutorial

/// A learner who hears the shipped course in plain lines, and types.
struct Listener {
    private(set) var state: TutorialState
    private var plain: PlainText
    private let labels: Labels
    private var draft = AnswerDraft()
    var cameFrom: Aside.Spot?
    /// Whether the sitting has just begun.
    var hasJustCome = false

    init(at step: String, after events: [TutorialEvent] = []) throws {
        labels = Labels(language: .vietnamese, medium: .lines)
        plain = PlainText(labels: labels)
        state = TutorialState(course: try shippedCourse())
        let lesson = try state.course.lessons.first { $0.steps.contains { $0.id == step } }.unwrapped()
        for event in [.open(lesson: lesson.id, step: step)] + events { _ = state.handle(event) }
    }

    var scene: Scene<LessonAction> {
        var aside = Aside()
        aside.cameFrom = cameFrom
        var scene = labels.scene(of: state, draft: draft, aside: aside)
        if hasJustCome { scene.status = scene.stands }
        return scene
    }

    @discardableResult
    mutating func hear(again: Bool = false) -> String { plain.lines(of: scene, again: again) }

    @discardableResult
    mutating func does(_ events: TutorialEvent...) -> String {
        var said = ""
        for event in events {
            _ = state.handle(event)
            said = hear()
        }
        return said
    }

    /// What is said to a typed line; a field that waits for its text is named.
    @discardableResult
    mutating func types(_ line: String) -> String {
        switch plain.meaning(of: line, in: scene) {
        case .action(.event(let event)): return does(event)
        case .action(.look(let look)):
            state.show(look)
            return hear()
        case .action(let action): return "\(action)"
        case .write(let field): return "write \(field.label)"
        case .read(let part): return plain.lines(of: scene, reading: part)
        case .nothing: return ""
        case .unclear(let why): return why
        }
    }

    /// The number of the item whose line begins with `label`.
    func number(_ label: String) -> Int? { scene.focusable.firstIndex { $0.label.hasPrefix(label) }.map { $0 + 1 } }
}
