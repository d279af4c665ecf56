import People
import Phrases
import Reports

/// One page of a list whose newest entry comes first, and the links beside it.
struct NewestFirst<Entry> {
    let entries: ArraySlice<Entry>
    let older: Link?
    let newest: Link?
    let otherLanguageAddress: String

    /// - Parameters:
    ///   - found: with one more than a page holds, where there is one.
    ///   - before: after which entry the page begins.
    ///   - filter: what of the list is shown.
    init(
        _ found: [Entry], size: Int, id: KeyPath<Entry, ID<Entry>>, before: ID<Entry>?, path: PagePath,
        filter: [(name: String, value: String)] = [], words: Words
    ) {
        let phrases = words.phrases.roles.administration
        func address(before: ID<Entry>?, _ language: Language) -> String {
            path.address(filter + (before.map { [("before", "\($0.rawValue)")] } ?? []), language)
        }
        entries = found.prefix(size)
        let last = found.count > size ? entries.last : nil
        older = last.map { Link(text: phrases.older, address: address(before: $0[keyPath: id], words.language)) }
        newest = before.map { _ in Link(text: phrases.newest, address: address(before: nil, words.language)) }
        otherLanguageAddress = address(before: before, words.language.other)
    }
}
