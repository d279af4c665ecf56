import HTTPTypes
import Hummingbird

/// A file that is part of the program. Its name holds a hash of its content, so that a browser may keep it for good.
struct StaticFile: Sendable {
    let address: String
    private let type: String
    private let content: String

    init(name: String, extension suffix: String, type: String, content: String) {
        self.type = type
        self.content = content
        address = "/\(name)-\(Self.hash(content)).\(suffix)"
    }

    var response: Response {
        Response(
            status: .ok,
            headers: [.contentType: type, .cacheControl: "public, max-age=31536000, immutable"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: content)))
    }

    /// FNV-1a of 64 bits: it tells versions apart and keeps no secret.
    private static func hash(_ text: String) -> String {
        let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return String(hash, radix: 16)
    }
}
