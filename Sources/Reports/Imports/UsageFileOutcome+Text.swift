public import Adoption
import People
import Phrases

extension UsageFileOutcome {
    /// What became of a usage file. Without a line break at the end.
    public func text(_ words: Words) -> String {
        let imports = words.phrases.imports
        let usage = imports.usage
        var counts = [usage.new(new)]
        if known > 0 { counts.append(usage.known(known)) }
        if conflicts > 0 { counts.append(usage.conflicts(conflicts)) }
        if rejected > 0 { counts.append(usage.rejected(rejected)) }
        if filtered > 0 { counts.append(usage.filtered(filtered)) }
        let summary = (isDryRun ? imports.dryRun(file) : imports.done(file)) + counts.joined(separator: ", ") + "."
        return ([summary] + remarks(words)).joined(separator: "\n")
    }

    /// What is to be said beside the numbers, sentence by sentence.
    func remarks(_ words: Words) -> [String] {
        let usage = words.phrases.imports.usage
        var lines: [String] = []
        if unmatched > 0 { lines.append(usage.unmatched(unmatched)) }
        switch ending {
        case .complete where coverage.isEmpty: lines.append(usage.noCoverage)
        case .complete where rowsLeftOut > 0: lines.append(usage.coverageWithheld(rowsLeftOut))
        case .complete: lines += coverage.map { text($0, words) }
        case .cutShort: lines.append(usage.cutShort)
        case .stopped(let line): lines.append(isDryRun ? usage.rehearsalStopped(line) : usage.stopped(line))
        case .unreadable(let line): lines.append(usage.unreadable(line))
        }
        if let doubt = doubt(words) { lines.append(doubt) }
        return lines
    }

    /// What speaks against the days that were declared; nothing where all events lie on them.
    private func doubt(_ words: Words) -> String? {
        let usage = words.phrases.imports.usage
        guard ending == .complete, !coverage.isEmpty else { return nil }
        let span = days.map { (words.date($0.first), words.date($0.last)) }
        // Of a file that goes on where it was stopped only the rest is known.
        if onDeclaredDays == 0, resumedAtLine == nil {
            let command = coverage.first.map {
                "\($0.sourceCode) \($0.systemCode) \($0.days.first.iso)..\($0.days.last.iso)"
            }
            return usage.nothingOnDeclaredDays(span, command ?? "")
        }
        guard onOtherDays > 0, let span else { return nil }
        return usage.onOtherDays(onOtherDays, span)
    }

    private func text(_ entry: CoverageEntry, _ words: Words) -> String {
        let usage = words.phrases.imports.usage
        let phrase = isDryRun ? usage.wouldCover : usage.covered
        return phrase(
            entry.systemCode, entry.sourceCode, words.date(entry.days.first), words.date(entry.days.last))
    }
}

extension Words {
    /// One line, before a stopped import goes on.
    public func usageResumed(file: String, line: Int) -> String { phrases.imports.resumed(file, line) }

    /// One line about how far a long import is.
    ///
    /// - Parameter secondsLeft: nothing where it cannot be told yet.
    public func progress(file: String, rows: Int, rowsPerSecond: Int, secondsLeft: Int?) -> String {
        let left = secondsLeft.map { seconds in
            let whole = max(0, seconds)
            return (hours: whole / 3600, minutes: whole / 60 % 60, seconds: whole % 60)
        }
        return phrases.imports.progress(file, rows, rowsPerSecond, left)
    }
}
