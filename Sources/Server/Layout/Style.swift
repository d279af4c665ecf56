/// What pages look like. One sheet for screens of every width, for light and dark, and for paper.
enum Style {
    static let sheet = StaticFile(
        name: "style", extension: "css", type: "text/css; charset=utf-8",
        content: [base, controls, table, roles, learn, narrow, dark, print].joined(separator: "\n"))

    static let icon = StaticFile(
        name: "icon", extension: "svg", type: "image/svg+xml; charset=utf-8",
        content: """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" \
            fill="#123a5c"/><rect x="6" y="8" width="20" height="4" fill="#e8a33d"/><rect x="6" y="14" width="13" \
            height="4" fill="#fff"/><rect x="6" y="20" width="7" height="4" fill="#fff"/></svg>

            """)
}
