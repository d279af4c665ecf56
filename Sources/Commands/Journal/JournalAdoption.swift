import Client
import Console
import Foundation
import Phrases
import Reports
import Transport
import Tutorial

/// What happens to journals when somebody signs in: a guest's becomes theirs, and the server's comes here.
struct JournalAdoption {
    let place: Place
    let words: Reports.Words
    let prompt: Prompt
    /// Standard output is taken by a document: what is said goes beside it.
    let isForProgram: Bool

    private var phrases: Phrases.Servers { words.phrases.servers }

    /// That the server cannot be reached now is no error: the program tries again at each sitting.
    func run() async {
        let learner = Learner(place)
        let journal = Journal(path: learner.journal, isForWriting: true)
        if journal.isLocked { return Host.current.errors(phrases.inUse + "\n") }
        adopt(into: journal)
        guard let exchange = learner.exchange(words.language) else { return }
        do {
            _ = journal.take(try await exchange.fetchNew())
            try await exchange.sendNew()
        } catch {
            Host.current.errors(phrases.sentLater + "\n")
        }
    }

    private func adopt(into journal: Journal) {
        let path = place.guestJournal
        guard
            JournalExchange.lines(of: path, from: 0, limit: .max).lines.contains(where: {
                $0.course != nil || $0.quiz != nil
            })
        else { return }
        // Held, so that no sitting of a guest writes meanwhile.
        let guest = Journal(path: path, isForWriting: true)
        if guest.isLocked { return Host.current.errors(phrases.inUse + "\n") }
        if isatty(STDIN_FILENO) == 1 {
            let answer = prompt.line(phrases.adoptQuestion)?.lowercased() ?? ""
            if phrases.adoptRefusals.contains(answer) { return }
        }
        do {
            let count = try journal.adopt(guest: path)
            unlink(path)
            let say = isForProgram ? Host.current.errors : Host.current.output
            say(phrases.adopted(count) + "\n")
        } catch {
            Host.current.errors(
                words.phrases.commands.cannotWrite(journal.path, String(cString: strerror(errno))) + "\n")
        }
    }
}
