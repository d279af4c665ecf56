public import People
public import Reports
public import Store

extension Slip {
    /// What goes on paper of a code that has just been made.
    ///
    /// - Parameter server: where the server is reached.
    public init(_ issued: IssuedCode, zone: ZoneOffsets, server: String?) {
        // The last whole day on which the code still opens.
        let lastDay = zone.day(of: issued.expires) - 1
        self.init(
            personName: issued.personName, personCode: issued.personCode, unitName: issued.unitName,
            signInName: issued.name, code: issued.code, lastDay: lastDay, server: server)
    }
}
