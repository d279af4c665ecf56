/// Coverage that was declared by mistake can be taken back; who did so is kept.
enum Migration2 {
    static func script(_ d: Dialect) -> String {
        """
        CREATE TABLE coverage_withdrawal (
            id \(d.identity), source_id \(d.integer) NOT NULL REFERENCES source (id),
            system_id \(d.integer) NOT NULL REFERENCES online_system (id),
            first_day \(d.integer) NOT NULL, last_day \(d.integer) NOT NULL,
            import_id \(d.integer) NOT NULL REFERENCES import (id),
            withdrawn_at \(d.integer) NOT NULL, withdrawn_by \(d.text) NOT NULL, CHECK (first_day <= last_day)
        );
        """
    }
}
