import People
import Phrases
public import Scenes
import Tutorial

/// A scene as lines in reading order, and what a typed line means. Pure.
public struct PlainText: Sendable {
    let words: Phrases.Terminal
    /// Every command there is in a lesson, by what may be typed: to say that one is not to be had now.
    let known: [(words: [String], label: String)]
    /// What was heard of the scene, and of the panel that lies over it.
    private var heard = Heard()
    private var ofPanel: Heard?

    public init(labels: Labels) {
        words = labels.phrases
        known = Screen.Command.allCases.map { command in
            let one = labels.command(command)
            return (one.words.map(unmarked), one.label)
        }
    }

    /// What has been said, not to be said again.
    private struct Heard {
        var introKey: String?
        var place: String?
        var sceneKey: String?
        /// What stood in the lines before: not said again while it stays as it is.
        var said: Set<String> = []
        var lasting: Set<String> = []
        /// The page of the portal that was open, and what stood on it.
        var page = ""
        var saidOfPage: Set<String> = []
        /// A question has come since, with numbers of its own.
        var isPageInterrupted = false
        var standing: Set<String> = []
        /// What was answered last, and after how much: an answer is said once.
        var deeds: Int?
        var answer: String?
        var done: String?
        var hints = 0
        /// The line of commands that was said last: not said again while there are no others.
        var commands = ""
    }

    /// The scene in lines: all of it where the learner has just arrived or asks for it, else what has changed.
    public mutating func lines<Action>(of scene: Scene<Action>, again: Bool = false) -> String {
        if scene.isPanel {
            var heard = ofPanel ?? Heard()
            defer { ofPanel = heard }
            return lines(of: scene, again, &heard)
        }
        var heard = heard
        defer { (self.heard, ofPanel) = (heard, nil) }
        if ofPanel != nil, !again {
            let isAsBefore =
                heard.introKey == scene.introKey && heard.sceneKey == scene.key && heard.deeds == scene.deeds
            // Nothing was done there but looking.
            if isAsBefore { return "\n\(head(scene))\n\(words.plain.closed(words.keys.again))\n" }
            heard = Heard()
        }
        return lines(of: scene, again, &heard)
    }

    private func lines<Action>(of scene: Scene<Action>, _ again: Bool, _ heard: inout Heard) -> String {
        let isNew = again || scene.introKey != heard.introKey
        var text = "\n"
        var news = ""
        if let status = scene.status, let said = self.news(in: status, scene, again, heard) {
            news = "\(said.tone.sign) \(withNumbers(said.text, scene))\n"
        }
        heard.standing = Set(scene.standing)
        let isAct = scene.deeds != heard.deeds
        (heard.deeds, heard.answer, heard.done) = (scene.deeds, scene.status?.text, scene.done)
        // What is said of another step comes after its number; of this one, first.
        if !isNew { text += news }
        // Free play is another place over the same step.
        if isNew || scene.place != heard.place { text += head(scene) + "\n" }
        if isNew { text += news }
        heard.place = scene.place
        text += body(of: scene, again, isAct, &heard)
        (heard.introKey, heard.sceneKey) = (scene.introKey, scene.key)
        if scene.hints > heard.hints, let showMe = helpWithoutHints(scene) {
            text += words.plain.hintsOver(showMe) + "\n"
        }
        heard.hints = scene.hints
        let commands = "\(words.plain.commands) \(commandNames(scene))"
        if isNew || commands != heard.commands { text += commands + "\n" }
        heard.commands = commands
        // Nobody who has typed something hears nothing.
        return text == "\n" ? "\n\(words.plain.unchanged(words.keys.again))\n" : text
    }

    /// Where one is.
    private func head<Action>(_ scene: Scene<Action>) -> String {
        let done = scene.progress.map { " – \($0.words ?? words.lesson.done($0.own, $0.all))" }
        // Its end never stands on a line alone.
        return "== \(scene.title) – \(scene.place)\(done ?? "")\u{A0}=="
    }

    /// What stands in the scene and has not been heard.
    ///
    /// - Parameter isAct: Something has been done since.
    private func body<Action>(of scene: Scene<Action>, _ again: Bool, _ isAct: Bool, _ heard: inout Heard) -> String {
        let isNew = again || scene.introKey != heard.introKey
        // The same page at another step, or once the step is done, has been heard.
        let isSamePage = !again && !scene.pageKey.isEmpty && scene.pageKey == heard.page
        // A new page is read whole, but for what stands on every page: the step's text, its hints, the header.
        let known = isNew ? [] : scene.key == heard.sceneKey ? heard.said : heard.lasting
        let ofPage = heard.saidOfPage
        (heard.said, heard.lasting) = ([], [])
        // A question without a page does not make the page before it forgotten, but for its numbers.
        let isInterrupted = heard.isPageInterrupted
        heard.isPageInterrupted = scene.portal.isEmpty
        if !scene.portal.isEmpty { (heard.saidOfPage, heard.page) = ([], scene.pageKey) }
        var text = ""
        var place = ItemPlace()
        // The page's own heading ends what lasts; the clock after it has other numbers from page to page.
        var isLasting = true
        var isAnythingLeftOut = false
        let items = scene.intro + scene.items
        for (index, item) in items.enumerated() {
            let isOnPortal = scene.portal.contains(index - scene.intro.count)
            if isOnPortal, case .heading = item { isLasting = false }
            // What was searched for follows the field.
            if scene.isPanel, case .field = item { isLasting = false }
            let isAsked = scene.asksOfPage && isOnPortal && item.isRead(before: items[(index + 1)...].first, !isLasting)
            for line in lines(of: item, &place, scene) {
                // The page's heading may be that of the step: that one was heard says nothing of the other.
                let said = isOnPortal ? "@" + line : line
                let isNumberLost = isInterrupted && item.isNumbered
                let isHeard = isOnPortal && isSamePage && !isAsked && !isNumberLost && ofPage.contains(line)
                let isNews: Bool
                switch item {
                // What was answered is news each time; what only stands is said once.
                case .notice(_, let text): isNews = !scene.standing.contains(text) || !known.contains(said)
                // What the portal has just said need not be said again at the field.
                case .problem(let problem): isNews = scene.status.map { !$0.text.contains(problem) } ?? true
                // What was written is read back, though it may look as before.
                case .field(let field) where field.key == scene.written && isAct: isNews = true
                default: isNews = !known.contains(said) && !isHeard
                }
                if isNews { text += line + "\n" } else if isHeard, isNew { isAnythingLeftOut = true }
                heard.said.insert(said)
                if isLasting { heard.lasting.insert(said) }
                if isOnPortal { heard.saidOfPage.insert(line) }
            }
        }
        let leftOut =
            isInterrupted ? words.plain.sameText : scene.asksOfPage ? words.plain.sameButtons : words.plain.samePage
        return text + (isAnythingLeftOut ? leftOut(words.plain.readPage) + "\n" : "")
    }

    /// What of an answer is to be said: all of it once; what stands until it is mended once on each page, and to
    /// whoever asks for everything or comes back to it.
    private func news<Action>(
        in status: (tone: Tone, text: String), _ scene: Scene<Action>, _ again: Bool, _ heard: Heard
    ) -> (tone: Tone, text: String)? {
        if again { return scene.stands }
        if scene.deeds != nil, (heard.deeds, heard.answer) == (scene.deeds, status.text) { return nil }
        let stood = scene.pageKey == heard.page ? scene.standing.filter(heard.standing.contains) : []
        var text = status.text
        for sentence in stood { text = text.replacing(sentence, with: "") }
        // That a step is done is said once.
        if let done = scene.done, done == heard.done, heard.introKey == scene.introKey {
            text = text.replacing(done, with: "")
        }
        let words = text.split(separator: " ").joined(separator: " ")
        // Without what stands it is the portal's word alone.
        let tone = scene.answer.map { words == $0.text ? $0.tone : status.tone } ?? status.tone
        return words.isEmpty ? nil : (tone, words)
    }

    /// What shows how, where no hint is left; nothing where there still is one.
    func helpWithoutHints<Action>(_ scene: Scene<Action>) -> String? {
        let labels = scene.commands.map(\.label)
        return labels.contains(words.keys.showMe) && !labels.contains(words.keys.hint) ? words.keys.showMe : nil
    }

    /// The commands that go on from here; help tells the others.
    func commandNames<Action>(_ scene: Scene<Action>) -> String {
        let shown: [Character] = ["t", "g", "m", "x", "l", "v", "u", "b", "?", "q"]
        let names = scene.commands.filter { shown.contains($0.letter) }.map(\.label) + [words.keys.again]
        return names.joined(separator: " · ")
    }
}
