/// People sign in, learn and are seen by those who answer for them; what is done with their data is written down.
enum Migration3 {
    static func script(_ d: Dialect) -> String {
        (access(d) + learning(d) + law(d) + uploads(d)).joined(separator: "\n") + "\n" + indexes.joined(separator: "\n")
    }

    /// Who may come in, and as what. Nothing here can be turned back into what somebody types or sends: passwords are
    /// argon2id, codes and tokens SHA-256.
    private static func access(_ d: Dialect) -> [String] {
        [
            // `sign_in_name` is the name of the account on the training system, or of an administrator without one.
            """
            CREATE TABLE credential (
                id \(d.lastingIdentity), person_id \(d.integer) NOT NULL UNIQUE REFERENCES person (id),
                account_id \(d.integer) UNIQUE REFERENCES account (id),
                sign_in_name \(d.text) NOT NULL UNIQUE CHECK (sign_in_name <> ''),
                password_hash \(d.text), password_set_at \(d.integer), activated_at \(d.integer),
                locked_at \(d.integer), CHECK ((password_hash IS NULL) = (password_set_at IS NULL))
            );
            """,
            // At most one open code a credential: making one closes those before it.
            """
            CREATE TABLE activation_code (
                id \(d.identity), credential_id \(d.integer) NOT NULL REFERENCES credential (id),
                code_hash \(d.blob) NOT NULL UNIQUE, made_at \(d.integer) NOT NULL, made_by \(d.text) NOT NULL,
                expires_at \(d.integer) NOT NULL, closed_at \(d.integer), redeemed \(d.integer) NOT NULL
                    CHECK (redeemed IN (0, 1)),
                CHECK (redeemed = 0 OR closed_at IS NOT NULL)
            );
            """,
            // What a browser, the terminal program or a script shows instead of a password.
            """
            CREATE TABLE session (
                id \(d.identity), credential_id \(d.integer) NOT NULL REFERENCES credential (id),
                token_hash \(d.blob) NOT NULL UNIQUE, kind \(d.text) NOT NULL
                    CHECK (kind IN ('browser', 'terminal', 'script')),
                label \(d.text) NOT NULL, made_at \(d.integer) NOT NULL, seen_at \(d.integer) NOT NULL,
                expires_at \(d.integer) NOT NULL, ended_at \(d.integer)
            );
            """,
            """
            CREATE TABLE role_grant (
                id \(d.identity), person_id \(d.integer) NOT NULL REFERENCES person (id),
                role \(d.text) NOT NULL CHECK (role IN ('trainer', 'leader', 'administrator')),
                unit_id \(d.integer) REFERENCES unit (id), made_at \(d.integer) NOT NULL, made_by \(d.text) NOT NULL,
                ended_at \(d.integer), ended_by \(d.text),
                CHECK ((role = 'administrator') = (unit_id IS NULL)), CHECK ((ended_at IS NULL) = (ended_by IS NULL))
            );
            """,
            // Failures of one person's name (`name:…`) or one address (`from:…`), hashed.
            """
            CREATE TABLE sign_in_failure (
                subject \(d.blob) PRIMARY KEY, failures \(d.integer) NOT NULL CHECK (failures > 0),
                first_at \(d.integer) NOT NULL, last_at \(d.integer) NOT NULL
            )\(d.clustered);
            """,
        ]
    }

    private static func learning(_ d: Dialect) -> [String] {
        [
            """
            CREATE TABLE enrolment (
                id \(d.identity), person_id \(d.integer) NOT NULL REFERENCES person (id),
                course \(d.text) NOT NULL CHECK (course <> ''), system_id \(d.integer) REFERENCES online_system (id),
                quiz \(d.text) CHECK (quiz <> ''), enrolled_day \(d.integer) NOT NULL,
                enrolled_at \(d.integer) NOT NULL, enrolled_by \(d.text) NOT NULL,
                due_day \(d.integer), waived_day \(d.integer), waived_by \(d.text), waived_reason \(d.text),
                ended_at \(d.integer), ended_by \(d.text), UNIQUE (person_id, course),
                CHECK (due_day IS NULL OR due_day >= enrolled_day),
                CHECK ((waived_day IS NULL) = (waived_by IS NULL)),
                CHECK ((waived_day IS NULL) = (waived_reason IS NULL)), CHECK (waived_reason <> ''),
                CHECK ((ended_at IS NULL) = (ended_by IS NULL))
            );
            """,
            // A learner's journal, line by line as a machine of theirs sent it; `line_key` is the sender's.
            """
            CREATE TABLE journal_line (
                id \(d.identity), person_id \(d.integer) NOT NULL REFERENCES person (id),
                line_key \(d.blob) NOT NULL, course \(d.text), at \(d.integer) NOT NULL,
                received_at \(d.integer) NOT NULL, content \(d.text) NOT NULL, UNIQUE (person_id, line_key)
            );
            """,
            // What the journal says of one course: the summary that the board reads.
            """
            CREATE TABLE course_progress (
                person_id \(d.integer) NOT NULL REFERENCES person (id), course \(d.text) NOT NULL,
                lesson \(d.text), step \(d.text), steps_done \(d.integer) NOT NULL, steps_all \(d.integer) NOT NULL,
                most_failed_checks \(d.integer) NOT NULL, stuck_at \(d.text), started_at \(d.integer) NOT NULL,
                last_step_at \(d.integer) NOT NULL, last_at \(d.integer) NOT NULL,
                passed_at \(d.integer), PRIMARY KEY (person_id, course)
            )\(d.clustered);
            """,
            // A paper for record. The seed rebuilds it; responses are kept and the score is derived.
            """
            CREATE TABLE attempt (
                id \(d.identity), attempt_key \(d.blob) NOT NULL UNIQUE,
                person_id \(d.integer) NOT NULL REFERENCES person (id), quiz \(d.text) NOT NULL,
                course \(d.text), quiz_hash \(d.blob) NOT NULL, seed \(d.integer) NOT NULL,
                started_at \(d.integer) NOT NULL, handed_in_at \(d.integer), responses \(d.text),
                CHECK ((handed_in_at IS NULL) = (responses IS NULL))
            );
            """,
            // The content of a quiz by which an attempt was marked, so that an old score can be explained.
            "CREATE TABLE quiz_content (hash \(d.blob) PRIMARY KEY, quiz \(d.text) NOT NULL, content \(d.text) NOT NULL);",
            // What only people know about an account that is not used.
            """
            CREATE TABLE non_use_reason (
                id \(d.identity), account_id \(d.integer) NOT NULL REFERENCES account (id),
                reason \(d.text) NOT NULL CHECK (
                    reason IN ('no_opportunity', 'told_to_hold_off', 'on_leave', 'on_paper', 'other')
                ),
                note \(d.text) NOT NULL, noted_day \(d.integer) NOT NULL, noted_at \(d.integer) NOT NULL,
                noted_by \(d.text) NOT NULL, ended_at \(d.integer)
            );
            """,
            // Who answers for a unit's accounts; nobody said, then whoever answers for the unit above.
            """
            CREATE TABLE unit_contact (
                unit_id \(d.integer) PRIMARY KEY REFERENCES unit (id), name \(d.text) NOT NULL CHECK (name <> ''),
                set_at \(d.integer) NOT NULL, set_by \(d.text) NOT NULL
            );
            """,
        ]
    }

    private static func law(_ d: Dialect) -> [String] {
        [
            // Who did what that is not a change of an account: issuing codes, roles, enrolments, erasures, settings.
            // `person_id` did it, `about_id` is whose data it was done to; the numbers outlive the people.
            """
            CREATE TABLE audit_entry (
                id \(d.identity), at \(d.integer) NOT NULL, who \(d.text) NOT NULL, person_id \(d.integer),
                kind \(d.text) NOT NULL CHECK (kind <> ''), about_id \(d.integer), subject \(d.text) NOT NULL,
                detail \(d.text) NOT NULL
            );
            """,
            // Who looked at names, at which list, and how many; `about_id` where it was one person's page or file.
            """
            CREATE TABLE names_seen (
                id \(d.identity), at \(d.integer) NOT NULL, who \(d.text) NOT NULL, person_id \(d.integer),
                list \(d.text) NOT NULL CHECK (list <> ''), about_id \(d.integer), filter \(d.text) NOT NULL,
                form \(d.text) NOT NULL CHECK (form <> ''), names \(d.integer) NOT NULL CHECK (names >= 0)
            );
            """,
            // What remains of people who were erased: numbers without anybody. A month is its year times twelve and its
            // number from 0; `accounts` were issued in it, and month 0 is that of unknown issue days.
            """
            CREATE TABLE erased_count (
                unit_id \(d.integer) NOT NULL REFERENCES unit (id),
                system_id \(d.integer) NOT NULL REFERENCES online_system (id), month \(d.integer) NOT NULL,
                accounts \(d.integer) NOT NULL, own \(d.integer) NOT NULL, assisted \(d.integer) NOT NULL,
                PRIMARY KEY (unit_id, system_id, month)
            )\(d.clustered);
            """,
            // How long each kind of data is kept, in days, where an office has set it, and by which document of its own.
            """
            CREATE TABLE retention (
                kind \(d.text) PRIMARY KEY, days \(d.integer) NOT NULL CHECK (days > 0), basis \(d.text) NOT NULL,
                set_at \(d.integer) NOT NULL, set_by \(d.text) NOT NULL
            );
            """,
        ]
    }

    /// Files whose rows arrive in chunks from elsewhere.
    private static func uploads(_ d: Dialect) -> [String] {
        [
            // `byte_offset` and `line` say where the next chunk begins, of usage that is taken at once `import` does.
            // The answer to the chunk before is kept: whoever did not hear it asks again.
            """
            CREATE TABLE upload (
                id \(d.lastingIdentity), person_id \(d.integer) NOT NULL REFERENCES person (id),
                kind \(d.text) NOT NULL, file_name \(d.text) NOT NULL, fingerprint \(d.blob) NOT NULL,
                is_dry_run \(d.integer) NOT NULL CHECK (is_dry_run IN (0, 1)),
                import_id \(d.integer) REFERENCES import (id), started_at \(d.integer) NOT NULL,
                byte_offset \(d.integer) NOT NULL, line \(d.integer) NOT NULL, rows_rejected \(d.integer) NOT NULL,
                last_offset \(d.integer), last_answer \(d.text), finished_at \(d.integer), answer \(d.text),
                CHECK ((finished_at IS NULL) = (answer IS NULL))
            );
            """,
            // Rows that wait until the whole file is there.
            """
            CREATE TABLE upload_part (
                upload_id \(d.integer) NOT NULL REFERENCES upload (id), byte_offset \(d.integer) NOT NULL,
                content \(d.text) NOT NULL, PRIMARY KEY (upload_id, byte_offset)
            )\(d.clustered);
            """,
            // What was wrong with rows of a file that did not go in, in words: those of reading and those of the store.
            """
            CREATE TABLE import_problem (
                id \(d.identity), import_id \(d.integer) NOT NULL REFERENCES import (id), line \(d.integer),
                column_name \(d.text), what_vi \(d.text) NOT NULL, what_en \(d.text) NOT NULL,
                remedy_vi \(d.text) NOT NULL, remedy_en \(d.text) NOT NULL
            );
            """,
        ]
    }

    private static let indexes = [
        "CREATE INDEX activation_code_credential ON activation_code (credential_id);",
        "CREATE INDEX session_credential ON session (credential_id);",
        "CREATE INDEX role_grant_person ON role_grant (person_id);",
        "CREATE INDEX enrolment_course ON enrolment (course);",
        "CREATE INDEX journal_line_course ON journal_line (person_id, course, id);",
        "CREATE INDEX attempt_person ON attempt (person_id, quiz);",
        "CREATE INDEX non_use_reason_account ON non_use_reason (account_id);",
        "CREATE INDEX upload_person ON upload (person_id, fingerprint);",
        "CREATE INDEX import_problem_import ON import_problem (import_id);",
        "CREATE INDEX person_unit ON person (unit_id, code);",
    ]
}
