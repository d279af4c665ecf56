import People

/// Which people the administrator sees, as it stands in the address.
struct PeopleFilter: Hashable, Sendable {
    static let names = ["search", "part", "after", "give", "done"]
    private static let everybody = "all"

    enum Done: String {
        case given, taken
        /// Given, and a slip that others held was closed by it.
        case givenClosed = "given-closed"
    }

    /// Words of a code or a name; empty where nobody is looked for.
    var search = ""
    /// Whether those too who hold no role.
    var isEverybody = false
    /// The code of the last one of the page before.
    var after: String?
    /// Whose code stands in the form that gives a role.
    var give: String?
    var done: Done?
    var language = Language.vietnamese

    /// Whoever looks for somebody looks among all.
    var holdersOnly: Bool { !isEverybody && search.isEmpty }

    init(language: Language) {
        self.language = language
    }

    /// - Throws: ``PageRefusal/noSuchPage`` for values that no page of ours would write.
    init(_ query: AdministrationQuery) throws(PageRefusal) {
        language = query.language
        search = query["search"] ?? ""
        if let part = query["part"] {
            guard part == Self.everybody else { throw .noSuchPage }
            isEverybody = true
        }
        after = query["after"]
        give = query["give"]
        done = query["done"].flatMap(Done.init(rawValue:))
    }

    var address: String {
        var pairs: [(name: String, value: String)] = []
        if !search.isEmpty { pairs.append(("search", search)) }
        if isEverybody { pairs.append(("part", Self.everybody)) }
        if let after { pairs.append(("after", after)) }
        if let give { pairs.append(("give", give)) }
        if let done { pairs.append(("done", done.rawValue)) }
        return PagePath.people.address(pairs, language)
    }

    func with(_ change: (inout PeopleFilter) -> Void) -> PeopleFilter {
        var copy = self
        change(&copy)
        return copy
    }

    /// The list from its beginning, without what was said about the last press of a button.
    var start: PeopleFilter {
        with {
            $0.after = nil
            $0.give = nil
            $0.done = nil
        }
    }
}
