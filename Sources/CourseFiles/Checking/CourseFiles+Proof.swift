import Practice
import Tutorial

extension CourseFiles {
    /// Everything wrong, the proof of each model solution included.
    ///
    /// Every goal must be false at the start and true at the end; every action must be offered by the page that is
    /// open, and the goal must stay false when any one of them is left out.
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
                if lookUp.expected(in: world) == nil { problems.append(.lookUpEmpty(step: step.id)) }
            case .read, .ask, .explain, .real: break
            }
        }
        return problems.map { CourseDiagnostic(file: "course.yaml", line: line(of: $0), problem: $0) }
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
        return problems
    }

    /// The line on which the step or lesson that a problem names is written.
    private func line(of problem: CourseProblem) -> Int? {
        let id: String
        switch problem {
        case .setupRefused(let lesson, _): id = lesson
        case .goalTrueAtStart(let step), .goalFalseAtEnd(let step, _), .actionNotOffered(let step, _),
            .actionNeedless(let step, _), .lookUpEmpty(let step):
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
