import Foundation

/// Asks the person at the keyboard. Questions go to standard error, so that standard output stays what was asked for.
struct Prompt {
    let ask: (_ question: String) -> Void

    /// One line; nothing at the end of the input.
    func line(_ question: String) -> String? {
        ask(question)
        return readLine()
    }

    /// One line that is not shown while it is typed.
    ///
    /// - Throws: ``ServerTrouble/cancelled`` for Ctrl-C.
    func secret(_ question: String) throws -> String? {
        guard isatty(STDIN_FILENO) == 1 else { return line(question) }
        ask(question)
        defer { ask("\n") }
        var before = termios()
        tcgetattr(STDIN_FILENO, &before)
        var hidden = before
        // Ctrl-C comes as a character too: the program must not end while nothing is shown.
        hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
        return try typed()
    }

    private func typed() throws -> String? {
        var bytes: [UInt8] = []
        while true {
            var byte: UInt8 = 0
            guard read(STDIN_FILENO, &byte, 1) == 1 else { return bytes.isEmpty ? nil : text(bytes) }
            switch byte {
            case 3: throw ServerTrouble.cancelled
            case 4 where bytes.isEmpty: return nil
            case 4, 10, 13: return text(bytes)
            case 8, 127:
                while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
            case 21: bytes = []
            default: bytes.append(byte)
            }
        }
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
