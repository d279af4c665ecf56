/// Why a usage file is not taken, or not taken on.
public enum UsageImportError: Error, Equatable, Sendable {
    /// Another program is importing the same file at this moment, or has finished it.
    case takenOver
    /// Coverage is declared for a system that is not in the catalogue.
    case unknownSystem(code: String)
}
