import Phrases

/// Plain lines: no cursor movement, no redraw. For screen readers, pipes and simple terminals.
public struct PlainSurface: Surface {
    private var text: PlainText
    private let labels: Labels
    private let read: @Sendable () -> String?
    private let write: @Sendable (String) -> Void

    /// - Parameters:
    ///   - read: The next line that was typed; nothing at the end.
    ///   - write: Writes at once, without a line break of its own.
    public init(labels: Labels, read: @escaping @Sendable () -> String?, write: @escaping @Sendable (String) -> Void) {
        self.labels = labels
        text = PlainText(labels: labels)
        self.read = read
        self.write = write
    }

    public mutating func ask<Action>(_ scene: Scene<Action>) -> Action? {
        let words = labels.phrases.plain
        write(text.lines(of: scene))
        while true {
            write(words.prompt)
            guard let line = read() else { return nil }
            switch text.meaning(of: line, in: scene) {
            case .action(let action): return action
            case .write(let label, let make):
                write(words.write(label))
                guard let written = read() else { return nil }
                return make(written)
            case .again: write(text.lines(of: scene, again: true))
            case .nothing: continue
            case .unknown: write(words.unknown(line) + "\n")
            }
        }
    }
}
