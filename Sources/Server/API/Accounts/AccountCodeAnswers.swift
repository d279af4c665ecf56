import API
import Adoption
import People
import Reports
import Secrets
import Store

/// What opens accounts of the training system: codes, and the end of a lock.
struct AccountCodeAnswers {
    let parts: ServerParts

    func add(to routes: EndpointRoutes) throws {
        try routes.on(Endpoints.Accounts.reissue) { call in
            let name = try await signInName(call.body.account)
            let code = try await makeCode(for: name, within: call.scope, by: call.author)
            if call.media == .json { return .document(code.document) }
            return .text(code.text(call.words, in: try await parts.zone()))
        }
        try routes.on(Endpoints.Accounts.unlock) { call in
            let name = try await signInName(call.body.account)
            try await CredentialStore(database: parts.database)
                .unlock(name, failures: SignInKeys.name(name), within: call.scope, by: call.author)
            return .document(Nothing())
        }
    }

    func makeCode(for name: String, within scope: Scope, by author: Author) async throws -> IssuedCode {
        let code = ActivationCode(chance: Chance.bytes(ActivationCode.randomSymbols))
        return try await CredentialStore(database: parts.database)
            .issueCode(code, digest: Digest.sha256(code.text), to: name, within: scope, by: author)
    }

    /// The name of an account on the training system, with or without `congdan:` before it.
    private func signInName(_ account: WireKey) async throws -> String {
        let address = try await parts.address(account)
        if let system = address.system, system != TrainingSystem.code {
            throw AccessRefusal.notATrainingAccount(system: system)
        }
        return address.name
    }
}

extension IssuedCode {
    var document: ActivationDocument {
        ActivationDocument(
            name: name, personName: personName, code: code.grouped, expiresAt: WireInstant(expires))
    }
}
