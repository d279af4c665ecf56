import People
import Practice
import Tutorial

extension CourseFiles {
    /// Everything wrong, the proof of each model solution included.
    ///
    /// Every goal must be false at the start and true at the end; every action must be offered by the page that is
    /// open, and the goal must stay false when any one of them is left out, or done with another file, field value,
    /// office or way of delivery that the portal takes as well. A hint that gives a look-up's answer must give it right.
    /// Whoever waits no longer than each step needs must be able to finish the next ones as their models do.
    public var proved: [CourseDiagnostic] {
        guard let course else { return diagnostics }
        return diagnostics + course.lessons.flatMap { prove($0, in: course) }
    }

    private func prove(_ lesson: Lesson, in course: Course) -> [CourseDiagnostic] {
        var problems: [CourseProblem] = []
        var world = course.world(before: 0, of: lesson)
        problems += setupProblems(lesson, course)
        for step in lesson.steps {
            switch step.kind {
            case .perform(let goal, let solution):
                problems += problem(with: goal, solution, step, world)
                for action in solution { world.perform(action) }
            case .lookUp(let lookUp):
                problems += self.problems(with: lookUp, step, world)
            case .read, .ask, .explain, .real: break
            }
        }
        problems += lesson.failingAfterShortWaits(in: course).map { .failsAfterShortWait(step: $0) }
        return problems.map { CourseDiagnostic(file: "course.yaml", line: line(of: $0), problem: $0) }
    }

    private func problems(with lookUp: LookUp, _ step: Step, _ world: PracticeWorld) -> [CourseProblem] {
        guard let expected = lookUp.expected(in: world) else { return [.lookUpEmpty(step: step.id)] }
        guard let hint = step.hints.last else { return [] }
        let literals = [hint.vi, hint.en].compactMap(\.self).flatMap(\.blocks).flatMap(\.spans)
            .filter { $0.style == .code && lookUp.isForm($0.text, in: world) }.map(\.text)
        let wrong = literals.filter { !lookUp.accepts($0, in: world) }
        return wrong.map { .hintWrong(step: step.id, found: $0, expected: expected) }
    }

    private func setupProblems(_ lesson: Lesson, _ course: Course) -> [CourseProblem] {
        var bare = lesson
        bare = Lesson(id: bare.id, title: bare.title, follows: bare.follows, setup: [], steps: bare.steps)
        var world = course.world(before: 0, of: bare)
        return lesson.setup.compactMap { action in
            world.perform(action).isRefused ? .setupRefused(lesson: lesson.id, action.words) : nil
        }
    }

    private func problem(
        with goal: [Fact], _ solution: [PracticeAction], _ step: Step, _ start: PracticeWorld
    ) -> [CourseProblem] {
        var problems: [CourseProblem] = []
        if start.meets(goal) { return [.goalTrueAtStart(step: step.id)] }
        var world = start
        for action in solution {
            if world.gesture(for: action) == nil { problems.append(.actionNotOffered(step: step.id, action.words)) }
            world.perform(action)
        }
        if let index = goal.firstIndex(where: { !$0.holds(in: world) }) {
            return problems + [.goalFalseAtEnd(step: step.id, fact: index + 1)]
        }
        for index in solution.indices {
            var without = start
            for (place, action) in solution.enumerated() where place != index { without.perform(action) }
            if without.meets(goal) { problems.append(.actionNeedless(step: step.id, solution[index].words)) }
        }
        return problems + variants(of: solution, goal, start).map { .goalTakesOther(step: step.id, $0.words) }
    }

    /// What could be done in place of one of the model's actions, and passes all the same.
    private func variants(
        of solution: [PracticeAction], _ goal: [Fact], _ start: PracticeWorld
    ) -> [PracticeAction] {
        var world = start
        var passing: [PracticeAction] = []
        for index in solution.indices {
            for other in world.others(than: solution[index], goal) {
                var varied = world
                for action in [other] + solution[(index + 1)...] { varied.perform(action) }
                if varied.meets(goal) { passing.append(other) }
            }
            world.perform(solution[index])
        }
        return passing
    }

    /// The line on which the step or lesson that a problem names is written.
    private func line(of problem: CourseProblem) -> Int? {
        let id: String
        switch problem {
        case .setupRefused(let lesson, _): id = lesson
        case .goalTrueAtStart(let step), .goalFalseAtEnd(let step, _), .actionNotOffered(let step, _),
            .actionNeedless(let step, _), .lookUpEmpty(let step), .hintWrong(let step, _, _),
            .goalTakesOther(let step, _), .failsAfterShortWait(let step):
            id = step
        default: return nil
        }
        let text = SourceFolder(path: folder).text(of: "course.yaml") ?? ""
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.firstIndex { line in
            guard let key = line.range(ofKey: "id:") else { return false }
            return line[key...].split(whereSeparator: { " ,}\"'".contains($0) }).first.map { $0 == id } ?? false
        }.map { $0 + 1 }
    }
}

extension PracticeWorld {
    /// What the page offers beside `action` that does the same kind of thing and is wrong: another file for a slot,
    /// another value in a form's field, another office, another way of delivery.
    ///
    /// A field of which the goal says that any value will do has no wrong ones.
    fileprivate func others(than action: PracticeAction, _ goal: [Fact]) -> [PracticeAction] {
        switch action {
        case .attach(let slot, let file):
            return portal.files.filter { $0.code != file }.map { .attach(slot: slot, file: $0.code) }
        case .apply(let office):
            return portal.offices.filter { $0.code != office }.map { .apply(office: $0.code) }
        case .deliver(let delivery):
            return Delivery.allCases.filter { $0 != delivery }.map { .deliver($0) }
        case .fill(let code, let value):
            guard case .filing(let procedure) = place, let draft = drafts[procedure],
                !goal.contains(.filled(procedure: procedure, field: code, value: nil)),
                let field = portal.procedure(procedure)?.visibleFields(of: draft).first(where: { $0.code == code }),
                let other = field.otherValue(than: value, today: today)
            else { return [] }
            return [.fill(field: code, value: other)]
        default: return []
        }
    }
}

extension FormField {
    /// A value that stands in the field and is not `value`; nothing where there is none.
    fileprivate func otherValue(than value: String, today: Day) -> String? {
        let candidates: [String] =
            switch rule {
            case .text: ["\(value) khác"]
            case .identityNumber: ["000199000009", "000199000008"]
            case .phone: ["0900000009", "0900000008"]
            case .pastDate: ["02/01/1990", "03/01/1990"]
            case .number(let least, let most): ["\(least)", "\(most)"]
            case .choice(let choices): choices.map(\.code)
            }
        return candidates.first { $0 != value && problem(with: $0, today: today) == nil }
    }
}

extension Substring {
    /// Where the value of `key` begins, where the line has that key.
    fileprivate func range(ofKey key: String) -> Index? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(key), index == startIndex || " {-".contains(self[self.index(before: index)]) {
                return self.index(index, offsetBy: key.count)
            }
            index = self.index(after: index)
        }
        return nil
    }
}
