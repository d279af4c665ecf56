/// The questions of one attempt in the order in which they are shown.
///
/// Drawn from a seed: the same quiz and seed give the same paper, so a dispute can be settled.
public struct Paper: Hashable, Sendable {
    public let items: [Item]

    public struct Item: Hashable, Sendable {
        public let question: Question
        /// For each place on screen, the index of the choice (or right side) shown there.
        public let order: [Int]
    }
}

extension Quiz {
    /// Draws a paper. Descriptions stay where they are and count for no draw.
    public func paper(seed: UInt64) -> Paper {
        var random = SplitMix(seed: seed)
        var asked = questions.indices.filter { questions[$0].kind.isMarked }
        if rules.shuffles || rules.draw != nil { asked.shuffle(using: &random) }
        if let draw = rules.draw { asked = Array(asked.prefix(max(0, draw))) }
        if !rules.shuffles {
            let drawn = Set(asked)
            asked = questions.indices.filter { drawn.contains($0) || !questions[$0].kind.isMarked }
        }
        return Paper(
            items: asked.map { index in
                var order = Array(0..<questions[index].kind.shownCount)
                if rules.shuffles { order.shuffle(using: &random) }
                return Paper.Item(question: questions[index], order: order)
            })
    }
}

extension QuestionKind {
    /// How many choices or right sides are shown.
    var shownCount: Int {
        switch self {
        case .choice(let choices, _): choices.count
        case .matching: rightSides.count
        case .trueFalse: 2
        case .short, .numeric, .essay, .description: 0
        }
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): chance that can be repeated.
public struct SplitMix: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
