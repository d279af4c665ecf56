/// Everything that a learner can do in the practice world.
public enum PracticeAction: Hashable, Sendable {
    case go(Destination)
    /// Writes into a field of the page that is open.
    case fill(field: String, value: String)
    case signIn
    case confirm(code: String)
    case signOut
    case search(String)
    case view(procedure: String)
    /// Chooses the office and opens the form: *Nộp trực tuyến*.
    case apply(office: String)
    case forward
    case backward
    case attach(slot: String, file: String)
    case remove(slot: String)
    case deliver(Delivery)
    /// Chooses the card to pay with; nothing is paid yet.
    case chooseCard(String)
    /// Pays with the card that was chosen.
    case pay(card: String)
    case submit
    case lookUp(String)
    case open(dossier: String)
    /// Opens an unfinished form again.
    case reopen(procedure: String, office: String)
    case sendSupplement
    /// Opens the page that asks whether the dossier is really to be withdrawn.
    case askWithdraw
    /// Leaves that page with the dossier as it is.
    case keepDossier
    case withdraw
    case takeResult
    case saveResult
    /// Chooses how many stars to give; nothing is sent yet.
    case chooseStars(Int)
    /// Sends the rating that was chosen.
    case rate(Int)
    case chooseTopic(String)
    case chooseOffice(String)
    case sendPetition
    /// Leaves the machine alone for some minutes.
    case pause(minutes: Int)
    /// Lets working days pass.
    case wait(days: Int)

    /// The pages that the portal's header leads to.
    public enum Destination: String, CaseIterable, Hashable, Sendable {
        case home
        case signIn = "sign-in"
        case lookUp = "look-up"
        case dossiers
        case documents
        case petitions
    }
}

extension PracticeAction {
    /// Done with the practice clock, not on the portal.
    public var passesTime: Bool {
        switch self {
        case .pause, .wait: true
        default: false
        }
    }

    /// The action as a name and its arguments: how course files and journals write it.
    public var words: [String] {
        switch self {
        case .go(let place): ["go", place.rawValue]
        case .fill(let field, let value): ["fill", field, value]
        case .signIn: ["sign-in"]
        case .confirm(let code): ["confirm", code]
        case .signOut: ["sign-out"]
        case .search(let text): ["search", text]
        case .view(let procedure): ["view", procedure]
        case .apply(let office): ["apply", office]
        case .forward: ["forward"]
        case .backward: ["backward"]
        case .attach(let slot, let file): ["attach", slot, file]
        case .remove(let slot): ["remove", slot]
        case .deliver(let delivery): ["deliver", delivery.rawValue]
        case .chooseCard(let card): ["card", card]
        case .pay(let card): ["pay", card]
        case .submit: ["submit"]
        case .lookUp(let code): ["look-up", code]
        case .open(let code): ["open", code]
        case .sendSupplement: ["send-supplement"]
        case .reopen(let procedure, let office): ["reopen", procedure, office]
        case .askWithdraw: ["ask-withdraw"]
        case .keepDossier: ["keep-dossier"]
        case .withdraw: ["withdraw"]
        case .takeResult: ["take-result"]
        case .saveResult: ["save-result"]
        case .chooseStars(let stars): ["stars", "\(stars)"]
        case .rate(let stars): ["rate", "\(stars)"]
        case .chooseTopic(let topic): ["topic", topic]
        case .chooseOffice(let office): ["office", office]
        case .sendPetition: ["send-petition"]
        case .pause(let minutes): ["pause", "\(minutes)"]
        case .wait(let days): ["wait", "\(days)"]
        }
    }

    /// Reads ``words`` back; nothing for an unknown name or arguments that do not fit it.
    public init?(words: [String]) {
        guard let name = words.first else { return nil }
        let arguments = Array(words.dropFirst())
        switch arguments.count {
        case 0: self.init(bare: name)
        case 1: self.init(name, arguments[0])
        case 2 where name == "fill": self = .fill(field: arguments[0], value: arguments[1])
        case 2 where name == "attach": self = .attach(slot: arguments[0], file: arguments[1])
        case 2 where name == "reopen": self = .reopen(procedure: arguments[0], office: arguments[1])
        default: return nil
        }
    }

    private init?(bare name: String) {
        switch name {
        case "sign-in": self = .signIn
        case "sign-out": self = .signOut
        case "forward": self = .forward
        case "backward": self = .backward
        case "submit": self = .submit
        case "send-supplement": self = .sendSupplement
        case "ask-withdraw": self = .askWithdraw
        case "keep-dossier": self = .keepDossier
        case "withdraw": self = .withdraw
        case "take-result": self = .takeResult
        case "save-result": self = .saveResult
        case "send-petition": self = .sendPetition
        default: return nil
        }
    }

    private init?(_ name: String, _ argument: String) {
        switch name {
        case "go": if let place = Destination(rawValue: argument) { self = .go(place) } else { return nil }
        case "confirm": self = .confirm(code: argument)
        case "search": self = .search(argument)
        case "view": self = .view(procedure: argument)
        case "apply": self = .apply(office: argument)
        case "remove": self = .remove(slot: argument)
        case "deliver": if let way = Delivery(rawValue: argument) { self = .deliver(way) } else { return nil }
        case "card": self = .chooseCard(argument)
        case "pay": self = .pay(card: argument)
        case "look-up": self = .lookUp(argument)
        case "open": self = .open(dossier: argument)
        case "stars": if let stars = Int(argument) { self = .chooseStars(stars) } else { return nil }
        case "rate": if let stars = Int(argument) { self = .rate(stars) } else { return nil }
        case "topic": self = .chooseTopic(argument)
        case "office": self = .chooseOffice(argument)
        case "pause": if let minutes = Self.amount(argument) { self = .pause(minutes: minutes) } else { return nil }
        case "wait": if let days = Self.amount(argument) { self = .wait(days: days) } else { return nil }
        default: return nil
        }
    }

    /// 1...1000: enough for any lesson, and small enough that no replay takes long.
    private static func amount(_ text: String) -> Int? {
        guard let number = Int(text), (1...1000).contains(number) else { return nil }
        return number
    }
}
