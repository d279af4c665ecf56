public import People

/// Everything about a simulated public-service portal that is data: what it offers and whom the learner plays.
public struct Portal: Hashable, Sendable {
    public let name: LocalizedText
    /// The address shown in the page's header, so that learners learn to look at it.
    public let address: String
    /// The prefix of dossier codes; obviously made up, so that none is taken for a real one.
    public let codePrefix: String
    /// The first day of practice; moved on to a working day where it is none.
    public let firstDay: Day
    /// Idle minutes after which a session expires.
    public let sessionMinutes: Int
    public let applicant: Applicant
    public let offices: [Office]
    public let procedures: [Procedure]
    /// The files on the learner's own machine.
    public let files: [PaperFile]
    public let cards: [Card]
    public let petitionTopics: [Named]
    public let holidays: Set<Day>

    public init(
        name: LocalizedText, address: String, codePrefix: String, firstDay: Day, sessionMinutes: Int,
        applicant: Applicant, offices: [Office], procedures: [Procedure], files: [PaperFile], cards: [Card],
        petitionTopics: [Named], holidays: Set<Day>
    ) {
        self.name = name
        self.address = address
        self.codePrefix = codePrefix
        self.firstDay = firstDay
        self.sessionMinutes = sessionMinutes
        self.applicant = applicant
        self.offices = offices
        self.procedures = procedures
        self.files = files
        self.cards = cards
        self.petitionTopics = petitionTopics
        self.holidays = holidays
    }

    public func procedure(_ code: String) -> Procedure? { procedures.first { $0.code == code } }
    public func office(_ code: String) -> Office? { offices.first { $0.code == code } }
    public func file(_ code: String) -> PaperFile? { files.first { $0.code == code } }
    public func card(_ code: String) -> Card? { cards.first { $0.code == code } }
}

/// A code and what people call it.
public struct Named: Hashable, Sendable {
    public let code: String
    public let name: LocalizedText

    public init(code: String, name: LocalizedText) {
        self.code = code
        self.name = name
    }
}

/// The made-up citizen whom the learner plays.
public struct Applicant: Hashable, Sendable {
    public let name: String
    public let identityNumber: String
    public let password: String
    /// The six digits that the simulated phone shows at sign-in.
    public let oneTimeCode: String
    /// The office of the commune where the applicant lives.
    public let homeOffice: String

    public init(name: String, identityNumber: String, password: String, oneTimeCode: String, homeOffice: String) {
        self.name = name
        self.identityNumber = identityNumber
        self.password = password
        self.oneTimeCode = oneTimeCode
        self.homeOffice = homeOffice
    }
}

/// An office that settles procedures.
public struct Office: Hashable, Sendable {
    public let code: String
    public let name: LocalizedText
    /// The part of a dossier code that names the office.
    public let shortCode: String

    public init(code: String, name: LocalizedText, shortCode: String) {
        self.code = code
        self.name = name
        self.shortCode = shortCode
    }
}

/// A means of paying; `refuses` says why it is refused, where it is.
public struct Card: Hashable, Sendable {
    public let code: String
    public let name: LocalizedText
    public let refuses: CardRefusal?

    public init(code: String, name: LocalizedText, refuses: CardRefusal?) {
        self.code = code
        self.name = name
        self.refuses = refuses
    }
}

/// Why a bank does not pay.
public enum CardRefusal: String, CaseIterable, Hashable, Sendable {
    case balance
    case expired
    case limit
}
