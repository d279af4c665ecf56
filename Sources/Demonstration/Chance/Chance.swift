/// Numbers that look drawn and are the same for the same seed on every machine and in every year.
///
/// SplitMix64 (Steele, Lea, Flood 2014). Swift's own `random(in:using:)` may draw otherwise in a later
/// release, so ranges are cut here.
struct Chance: Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number of `range`, each as likely as the next.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        let width = UInt64(range.upperBound - range.lowerBound + 1)
        return range.lowerBound + Int(next().multipliedFullWidth(by: width).high)
    }

    /// True in `permille` of a thousand draws.
    mutating func happens(permille: Int) -> Bool { number(0...999) < permille }

    /// - Parameter elements: at least one.
    mutating func element<Element>(of elements: [Element]) -> Element { elements[number(0...elements.count - 1)] }

    /// A lower-case UUID of version 4.
    mutating func uuid() -> String {
        let high = (next() & ~0xF000) | 0x4000
        let low = (next() & ~(3 << 62)) | (1 << 63)
        let digits = padded(String(high, radix: 16), 16) + padded(String(low, radix: 16), 16)
        var text = ""
        for (position, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(position) { text.append("-") }
            text.append(digit)
        }
        return text
    }
}

/// `text` with zeros before it, `width` characters at least.
func padded(_ text: String, _ width: Int) -> String {
    String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

func padded(_ number: Int, _ width: Int) -> String { padded(String(number), width) }
