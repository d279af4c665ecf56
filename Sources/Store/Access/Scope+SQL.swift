public import People

extension Scope {
    /// A condition that holds where `column` names a unit of the scope; for a query of either engine.
    ///
    /// - Parameter column: program text such as `a.unit_id`.
    public func condition(_ column: String) -> SQLQuery {
        switch self {
        case .everything: "1 = 1"
        case .below(let units) where units.isEmpty: "1 = 0"
        case .below(let units):
            """
            \(raw: column) IN (
                WITH RECURSIVE in_scope (id) AS (
                    SELECT id FROM unit WHERE id IN \(list: units.sorted())
                    UNION SELECT u.id FROM unit u JOIN in_scope s ON u.parent_id = s.id
                )
                SELECT id FROM in_scope
            )
            """
        }
    }
}
