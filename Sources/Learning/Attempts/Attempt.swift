/// One taking of a quiz: the paper and what was answered so far. Scores are derived, never kept.
public struct Attempt: Hashable, Sendable {
    public let paper: Paper
    public let passMark: Double
    /// By place on the paper; the first answer to each stands.
    public private(set) var responses: [Int: Response] = [:]

    public init(paper: Paper, passMark: Double) {
        self.paper = paper
        self.passMark = passMark
    }

    /// The first place on the paper that has no answer yet.
    public var next: Int? {
        paper.items.indices.first { responses[$0] == nil && paper.items[$0].question.kind.isMarked }
    }

    public var isComplete: Bool { next == nil }

    /// Records `response` to the question at `place`.
    ///
    /// - Returns: How it was marked; nothing where that place has an answer already or does not exist.
    public mutating func answer(_ response: Response, at place: Int) -> Marked? {
        guard paper.items.indices.contains(place), responses[place] == nil else { return nil }
        responses[place] = response
        return paper.items[place].question.mark(response)
    }

    /// Points earned divided by points available, 0...1; 0 for a paper with nothing to mark.
    public var score: Double {
        let marked = paper.items.indices.filter { paper.items[$0].question.kind.isMarked }
        guard !marked.isEmpty else { return 0 }
        let earned = marked.reduce(0.0) { sum, place in
            sum + (responses[place].map { paper.items[place].question.mark($0).fraction } ?? 0)
        }
        return earned / Double(marked.count)
    }

    /// Complete, and the score has reached the pass mark; a rounding error of the sum does not fail anybody.
    public var isPassed: Bool { isComplete && !paper.items.isEmpty && score + 1e-9 >= passMark }
}
