/// How the text of a file is written down, told by its first bytes.
enum TextForm: Hashable {
    case utf8(markLength: Int)
    case utf16(isBigEndian: Bool, markLength: Int)

    static let gzipMark: [UInt8] = [0x1F, 0x8B]

    private static let others: [(mark: [UInt8], format: FileProblem.OtherFormat)] = [
        (Array("PK\u{3}\u{4}".utf8), .workbook), ([0xD0, 0xCF, 0x11, 0xE0], .workbook), (Array("%PDF".utf8), .pdf),
        ([0xFF, 0xFE, 0, 0], .utf32), ([0, 0, 0xFE, 0xFF], .utf32),
        ([0x28, 0xB5, 0x2F, 0xFD], .otherCompression), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .otherCompression),
        (Array("BZh".utf8), .otherCompression), ([0x37, 0x7A, 0xBC, 0xAF], .otherCompression),
    ]

    /// - Parameter head: the first bytes, decompressed: all or at least some hundred of them.
    static func told(by head: ArraySlice<UInt8>) throws(ReadFailure) -> TextForm {
        for other in others where head.starts(with: other.mark) {
            throw ReadFailure(problem: .otherFormat(other.format))
        }
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8(markLength: 3) }
        if head.starts(with: [0xFF, 0xFE]) { return .utf16(isBigEndian: false, markLength: 2) }
        if head.starts(with: [0xFE, 0xFF]) { return .utf16(isBigEndian: true, markLength: 2) }
        return unmarked(head)
    }

    /// The header of a table is mostly ASCII even in Vietnamese, and in UTF-16 every other byte of that is zero.
    private static func unmarked(_ head: ArraySlice<UInt8>) -> TextForm {
        var zeros = (even: 0, odd: 0)
        for (index, byte) in head.enumerated() where byte == 0 {
            if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let many = head.count / 8
        if zeros.odd > many, zeros.even * 8 < zeros.odd { return .utf16(isBigEndian: false, markLength: 0) }
        if zeros.even > many, zeros.odd * 8 < zeros.even { return .utf16(isBigEndian: true, markLength: 0) }
        return .utf8(markLength: 0)
    }
}
