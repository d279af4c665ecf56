import Adoption
public import People

extension GrantStore {
    /// Somebody's own code and roles, in words that leave the product.
    public func held(by person: ID<Person>) async throws -> (personCode: String, roles: [HeldRole]) {
        try await database.read { connection in
            guard let row = try connection.row("SELECT code, name FROM person WHERE id = \(person)") else {
                throw StoreError.failed(detail: "whoever asks is nobody")
            }
            let (code, name) = (row.text(0), row.text(1))
            let roles = try connection.rows(
                """
                SELECT g.role, u.code, g.made_at, g.made_by
                FROM role_grant g LEFT JOIN unit u ON u.id = g.unit_id
                WHERE g.person_id = \(person) AND g.ended_at IS NULL ORDER BY g.role, u.code
                """
            ).compactMap { row in
                Role(rawValue: row.text(0)).map {
                    HeldRole(
                        personCode: code, personName: name, role: $0, unitCode: row.textIfAny(1),
                        since: Instant(milliseconds: row.integer(2)), by: row.text(3))
                }
            }
            return (code, roles)
        }
    }
}
