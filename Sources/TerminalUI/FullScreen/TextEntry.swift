import Scenes

/// A line of text being written. Deletes by what people see as one letter.
struct TextEntry: Hashable, Sendable {
    private(set) var text: String
    /// In letters, from the start.
    private(set) var cursor: Int
    /// What stands here was refused: the first thing typed replaces it, and moving or deleting keeps it to be mended.
    private(set) var isReplaced: Bool

    /// What stood here has been replaced by what was typed.
    private(set) var hasReplaced = false

    init(_ text: String, isReplaced: Bool = false) {
        self.text = text
        self.isReplaced = isReplaced && !text.isEmpty
        cursor = text.count
    }

    /// Takes a code point as the terminal sends it; an input method may send a base letter and its mark apart.
    mutating func insert(_ scalar: Unicode.Scalar) {
        if isReplaced {
            clear()
            hasReplaced = true
        }
        let index = text.index(text.startIndex, offsetBy: cursor)
        let before = text.count
        text.unicodeScalars.insert(scalar, at: index)
        cursor += text.count - before
    }

    mutating func deleteBackward() {
        isReplaced = false
        guard cursor > 0 else { return }
        cursor -= 1
        text.remove(at: text.index(text.startIndex, offsetBy: cursor))
    }

    mutating func deleteForward() {
        isReplaced = false
        guard cursor < text.count else { return }
        text.remove(at: text.index(text.startIndex, offsetBy: cursor))
    }

    mutating func move(by letters: Int) { move(to: min(text.count, max(0, cursor + letters))) }
    mutating func clear() { (text, cursor, isReplaced) = ("", 0, false) }
    mutating func moveToStart() { move(to: 0) }
    mutating func moveToEnd() { move(to: text.count) }

    private mutating func move(to place: Int) {
        isReplaced = false
        cursor = place
    }

    /// The columns before the cursor.
    var cursorColumn: Int { columns(of: text.prefix(cursor)) }
}
