import Mustache

/// A link, or the place where the reader is.
struct Link: MustacheParent {
    let text: String
    let address: String
    var isCurrent = false
    /// A number beside the text; nothing for none.
    var count: String?

    func child(named name: String) -> Any? {
        switch name {
        case "text": text
        case "address": address
        case "isCurrent": isCurrent
        case "count": count.orFalse
        default: nil
        }
    }

    static let text = """
        <a href="{{address}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{text}}\
        {{#count}} <span class="count">{{count}}</span>{{/count}}</a>
        """
}
