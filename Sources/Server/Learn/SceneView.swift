import Foundation
import Scenes
import Tutorial

/// A scene of a lesson as values for the templates: what the terminal shows as items is headings, texts, one form with
/// its fields and buttons, and links. Pure; it knows nothing of requests.
struct SceneView: Sendable {
    let title: String
    let place: String
    let progress: String
    /// Whole per cent of the bar.
    let share: Int
    let intro: [ItemView]
    /// What came of the last act.
    let outcome: Notice?
    /// The one thing to go on with, at the end of the page; or, where a step is finished, before all that could be
    /// done besides.
    let primary: Control?
    let now: Control?
    let sections: [Section]
    let commands: [Control]
    let isPanel: Bool

    /// A stretch of the page: the lesson's own, the simulated portal, the practice clock.
    struct Section: Sendable {
        /// Nothing for the lesson's own.
        let rule: String?
        let id: String
        var items: [ItemView]
    }

    struct Notice: Sendable {
        /// `good`, `bad` or `neutral`.
        let tone: String
        let sign: String
        let text: String

        init(_ tone: Tone, _ text: String) {
            self.tone = tone == .good ? "good" : tone == .bad ? "bad" : "neutral"
            sign = tone.sign
            self.text = text
        }
    }

    struct Span: Sendable {
        let text: String
        /// The name of a class; empty for plain text.
        let style: String
    }

    /// One thing of a page, in reading order; one of its parts is there.
    struct ItemView: Sendable {
        var heading: String?
        /// A heading inside a section.
        var subheading: String?
        var prose: Prose?
        var row: Row?
        var said: Notice?
        var group: Group?
        var field: FieldView?
        var problem: String?
    }

    struct Prose: Sendable {
        let mark: String?
        let spans: [Span]
    }

    struct Row: Sendable {
        let name: String
        let value: String
    }

    /// Controls beside or below each other.
    struct Group: Sendable {
        /// What is asked, for who hears the page.
        let label: String
        let isList: Bool
        let controls: [Control]
    }

    /// A button, a link, a box to tick or one of several to choose.
    struct Control: Sendable {
        let label: String
        /// What the form says when it is pressed; nothing for a link or a box.
        var key: String?
        var address: String?
        var tick: String?
        /// `join-0` and the like, with ``choice`` as its value.
        var joins: String?
        var choice = ""
        /// `true` or `false` for an option that is a button.
        var pressed: String?
        var isFinal = false
        var isChecked = false
    }

    struct FieldView: Sendable {
        let id: String
        /// Its name in the form.
        let name: String
        let label: String
        let value: String
        let isRequired: Bool
        let isSecret: Bool
        /// The button beside it, where it is performed by itself.
        let button: Control?
        var problem: String?
    }
}

extension SceneView {
    /// Words that a terminal has no need of.
    struct Buttons {
        let find: String
        let answer: String
    }

    /// - Parameter address: where a look at something else is.
    init(_ scene: Scene<LessonAction>, buttons: Buttons, address: @escaping (LessonAction) -> String?) {
        title = scene.title
        place = scene.place
        let all = max(scene.progress?.all ?? 0, 1)
        let done = (scene.progress?.own ?? 0) + (scene.progress?.shown ?? 0)
        progress = "\(done)/\(all)"
        share = done * 100 / all
        isPanel = scene.isPanel
        var maker = ItemMaker(buttons: buttons, address: address)
        intro = maker.items(scene.intro)
        sections = maker.sections(scene.items)
        outcome = scene.status.map { Notice($0.tone, $0.text) }
        let enter = scene.enter.flatMap { action in
            scene.enterLabel.map { maker.control($0, key: SceneKey.enter, action) }
        }
        // A panel has its way back at its head.
        let isWaiting = scene.begins == .nothing && scene.status?.tone == .good
        (primary, now) = scene.isPanel ? (nil, nil) : isWaiting ? (nil, enter) : (enter, nil)
        let goesOn = scene.enterLabel
        commands = scene.commands.filter { $0.label != goesOn }
            .map { maker.control($0.label, key: SceneKey.command($0.letter), $0.action) }
    }
}

extension Scene<LessonAction> {
    /// Says how pages are used, where the terminal speaks of its keys.
    mutating func explainPages(_ texts: [String], heading: String) {
        let close = items.first { if case .buttons = $0 { true } else { false } }
        items = [.heading(heading)] + (close.map { [$0] } ?? []) + texts.map { .text([Words($0)], mark: "•") }
    }
}

/// How a form names what was pressed.
enum SceneKey {
    static let enter = "enter"
    static func command(_ letter: Character) -> String { "command-\(letter)" }
    static func button(_ key: String) -> String { "button-\(key)" }
    static let fieldPrefix = "field-"
    static let joinPrefix = "join-"
    static func performed(_ key: String) -> String { fieldPrefix + key }
    static func field(_ key: String) -> String { fieldPrefix + key }
    static let tick = "tick"
    static func join(_ left: Int) -> String { joinPrefix + "\(left)" }
}

private struct ItemMaker {
    let buttons: SceneView.Buttons
    let address: (LessonAction) -> String?
    private var fields = 0
    /// What was said last: it names the controls that follow.
    private var asked = ""
    private var isInside = false

    init(buttons: SceneView.Buttons, address: @escaping (LessonAction) -> String?) {
        self.buttons = buttons
        self.address = address
    }

    mutating func sections(_ items: [Item<LessonAction>]) -> [SceneView.Section] {
        var sections = [SceneView.Section(rule: nil, id: "viec", items: [])]
        for item in items {
            if case .rule(let title) = item {
                isInside = !title.isEmpty
                guard isInside else { continue }
                sections.append(.init(rule: title, id: "trang-\(sections.count)", items: []))
                continue
            }
            // What follows the clock's end belongs to the lesson again.
            if !isInside, sections.last?.rule != nil {
                sections.append(.init(rule: nil, id: "viec-\(sections.count)", items: []))
            }
            add(item, to: &sections[sections.count - 1].items)
        }
        return sections.filter { !$0.items.isEmpty }
    }

    mutating func items(_ items: [Item<LessonAction>]) -> [SceneView.ItemView] {
        var made: [SceneView.ItemView] = []
        for item in items { add(item, to: &made) }
        return made
    }

    private mutating func add(_ item: Item<LessonAction>, to items: inout [SceneView.ItemView]) {
        var view = SceneView.ItemView()
        switch item {
        case .gap, .rule: return
        case .text(let words, let mark):
            let spans = words.map { SceneView.Span(text: $0.text, style: Self.name($0.style)) }
            view.prose = .init(mark: mark.isEmpty ? nil : mark, spans: spans)
            asked = words.map(\.text).joined()
        case .heading(let text):
            asked = text
            if isInside { view.subheading = text } else { view.heading = text }
        case .row(let name, let value): view.row = .init(name: name, value: value)
        case .notice(let tone, let text): view.said = .init(tone, text)
        case .problem(let text):
            // Said with the field that it is about.
            if items.last?.field != nil, items.last?.field?.problem == nil {
                items[items.count - 1].field?.problem = text
                return
            }
            view.problem = text
        case .buttons(let buttons), .list(let buttons):
            if buttons.isEmpty { return }
            let isList = if case .list = item { true } else { false }
            view.group = .init(label: asked, isList: isList, controls: buttons.map(control))
        case .field(let field):
            // What only looks for something has a form of its own.
            if case .look = field.make("") { return }
            view.field = self.field(field)
        }
        items.append(view)
    }

    private func control(_ button: Button<LessonAction>) -> SceneView.Control {
        var control: SceneView.Control
        switch button.action {
        case .toggle(let index):
            control = .init(label: button.label, tick: "\(index)")
            control.isChecked = button.isChosen ?? false
        case .join(let left, let right):
            control = .init(label: button.label, joins: SceneKey.join(left), choice: "\(right)")
            control.isChecked = button.isChosen ?? false
        default:
            control = self.control(button.label, key: SceneKey.button(button.key), button.action)
            control.pressed = button.isChosen.map { $0 ? "true" : "false" }
            control.isFinal = button.isFinal
        }
        return control
    }

    func control(_ label: String, key: String, _ action: LessonAction) -> SceneView.Control {
        if let address = address(action) { return .init(label: label, address: address) }
        return .init(label: label, key: key)
    }

    private mutating func field(_ field: Field<LessonAction>) -> SceneView.FieldView {
        fields += 1
        let button: String? =
            switch field.use {
            case .keep: nil
            case .search: buttons.find
            case .answer: buttons.answer
            }
        return .init(
            id: "o-\(fields)", name: SceneKey.field(field.key), label: field.label, value: field.value,
            isRequired: field.isRequired, isSecret: field.isSecret,
            button: button.map { .init(label: $0, key: SceneKey.performed(field.key)) })
    }

    private static func name(_ style: TextStyle) -> String {
        switch style {
        case .plain: ""
        case .strong: "strong"
        case .faint: "faint"
        case .focused: "pointed"
        case .good: "good"
        case .bad: "bad"
        case .code: "code"
        case .term: "term"
        case .bar: ""
        }
    }
}
