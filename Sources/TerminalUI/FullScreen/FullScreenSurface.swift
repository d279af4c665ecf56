import CNCurses
import Foundation
public import Scenes

/// The whole terminal, by ncurses. It only puts the grid and reads keys.
public struct FullScreenSurface: Surface {
    private var view: FullScreenView
    private var words: FooterWords
    /// What ncurses has been given: only rows that differ are given again.
    private var shown: CellGrid?

    /// Takes the terminal; nothing where there is none to take.
    public init?(labels: Labels) {
        guard cd_open() != 0 else { return nil }
        let (columns, rows) = Self.size()
        view = FullScreenView(columns: columns, rows: rows)
        words = labels.footerWords
    }

    /// Gives the terminal back.
    public func close() { cd_close() }

    /// Uses other words from now on.
    public mutating func speak(_ labels: Labels) { words = labels.footerWords }

    private static func size() -> (Int, Int) {
        var (columns, rows): (Int32, Int32) = (0, 0)
        cd_size(&columns, &rows)
        return (Int(columns), Int(rows))
    }

    public mutating func ask<Action>(_ scene: Scene<Action>) -> Action? {
        view.arrive(at: scene)
        let clock = ContinuousClock()
        var since: ContinuousClock.Instant?
        while true {
            put(view.grid(of: scene, keys: words))
            let shown = since ?? clock.now
            since = shown
            switch Self.key() {
            case nil: continue
            case .endOfInput?: return nil
            case let key?:
                if let action = view.handle(key, in: scene, shownFor: clock.now - shown) { return action }
            }
        }
    }

    private mutating func put(_ grid: CellGrid) {
        let isSameSize = shown?.columns == grid.columns && shown?.rows == grid.rows
        for (row, line) in grid.lines.enumerated() where !isSameSize || shown?.lines[row] != line {
            cd_row(Int32(row))
            for run in line { cd_put(run.text, run.style.index) }
        }
        shown = grid
        cd_show(Int32(grid.cursor?.row ?? -1), Int32(grid.cursor?.column ?? 0))
    }

    private static func key() -> Key? {
        let key = cd_read()
        switch key.kind {
        case Int32(CD_KEY_CHARACTER): return Unicode.Scalar(key.character).map { .character($0) }
        case Int32(CD_KEY_PASTED): return Unicode.Scalar(key.character).map { .pasted($0) }
        case Int32(CD_KEY_UP): return .up
        case Int32(CD_KEY_DOWN): return .down
        case Int32(CD_KEY_LEFT): return .left
        case Int32(CD_KEY_RIGHT): return .right
        case Int32(CD_KEY_HOME): return .home
        case Int32(CD_KEY_END): return .end
        case Int32(CD_KEY_PAGE_UP): return .pageUp
        case Int32(CD_KEY_PAGE_DOWN): return .pageDown
        case Int32(CD_KEY_BACKSPACE): return .backspace
        case Int32(CD_KEY_DELETE): return .delete
        case Int32(CD_KEY_CLEAR): return .clear
        case Int32(CD_KEY_TAB): return .tab
        case Int32(CD_KEY_BACK_TAB): return .backTab
        case Int32(CD_KEY_ENTER): return .enter
        case Int32(CD_KEY_ESCAPE): return .escape
        case Int32(CD_KEY_HELP): return .help
        case Int32(CD_KEY_HINT): return .hint
        case Int32(CD_KEY_UNDO): return .undo
        case Int32(CD_KEY_MOUSE): return .click(column: Int(key.column), row: Int(key.row))
        case Int32(CD_KEY_END_OF_INPUT): return .endOfInput
        case Int32(CD_KEY_RESIZE):
            let (columns, rows) = size()
            return .resize(columns: columns, rows: rows)
        default: return nil
        }
    }
}

extension CellGrid.Style {
    /// The place in the table of attributes in `cncurses.c`.
    fileprivate var index: Int32 {
        switch self {
        case .plain: 0
        case .strong: 1
        case .faint: 2
        case .bar: 3
        case .focused: 4
        case .good: 5
        case .bad: 6
        case .code: 7
        case .term: 8
        }
    }
}
