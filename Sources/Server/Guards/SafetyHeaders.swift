import HTTPTypes

/// Headers that every response carries, whatever it is.
enum SafetyHeaders {
    /// Nothing but our own style sheet and icon is loaded, and nobody shows our pages inside theirs.
    static let contentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'"

    /// - Parameters:
    ///   - headers: what the response says by itself; its own `cache-control` stays.
    ///   - isSecure: whether browsers reach us by TLS; they are told to come by nothing else for a year.
    static func add(to headers: inout HTTPFields, isSecure: Bool) {
        if isSecure { headers[.strictTransportSecurity] = "max-age=31536000" }
        headers[.contentSecurityPolicy] = contentSecurityPolicy
        headers[.xContentTypeOptions] = "nosniff"
        for (name, value) in others { headers[name] = value }
        // Names of people must not stay in a browser's cache.
        if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
    }

    private static let others: [(HTTPField.Name, String)] = [
        // Other sites learn no address of ours. Our own do: without it a browser names no origin in our own forms either.
        ("referrer-policy", "same-origin"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("x-robots-tag", "noindex, nofollow"),
    ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}
