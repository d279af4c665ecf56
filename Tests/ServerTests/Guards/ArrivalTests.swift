import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Server

struct `A request` {
    private func verdict(
        _ settings: ServerSettings, _ method: HTTPRequest.Method = .get, authority: String = "hoc.tinh.example",
        headers: HTTPFields = [:]
    ) -> Arrival.Verdict {
        let request = Request(
            head: HTTPRequest(
                method: method, scheme: "http", authority: authority, path: "/danh-sach?unit=T", headerFields: headers),
            body: RequestBody(buffer: ByteBuffer()))
        return Arrival(settings).verdict(on: request, peer: "10.0.0.1")
    }

    private func proxied() throws -> ServerSettings {
        try ServerSettings(isBehindProxy: true, publicURL: "https://Hoc.Tinh.example/")
    }

    @Test(arguments: [
        ("hoc.tinh.example", true), ("HOC.tinh.example:443", true), ("localhost:8080", true), ("127.0.0.1", true),
        ("hoc.tinh.example:8443", false), ("x.hoc.tinh.example", false), ("hoc.tinh.example.evil", false),
        ("10.0.0.9", false), ("hoc.tinh.example:443:1", false), ("", false),
    ])
    func `is let in under the public name and those of this machine`(authority: String, isOurs: Bool) throws {
        #expect((verdict(try proxied(), authority: authority) != .otherHost) == isOurs)
    }

    @Test func `is believed about who asks only where a proxy stands before us`() throws {
        let forged: HTTPFields = [.xForwardedFor: "1.2.3.4", .xForwardedProto: "http"]
        let open = try ServerSettings(
            host: "0.0.0.0", certificate: .init(chain: "c", key: "k"), publicURL: "https://hoc.tinh.example")
        #expect(verdict(open, headers: forged) == .enters(peer: "10.0.0.1"))
        #expect(verdict(.standard, authority: "localhost", headers: forged) == .enters(peer: "10.0.0.1"))
    }

    @Test(arguments: [
        ("203.0.113.9", "203.0.113.9"), ("1.2.3.4, 203.0.113.9", "203.0.113.9"), ("2001:db8::1", "2001:db8::1"),
        ("unknown", "10.0.0.1"), ("203.0.113.9, <script>", "10.0.0.1"), ("", "10.0.0.1"),
    ])
    func `came from the last address that the proxy names, where that is one`(header: String, peer: String) throws {
        #expect(
            verdict(try proxied(), headers: [.xForwardedFor: header, .xForwardedProto: "https"]) == .enters(peer: peer))
    }

    @Test func `in plain text is sent to the encrypted address, and refused where it carries something`() throws {
        let plain: HTTPFields = [.xForwardedProto: "http"]
        #expect(verdict(try proxied(), headers: plain) == .goes(to: "https://hoc.tinh.example/danh-sach?unit=T"))
        #expect(verdict(try proxied(), .post, headers: plain) == .plain)
    }

    @Test(arguments: [
        ("https://hoc.tinh.example", "https://hoc.tinh.example"),
        ("HTTPS://Hoc.Tinh.example:443/", "https://hoc.tinh.example"),
        ("https://hoc.tinh.example:8443", "https://hoc.tinh.example:8443"), ("http://localhost:80", "http://localhost"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
    ])
    func `has its public address in one form`(given: String, text: String) {
        #expect(PublicAddress(given)?.text == text)
    }

    @Test(arguments: [
        "", "hoc.tinh.example", "ftp://hoc.tinh.example", "https://", "https://hoc.tinh.example/trang", "https://a b",
        "https://hoc.tinh.example:0", "https://hoc.tinh.example:99999", "https://user@hoc.tinh.example",
        "https://hoc.tinh.example?x", "https://2001:db8::1", "https://[khong]",
    ])
    func `has no public address that is more or less than scheme, host and port`(text: String) {
        #expect(PublicAddress(text) == nil)
    }
}
