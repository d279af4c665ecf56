public import Practice

extension Course {
    /// The world in which the step at `index` of `lesson` begins for whoever did everything before as the model does.
    ///
    /// `index` may be the number of steps: the world in which the lesson ends.
    public func world(before index: Int, of lesson: Lesson) -> PracticeWorld {
        var world = PracticeWorld(portal: portal)
        for earlier in chain(to: lesson) {
            world.play(earlier.setup)
            let steps = earlier.id == lesson.id ? earlier.steps.prefix(index) : earlier.steps[...]
            for step in steps {
                if case .perform(_, let solution) = step.kind { world.play(solution) }
            }
        }
        return world
    }

    /// The lessons whose worlds lead to `lesson`, first to last; a ring is cut where it closes.
    private func chain(to lesson: Lesson) -> [Lesson] {
        var chain = [lesson]
        while let id = chain[0].follows, let before = lessons.first(where: { $0.id == id }),
            !chain.contains(where: { $0.id == id })
        {
            chain.insert(before, at: 0)
        }
        return chain
    }

    public func lesson(_ id: String) -> Lesson? { lessons.first { $0.id == id } }
}

extension PracticeWorld {
    mutating func play(_ actions: [PracticeAction]) {
        for action in actions { perform(action) }
    }

    /// Whether every fact of `goal` is true.
    public func meets(_ goal: [Fact]) -> Bool { goal.allSatisfy { $0.holds(in: self) } }
}
