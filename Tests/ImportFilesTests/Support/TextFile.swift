import CZlib
import Foundation

/// A file in the temporary folder for as long as the value lives.
final class TextFile {
    let path: String

    init(_ bytes: some Sequence<UInt8>) {
        path = NSTemporaryDirectory() + "congdan-import-\(UUID().uuidString)"
        _ = FileManager.default.createFile(atPath: path, contents: Data(bytes))
    }

    convenience init(_ text: String) {
        self.init(Array(text.utf8))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// One way of putting the same text into a file.
enum Packing: String, CaseIterable {
    case utf8, utf8Marked, utf16LittleMarked, utf16BigMarked, utf16Little, utf16Big, gzip, gzipMembers, gzipUTF16

    func bytes(_ text: String) -> [UInt8] {
        switch self {
        case .utf8: Array(text.utf8)
        case .utf8Marked: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case .utf16LittleMarked: [0xFF, 0xFE] + Self.units(text, isBigEndian: false)
        case .utf16BigMarked: [0xFE, 0xFF] + Self.units(text, isBigEndian: true)
        case .utf16Little: Self.units(text, isBigEndian: false)
        case .utf16Big: Self.units(text, isBigEndian: true)
        case .gzip: gzipped(Array(text.utf8))
        case .gzipMembers: Self.members(Array(text.utf8))
        case .gzipUTF16: gzipped([0xFF, 0xFE] + Self.units(text, isBigEndian: false))
        }
    }

    private static func units(_ text: String, isBigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isBigEndian ? bytes : bytes.reversed()
        }
    }

    /// Several members, an empty one among them, and zeros at the end.
    private static func members(_ bytes: [UInt8]) -> [UInt8] {
        let middle = bytes.count / 2
        return gzipped(Array(bytes[..<middle])) + gzipped([]) + gzipped(Array(bytes[middle...])) + [0, 0, 0]
    }
}

func gzipped(_ bytes: [UInt8]) -> [UInt8] {
    var input = bytes
    var stream = z_stream()
    let version = ZLIB_VERSION
    deflateInit2_(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, version, Int32(MemoryLayout<z_stream>.size))
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 32)
    let capacity = output.count
    let left = input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            stream.next_out = output.baseAddress
            stream.avail_out = UInt32(output.count)
            deflate(&stream, Z_FINISH)
            return Int(stream.avail_out)
        }
    }
    deflateEnd(&stream)
    return Array(output[..<(capacity - left)])
}
