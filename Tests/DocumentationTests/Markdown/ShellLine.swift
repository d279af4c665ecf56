/// The commands of ours in a block of shell, as words: continued lines joined, quotes taken off, comments,
/// prompts, pipes and redirections left out.
struct ShellLine: Equatable {
    /// The first is 1.
    let line: Int
    let words: [String]

    static func all(in fence: MarkdownDocument.Fence) -> [ShellLine] {
        var found: [ShellLine] = []
        var joined = ""
        var start = 0
        for (offset, line) in fence.lines.enumerated() {
            if joined.isEmpty { start = fence.line + offset }
            if line.hasSuffix("\\") {
                joined += line.dropLast() + " "
                continue
            }
            joined += line
            for words in commands(of: joined) where !words.isEmpty {
                found.append(ShellLine(line: start, words: words))
            }
            joined = ""
        }
        return found
    }

    private static func commands(of line: String) -> [[String]] {
        var commands: [[String]] = [[]]
        var word: String?
        var quote: Character?
        var skipsNext = false
        func end() {
            if let finished = word {
                if skipsNext { skipsNext = false } else { commands[commands.count - 1].append(finished) }
            }
            word = nil
        }
        for character in line {
            if let open = quote {
                if character == open { quote = nil } else { word = (word ?? "") + String(character) }
                continue
            }
            switch character {
            case "'", "\"":
                quote = character
                word = word ?? ""
            case " ", "\t": end()
            case "#" where word == nil: return commands.map(withoutPrompt)
            case "|", ";", "&":
                end()
                commands.append([])
            case ">", "<":
                if word?.allSatisfy(\.isNumber) != true { end() }
                word = nil
                skipsNext = true
            default: word = (word ?? "") + String(character)
            }
        }
        end()
        return commands.map(withoutPrompt)
    }

    private static func withoutPrompt(_ words: [String]) -> [String] {
        words.first == "$" ? Array(words.dropFirst()) : words
    }
}
