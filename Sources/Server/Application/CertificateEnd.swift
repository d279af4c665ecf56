import NIOSSL
public import People

extension ServerSettings.Certificate {
    /// When the first certificate of the chain ends, the one that browsers are shown.
    ///
    /// - Throws: ``ServerRefusal/badCertificate(path:detail:)``, also where the key is another's.
    public func end() throws(ServerRefusal) -> Instant {
        _ = try ServerSettings.context(of: self)
        do {
            let first = try NIOSSLCertificate.fromPEMFile(chain).first
            return Instant(milliseconds: Int64(first?.notValidAfter ?? 0) * 1000)
        } catch {
            throw .badCertificate(path: chain, detail: "\(error)")
        }
    }
}
