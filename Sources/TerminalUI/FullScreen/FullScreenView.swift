import Phrases
public import Scenes

/// The learner's place on a scene: what has the focus, what is being written, how far it is scrolled.
///
/// Pure: keys in, actions and a grid of cells out. A scene is laid out once; a key changes only the lines it touches.
public struct FullScreenView: Hashable, Sendable {
    public internal(set) var columns: Int
    public internal(set) var rows: Int
    /// The key of the control that has the focus.
    public internal(set) var focus: String?
    var entry: TextEntry?
    var scroll = 0
    /// Set where the learner scrolled by hand: then the focus does not pull the page back.
    public internal(set) var isScrolledByHand = false
    /// Whether it was by PgUp and PgDn, and not for something that had to be read.
    var isPaged = false
    /// What can have the focus on the scene, in reading order.
    var controls: [FocusControl] = []
    /// Where the focus goes from nowhere.
    var start: String?
    /// What is written in fields and kept nowhere yet, by the field's key.
    var drafts: [String: Draft] = [:]
    /// What the learner did last, for the scene that answers it.
    var last: Deed?
    /// What is on the screen, and what lies under a panel.
    var here = Place()
    var under: Covered?
    /// The scroll is still to be set to where the simulated page begins.
    var seeksPage = false
    /// The scroll is still to be set so that as much as can be of a page that has just opened is in sight.
    var seeksTitle = false
    /// The scroll is still to be set so that the newest hint is in sight.
    var seeksHint = false
    /// The scroll is still to be set so that this control is in sight.
    var seeksControl: String?
    /// What the view itself has to say, until the next key.
    var note: Note?
    /// Esc was asked about: once more it is done.
    var asked = false
    /// The scene as it was laid out last, until another comes or the size changes.
    var drawn: Drawn?

    struct Note: Hashable, Sendable {
        let tone: Tone
        let text: String
        /// It stands while one goes on writing, not only until the next key.
        let lasts: Bool
    }

    /// Which scene this is, and what it says at its top.
    struct Place: Hashable, Sendable {
        var key: String?
        var intro: String?
        var attention = ""
        var round = 0
        var hints = 0
    }

    /// A scene that a panel lies over.
    struct Covered: Hashable, Sendable {
        let place: Place
        let focus: String?
        let scroll: Int
        let isScrolledByHand: Bool
    }

    /// Half-written text, and what stood in the field when it was begun.
    struct Draft: Hashable, Sendable {
        let value: String
        let entry: TextEntry
    }

    /// What a scene may have come as an answer to.
    enum Deed: Hashable, Sendable {
        /// A button.
        case press
        /// One of several options.
        case choose
        /// Enter in a form's field.
        case keep(String, TextEntry)
        /// Enter in a field that is performed: a search, an answer.
        case perform(String, TextEntry)
        case help
        /// Enter where it goes on, before what was answered could have been read.
        case hurryOn(unread: String)

        var isPerforming: Bool { if case .perform = self { true } else { false } }

        /// Whether it is writing, which goes on in the next field.
        var isKeeping: Bool { if case .keep = self { true } else { false } }
    }

    /// Nobody reads an answer in less.
    public static let readingTime = Duration.seconds(2)

    /// What stays the same on the screen while the learner moves and writes.
    struct Drawn: Hashable, Sendable {
        let columns: Int
        let rows: Int
        let isMending: Bool
        let layout: Layout
        let header: [CellGrid.Line]
        let status: [CellGrid.Line]
        var footers: [FooterState: CellGrid.Line] = [:]
    }

    /// What the last line depends on, beside the scene.
    struct FooterState: Hashable, Sendable {
        let verb: FocusControl.Verb?
        let isReplaced: Bool
        let isAbove: Bool
        let isBelow: Bool
        let isFocusInSight: Bool
    }

    /// What stands in the field that is being written, so far.
    public var written: String? { entry?.text }

    public init(columns: Int, rows: Int) {
        self.columns = max(20, columns)
        self.rows = max(6, rows)
    }

    /// The scene in lines, laid out anew only where it or the size has changed.
    mutating func layout<Action>(of scene: Scene<Action>) -> Layout { draw(scene).layout }

    /// Room for the scene itself: two lines above it, one below, and those of the last answer.
    mutating func bodyRows<Action>(in scene: Scene<Action>) -> Int { rows - 3 - draw(scene).status.count }

    private mutating func draw<Action>(_ scene: Scene<Action>) -> Drawn {
        if let drawn, drawn.columns == columns, drawn.rows == rows, drawn.isMending == isMending { return drawn }
        let foot = status(of: scene)
        // A hint that comes by itself is said at the foot, where the learner looks: not twice, and once for certain.
        let isSaid = note == nil || scene.status.map { note?.text.hasSuffix($0.text) == true } ?? false
        let isHintBelow = scene.isNudged && scene.status != nil && isSaid && foot.isWhole
        let new = Drawn(
            columns: columns, rows: rows, isMending: isMending,
            layout: Layout(scene, width: columns, omitsHints: isHintBelow),
            header: header(of: scene), status: foot.lines)
        drawn = new
        return new
    }

    /// Whether something is being written in place of what was refused: what was said of that is old.
    var isMending: Bool {
        guard let entry, let control = controls.first(where: { $0.key == focus }), control.hasProblem else {
            return false
        }
        return entry.text != control.value
    }

    /// What is on the screen.
    public mutating func grid<Action>(of scene: Scene<Action>, keys: FooterWords) -> CellGrid {
        let drawn = draw(scene)
        let layout = drawn.layout
        let bodyRows = rows - 3 - drawn.status.count
        settleScroll(layout, bodyRows)
        var grid = CellGrid(columns: columns, rows: rows, lines: drawn.header, cursor: nil)
        grid.lines.reserveCapacity(rows)
        for row in 0..<bodyRows {
            guard layout.lines.indices.contains(scroll + row) else {
                grid.lines.append([])
                continue
            }
            let (runs, cursor) = layout.shown(scroll + row, focus: focus, entry: entry, drafts: drafts)
            grid.lines.append(runs)
            if let cursor { grid.cursor = CellGrid.Position(column: cursor, row: row + 2) }
        }
        grid.lines += drawn.status
        let state = FooterState(
            verb: controls.first { $0.key == focus }?.verb, isReplaced: entry?.isReplaced == true,
            isAbove: scroll > 0,
            isBelow: layout.lines.count > scroll + bodyRows, isFocusInSight: isFocusInSight(layout, bodyRows))
        grid.lines.append(footer(of: scene, keys, state))
        return grid
    }

    private mutating func footer<Action>(of scene: Scene<Action>, _ words: FooterWords, _ state: FooterState)
        -> CellGrid.Line
    {
        if let line = drawn?.footers[state] { return line }
        let line = footerLine(of: scene, words, state)
        drawn?.footers[state] = line
        return line
    }

    mutating func settleScroll(_ layout: Layout, _ bodyRows: Int) {
        let last = max(0, layout.lines.count - bodyRows)
        if seeksPage {
            seeksPage = false
            scroll = layout.pageLine ?? 0
            if let line = layout.markedLine, line > scroll + bodyRows - 2 { scroll = line - bodyRows + 2 }
        }
        if seeksTitle {
            seeksTitle = false
            scroll = min(last, layout.titleLine ?? 0)
        }
        if seeksHint {
            seeksHint = false
            if let hint = layout.hintLines {
                scroll =
                    hint.upperBound < bodyRows ? 0 : min(max(0, hint.lowerBound - 1), hint.upperBound - bodyRows + 2)
                if hint.lowerBound < scroll { scroll = hint.lowerBound }
            }
        }
        if let line = seeksControl.flatMap({ layout.firstLines[$0] }) {
            if !(scroll + 1..<scroll + max(2, bodyRows - 1)).contains(line) { scroll = max(0, line - bodyRows / 2) }
        }
        seeksControl = nil
        if !isScrolledByHand, let first = focus.flatMap({ layout.firstLines[$0] }) {
            // A line of what stands around the focus is kept in sight: the label above, the problem below.
            let end = focus.flatMap { layout.ends[$0] } ?? first
            if end > scroll + bodyRows - 2 { scroll = end - bodyRows + 2 }
            if first < scroll + 1 { scroll = max(0, first - 1) }
        }
        scroll = min(max(0, scroll), last)
    }
}
