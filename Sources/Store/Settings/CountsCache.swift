import Synchronization

/// What was counted lately, each with the version of the data that it was counted from.
///
/// It is given out only while its version is still the database's own, which every use reads afresh. Of several who
/// ask for the same at once one counts, and the others wait for it: after a change everybody asks.
public final class CountsCache<Question: Hashable & Sendable, Version: Hashable & Sendable, Counts: Sendable>: Sendable
{
    /// Where one count comes to lie; held while it is made.
    private final class Place: Sendable {
        let version: Version
        let counts = Mutex<Counts?>(nil)

        init(version: Version) { self.version = version }
    }

    private struct Kept {
        var places: [Question: Place] = [:]
        /// From the longest unused to the last used.
        var order: [Question] = []

        mutating func place(of question: Question, at version: Version, capacity: Int) -> Place {
            order.removeAll { $0 == question }
            order.append(question)
            if let place = places[question], place.version == version { return place }
            let place = Place(version: version)
            places[question] = place
            if order.count > capacity { places[order.removeFirst()] = nil }
            return place
        }
    }

    private let capacity: Int
    private let kept = Mutex(Kept())

    public init(capacity: Int = 32) {
        self.capacity = capacity
    }

    /// Counts, or gives what was counted at the same version.
    ///
    /// - Parameter version: of the very state of the database that `count` sees.
    public func counts(
        of question: Question, at version: Version, count: () throws -> Counts
    ) throws -> Counts {
        let place = kept.withLock { $0.place(of: question, at: version, capacity: capacity) }
        return try place.counts.withLock { known in
            if let known { return known }
            let counts = try count()
            known = counts
            return counts
        }
    }
}
