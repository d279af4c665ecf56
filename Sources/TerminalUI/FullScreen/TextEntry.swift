import Scenes

/// A line of text being written. Deletes by what people see as one letter.
struct TextEntry: Hashable, Sendable {
    private(set) var text: String
    /// In letters, from the start.
    private(set) var cursor: Int

    init(_ text: String) {
        self.text = text
        cursor = text.count
    }

    /// Takes a code point as the terminal sends it; an input method may send a base letter and its mark apart.
    mutating func insert(_ scalar: Unicode.Scalar) {
        let index = text.index(text.startIndex, offsetBy: cursor)
        let before = text.count
        text.unicodeScalars.insert(scalar, at: index)
        cursor += text.count - before
    }

    mutating func deleteBackward() {
        guard cursor > 0 else { return }
        cursor -= 1
        text.remove(at: text.index(text.startIndex, offsetBy: cursor))
    }

    mutating func deleteForward() {
        guard cursor < text.count else { return }
        text.remove(at: text.index(text.startIndex, offsetBy: cursor))
    }

    mutating func move(by letters: Int) { cursor = min(text.count, max(0, cursor + letters)) }
    mutating func clear() { (text, cursor) = ("", 0) }
    mutating func moveToStart() { cursor = 0 }
    mutating func moveToEnd() { cursor = text.count }

    /// The columns before the cursor.
    var cursorColumn: Int { columns(of: text.prefix(cursor)) }
}
