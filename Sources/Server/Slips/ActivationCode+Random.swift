public import People
import Secrets

extension ActivationCode {
    /// A code that nobody can guess.
    public static func random() -> ActivationCode { ActivationCode(chance: Chance.bytes(randomSymbols)) }
}
