import Foundation
import People
import Phrases
import Scenes
import TerminalUI
import Tutorial

/// What a command line says about a sitting; nothing said, nothing changed.
struct SessionSettings {
    var language: Language?
    var plain = false
    var courses: String?
}

/// One sitting: the journal, the language, the surface. Lives on one thread.
final class Session {
    let place: Place
    let library: String
    let journal: Journal
    var language: Language
    /// Set where the learner goes on although nothing can be kept.
    var keepsNothing = false
    private let isPlain: Bool
    /// Asked for on the command line, and to be asked for again.
    private let asksForPlain: Bool
    private var surface: AnySurface
    /// Nothing for a guest and for a preview.
    private let courier: JournalCourier?

    private enum AnySurface {
        case fullScreen(FullScreenSurface)
        case plain(PlainSurface)
    }

    init(settings options: SessionSettings, place: Place, keepsProgress: Bool = true) {
        self.place = place
        library = place.library(given: options.courses)
        // A preview keeps nothing: its journal is nowhere, and never opened.
        let learner = Learner(place)
        journal = Journal(path: keepsProgress ? learner.journal : "", isForWriting: keepsProgress)
        language = options.language ?? place.language ?? journal.record.language ?? .vietnamese
        courier =
            keepsProgress && !journal.isLocked ? learner.exchange(language).map { JournalCourier($0) } : nil
        isPlain = options.plain || place.isPlain
        asksForPlain = options.plain
        surface = Self.surface(isPlain: isPlain, language)
    }

    var labels: Labels {
        if case .plain = surface { return Labels(language: language, medium: .lines) }
        return Labels(language: language, medium: .keys)
    }

    private static func surface(isPlain: Bool, _ language: Language) -> AnySurface {
        let keys = Labels(language: language, medium: .keys)
        if !isPlain, let full = FullScreenSurface(labels: keys) { return .fullScreen(full) }
        let labels = Labels(language: language, medium: .lines)
        return .plain(
            PlainSurface(
                labels: labels, read: { readLine() }, write: { FileHandle.standardOutput.write(Data($0.utf8)) },
                columns: { Self.terminalColumns }))
    }

    /// How wide the terminal is that standard output goes to; nothing where it goes to a pipe or a file.
    private static var terminalColumns: Int? {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else {
            return nil
        }
        return Int(size.ws_col)
    }

    func ask<Action>(_ scene: Scene<Action>) -> Action? {
        switch surface {
        case .fullScreen(var full):
            let action = full.ask(scene)
            surface = .fullScreen(full)
            return action
        case .plain(var plain):
            let action = plain.ask(scene)
            surface = .plain(plain)
            return action
        }
    }

    /// Changes the language for this sitting and the next ones.
    func speak(_ language: Language) {
        self.language = language
        var line = JournalLine.now()
        line.language = language.rawValue
        try? journal.append(line)
        if case .plain = surface { surface = Self.surface(isPlain: true, language) }
        if case .fullScreen(var full) = surface {
            full.speak(labels)
            surface = .fullScreen(full)
        }
    }

    /// Keeps `line`; whether that is as the learner wants it.
    func keep(_ line: JournalLine) -> Bool {
        if keepsNothing { return true }
        return (try? journal.append(line)) != nil
    }

    /// Takes in what the learner has done on other machines, if it has come by now.
    ///
    /// - Returns: whether there was anything.
    func takeArrivals() -> Bool {
        guard let arrivals = courier?.takeArrivals() else { return false }
        return journal.take(arrivals)
    }

    /// Gives the terminal back and says how it was left. What is new goes to the server when this program has ended.
    func end() {
        close()
        let words = labels.phrases.home
        if keepsNothing {
            say(words.notKept)
        } else if !journal.isLocked {
            say(words.saved(asksForPlain ? "congdan --plain" : "congdan"))
        }
        guard courier != nil else { return }
        _ = takeArrivals()
        journal.close()
        if JournalMarks.isUnsent(journal.path) { JournalCourier.sendLater() }
    }

    func close() {
        if case .fullScreen(let full) = surface { full.close() }
    }
}
