import Foundation

/// `text` in NFC.
public func composed(_ text: String) -> String {
    // Foundation's tables are large to load, and what people type is nearly always composed already.
    text.unicodeScalars.allSatisfy { $0.value < 0x300 || (0x1EA0...0x1EF9).contains($0.value) }
        ? text : text.precomposedStringWithCanonicalMapping
}
