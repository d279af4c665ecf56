/// Whether what lies on the disk is whole.
public enum Integrity {
    /// Has the engine look for damage: SQLite at every page and index, PostgreSQL at what it has met so far.
    ///
    /// - Returns: the engine's own words, one for each thing that is damaged; at most ten.
    /// - Throws: ``StoreError/damaged(detail:)`` where so much is damaged that it cannot be looked at.
    public static func damage(on connection: any SQLConnection) throws -> [String] {
        try connection.rows(connection.dialect.damage).prefix(10).map { $0.text(0) }
    }
}
