/// The two languages of the product.
public enum Language: String, CaseIterable, Sendable {
    case vietnamese = "vi"
    case english = "en"
}

extension Language {
    /// The language that a command line asks for by `--lang`, read before anything else of it is understood: its help
    /// and its errors are in that language too.
    public init?(askedForIn arguments: [String]) {
        let joined = arguments.last { $0.hasPrefix("--lang=") }.map { String($0.dropFirst("--lang=".count)) }
        let apart = arguments.lastIndex(of: "--lang").flatMap { arguments.dropFirst($0 + 1).first }
        guard let code = joined ?? apart else { return nil }
        self.init(rawValue: code)
    }
}

/// A text in Vietnamese, and in English where somebody has written it.
public struct LocalizedText: Hashable, Codable, Sendable {
    public let vi: String
    public let en: String?

    public init(vi: String, en: String? = nil) {
        self.vi = vi
        self.en = en
    }

    /// The text in `language`; Vietnamese where the other is missing.
    public subscript(language: Language) -> String {
        switch language {
        case .vietnamese: vi
        case .english: en ?? vi
        }
    }
}
