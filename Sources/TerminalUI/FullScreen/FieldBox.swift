import Scenes

/// The box of a field on one line: as much of what is written as fits, the rest filled up.
struct FieldBox: Hashable, Sendable {
    /// What stands there while nobody is writing.
    let value: String
    let isSecret: Bool
    /// Columns before the box.
    let indent: Int
    /// Columns between the brackets.
    let room: Int

    /// The box while another control has the focus: the beginning of what stands there, and a sign where there is more.
    func resting(_ text: String) -> String { framed(fitted(shown(text), room)) }

    /// The box around the cursor, and the cursor's column on the line.
    func window(on entry: TextEntry) -> (text: String, cursor: Int) {
        let column = isSecret ? entry.cursor : entry.cursorColumn
        let (visible, before) = window(shown(entry.text), around: column)
        return (framed(visible), indent + 1 + column - before)
    }

    private func shown(_ text: String) -> String {
        isSecret ? String(repeating: "•", count: text.count) : text
    }

    private func framed(_ visible: String) -> String {
        "[" + visible + String(repeating: "_", count: max(0, room - columns(of: visible))) + "]"
    }

    /// The part of `text` around `column` that fits, and the columns cut off before it.
    private func window(_ text: String, around column: Int) -> (visible: String, before: Int) {
        if columns(of: text) < room { return (text, 0) }
        let skip = max(0, column - (room - 1))
        var before = 0
        var used = 0
        var visible = ""
        for character in text {
            let wide = columns(of: character)
            if before < skip {
                before += wide
            } else if used + wide <= room - 1 {
                visible.append(character)
                used += wide
            } else {
                break
            }
        }
        // A sign where there is more on the left; the cursor is never there.
        if before > 0, let first = visible.first, columns(of: first) == 1 { visible = "…" + visible.dropFirst() }
        return (visible, before)
    }
}
