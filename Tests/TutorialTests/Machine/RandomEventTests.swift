import Learning
import People
import Practice
import Testing

@testable import Tutorial

/// Whatever anybody does in whatever order.
struct RandomEventTests {
    static func someEvent(_ state: TutorialState, _ random: inout SeededRandom) -> TutorialEvent {
        let world = state.run.moment.world
        let actions = world.controls.flatMap { control -> [PracticeAction] in
            switch control.kind {
            case .press(let action): [action]
            case .pick(let options, _, _, _): options.map(\.action)
            case .write(let entry): ["đơn", "Tập", "000199000001", "mk", "246810", ""].map(entry.makes.action)
            }
        }
        let model: [PracticeAction] =
            if case .perform(_, let solution)? = state.run.step?.kind { solution } else { [] }
        let code = world.dossiers.last?.code ?? "x"
        let events: [TutorialEvent] = [
            .next, .next, .next, .hint, .hint, .hint, .showMe, .showNext, .showNext, .redo, .freePlay, .back,
            .resetStep, .answer(.chosen([0])), .answer(.chosen([1])), .answer(.text("dang nhap")),
            .answer(.text(code)), .answer(.text("4000")), .answer(.truth(true)), .answer(.matched([3])), .undo, .undo,
            .act(actions.randomElement(using: &random) ?? .submit),
            .act(actions.randomElement(using: &random) ?? .submit),
            .act(model.randomElement(using: &random) ?? .submit), .act(model.randomElement(using: &random) ?? .submit),
        ]
        if Int.random(in: 0..<40, using: &random) == 0 { return .resetLesson }
        if Int.random(in: 0..<25, using: &random) == 0 {
            let lesson = state.course.lessons.randomElement(using: &random)!
            return .open(lesson: lesson.id, step: lesson.steps.randomElement(using: &random)!.id)
        }
        return events.randomElement(using: &random)!
    }

    /// One event, or now and then the whole step as its model does it, so that the far end is reached too.
    static func someRoad(_ state: TutorialState, _ random: inout SeededRandom) -> [TutorialEvent] {
        guard Int.random(in: 0..<6, using: &random) == 0 else { return [someEvent(state, &random)] }
        switch state.run.step?.kind {
        case .perform(_, let solution): return [.resetStep] + solution.map { .act($0) } + [.next]
        case .lookUp(let lookUp):
            return [.answer(.text(lookUp.expected(in: state.run.moment.world) ?? "")), .next]
        case .explain: return Array(repeating: .answer(.chosen([0])), count: 3) + [.next]
        default: return [.next]
        }
    }

    static func road(_ seed: Int) -> (TutorialState, [TutorialEvent], Set<String>) {
        var random = SeededRandom(seed: seed)
        var state = TutorialState(course: .sample)
        var recorded: [TutorialEvent] = []
        var earned: Set<String> = []
        for _ in 0..<60 {
            for event in someRoad(state, &random) {
                for case .record(let kept, let marks) in state.handle(event) {
                    recorded.append(kept)
                    for (id, mark) in marks where mark != nil { earned.insert(id) }
                }
            }
        }
        return (state, recorded, earned)
    }

    @Test(arguments: 0..<30)
    func `no events break the machine's rules`(seed: Int) {
        var random = SeededRandom(seed: seed)
        var state = TutorialState(course: .sample)
        let steps = Set(state.course.lessons.flatMap { $0.steps.map(\.id) })
        for event in Self.road(seed).1 + (0..<60).map({ _ in Self.someEvent(state, &random) }) {
            let before = state
            let effects = state.handle(event)
            let screen = state.screen
            #expect(Set(state.marks.keys).isSubset(of: steps))
            #expect(screen.stepNumber >= 1 && screen.stepNumber <= screen.stepCount)
            #expect(screen.hints.count <= 3)
            #expect(screen.done == state.marks.count)
            #expect(Set(screen.commands).count == screen.commands.count)
            if effects.isEmpty { #expect(before.run == state.run) }
            // Nobody is ever stuck: something always leads on.
            #expect(screen.commands.contains(.leave) && screen.commands.contains(.map))
        }
    }

    @Test(arguments: 0..<30)
    func `the recorded events lead to the same state again`(seed: Int) {
        let (state, recorded, _) = Self.road(seed)
        #expect(TutorialState(course: .sample).after(recorded) == state)
    }

    @Test(arguments: 0..<30)
    func `undo after anything gives the state before`(seed: Int) {
        var random = SeededRandom(seed: seed)
        var state = TutorialState(course: .sample)
        for _ in 0..<60 {
            for event in Self.someRoad(state, &random).dropLast() { _ = state.handle(event) }
            var before = state
            let event = Self.someEvent(state, &random)
            let effects = state.handle(event)
            // A hint is nothing done: undo takes back what was done before it.
            if case .record(let kept, _)? = effects.first, kept != .undo, kept != .hint {
                if case .open = kept { continue }
                var after = state.after([.undo])
                // What has changed nothing is passed over: undo gives what it would have given before, and the state
                // before where nothing has changed anything.
                if before.isLike(state) {
                    let runs = [before.after([.undo]).run, before.run]
                    #expect(runs.contains(after.run))
                    continue
                }
                #expect(after.undone?.event == kept)
                after.show(nil)
                before.show(nil)
                #expect(after == before)
            }
        }
    }

    @Test func `random roads earn every step of the course`() {
        var earned: Set<String> = []
        for seed in 0..<60 { earned.formUnion(Self.road(seed).2) }
        #expect(earned.count == 9)
    }

    @Test(arguments: 0..<20)
    func `every event survives being written as words`(seed: Int) {
        for event in Self.road(seed).1 { #expect(TutorialEvent(words: event.words) == event) }
    }

    @Test(arguments: [[], ["fly"], ["open", "a"], ["act"], ["act", "fly"], ["chosen", "x"], ["truth", "maybe"]])
    func `words that are no event are refused`(words: [String]) {
        #expect(TutorialEvent(words: words) == nil)
    }
}

extension TutorialState {
    /// Whether what has been done is the same, whatever was answered to it.
    fileprivate func isLike(_ other: TutorialState) -> Bool { run.moment.isLike(other.run.moment) }
}
