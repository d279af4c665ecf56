public import API
import People

extension SlipDocument {
    public init(_ slip: Slip) {
        self.init(
            name: slip.signInName, person: slip.personCode, personName: slip.personName, unitName: slip.unitName,
            code: slip.code.grouped, lastDay: WireDay(slip.lastDay))
    }
}

extension Slip {
    /// What goes on paper of a slip that a server has made; nothing where its code is none.
    public init?(_ document: SlipDocument, server: String?) {
        guard let code = try? ActivationCode(typed: document.code) else { return nil }
        self.init(
            personName: document.personName, personCode: document.person, unitName: document.unitName,
            signInName: document.name, code: code, lastDay: document.lastDay.day, server: server)
    }
}
