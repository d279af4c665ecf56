import People
import Phrases
import Reports
import Store

/// The parts of the site that the navigation leads to, in its order.
enum Section: CaseIterable {
    case mine, learn, board, training, report, contacts, administration

    /// Whoever holds one of these sees it.
    var roles: Set<Role> {
        switch self {
        case .mine, .learn: [.learner]
        case .training: [.trainer, .administrator]
        case .board, .report, .contacts: [.trainer, .leader, .administrator]
        case .administration: [.administrator]
        }
    }

    var path: PagePath {
        switch self {
        case .mine: .mine
        case .learn: .learn
        case .board: .board
        case .training: .training
        case .report: .report
        case .contacts: .contacts
        case .administration: .imports
        }
    }

    private func name(_ phrases: Phrases.Roles.Navigation) -> String {
        switch self {
        case .mine: phrases.mine
        case .learn: phrases.learn
        case .board: phrases.board
        case .training: phrases.training
        case .report: phrases.report
        case .contacts: phrases.contacts
        case .administration: phrases.administration
        }
    }

    /// The links for somebody, the current section marked; none where there is only one place to go.
    static func links(for person: SignedIn, current: Section?, words: Words) -> [Link] {
        let open = allCases.filter { $0.roles.contains(where: person.holds) }
        guard open.count > 1 else { return [] }
        return open.map { section in
            Link(
                text: section.name(words.phrases.roles.navigation),
                address: section.path.rawValue + QueryText(words.language.query).text,
                isCurrent: section == current)
        }
    }

    /// Where somebody begins.
    static func first(for person: SignedIn) -> Section {
        if person.holds(.leader) || person.holds(.administrator) { return .report }
        return person.holds(.trainer) ? .board : .mine
    }
}

extension Language {
    /// What an address says of it: nothing for the usual one.
    var query: [(name: String, value: String)] { self == .vietnamese ? [] : [("lang", rawValue)] }
}
