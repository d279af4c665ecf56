/// What the portal answers to an action.
public enum Answer: Hashable, Sendable {
    case done(Success)
    case refused(Refusal)

    public var isRefused: Bool {
        if case .refused = self { true } else { false }
    }

    /// Whether it tells of the practice clock, and not of what the portal says.
    public var isPassingOfTime: Bool {
        switch self {
        case .done(.paused), .done(.waited): true
        default: false
        }
    }
}

/// An action that worked, where the page alone does not say so.
public enum Success: Hashable, Sendable {
    /// The page says it all.
    case shown
    case kept
    /// The page that was asked for is open already.
    case open
    case codeSent
    case signedIn
    case signedOut
    /// The sign-in page of somebody whose session had expired.
    case signInAgain
    case found(Int)
    case draftReopened
    case attached
    case removed
    case paid(receipt: String)
    case filed(code: String)
    case supplementSent
    case withdrawn
    /// Asked whether to withdraw it, the learner kept the dossier.
    case dossierKept
    case resultTaken
    case resultSaved
    case rated
    case petitionSent(code: String)
    /// `expired` where the session ended meanwhile.
    case paused(minutes: Int, expired: Bool)
    /// `moved`: what became of the learner's dossiers meanwhile, the last status of each.
    case waited(days: Int, expired: Bool, moved: [Move])

    public struct Move: Hashable, Sendable {
        public let dossier: String
        public let status: DossierStatus

        public init(dossier: String, status: DossierStatus) {
            self.dossier = dossier
            self.status = status
        }
    }
}

/// Why the portal did not do it.
public enum Refusal: Error, Hashable, Sendable {
    /// The page that is open does not offer this.
    case notOnThisPage
    case notSignedIn
    case alreadySignedIn
    case sessionExpired
    case badIdentityNumber
    case wrongPassword
    case wrongCode
    case nothingFound
    /// A dossier's code was typed where procedures are searched.
    case codeInSearch
    /// Fewer letters than `least`.
    case tooShort(least: Int)
    case wrongOffice
    case fields(count: Int)
    case paperMissing
    case unreadableFile
    case fileTooLarge
    case noDelivery
    case unpaid
    case paymentRefused(CardRefusal)
    case nothingToPay
    case noCard
    case noRating
    case dossierNotFound
    case notNow(DossierStatus)
    case alreadySaved
    case alreadyRated
    case badRating

    /// The name under which a course file speaks of having met it.
    public var name: String {
        switch self {
        case .notOnThisPage: "not-on-this-page"
        case .notSignedIn: "not-signed-in"
        case .alreadySignedIn: "already-signed-in"
        case .sessionExpired: "session-expired"
        case .badIdentityNumber: "bad-identity-number"
        case .wrongPassword: "wrong-password"
        case .wrongCode: "wrong-code"
        case .nothingFound: "nothing-found"
        case .codeInSearch: "code-in-search"
        case .tooShort: "too-short"
        case .wrongOffice: "wrong-office"
        case .fields: "fields"
        case .paperMissing: "paper-missing"
        case .unreadableFile: "unreadable-file"
        case .fileTooLarge: "file-too-large"
        case .noDelivery: "no-delivery"
        case .unpaid: "unpaid"
        case .paymentRefused: "payment-refused"
        case .nothingToPay: "nothing-to-pay"
        case .noCard: "no-card"
        case .noRating: "no-rating"
        case .dossierNotFound: "dossier-not-found"
        case .notNow: "not-now"
        case .alreadySaved: "already-saved"
        case .alreadyRated: "already-rated"
        case .badRating: "bad-rating"
        }
    }

    public static let names: Set<String> = [
        "not-on-this-page", "not-signed-in", "already-signed-in", "session-expired", "bad-identity-number",
        "wrong-password", "wrong-code", "nothing-found", "code-in-search", "too-short", "wrong-office", "fields",
        "paper-missing", "unreadable-file", "file-too-large", "no-delivery", "unpaid", "payment-refused",
        "nothing-to-pay",
        "no-card", "no-rating", "dossier-not-found", "not-now", "already-saved", "already-rated", "bad-rating",
    ]
}
