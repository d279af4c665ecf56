public import People
import Phrases
public import Reports
public import Store

extension IssuedCode {
    /// The code, until when it opens the account, and what to do with it.
    public func text(_ words: Words, in zone: ZoneOffsets) -> String {
        let phrases = words.phrases.access
        return phrases.codeIssued(name, code.grouped, words.date(zone.day(of: expires))) + "\n" + phrases.codeOnce
            + "\n"
    }
}
