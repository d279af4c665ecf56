import Phrases
public import Scenes

/// Plain lines: no cursor movement, no redraw. For screen readers, pipes and simple terminals.
public struct PlainSurface: Surface {
    private var text: PlainText
    private let labels: Labels
    private let read: @Sendable () -> String?
    private let columns: @Sendable () -> Int?
    private let write: @Sendable (String) -> Void

    /// - Parameters:
    ///   - read: The next line that was typed; nothing at the end.
    ///   - write: Writes at once, without a line break of its own.
    ///   - columns: How wide the terminal is; nothing where what is written goes elsewhere.
    public init(
        labels: Labels, read: @escaping @Sendable () -> String?, write: @escaping @Sendable (String) -> Void,
        columns: @escaping @Sendable () -> Int? = { nil }
    ) {
        self.columns = columns
        self.labels = labels
        text = PlainText(labels: labels)
        self.read = read
        self.write = write
    }

    /// Writes lines, broken at words where they end at a terminal's edge.
    private func say(_ text: String) {
        guard let columns = columns() else { return write(text) }
        write(folded(text, columns: columns))
    }

    public mutating func ask<Action>(_ scene: Scene<Action>) -> Action? {
        let words = labels.phrases.plain
        say(text.lines(of: scene))
        while true {
            write(scene.enterLabel.map(words.promptEnter) ?? words.prompt)
            guard let line = read() else { return nil }
            switch text.meaning(of: line, in: scene) {
            case .action(let action): return action
            case .write(let field):
                if field.isSecret { say(words.shownWhileTyped + "\n") }
                write(words.write(field.label))
                guard let written = read() else { return nil }
                // Nothing typed changes nothing.
                if !written.allSatisfy(\.isWhitespace) { return field.make(written) }
                if !field.ifEmpty.isEmpty { say(field.ifEmpty + "\n") }
            case .read(let part): say(text.lines(of: scene, reading: part))
            case .nothing: say(words.unchanged(labels.phrases.keys.again) + "\n")
            case .unclear(let why): say(why + "\n")
            }
        }
    }
}

/// `text` with lines of at most `columns`, broken at spaces; what goes on stands under the words it belongs to.
func folded(_ text: String, columns: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        guard TerminalUI.columns(of: String(line)) >= columns else { return String(line) }
        let margin = String(line.prefix { $0 == " " })
        let lines = wrapped([Words(String(line.dropFirst(margin.count)))], width: columns - 1 - margin.count)
        return lines.map { margin + $0.map(\.text).joined() }.joined(separator: "\n")
    }.joined(separator: "\n")
}
