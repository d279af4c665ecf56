import Learning
import Scenes
import Tutorial

/// What a form of a lesson said.
struct LessonForm: Hashable, Sendable {
    /// The key of what was pressed, as ``SceneKey`` makes it; empty where a key of the keyboard sent the form.
    var pressed = ""
    /// By the field's key.
    var fields: [String: String] = [:]
    var ticked: Set<Int> = []
    var joined: [Int: Int] = [:]
}

/// What a form means where a lesson stands: the events that it makes, in order. Pure.
struct LessonMove {
    private(set) var events: [TutorialEvent] = []
    /// What is said to whoever pressed a button beside an empty field.
    private(set) var complaint: String?

    /// - Parameter state: as the page was made from.
    init(_ form: LessonForm, in state: TutorialState, labels: Labels) {
        var draft = AnswerDraft()
        draft.ticked = form.ticked
        draft.joined = form.joined
        let scene = labels.scene(of: state, draft: draft)
        var after = state
        // What was written in the fields of a form comes first: a browser sends all of them with any button.
        for case .field(let field) in scene.focusable where field.use == .keep {
            guard let text = form.fields[field.key], text != field.value else { continue }
            add(field.make(text), to: &after)
        }
        let now = labels.scene(of: after, draft: draft)
        guard let action = action(form, now) else { return }
        if case .handIn = action {
            if case .question(let question, _, _, _)? = after.screen.question,
                let response = draft.response(for: question.kind)
            {
                add(.event(.answer(response)), to: &after)
            }
        } else {
            add(action, to: &after)
        }
    }

    private mutating func add(_ action: LessonAction, to state: inout TutorialState) {
        guard case .event(let event) = action, !state.handle(event).isEmpty else { return }
        events.append(event)
    }

    private mutating func action(_ form: LessonForm, _ scene: Scene<LessonAction>) -> LessonAction? {
        for focusable in scene.focusable {
            switch focusable {
            case .button(let button) where form.pressed == SceneKey.button(button.key): return button.action
            case .field(let field) where field.use != .keep:
                let text = form.fields[field.key] ?? ""
                let isPressed = form.pressed == SceneKey.performed(field.key)
                let isWritten = form.pressed.isEmpty && !text.isEmpty && text != field.value
                guard isPressed || isWritten else { continue }
                if text.isEmpty {
                    complaint = field.ifEmpty
                    return nil
                }
                return field.make(text)
            case .button, .field: continue
            }
        }
        if form.pressed == SceneKey.enter { return scene.enter }
        return scene.commands.first { form.pressed == SceneKey.command($0.letter) }?.action
    }
}
