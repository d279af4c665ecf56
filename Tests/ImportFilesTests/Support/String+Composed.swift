import Foundation

extension String {
    /// The bytes of the text in Unicode's form NFC, as Foundation says.
    var precomposedUTF8: [UInt8] { Array(precomposedStringWithCanonicalMapping.utf8) }
}
