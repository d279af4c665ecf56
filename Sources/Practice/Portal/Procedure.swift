public import People

/// An administrative procedure as the portal publishes it.
public struct Procedure: Hashable, Sendable {
    public let code: String
    public let name: LocalizedText
    /// Other words by which people look for it.
    public let keywords: [String]
    public let service: ServiceKind
    /// Codes of the offices that settle it.
    public let offices: [String]
    /// Whether only the office of the commune where the applicant lives may receive it.
    public let isForResidents: Bool
    public let fields: [FormField]
    public let papers: [PaperSlot]
    public let fee: Fee
    /// Working days from reception to the result.
    public let workingDays: Int
    public let deliveries: [Delivery]
    public let result: LocalizedText
    /// Dossiers of others that are filed each day before the learner's: codes are counted on from there.
    public let filedBefore: Int

    /// Codes have four digits, and there is room for the learner's own.
    public static let filedBefore = 0...9000

    public init(
        code: String, name: LocalizedText, keywords: [String], service: ServiceKind, offices: [String],
        isForResidents: Bool, fields: [FormField], papers: [PaperSlot], fee: Fee, workingDays: Int,
        deliveries: [Delivery], result: LocalizedText, filedBefore: Int = 0
    ) {
        self.code = code
        self.name = name
        self.keywords = keywords
        self.service = service
        self.offices = offices
        self.isForResidents = isForResidents
        self.fields = fields
        self.papers = papers
        self.fee = fee
        self.workingDays = workingDays
        self.deliveries = deliveries
        self.result = result
        self.filedBefore = filedBefore
    }
}

/// The two kinds of online service since Decree 42/2022/NĐ-CP.
public enum ServiceKind: String, CaseIterable, Hashable, Sendable {
    /// *Toàn trình*: the whole procedure online.
    case full
    /// *Một phần*: some of it at the desk.
    case partial
}

/// How the result reaches the applicant.
public enum Delivery: String, CaseIterable, Hashable, Sendable {
    case online
    case post
    case desk
}

/// What a procedure costs, and when it is asked for.
public enum Fee: Hashable, Sendable {
    case none
    /// Paid before the dossier can be filed. In đồng.
    case before(amount: Int)
    /// Asked for by the office once it has received the dossier. In đồng.
    case after(amount: Int)

    public var amount: Int {
        switch self {
        case .none: 0
        case .before(let amount), .after(let amount): amount
        }
    }
}

/// A paper that must be attached.
public struct PaperSlot: Hashable, Sendable {
    public let code: String
    public let name: LocalizedText
    public let isRequired: Bool
    /// Kinds of paper that the office takes; with any other it asks for a supplement.
    public let takes: [String]
    /// What the office writes when it asks for a supplement.
    public let ask: LocalizedText

    public init(code: String, name: LocalizedText, isRequired: Bool, takes: [String], ask: LocalizedText) {
        self.code = code
        self.name = name
        self.isRequired = isRequired
        self.takes = takes
        self.ask = ask
    }
}

/// A file on the learner's machine.
public struct PaperFile: Hashable, Sendable {
    public let code: String
    /// The file's name as the machine shows it, such as `bang-tot-nghiep.pdf`.
    public let fileName: String
    public let name: LocalizedText
    /// What kind of paper it is; offices take some kinds for a slot and not others.
    public let kind: String
    public let kilobytes: Int
    public let isReadable: Bool

    public init(
        code: String, fileName: String, name: LocalizedText, kind: String, kilobytes: Int, isReadable: Bool
    ) {
        self.code = code
        self.fileName = fileName
        self.name = name
        self.kind = kind
        self.kilobytes = kilobytes
        self.isReadable = isReadable
    }

    /// The largest file that the portal takes.
    public static let largestKilobytes = 6 * 1024
}
