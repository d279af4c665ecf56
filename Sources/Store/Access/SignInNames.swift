import Adoption
import People

/// The names by which people come in: those of accounts on the training system, and those of administrators without
/// one. They are one namespace: a name means one person, or a code for one of them would open the other.
enum SignInNames {
    /// - Parameter person: the code of whoever is to have the name.
    /// - Throws: ``Adoption/RowProblem/nameInUse`` where somebody else signs in with it.
    static func check(
        _ name: String, on system: String, for person: String, on connection: any SQLConnection
    ) throws {
        guard system == TrainingSystem.code else { return }
        guard let holder = try holders(of: [name], on: connection)[name], holder != person else { return }
        throw RowProblem.nameInUse
    }

    /// The codes of the people who sign in with any of `names`, whatever accounts they have.
    static func holders(of names: Set<String>, on connection: any SQLConnection) throws -> [String: String] {
        guard !names.isEmpty else { return [:] }
        var holders: [String: String] = [:]
        try connection.forEachRow(
            """
            SELECT c.sign_in_name, p.code FROM credential c JOIN person p ON p.id = c.person_id
            WHERE c.sign_in_name IN \(list: names.sorted())
            """
        ) { holders[$0.text(0)] = $0.text(1) }
        return holders
    }
}
