/// An account as somebody types it, in a command or an address: its name or an alias of it, or `SYSTEM:NAME`.
public struct TypedAccount: Hashable, Sendable {
    public let system: String?
    public let name: String

    /// A name may hold a colon itself: what stands before the first one is a system only where there is one of that
    /// code.
    ///
    /// - Parameter isSystem: tells whether there is.
    public init(_ text: String, isSystem: (String) -> Bool) {
        let text = ImportedText.cleaned(text)
        if let colon = text.firstIndex(of: ":") {
            let system = ImportedText.cleaned(String(text[..<colon]))
            if isSystem(system) {
                self.system = system
                name = ImportedText.cleaned(String(text[text.index(after: colon)...]))
                return
            }
        }
        system = nil
        name = text
    }
}
