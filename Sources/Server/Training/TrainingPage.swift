import Mustache
import People
import Phrases
import Reports
import Store

/// The people of the trainer's units: who can sign in, and what to do for those who cannot yet.
struct TrainingPage: Page {
    /// People on one page.
    static let size = 100
    static let template = "training"

    struct Entry: MustacheParent {
        let person: String
        let code: String
        let signInName: String?
        let status: String
        let until: String
        let kind: String
        /// What the button in the row does, and to whom; nothing where there is nothing to do.
        let action: Action?

        struct Action {
            let text: String
            let path: String
            let label: String
        }

        func child(named name: String) -> Any? {
            switch name {
            case "person": person
            case "code": code
            case "signInName": signInName
            case "status": status
            case "until": until
            case "kind": kind
            case "action": action
            default: nil
            }
        }
    }

    struct Group {
        let unit: String
        let unitCode: String
        let entries: [Entry]
    }

    struct WholeList {
        let issueAll: String?
        let printAll: String?
        let printAgain: String?
    }

    let words: Words
    let title: String
    let otherLanguageAddress: String
    let section: Section? = .training
    let path: String
    let unitCode: String
    let search: String
    let language: String
    let units: [UnitChoice]
    let states: [Link]
    let caption: String
    let groups: [Group]
    let notice: String?
    let whole: WholeList?
    let next: Link?
    let first: Link?
    let add: AddForm
    let chosenAction: String
    let printPath = PagePath.slips.rawValue
    let issuePath = PagePath.trainingIssue.rawValue

    /// - Parameter page: with one more person than a page holds, where there is one.
    init(
        _ page: TrainingRoster.Page, filter: TrainingFilter, tree: UnitTree, zone: ZoneOffsets, add: AddForm? = nil
    ) {
        let words = Words(filter.language)
        let phrases = words.phrases.roles.training
        let shown = page.people.prefix(Self.size)
        let start = filter.quiet.with { $0.after = nil }
        self.words = words
        title = phrases.title
        otherLanguageAddress = filter.with { $0.language = filter.language.other }.address()
        path = PagePath.training.rawValue
        unitCode = filter.unit ?? ""
        search = filter.search
        language = filter.language.rawValue
        units = UnitChoice.all(tree, chosen: filter.unit)
        states = Self.states(page.counts, filter: start, words: words)
        let total = filter.access.map { page.counts[$0] ?? 0 } ?? page.counts.values.reduce(0, +)
        caption =
            !filter.search.isEmpty
            ? phrases.found(shown.count, page.people.count > Self.size)
            : total == 0 ? phrases.nobody : phrases.caption(shown.count, total)
        groups = Self.groups(Array(shown), words: words, zone: zone)
        notice = filter.done.map { done in
            switch done {
            case .issued: phrases.done.issued(filter.count)
            case .unlocked: phrases.done.unlocked
            case .nobodyChosen: phrases.done.nobodyChosen
            }
        }
        whole = Self.wholeList(page.counts, phrases)
        next =
            page.people.count > Self.size && filter.search.isEmpty
            ? shown.last.map { last in
                Link(text: phrases.next, address: start.with { $0.after = .init(after: last) }.address())
            } : nil
        first = filter.after.map { _ in Link(text: phrases.first, address: start.address()) }
        self.add = add ?? AddForm(units: UnitChoice.all(tree, chosen: filter.unit ?? tree.onlyRoot?.code))
        chosenAction = start.address()
    }

    private static func wholeList(_ counts: [TrainingAccess: Int], _ phrases: Phrases.Roles.Training) -> WholeList? {
        let (none, noSlip) = (counts[.noAccount] ?? 0, (counts[.noSlip] ?? 0) + (counts[.slipExpired] ?? 0))
        // No more than one sheet holds: pressed again, the button would make the first ones void.
        let again = counts[.slipOut].flatMap { (1...TrainingRoutes.mostSlips).contains($0) ? $0 : nil }
        guard none + noSlip > 0 || again != nil else { return nil }
        return WholeList(
            issueAll: none > 0 ? phrases.issueAll(none) : nil, printAll: noSlip > 0 ? phrases.printAll(noSlip) : nil,
            printAgain: again.map(phrases.printAgain))
    }

    private static func states(_ counts: [TrainingAccess: Int], filter: TrainingFilter, words: Words) -> [Link] {
        let phrases = words.phrases.roles.training
        if !filter.search.isEmpty {
            return [Link(text: phrases.wholeList, address: filter.with { $0.search = "" }.address())]
        }
        let shown: [TrainingAccess] = [
            .noAccount, .noSlip, .slipOut, .slipExpired, .locked, .opened, .revoked, .elsewhere,
        ]
        let links = shown.filter { counts[$0] ?? 0 > 0 || filter.access == $0 }.map { access in
            Link(
                text: access.name(phrases), address: filter.with { $0.access = access }.address(),
                isCurrent: filter.access == access, count: words.count(counts[access] ?? 0))
        }
        let all = Link(
            text: phrases.all, address: filter.with { $0.access = nil }.address(), isCurrent: filter.access == nil,
            count: words.count(counts.values.reduce(0, +)))
        return links + [all]
    }

    private static func groups(_ people: [TrainingPerson], words: Words, zone: ZoneOffsets) -> [Group] {
        people.chunked { $0.unitCode == $1.unitCode }.map { people in
            Group(
                unit: people[0].unitName.isEmpty ? people[0].unitCode : people[0].unitName,
                unitCode: people[0].unitCode, entries: people.map { entry($0, words: words, zone: zone) })
        }
    }

    private static func entry(_ person: TrainingPerson, words: Words, zone: ZoneOffsets) -> Entry {
        let phrases = words.phrases.roles.training
        let name = person.name.isEmpty ? words.phrases.names.unnamed : person.name
        let (text, path): (String?, PagePath) =
            switch person.access {
            case .noAccount, .revoked: (phrases.issueOne, .trainingIssue)
            case .noSlip: (phrases.printSlip, .slips)
            case .slipOut, .slipExpired, .opened: (phrases.newSlip, .slips)
            case .locked: (phrases.unlock, .unlock)
            case .elsewhere: (nil, .training)
            }
        return Entry(
            person: name, code: person.code, signInName: person.signInName,
            status: person.access.name(phrases),
            until: person.access == .slipOut
                ? person.slipExpires.map { phrases.until(words.date(zone.day(of: $0) - 1)) } ?? "" : "",
            kind: person.access.parameter,
            action: text.map { .init(text: $0, path: path.rawValue, label: "\($0): \(name)") })
    }
}

/// Somebody who is to be added, as far as the form has been filled in.
struct AddForm {
    let code: String
    let name: String
    let units: [UnitChoice]
    let trouble: Phrases.Pages.Refusals.Text?
    let isOpen: Bool
    let addPath = PagePath.trainingAdd.rawValue

    init(code: String = "", name: String = "", units: [UnitChoice], trouble: Phrases.Pages.Refusals.Text? = nil) {
        self.code = code
        self.name = name
        self.units = units
        self.trouble = trouble
        isOpen = trouble != nil
    }
}

/// A unit in a list to choose from, set in by its depth.
struct UnitChoice: MustacheParent {
    let value: String
    let name: String
    let isChosen: Bool

    func child(named name: String) -> Any? {
        switch name {
        case "value": value
        case "name": self.name
        case "isChosen": isChosen
        default: nil
        }
    }

    static func all(_ tree: UnitTree, chosen: String?) -> [UnitChoice] {
        tree.places.map { place in
            UnitChoice(
                value: place.unit.code,
                name: String(repeating: "\u{2003}", count: place.depth) + place.unit.displayName,
                isChosen: place.unit.code == chosen)
        }
    }
}

extension TrainingAccess {
    func name(_ phrases: Phrases.Roles.Training) -> String {
        switch self {
        case .noAccount: phrases.statuses.noAccount
        case .noSlip: phrases.statuses.noSlip
        case .slipOut: phrases.statuses.slipOut
        case .slipExpired: phrases.statuses.slipExpired
        case .locked: phrases.statuses.locked
        case .opened: phrases.statuses.opened
        case .revoked: phrases.statuses.revoked
        case .elsewhere: phrases.statuses.elsewhere
        }
    }
}
