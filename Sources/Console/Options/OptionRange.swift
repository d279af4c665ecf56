import ArgumentParser
import Phrases
import Reports

/// Checks numbers of the command line, so that every one of them is refused in the same words.
public enum OptionRange {
    /// - Parameter option: as it is typed, with its dashes.
    /// - Throws: what ends the program as wrong use.
    public static func check(_ option: String, _ value: Int, _ range: ClosedRange<Int>) throws {
        guard range.contains(value) else { throw refusal(option, range) }
    }

    /// The same for a number that may have a fraction, or be none at all.
    public static func check(_ option: String, _ value: Double, _ range: ClosedRange<Int>) throws {
        guard value >= Double(range.lowerBound), value <= Double(range.upperBound) else { throw refusal(option, range) }
    }

    private static func refusal(_ option: String, _ range: ClosedRange<Int>) -> ValidationError {
        // Without grouping: it is to be typed.
        ValidationError(
            Host.current.words.phrases.commands.outOfRange(option, "\(range.lowerBound)", "\(range.upperBound)"))
    }
}
