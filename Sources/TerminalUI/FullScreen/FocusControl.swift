import Scenes

/// What the view knows of a control without the scene.
struct FocusControl: Hashable, Sendable {
    let key: String
    let verb: Verb
    /// What stands in it, where it is a field.
    var value: String?
    /// Takes something away or cannot be taken back.
    var isFinal = false
    /// What stands below it says that it is wrong.
    var hasProblem = false
    /// It must not stay empty.
    var isRequired = false

    /// Whether the first thing typed there, by whoever comes to it, replaces what stands in it.
    var isReplaced: Bool { value?.isEmpty == false }

    /// What Enter does with it.
    enum Verb: Hashable, Sendable { case press, choose, keep, search, answer }

    /// The controls of a scene, in reading order.
    static func all<Action>(in scene: Scene<Action>) -> [FocusControl] {
        var controls: [FocusControl] = []
        // The first control of the item before: a problem stands below what it is about.
        var latest = 0
        for item in scene.intro + scene.items {
            switch item {
            case .buttons(let buttons), .list(let buttons):
                latest = controls.count
                controls += buttons.map {
                    FocusControl(key: $0.key, verb: $0.isOption ? .choose : .press, isFinal: $0.isFinal)
                }
            case .field(let field):
                latest = controls.count
                controls.append(
                    FocusControl(
                        key: field.key, verb: field.use.verb, value: field.value, isRequired: field.isRequired))
            case .problem: if controls.indices.contains(latest) { controls[latest].hasProblem = true }
            case .text, .heading, .row, .notice, .rule, .gap: break
            }
        }
        return controls
    }
}

extension FieldUse {
    fileprivate var verb: FocusControl.Verb {
        switch self {
        case .keep: .keep
        case .search: .search
        case .answer: .answer
        }
    }
}
