extension Fact {
    /// Reads a fact from its name and arguments, as course files write it; nothing where they do not fit.
    public init?(words: [String]) {
        guard let name = words.first else { return nil }
        let arguments = Array(words.dropFirst())
        switch arguments.count {
        case 0 where name == "signed-in": self = .signedIn
        case 0 where name == "signed-out": self = .signedOut
        case 1: self.init(name, arguments[0])
        case 2: self.init(name, arguments[0], arguments[1])
        case 3 where name == "filled":
            self = .filled(procedure: arguments[0], field: arguments[1], value: arguments[2])
        case 3 where name == "attached":
            self = .attached(procedure: arguments[0], slot: arguments[1], file: arguments[2])
        default: return nil
        }
    }

    private init?(_ name: String, _ argument: String) {
        switch name {
        case "viewing": self = .viewing(procedure: argument)
        case "paid": self = .paid(procedure: argument)
        case "submitted": self = .submitted(procedure: argument, office: nil)
        case "reading": self = .reading(procedure: argument)
        case "looked-up": self = .lookedUp(procedure: argument)
        case "supplied": self = .supplied(procedure: argument)
        case "saved": self = .saved(procedure: argument)
        case "rated": self = .rated(procedure: argument)
        case "petition-sent": self = .petitionSent(topic: argument)
        case "petition-answered": self = .petitionAnswered(topic: argument)
        case "met" where Refusal.names.contains(argument): self = .met(argument)
        case "at":
            guard let place = PracticeAction.Destination(rawValue: argument) else { return nil }
            self = .at(place)
        default: return nil
        }
    }

    private init?(_ name: String, _ procedure: String, _ argument: String) {
        switch name {
        case "drafting": self = .drafting(procedure: procedure, office: argument)
        case "filled": self = .filled(procedure: procedure, field: argument, value: nil)
        case "attached": self = .attached(procedure: procedure, slot: argument, file: nil)
        case "submitted": self = .submitted(procedure: procedure, office: argument)
        case "stage":
            guard let stage = FilingStage(rawValue: argument) else { return nil }
            self = .stage(procedure: procedure, stage)
        case "delivery":
            guard let delivery = Delivery(rawValue: argument) else { return nil }
            self = .delivery(procedure: procedure, delivery)
        case "status", "reached":
            guard let status = DossierStatus(rawValue: argument) else { return nil }
            self = name == "status" ? .status(procedure: procedure, status) : .reached(procedure: procedure, status)
        default: return nil
        }
    }
}
