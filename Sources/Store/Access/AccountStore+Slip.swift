public import Adoption
public import People

extension AccountStore {
    /// Issues an account of the training system together with the code that opens it: both, or neither.
    ///
    /// - Parameter digest: SHA-256 of the code's text.
    /// - Throws: ``Adoption/AccountRefusal``, ``People/AccessRefusal``.
    public func issue(
        _ record: AccountRecord, opening code: ActivationCode, digest: [UInt8], by author: Author
    ) async throws -> (account: AccountDetails, slip: IssuedCode) {
        try await database.write { connection in
            try connection.holdRecords()
            let id = try Self.issue(record, within: scope, by: author, on: connection)
            try UnmatchedUsage.match(on: connection)
            try connection.bumpDataVersion()
            let slip = try CredentialStore.issueCode(
                code, digest: digest, to: record.name, within: scope, by: author, on: connection)
            guard let details = try AccountDetails.read(id, at: author.at, on: connection) else {
                throw StoreError.failed(detail: "an account that was just written is not there")
            }
            return (details, slip)
        }
    }
}
