import Client
import Console
import People
import Transport

/// Who learns on this machine: whoever has signed in, else a guest.
struct Learner {
    let journal: String
    /// Nothing for a guest.
    let signIn: SignIn?
    private let server: ServerLocation?

    init(_ place: Place) {
        let files = SignInFiles(folder: place.state)
        server = files.server
        signIn = server.flatMap(files.signIn)
        if let server, let signIn {
            journal = files.journal(of: signIn.person, on: server)
        } else {
            journal = place.guestJournal
        }
    }

    /// - Parameter isPatient: whether somebody waits for the answer and would rather wait on.
    /// - Returns: nothing for a guest.
    func exchange(_ language: Language, isPatient: Bool = false) -> JournalExchange? {
        guard let server, let signIn else { return nil }
        var settings = ConnectionSettings()
        settings.certificates = signIn.certificates
        settings.isDirect = server.isLoopback
        if !isPatient {
            settings.connectPatience = .seconds(5)
            settings.stallPatience = .seconds(10)
            settings.retries.attempts = 2
        }
        let client = ServerClient(
            server, over: Connection(settings), token: signIn.token, language: language.rawValue)
        return JournalExchange(journal, client)
    }
}
