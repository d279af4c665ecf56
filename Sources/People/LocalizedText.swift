/// The two languages of the product.
public enum Language: String, CaseIterable, Sendable {
    case vietnamese = "vi"
    case english = "en"
}

/// A text in Vietnamese, and in English where somebody has written it.
public struct LocalizedText: Hashable, Sendable {
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
