import CLibCurl
import Glibc

/// One libcurl handle: requests one after the other, over a connection that stays open between them.
///
/// Lives on one thread at a time; ``Connection`` sees to that.
final class CurlHandle {
    private let handle: UnsafeMutableRawPointer
    private let settings: ConnectionSettings

    /// - Throws: ``NetworkFailure`` where libcurl is not on this machine.
    init(_ settings: ConnectionSettings) throws(NetworkFailure) {
        if let reason = cd_curl_load() { throw NetworkFailure(.noLibrary, detail: String(cString: reason)) }
        guard let handle = cd_curl_open() else { throw NetworkFailure(.noLibrary, detail: "curl_easy_init") }
        self.handle = handle
        self.settings = settings
    }

    deinit { cd_curl_close(handle) }

    func perform(_ request: Request, isStopped: @escaping @Sendable () -> Bool) throws(NetworkFailure) -> Reply {
        cd_curl_reset(handle)
        let transfer = CurlTransfer(mostBytes: settings.mostBytes, isStopped: isStopped)
        transfer.attach(to: handle)
        var lines: UnsafeMutablePointer<curl_slist>?
        defer { cd_curl_free_list(lines) }
        // `Expect` would cost a round trip before each batch; what the body is, the caller says.
        for line in ["Expect:", "Content-Type:"] + request.headers.map({ "\($0.name): \($0.value)" }) {
            guard let longer = cd_curl_append(lines, line) else { throw NetworkFailure(.unusable, detail: line) }
            lines = longer
        }
        cd_curl_set_list(handle, CURLOPT_HTTPHEADER, lines)
        set(request)
        var reason = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
        let code = reason.withUnsafeMutableBufferPointer { reason in
            cd_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, reason.baseAddress)
            return request.body.withUnsafeBytes { body in
                if request.method != .get {
                    cd_curl_set_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
                    cd_curl_set_pointer(handle, CURLOPT_POSTFIELDS, UnsafeMutableRawPointer(mutating: body.baseAddress))
                }
                return withExtendedLifetime(transfer) { cd_curl_perform(handle) }
            }
        }
        guard code == CURLE_OK else {
            let told = reason.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            throw failure(code, told.isEmpty ? nil : String(decoding: told, as: UTF8.self), transfer)
        }
        var status = 0
        cd_curl_get_number(handle, CURLINFO_RESPONSE_CODE, &status)
        return Reply(status: status, headers: transfer.headers, body: transfer.body)
    }

    private func set(_ request: Request) {
        cd_curl_set_text(handle, CURLOPT_URL, request.address)
        // Only what was asked for: no other schemes, and no following to another server with what signs somebody in.
        cd_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
        cd_curl_set_number(handle, CURLOPT_FOLLOWLOCATION, 0)
        cd_curl_set_number(handle, CURLOPT_NOSIGNAL, 1)
        cd_curl_set_number(handle, CURLOPT_SSL_VERIFYPEER, 1)
        cd_curl_set_number(handle, CURLOPT_SSL_VERIFYHOST, 2)
        if let file = settings.certificates { cd_curl_set_text(handle, CURLOPT_CAINFO, file) }
        cd_curl_set_number(handle, CURLOPT_CONNECTTIMEOUT_MS, settings.connectPatience.wholeMilliseconds)
        // As good as broken: less than a byte a second for this long.
        cd_curl_set_number(handle, CURLOPT_LOW_SPEED_LIMIT, 1)
        cd_curl_set_number(handle, CURLOPT_LOW_SPEED_TIME, max(1, settings.stallPatience.wholeMilliseconds / 1000))
        if let patience = request.patience {
            cd_curl_set_number(handle, CURLOPT_TIMEOUT_MS, max(1, patience.wholeMilliseconds))
        }
        if request.method != .get {
            cd_curl_set_number(handle, CURLOPT_POST, 1)
        }
        // Over a connection that was open already libcurl sends again by itself where the server has hung up.
        if !request.canBeSentTwice { cd_curl_set_number(handle, CURLOPT_FRESH_CONNECT, 1) }
        if settings.isDirect { cd_curl_set_text(handle, CURLOPT_NOPROXY, "*") }
        cd_curl_set_text(handle, CURLOPT_CUSTOMREQUEST, request.method.rawValue)
    }

    private func failure(_ code: CURLcode, _ told: String?, _ transfer: CurlTransfer) -> NetworkFailure {
        let detail = told ?? String(cString: cd_curl_reason(code))
        let kind: NetworkFailure.Kind =
            switch code {
            case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT: .unreachable
            case CURLE_OPERATION_TIMEDOUT where !hasConnected: .unreachable
            case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
                CURLE_SSL_CERTPROBLEM, CURLE_SSL_CONNECT_ERROR:
                .untrusted
            case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_HTTP2: .unusable
            case CURLE_WRITE_ERROR where transfer.isTooLong: .tooLong
            case CURLE_ABORTED_BY_CALLBACK: .stopped
            default: .lost
            }
        return NetworkFailure(kind, detail: detail)
    }

    /// Whether the request had a connection to go over.
    private var hasConnected: Bool {
        var sent = 0
        cd_curl_get_number(handle, CURLINFO_REQUEST_SIZE, &sent)
        return sent > 0
    }
}

extension Duration {
    var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    }
}
