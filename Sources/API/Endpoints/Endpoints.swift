/// Everything that a server can be asked.
public enum Endpoints {
    /// - Throws: where a wire type is none, which the tests of this room rule out.
    public static func declarations() throws -> [EndpointDeclaration] {
        try Server.declarations() + Sessions.declarations() + Accounts.declarations() + Imports.declarations()
            + Reports.declarations() + Journal.declarations() + Enrolments.declarations()
            + Training.declarations() + Quizzes.declarations()
    }

    /// Roles as ``EndpointAccess/roles(_:)`` takes them.
    enum Roles {
        static let administrator = EndpointAccess.roles([.administrator])
        /// Those who issue accounts and help.
        static let trainers = EndpointAccess.roles([.trainer, .administrator])
        /// Those who may see numbers and names.
        static let overseers = EndpointAccess.roles([.trainer, .leader, .administrator])
    }
}
