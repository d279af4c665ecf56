import CLibCurl
import Glibc

/// What one request gathers while libcurl runs it. Lives on the connection's thread.
final class CurlTransfer {
    private let mostBytes: Int
    private let isStopped: @Sendable () -> Bool
    private(set) var body: [UInt8] = []
    private(set) var headers: [Header] = []
    private(set) var isTooLong = false

    init(mostBytes: Int, isStopped: @escaping @Sendable () -> Bool) {
        self.mostBytes = mostBytes
        self.isStopped = isStopped
    }

    /// Tells libcurl whom to call. The transfer must outlive the request.
    func attach(to handle: UnsafeMutableRawPointer) {
        let own = Unmanaged.passUnretained(self).toOpaque()
        cd_curl_set_transfer(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, own in
            CurlTransfer.of(own).receive(UnsafeRawBufferPointer(start: bytes, count: size * count))
        }
        cd_curl_set_transfer(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, own in
            CurlTransfer.of(own).receive(headerLine: UnsafeRawBufferPointer(start: bytes, count: size * count))
        }
        cd_curl_set_progress(handle) { own, _, _, _, _ in CurlTransfer.of(own).isStopped() ? 1 : 0 }
        for option in [CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_XFERINFODATA] {
            cd_curl_set_pointer(handle, option, own)
        }
        cd_curl_set_number(handle, CURLOPT_NOPROGRESS, 0)
    }

    private static func of(_ pointer: UnsafeMutableRawPointer?) -> CurlTransfer {
        // What `attach` handed over, and nothing else.
        Unmanaged<CurlTransfer>.fromOpaque(pointer!).takeUnretainedValue()
    }

    private func receive(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard body.count + bytes.count <= mostBytes else {
            isTooLong = true
            return 0
        }
        body.append(contentsOf: bytes)
        return bytes.count
    }

    private func receive(headerLine bytes: UnsafeRawBufferPointer) -> Int {
        let line = String(decoding: bytes, as: UTF8.self)
        if line.hasPrefix("HTTP/") {
            // A new answer begins: what was before was an interim one.
            headers = []
        } else if let colon = line.firstIndex(of: ":") {
            let value = line[line.index(after: colon)...]
            headers.append(Header(String(line[..<colon]), Self.trimmed(value)))
        }
        return bytes.count
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
