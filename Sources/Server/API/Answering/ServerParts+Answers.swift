import API
import Adoption
import ImportFiles
import People
import Store

extension ServerParts {
    func today(at now: Instant) async throws -> Day { try await zone().day(of: now) }

    /// An account as a request names it: `SYSTEM:NAME`, or a name or alias that only one system has.
    func address(_ account: WireKey) async throws -> AccountAddress {
        let systems = try await SystemStore(database: database).systems()
        let typed = TypedAccount(account.text) { code in
            code == TrainingSystem.code || systems.contains { $0.code == code }
        }
        return AccountAddress(system: typed.system, name: typed.name)
    }

    /// Writes down that somebody looked at one account.
    func record(_ details: AccountDetails, by author: Author) async throws {
        let address = AccountAddress(system: details.values.systemCode, name: details.values.name)
        try await database.record(NamesLook(.account, as: .api, names: 1, about: .account(address)), by: author)
    }
}
