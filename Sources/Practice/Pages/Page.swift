public import People

/// What the portal shows at one moment, in meaning: no words of the interface, no layout.
public struct Page: Hashable, Sendable {
    public let title: Label
    public let blocks: [Block]

    /// One thing on the page, in reading order.
    public enum Block: Hashable, Sendable {
        case heading(Label)
        case text(Label)
        /// A name and what stands beside it.
        case row(Label, Label)
        case timeline([Dossier.Entry], dueOn: Day?)
        case control(Control)
    }
}

/// Words: the portal's own, or a text of the data.
public indirect enum Label: Hashable, Sendable {
    case word(PortalWord)
    case text(LocalizedText)
    case plain(String)
    case status(DossierStatus)
    case service(ServiceKind)
    case delivery(Delivery)
    case stage(FilingStage)
    case money(Int)
    case days(Int)
    case day(Day)
    case file(PaperFile)
    /// How satisfied somebody is, 1...5.
    case stars(Int)
    /// The made-up account that learners practise with.
    case account(number: String, password: String)
    /// The first word, with the second text in it or behind it.
    case pair(PortalWord, Label)
}

/// Something that the learner can do on a page.
public struct Control: Hashable, Sendable {
    /// Stays the same while the page stays, so that a terminal can keep its place.
    public let key: String
    public let label: Label
    public let kind: Kind

    public enum Kind: Hashable, Sendable {
        case press(PracticeAction)
        case write(Entry)
        case pick([Option], chosen: Int?, isRequired: Bool, problem: FieldProblem?)
    }

    /// A field that text is written into.
    public struct Entry: Hashable, Sendable {
        public let value: String
        public let isRequired: Bool
        public let isSecret: Bool
        public let problem: FieldProblem?
        public let makes: Makes
    }

    /// The action that a written text becomes.
    public enum Makes: Hashable, Sendable {
        case fill(String)
        case search
        case lookUp
        case confirm
    }

    public struct Option: Hashable, Sendable {
        public let label: Label
        public let action: PracticeAction
    }
}

extension Control.Makes {
    /// The action that writing `text` performs.
    public func action(_ text: String) -> PracticeAction {
        switch self {
        case .fill(let field): .fill(field: field, value: text)
        case .search: .search(text)
        case .lookUp: .lookUp(text)
        case .confirm: .confirm(code: text)
        }
    }
}

/// The portal's own words.
public enum PortalWord: Hashable, Sendable, CaseIterable {
    case home, signIn, signOut, lookUp, dossiers, documents, petitions
    case identityNumber, password, phoneMessage, oneTimeCode
    case searchProcedure, results, service, fee, free, feeLater, timeLimit, papers, result, offices
    case applyAt, filing, office, removeFile, delivery, payWith, paid, receipt
    case forward, backward, submit, none, payNow, unfinished, reopen
    case dossierCode, procedure, status, askedFor, sendSupplement, supplementSent, withdraw, askWithdraw, keepDossier
    case takeResult, saveResult, savedResult, rate, rated, sendRating, wrongDistrict, publicView, ownersList,
        noDossiers, open, noDocuments
    case topic, toOffice, content, send, sentPetitions, waiting, answered
    case leaveDesk, waitDay, waitWeek
}
