import Practice
import Tutorial

extension Lesson {
    /// The steps that cannot be finished as their models do by whoever has waited no longer than was needed before.
    func failingAfterShortWaits(in course: Course) -> [String] {
        var world = course.world(before: 0, of: self)
        var failing: [String] = []
        for (index, step) in steps.enumerated() {
            guard case .perform(let goal, let solution) = step.kind else { continue }
            let shortest = world.shortest(solution, to: goal)
            let after = world.playing(shortest)
            if after.meets(goal) {
                world = after
            } else {
                // A model that fails in every world is reported as such.
                if course.world(before: index + 1, of: self).meets(goal) { failing.append(step.id) }
                world = course.world(before: index + 1, of: self)
            }
        }
        return failing
    }
}

extension PracticeWorld {
    fileprivate func playing(_ actions: [PracticeAction]) -> PracticeWorld {
        var world = self
        for action in actions { world.perform(action) }
        return world
    }

    /// `solution` with each wait as short as the goal allows.
    fileprivate func shortest(_ solution: [PracticeAction], to goal: [Fact]) -> [PracticeAction] {
        var shortest = solution
        for (index, action) in solution.enumerated() {
            guard case .wait(let days) = action else { continue }
            for fewer in 1..<max(1, days) {
                var other = shortest
                other[index] = .wait(days: fewer)
                guard playing(other).meets(goal) else { continue }
                shortest = other
                break
            }
        }
        return shortest
    }
}
