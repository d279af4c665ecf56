/// How many columns of a terminal `text` takes: combining marks none, East Asian wide characters and emoji two.
public func terminalColumns(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + terminalColumns($1) }
}

/// How many columns of a terminal one character takes.
public func terminalColumns(_ character: Character) -> Int {
    var widest = 0
    for scalar in character.unicodeScalars {
        // VARIATION SELECTOR-16 asks for the emoji form of what stands before it, which is wide.
        if scalar.value == 0xFE0F, widest == 1 { widest = 2 }
        widest = max(widest, columns(of: scalar))
    }
    return widest
}

private func columns(of scalar: Unicode.Scalar) -> Int {
    // The printable ASCII, Latin and Vietnamese letters: nearly every character of ours.
    if (0x20..<0x7F).contains(scalar.value) || (0xA1..<0x300).contains(scalar.value) && scalar.value != 0xAD {
        return 1
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    // Hangul vowels and final consonants join the syllable before them.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    return wide.contains { $0.contains(scalar.value) } || scalar.properties.isEmojiPresentation ? 2 : 1
}

/// The blocks that Unicode's EastAsianWidth.txt gives as W or F, joined where only unassigned points lie between.
private let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FB, 0x20000...0x3FFFD,
]
