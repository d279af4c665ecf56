import CourseFiles
import Foundation
import People

/// Where things are on this machine, from the environment alone.
struct Place {
    /// The value of an environment variable.
    let variable: (String) -> String?

    /// As this process was started. Asks for single names: the whole environment is costly to copy.
    static var here: Place { Place { name in getenv(name).map { String(cString: $0) } } }

    /// The folder that holds what this user has done and who has signed in.
    var state: String {
        variable("CONGDAN_STATE") ?? variable("XDG_STATE_HOME").map { "\($0)/congdan" }
            ?? "\(variable("HOME") ?? NSHomeDirectory())/.local/state/congdan"
    }

    /// The journal of whoever has not signed in.
    var guestJournal: String { "\(state)/guest.jsonl" }

    /// The journal of whoever learns on this machine.
    var journal: String { Learner(self).journal }

    /// The folder that holds `courses/` and `quizzes/`: as given, `CONGDAN_COURSES`, beside the program, here.
    func library(given: String?) -> String {
        CourseLibrary.folder(given: given, variable: variable("CONGDAN_COURSES"))
    }

    /// What the environment says about language; nothing where it says nothing.
    var language: Language? { variable("CONGDAN_LANG").flatMap(Language.init(rawValue:)) }

    /// Plain lines are asked for, or nothing else is possible.
    var isPlain: Bool {
        variable("CONGDAN_PLAIN") == "1" || variable("TERM") == "dumb" || variable("TERM") == nil
            || isatty(STDIN_FILENO) == 0 || isatty(STDOUT_FILENO) == 0
    }
}
