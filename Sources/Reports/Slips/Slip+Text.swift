import People
import Phrases

extension Slip {
    /// A label with what stands beside it, in the order of the paper.
    public struct Line: Hashable, Sendable {
        public let label: String
        public let text: String
    }

    /// What the slip says about the account.
    public func lines(_ words: Words) -> [Line] {
        let phrases = words.phrases.slips
        let holder = personName.isEmpty ? personCode : "\(personName) (\(personCode))"
        var lines = [Line(label: phrases.person, text: holder)]
        if !unitName.isEmpty { lines.append(Line(label: phrases.unit, text: unitName)) }
        return lines + [
            Line(label: phrases.signInName, text: signInName), Line(label: phrases.code, text: code.grouped),
            Line(label: phrases.lastDay, text: words.date(lastDay)),
        ]
    }

    /// What to do with it, step by step.
    public func steps(_ words: Words) -> [String] {
        let phrases = words.phrases.slips
        return [address.map(phrases.open) ?? phrases.openSomewhere] + phrases.steps
    }

    /// The slip for a terminal or a printer of plain text, with a line to cut along above it. Ends in a line break.
    public func text(_ words: Words, columns: Int = 80) -> String {
        let phrases = words.phrases.slips
        let lines = lines(words)
        let labels = lines.map { terminalColumns($0.label) }.max() ?? 0
        var text = ["✂ " + String(repeating: "-", count: max(0, min(columns, 80) - 2))]
        text += wrap(phrases.title, columns: columns)
        for line in lines { text += labelled(line.label, line.text, labelColumns: labels, columns: columns) }
        for (number, step) in steps(words).enumerated() {
            text += wrap(step, columns: columns, first: "\(number + 1). ", rest: "   ")
        }
        text += wrap(phrases.caution, columns: columns)
        return text.joined(separator: "\n") + "\n"
    }
}
