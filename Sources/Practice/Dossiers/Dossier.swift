public import People

/// What the learner has put together so far and not filed yet.
public struct Draft: Hashable, Sendable {
    public let procedure: String
    public let office: String
    public internal(set) var values: [String: String] = [:]
    /// Slot → file.
    public internal(set) var papers: [String: String] = [:]
    public internal(set) var delivery: Delivery?
    /// The card that was chosen to pay with.
    public internal(set) var card: String?
    public internal(set) var payment: Payment?
    public internal(set) var stage = FilingStage.form
    /// What the portal found wrong at the fields, by the field's code.
    public internal(set) var problems: [String: FieldProblem] = [:]
    /// What was written and did not stand, by the field's code: shown beside its problem, to be mended.
    public internal(set) var rejected: [String: String] = [:]

    /// What stands in a field: what was written last, right or wrong.
    public func written(in field: String) -> String { rejected[field] ?? values[field] ?? "" }
}

/// The four pages of filing.
public enum FilingStage: String, CaseIterable, Hashable, Sendable, Comparable {
    case form
    case papers
    case delivery
    case review

    public static func < (left: Self, right: Self) -> Bool {
        // Every stage is among all of them.
        allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
    }
}

/// Money that has gone over.
public struct Payment: Hashable, Sendable {
    public let amount: Int
    public let card: String
    public let receipt: String
}

/// A filed dossier.
public struct Dossier: Hashable, Sendable {
    public let code: String
    public let procedure: String
    public let office: String
    public let filedOn: Day
    public let values: [String: String]
    public internal(set) var papers: [String: String]
    public let delivery: Delivery
    public internal(set) var payment: Payment?
    /// Oldest first; never empty.
    public private(set) var history: [Entry]
    /// The day by which the office owes the result; set at reception.
    public internal(set) var dueOn: Day?
    /// The slot that the office wants filled again, while it waits.
    public internal(set) var asked: String?
    /// Files put in for a supplement and not sent yet, or sent and not looked at.
    public internal(set) var supplement: [String: String] = [:]
    public internal(set) var isSupplementSent = false
    public internal(set) var isSupplied = false
    public internal(set) var isSaved = false
    public internal(set) var rating: Int?

    /// One line of the timeline.
    public struct Entry: Hashable, Sendable {
        public let status: DossierStatus
        public let day: Day
    }

    init(code: String, draft: Draft, delivery: Delivery, on day: Day) {
        self.code = code
        procedure = draft.procedure
        office = draft.office
        filedOn = day
        values = draft.values
        papers = draft.papers
        self.delivery = delivery
        payment = draft.payment
        history = [Entry(status: .new, day: day)]
    }

    public var status: DossierStatus { history[history.count - 1].status }
    /// The day on which the present status began.
    public var since: Day { history[history.count - 1].day }

    /// The only road from one status to another.
    ///
    /// - Returns: Whether the rules allow it; if not, nothing has changed.
    @discardableResult
    mutating func move(to next: DossierStatus, on day: Day) -> Bool {
        guard status.mayBecome.contains(next) else { return false }
        history.append(Entry(status: next, day: day))
        return true
    }
}

/// A petition or feedback that the learner has sent.
public struct Petition: Hashable, Sendable {
    public let code: String
    public let topic: String
    public let office: String
    public let text: String
    public let sentOn: Day
    public internal(set) var answeredOn: Day?
}
