public import People

/// Text with the little structure that a lesson needs.
public struct Prose: Hashable, Sendable {
    public let blocks: [Block]

    public init(_ blocks: [Block]) { self.blocks = blocks }

    public enum Block: Hashable, Sendable {
        case paragraph([Span])
        case bullet([Span])
        case numbered(Int, [Span])

        public var spans: [Span] {
            switch self {
            case .paragraph(let spans), .bullet(let spans), .numbered(_, let spans): spans
            }
        }
    }

    public struct Span: Hashable, Sendable {
        public let text: String
        public let style: Style

        public init(_ text: String, _ style: Style = .plain) {
            self.text = text
            self.style = style
        }
    }

    public enum Style: Hashable, Sendable {
        case plain
        case strong
        /// Something to type or read exactly.
        case code
        /// A word that the glossary explains, by the term's id.
        case term(String)
    }

    /// The ids of the terms that are marked, in order, each once.
    public var terms: [String] {
        var seen: [String] = []
        for case .term(let id) in blocks.flatMap(\.spans).map(\.style) where !seen.contains(id) { seen.append(id) }
        return seen
    }
}

/// A prose in Vietnamese, and in English where somebody has written it.
public struct LocalizedProse: Hashable, Sendable {
    public let vi: Prose
    public let en: Prose?

    public init(vi: Prose, en: Prose? = nil) {
        self.vi = vi
        self.en = en
    }

    public subscript(language: Language) -> Prose {
        switch language {
        case .vietnamese: vi
        case .english: en ?? vi
        }
    }
}
