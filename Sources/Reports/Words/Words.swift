public import Adoption
public import People
public import Phrases

/// The phrases of one language, with our values put into them.
public struct Words: Sendable {
    public let language: Language
    public let phrases: Phrases

    public init(_ language: Language) {
        self.language = language
        phrases =
            switch language {
            case .vietnamese: .vietnamese
            case .english: .english
            }
    }

    public func count(_ value: Int) -> String { phrases.formats.count(value) }

    /// `dd/MM/yyyy`.
    public func date(_ day: Day) -> String {
        let (year, month, day) = day.civil
        return phrases.formats.date(year: year, month: month, day: day)
    }

    /// The local wall-clock time, as `HH:mm`.
    public func time(_ instant: Instant, in offsets: ZoneOffsets) -> String {
        let local = instant.milliseconds + Int64(offsets.offset(at: instant)) * 1000
        let minutes = (local - Int64(offsets.day(of: instant).number) * 86_400_000) / 60_000
        return phrases.formats.time(hour: Int(minutes / 60), minute: Int(minutes % 60))
    }

    public func name(of state: AccountState?) -> String {
        switch state {
        case .revoked: phrases.states.revoked
        case .exempt: phrases.states.exempt
        case .issueDateUnknown: phrases.states.issueDateUnknown
        case .unknown: phrases.states.unknown
        case .new: phrases.states.new
        case .neverUsed: phrases.states.neverUsed
        case .dormant: phrases.states.dormant
        case .habitual: phrases.states.habitual
        case .active: phrases.states.active
        case nil: phrases.states.notIssuedYet
        }
    }
}
