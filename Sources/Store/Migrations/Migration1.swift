/// The schema of the first release.
///
/// Days are numbers (1970-01-01 is 0), instants are milliseconds UTC, booleans are 0 and 1.
enum Migration1 {
    static func script(_ d: Dialect) -> String {
        tables(d).joined(separator: "\n") + "\n" + indexes.joined(separator: "\n")
    }

    private static func tables(_ d: Dialect) -> [String] {
        imports(d) + organisation(d) + accounts(d) + usage(d) + history(d)
    }

    private static func imports(_ d: Dialect) -> [String] {
        [
            // One row with what is fixed when the database is made, and the version of what it holds.
            """
            CREATE TABLE settings (
                id \(d.integer) PRIMARY KEY CHECK (id = 1), time_zone \(d.text) NOT NULL CHECK (time_zone <> ''),
                data_version \(d.integer) NOT NULL CHECK (data_version > 0)
            );
            """,
            // Every file that was read, and for usage files the place up to which its chunks are in.
            """
            CREATE TABLE import (
                id \(d.identity), file_name \(d.text) NOT NULL,
                kind \(d.text) NOT NULL
                    CHECK (kind IN ('systems', 'units', 'people', 'accounts', 'usage', 'coverage')),
                fingerprint \(d.blob) NOT NULL, started_at \(d.integer) NOT NULL, started_by \(d.text) NOT NULL,
                finished_at \(d.integer), byte_offset \(d.integer) NOT NULL, line \(d.integer) NOT NULL,
                rows_taken \(d.integer) NOT NULL, rows_rejected \(d.integer) NOT NULL,
                CHECK (byte_offset >= 0 AND line >= 0 AND rows_taken >= 0 AND rows_rejected >= 0)
            );
            """,
        ]
    }

    private static func organisation(_ d: Dialect) -> [String] {
        [
            """
            CREATE TABLE unit (
                id \(d.identity), code \(d.text) NOT NULL UNIQUE CHECK (code <> ''),
                parent_id \(d.integer) REFERENCES unit (id), name \(d.text) NOT NULL, kind \(d.text) NOT NULL,
                CHECK (parent_id <> id)
            );
            """,
            """
            CREATE TABLE person (
                id \(d.identity), code \(d.text) NOT NULL UNIQUE CHECK (code <> ''),
                name \(d.text) NOT NULL, unit_id \(d.integer) REFERENCES unit (id)
            );
            """,
            """
            CREATE TABLE online_system (
                id \(d.identity), code \(d.text) NOT NULL UNIQUE CHECK (code <> ''),
                name_vi \(d.text) NOT NULL CHECK (name_vi <> ''), name_en \(d.text)
            );
            """,
            """
            CREATE TABLE action (
                id \(d.identity), system_id \(d.integer) NOT NULL REFERENCES online_system (id),
                code \(d.text) NOT NULL CHECK (code <> ''),
                name_vi \(d.text) NOT NULL CHECK (name_vi <> ''), name_en \(d.text),
                counts \(d.integer) NOT NULL CHECK (counts IN (0, 1)), UNIQUE (system_id, code)
            );
            """,
        ]
    }

    private static func accounts(_ d: Dialect) -> [String] {
        [
            """
            CREATE TABLE account (
                id \(d.lastingIdentity), system_id \(d.integer) NOT NULL REFERENCES online_system (id),
                name \(d.text) NOT NULL CHECK (name <> ''),
                person_id \(d.integer) NOT NULL REFERENCES person (id),
                unit_id \(d.integer) NOT NULL REFERENCES unit (id),
                issued_day \(d.integer), issuer \(d.text), activated_day \(d.integer), revoked_day \(d.integer),
                exempt_from \(d.integer), exempt_until \(d.integer), exempt_reason \(d.text),
                first_event_day \(d.integer), last_use_day \(d.integer),
                import_id \(d.integer) REFERENCES import (id), import_line \(d.integer),
                UNIQUE (system_id, name),
                CHECK (revoked_day IS NULL OR issued_day IS NULL OR revoked_day >= issued_day),
                CHECK ((exempt_from IS NULL) = (exempt_reason IS NULL)), CHECK (exempt_reason <> ''),
                CHECK (exempt_until IS NULL OR (exempt_from IS NOT NULL AND exempt_until >= exempt_from)),
                CHECK ((import_id IS NULL) = (import_line IS NULL))
            );
            """,
            // Names and aliases stand in one table, so that its key keeps them unique together.
            """
            CREATE TABLE account_name (
                system_id \(d.integer) NOT NULL REFERENCES online_system (id),
                name \(d.text) NOT NULL CHECK (name <> ''),
                account_id \(d.integer) NOT NULL REFERENCES account (id),
                is_alias \(d.integer) NOT NULL CHECK (is_alias IN (0, 1)),
                PRIMARY KEY (system_id, name)
            )\(d.clustered);
            """,
        ]
    }

    private static func usage(_ d: Dialect) -> [String] {
        [
            "CREATE TABLE source (id \(d.identity), code \(d.text) NOT NULL UNIQUE CHECK (code <> ''));",
            // A name that events came for and that no account bears yet.
            """
            CREATE TABLE unmatched_name (
                id \(d.identity), system_id \(d.integer) NOT NULL REFERENCES online_system (id),
                name \(d.text) NOT NULL CHECK (name <> ''), UNIQUE (system_id, name)
            );
            """,
            // The facts. `alias` is the name that the event came for where that was an alias of the account, so that
            // one given by mistake can be taken away again with what was done under it. Their numbers come out of joins
            // with the tables that they point at, in the transaction that inserts them; a foreign key would look each
            // one up again, which on PostgreSQL triples an import.
            """
            CREATE TABLE usage_event (
                id \(d.identity), source_id \(d.integer) NOT NULL, event_key \(d.blob) NOT NULL,
                system_id \(d.integer) NOT NULL, account_id \(d.integer), unmatched_id \(d.integer),
                alias \(d.text), action_id \(d.integer) NOT NULL, channel \(d.integer), at \(d.integer) NOT NULL,
                day \(d.integer) NOT NULL, assisted \(d.integer) NOT NULL CHECK (assisted IN (0, 1)),
                import_id \(d.integer) NOT NULL,
                UNIQUE (source_id, event_key), CHECK ((account_id IS NULL) <> (unmatched_id IS NULL))
            );
            """,
            // The summary of the facts: numbers of events of one account on one day.
            """
            CREATE TABLE use_day (
                account_id \(d.integer) NOT NULL, day \(d.integer) NOT NULL,
                own \(d.integer) NOT NULL CHECK (own >= 0), assisted \(d.integer) NOT NULL CHECK (assisted >= 0),
                PRIMARY KEY (account_id, day), CHECK (own + assisted > 0)
            )\(d.clustered);
            """,
            """
            CREATE TABLE coverage (
                source_id \(d.integer) NOT NULL REFERENCES source (id),
                system_id \(d.integer) NOT NULL REFERENCES online_system (id),
                first_day \(d.integer) NOT NULL, last_day \(d.integer) NOT NULL,
                import_id \(d.integer) NOT NULL REFERENCES import (id),
                PRIMARY KEY (source_id, system_id, first_day, last_day), CHECK (first_day <= last_day)
            );
            """,
        ]
    }

    private static func history(_ d: Dialect) -> [String] {
        [
            """
            CREATE TABLE account_change (
                id \(d.identity), account_id \(d.integer) NOT NULL, made_at \(d.integer) NOT NULL,
                made_by \(d.text) NOT NULL,
                kind \(d.text) NOT NULL CHECK (
                    kind IN ('issue', 'edit', 'move', 'exempt', 'revoke', 'alias', 'remove_alias', 'undo', 'import')
                ),
                before_values \(d.text) NOT NULL, after_values \(d.text) NOT NULL,
                import_id \(d.integer) REFERENCES import (id), import_line \(d.integer),
                undoes_id \(d.integer) UNIQUE REFERENCES account_change (id),
                CHECK ((kind = 'undo') = (undoes_id IS NOT NULL)),
                CHECK ((kind = 'import') = (import_id IS NOT NULL)),
                CHECK ((import_id IS NULL) = (import_line IS NULL))
            );
            """
        ]
    }

    private static let indexes = [
        "CREATE INDEX unit_parent ON unit (parent_id);",
        "CREATE INDEX account_unit ON account (unit_id, system_id, name);",
        "CREATE INDEX account_person ON account (person_id);",
        "CREATE INDEX account_name_account ON account_name (account_id);",
        "CREATE INDEX usage_event_account ON usage_event (account_id, day) WHERE account_id IS NOT NULL;",
        "CREATE INDEX usage_event_unmatched ON usage_event (unmatched_id) WHERE unmatched_id IS NOT NULL;",
        "CREATE INDEX account_change_account ON account_change (account_id, id);",
    ]
}
