import People
import Phrases
public import Scenes

extension PlainText {
    /// What is read again to whoever asks for it.
    public enum Reading: Sendable {
        case all
        /// What is to be done, and what has been said of it.
        case task
        /// The page of the portal that is open, without what stands on every page.
        case page
    }

    /// What can be asked to be read, by its names in this language and in the others.
    var readings: [(reading: Reading, names: [String])] {
        let others = [Phrases.Terminal.vietnamese, .english]
        return [
            (.all, [words.keys.again] + others.map(\.keys.again)),
            (.task, [words.plain.readTask] + others.map(\.plain.readTask)),
            (.page, [words.plain.readPage] + others.map(\.plain.readPage)),
        ]
    }

    /// What a command asks to be read; nothing where it is no such command.
    func reading(_ word: String) -> Reading? {
        readings.first { $0.names.contains { unmarked($0) == word } }?.reading
    }

    /// A part of a scene; all of it where it has no such part.
    public mutating func lines<Action>(of scene: Scene<Action>, reading: Reading) -> String {
        guard !scene.portal.isEmpty, reading != .all else { return lines(of: scene, again: true) }
        var (place, text, isOnPage) = (ItemPlace(), "\n", false)
        for (index, item) in (scene.intro + scene.items).enumerated() {
            let isOnPortal = scene.portal.contains(index - scene.intro.count)
            if isOnPortal, case .heading = item { isOnPage = true }
            let lines = lines(of: item, &place, scene)
            if reading == .page ? isOnPortal && isOnPage : !isOnPortal {
                text += lines.map { $0 + "\n" }.joined()
            }
        }
        if reading == .task, let stands = scene.stands {
            text += "\(stands.tone.sign) \(withNumbers(stands.text, scene))\n"
        }
        return text
    }

    /// `text` with the number of each item that it names in quotation marks.
    func withNumbers<Action>(_ text: String, _ scene: Scene<Action>) -> String {
        guard text.contains("“") else { return text }
        var text = text
        for (index, item) in scene.focusable.enumerated() {
            let quoted = "“\(item.label)”"
            guard let range = text.firstRange(of: quoted),
                !text[range.upperBound...].hasPrefix(" (\(words.plain.item) ")
            else { continue }
            text.replaceSubrange(range, with: "\(quoted) (\(words.plain.item) \(index + 1))")
        }
        return text
    }
}
