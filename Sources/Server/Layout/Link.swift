/// A link, or the place where the reader is.
struct Link {
    let text: String
    let address: String
    var isCurrent = false
    /// A number beside the text; nothing for none.
    var count: String?

    static let text = """
        <a href="{{address}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{text}}\
        {{#count}} <span class="count">{{count}}</span>{{/count}}</a>
        """
}
