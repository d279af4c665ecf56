import Adoption
import Mustache
import People
import Phrases
import Reports
import Store

/// Who answers for each unit, and the field to say so.
struct ContactsPage: Page {
    static let template = "contacts"

    struct Row: MustacheParent {
        let name: String
        let code: String
        let level: String
        let contact: String
        /// Who answers for it while nobody is named.
        let inherited: String
        let label: String

        func child(named name: String) -> Any? {
            switch name {
            case "name": self.name
            case "code": code
            case "level": level
            case "contact": contact
            case "inherited": inherited
            case "label": label
            default: nil
            }
        }
    }

    let words: Words
    let title: String
    let otherLanguageAddress: String
    let section: Section? = .contacts
    let path = PagePath.contacts.rawValue
    let language: String
    let units: [UnitChoice]
    let crumbs: [Link]
    let rows: [Row]
    /// How many of the rows name somebody.
    let named: Int
    let notice: String?
    let trouble: Phrases.Pages.Refusals.Text?

    /// - Parameter unit: whose units directly below are shown with it.
    init(
        tree: UnitTree, unit: UnitTree.Place?, names: [ID<Unit>: String], language: Language, isSaved: Bool = false,
        trouble: Phrases.Pages.Refusals.Text? = nil
    ) {
        let words = Words(language)
        let phrases = words.phrases.roles.contacts
        self.words = words
        self.language = language.rawValue
        self.trouble = trouble
        title = phrases.title
        notice = isSaved ? phrases.saved : nil
        let top = unit ?? tree.onlyRoot.flatMap { tree.place(id: $0.id) }
        func address(_ code: String?, _ language: Language) -> String {
            PagePath.contacts.rawValue + QueryText((code.map { [("unit", $0)] } ?? []) + language.query).text
        }
        otherLanguageAddress = address(unit?.unit.code, language.other)
        units = UnitChoice.all(tree, chosen: top?.unit.code)
        crumbs =
            top.map { tree.ancestors(of: $0).map { Link(text: $0.displayName, address: address($0.code, language)) } }
            ?? []
        let depth = top?.depth ?? -1
        let places = (top.map { tree.subtree(of: $0) } ?? tree.places[...]).filter { $0.depth <= depth + 1 }
        named = places.count { UnitContacts.responsible(for: $0, in: tree, named: names) != nil }
        rows = places.map { place in
            let own = names[place.unit.id] ?? ""
            let above = own.isEmpty ? UnitContacts.responsible(for: place, in: tree, named: names) : nil
            return Row(
                name: place.unit.displayName, code: place.unit.code,
                level: "level\(max(0, place.depth - max(0, depth)))", contact: own,
                inherited: own.isEmpty
                    ? above.map { phrases.inherited($0.name, $0.unit.displayName) } ?? phrases.nobody : "",
                label: phrases.field(place.unit.displayName))
        }
    }

    static let text = """
        {{<frame}}{{$content}}
        {{> crumbs}}
        <h1>{{title}}</h1>
        <p class="lead">{{phrases.roles.contacts.lead}}</p>
        {{#notice}}
        <p class="told" role="status">{{notice}}</p>
        {{/notice}}
        {{#trouble}}
        <div class="notice" role="alert"><p><strong>{{title}}</strong> {{remedy}}</p></div>
        {{/trouble}}
        <form class="chooser" method="get" action="{{path}}">
        <label>{{phrases.roles.contacts.unit}}
        <select name="unit">
        {{#units}}
        {{> choice}}
        {{/units}}
        </select></label>
        <input type="hidden" name="lang" value="{{language}}">
        <button>{{phrases.roles.training.show}}</button>
        </form>
        <div class="contacts">
        {{#rows}}
        <form class="contact {{level}}" method="post" action="{{path}}">
        <input type="hidden" name="form-key" value="{{formKey}}"><input type="hidden" name="lang" value="{{language}}">
        <input type="hidden" name="unit" value="{{code}}">
        <div><b>{{name}}</b> <span class="code">{{code}}</span> <small>{{inherited}}</small></div>
        <input name="name" value="{{contact}}" aria-label="{{label}}" autocomplete="off" maxlength="120">
        <button class="small">{{phrases.roles.contacts.save}}</button>
        </form>
        {{/rows}}
        </div>
        {{/content}}{{/frame}}
        """
}
