import Adoption
import People
import Phrases
import Reports
import Store

/// The people, whether they can sign in, and which roles they hold; and the form that gives one.
struct PeoplePage: Page {
    /// People on one page.
    static let size = 100
    static let template = "people"

    struct Row {
        let person: String
        let code: String
        let unit: String
        let unitCode: String
        let signIn: String
        let signInKind: String
        let roles: [Held]
        let giveAddress: String
        let giveLabel: String
    }

    /// A role that somebody holds, with what the button sends that takes it away.
    struct Held {
        let holder: String
        let role: String
        let roleUnit: String
        let held: String
        let since: String
        let takeLabel: String
    }

    struct Choice {
        let value: String
        let name: String
        let isChosen: Bool
    }

    /// What was typed into the form that gives a role.
    struct Entered {
        var person = ""
        var role: Role?
        var unit = ""
        var trouble: Phrases.Pages.Refusals.Text?

        var isOpen: Bool { trouble != nil || !person.isEmpty }
    }

    let words: Words
    let title: String
    let lead: String
    let otherLanguageAddress: String
    let section: Section? = .administration
    let tabs: [Link]
    let path = PagePath.people.rawValue
    let language: String
    let search: String
    let parts: [Link]
    let rows: [Row]
    let notice: String?
    let trouble: Phrases.Pages.Refusals.Text?
    let isOpen: Bool
    let givePerson: String
    let giveRoles: [Choice]
    let giveUnits: [UnitChoice]
    let next: Link?
    let first: Link?

    /// - Parameter people: with one more than a page holds, where there is one.
    init(
        _ people: [ListedPerson], filter: PeopleFilter, tree: UnitTree, zone: ZoneOffsets, entered: Entered = Entered()
    ) {
        let words = Words(filter.language)
        let phrases = words.phrases.roles.administration
        let shown = people.prefix(Self.size)
        self.words = words
        language = filter.language.rawValue
        title = phrases.people.title
        lead = phrases.people.lead
        otherLanguageAddress = filter.with { $0.language = filter.language.other }.address
        tabs = AdministrationTab.links(current: .people, words: words)
        search = filter.search
        parts = [
            Link(
                text: phrases.people.holders, address: PeopleFilter(language: filter.language).address,
                isCurrent: filter.holdersOnly),
            Link(
                text: phrases.people.everybody,
                address: filter.start.with {
                    $0.search = ""
                    $0.isEverybody = true
                }.address,
                isCurrent: !filter.holdersOnly && filter.search.isEmpty),
        ]
        rows = shown.map { Self.row($0, filter: filter, tree: tree, zone: zone, words: words) }
        notice = filter.done.map {
            switch $0 {
            case .given: phrases.people.given
            case .givenClosed: phrases.people.givenClosed
            case .taken: phrases.people.taken
            }
        }
        trouble = entered.trouble
        isOpen = entered.isOpen || filter.give != nil
        givePerson = filter.give ?? entered.person
        giveRoles = [Role.trainer, .leader, .administrator].map {
            Choice(value: $0.rawValue, name: $0.name(words), isChosen: $0 == entered.role)
        }
        giveUnits = UnitChoice.all(tree, chosen: entered.unit)
        next =
            people.count > Self.size
            ? shown.last.map { last in
                Link(text: phrases.next, address: filter.start.with { $0.after = last.code }.address)
            } : nil
        first = filter.after.map { _ in Link(text: phrases.first, address: filter.start.address) }
    }

    private static func row(
        _ person: ListedPerson, filter: PeopleFilter, tree: UnitTree, zone: ZoneOffsets, words: Words
    ) -> Row {
        let phrases = words.phrases.roles.administration.people
        let name = person.name.isEmpty ? words.phrases.names.unnamed : person.name
        return Row(
            person: name, code: person.code,
            unit: person.unitCode.map { tree.place(code: $0)?.unit.displayName ?? $0 } ?? phrases.noUnit,
            unitCode: person.unitCode ?? "",
            signIn: person.access == .noAccount
                ? phrases.noSignIn : person.access.name(words.phrases.roles.training),
            signInKind: person.access.parameter,
            roles: person.roles.map { held in
                let role = held.role.name(words)
                let unit = held.unitCode.map { tree.place(code: $0)?.unit.displayName ?? $0 }
                return Held(
                    holder: person.code, role: held.role.rawValue, roleUnit: held.unitCode ?? "",
                    held: phrases.held(role, unit),
                    since: phrases.since(words.date(zone.day(of: held.since)), words.author(held.by)),
                    takeLabel: phrases.takeLabel(phrases.held(role, unit), name))
            },
            giveAddress: filter.start.with { $0.give = person.code }.address,
            giveLabel: phrases.give.linkLabel(name))
    }
}
