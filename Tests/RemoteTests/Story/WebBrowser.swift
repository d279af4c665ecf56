import Foundation
import Testing
import Transport

/// Somebody at a browser: opens pages, fills forms, presses buttons by what stands on them, and keeps one cookie.
actor WebBrowser {
    struct Page {
        let status: Int
        let address: String
        let body: String
    }

    private let server: String
    private let connection: Connection
    private var cookie: String?

    init(_ server: String) {
        self.server = server
        var settings = ConnectionSettings()
        settings.isDirect = true
        connection = Connection(settings)
    }

    func open(_ path: String) async throws -> Page { try await send(.get, path, nil) }

    /// Presses the first button on which that stands, with whatever stands in its form and is typed into it.
    func press(_ label: String, on page: Page, typing typed: [(String, String)] = []) async throws -> Page {
        let (start, attributes) = try #require(page.button(label), "no button “\(label)” on \(page.address)")
        let form = try #require(page.form(around: start))
        var fields = form.fields.filter { field in !typed.contains { $0.0 == field.0 } } + typed
        if let name = attributes["name"] { fields.append((name, attributes["value"] ?? "")) }
        return try await send(.post, attributes["formaction"] ?? form.action, fields)
    }

    private func send(_ method: Request.Method, _ path: String, _ fields: [(String, String)]?) async throws -> Page {
        var headers = [Header("Accept-Language", "vi")]
        if let cookie { headers.append(Header("Cookie", cookie)) }
        if fields != nil { headers.append(Header("Content-Type", "application/x-www-form-urlencoded")) }
        let body = (fields ?? []).map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        let reply = try await connection.send(
            Request(method, server + path, headers: headers, body: Array(body.utf8)))
        if let set = reply.header("Set-Cookie") { cookie = String(set.prefix { $0 != ";" }) }
        if (300..<400).contains(reply.status), let next = reply.header("Location") {
            return try await open(String(next.prefix { $0 != "#" }))
        }
        return Page(status: reply.status, address: path, body: String(decoding: reply.body, as: UTF8.self))
    }

    private static func encoded(_ text: String) -> String {
        let plain = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    }
}

extension WebBrowser.Page {
    fileprivate typealias Attributes = [String: String]

    /// What the page says, without its marks.
    var text: String { Self.unescaped(body.replacing(/<[^>]*>/, with: " ")).replacing(/\s+/, with: " ") }

    fileprivate func button(_ label: String) -> (String.Index, Attributes)? {
        for match in body.matches(of: /<button([^>]*)>([^<]*)<\/button>/)
        where Self.unescaped(String(match.2)).trimmingCharacters(in: .whitespacesAndNewlines) == label {
            return (match.range.lowerBound, Self.attributes(match.1))
        }
        return nil
    }

    /// The form that a place of the page stands in, with the values of its fields as they are; boxes are not ticked.
    fileprivate func form(around place: String.Index) -> (action: String, fields: [(String, String)])? {
        guard let start = body[..<place].range(of: "<form", options: .backwards),
            let end = body[place...].range(of: "</form>")
        else { return nil }
        let form = body[start.lowerBound..<end.lowerBound]
        let fields = form.matches(of: /<input([^>]*)>/).compactMap { match -> (String, String)? in
            let attributes = Self.attributes(match.1)
            guard let name = attributes["name"], !["checkbox", "radio"].contains(attributes["type"]) else { return nil }
            return (name, attributes["value"] ?? "")
        }
        let head = Self.attributes(form.prefix { $0 != ">" })
        return (head["action"] ?? address, fields)
    }

    private static func attributes(_ text: Substring) -> Attributes {
        Dictionary(
            text.matches(of: /([a-z-]+)="([^"]*)"/).map { (String($0.1), unescaped(String($0.2))) },
            uniquingKeysWith: { first, _ in first })
    }

    static func unescaped(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
