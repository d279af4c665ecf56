import Foundation
import Phrases
import Reports

/// Standard output and standard error of the process.
enum StandardStream {
    /// Writes all of `text`. Where standard output takes no more (a full disk) the program ends with one sentence,
    /// for whatever it would go on to say would be lost as well.
    static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 {
                bytes = bytes.dropFirst(written)
            } else if errno != EINTR {
                return descriptor == STDOUT_FILENO ? giveUp(String(cString: strerror(errno))) : ()
            }
        }
    }

    private static func giveUp(_ reason: String) {
        let words = Host.current.words.phrases.commands
        write(words.cannotWrite("/dev/stdout", reason) + "\n", to: STDERR_FILENO)
        exit(ExitStatus.storage.rawValue)
    }
}
