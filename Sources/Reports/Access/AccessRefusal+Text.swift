public import People
public import Phrases

extension AccessRefusal {
    /// One sentence: what is wrong, and what to do.
    public func text(_ words: Words) -> String { words.sentence(problem(words)) }

    /// What is wrong, and what to do.
    public func problem(_ words: Words) -> Phrases.Problem {
        let phrases = words.phrases.access.refusals
        return switch self {
        case .noSuchName(let name): phrases.noSuchName(name)
        case .noSuchPerson(let code): phrases.noSuchPerson(code)
        case .noSuchUnit(let code): phrases.noSuchUnit(code)
        case .alreadyThere(let name): phrases.alreadyThere(name)
        case .nameTaken(let name): phrases.nameTaken(name)
        case .notATrainingAccount(let system): phrases.notATrainingAccount(system)
        case .revoked(let name): phrases.revoked(name)
        case .holdsMore(let name): phrases.holdsMore(name)
        case .noSuchGrant: phrases.noSuchGrant
        case .lastAdministrator: phrases.lastAdministrator
        case .madeByScript: phrases.madeByScript
        case .tooManyTokens(let most): phrases.tooManyTokens(most)
        case .unitNeeded(let role): phrases.unitNeeded(role.rawValue)
        case .unitNotNeeded(let role): phrases.unitNotNeeded(role.rawValue)
        }
    }
}

extension Role {
    /// What people call it.
    public func name(_ words: Words) -> String {
        let phrases = words.phrases.access.roles
        return switch self {
        case .learner: phrases.learner
        case .trainer: phrases.trainer
        case .leader: phrases.leader
        case .administrator: phrases.administrator
        }
    }
}

extension [HeldRole] {
    /// Who holds what, for a terminal. Ends in a line break.
    public func text(_ words: Words, in zone: ZoneOffsets, columns: Int = 80) -> String {
        let phrases = words.phrases.access
        guard !isEmpty else { return wrap(phrases.noRoles, columns: columns).joined(separator: "\n") + "\n" }
        var table = TextTable([
            .init(heading: [phrases.columns.person], isNumber: false, limit: 14),
            .init(heading: [phrases.columns.name], isNumber: false),
            .init(heading: [phrases.columns.role], isNumber: false, limit: 14),
            .init(heading: [phrases.columns.unit], isNumber: false, limit: 14),
            .init(heading: [phrases.columns.since], isNumber: false, limit: 10),
        ])
        table.rows = map { held in
            .cells([
                held.personCode, held.personName, held.role.name(words), held.unitCode ?? "–",
                words.date(zone.day(of: held.since)),
            ])
        }
        return table.lines(width: columns).joined(separator: "\n") + "\n"
    }
}
