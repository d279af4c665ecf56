import Adoption
import People

/// What a person's file is made of, in its order. A table that holds anything about people has its section here, or a
/// test fails.
enum PersonSections {
    static func all(of person: PersonTraces) -> [PersonSection] {
        accounts(person) + access(person.id) + learning(person.id) + others(person)
    }

    private static func accounts(_ person: PersonTraces) -> [PersonSection] {
        let id = person.id
        return [
            PersonSection(
                "person", ["code": .text, "name": .text, "unit": .text],
                """
                SELECT p.code, p.name, u.code FROM person p LEFT JOIN unit u ON u.id = p.unit_id WHERE p.id = \(id)
                """),
            PersonSection(
                "accounts",
                [
                    "system": .text, "name": .text, "unit": .text, "issued_on": .day, "issuer": .text,
                    "activated_on": .day, "revoked_on": .day, "exempt_from": .day, "exempt_until": .day,
                    "exempt_reason": .text, "first_event_on": .day, "last_use_on": .day, "file": .text, "line": .number,
                ],
                """
                SELECT y.code, a.name, u.code, a.issued_day, a.issuer, a.activated_day, a.revoked_day, a.exempt_from,
                    a.exempt_until, a.exempt_reason, a.first_event_day, a.last_use_day, i.file_name, a.import_line
                FROM account a JOIN online_system y ON y.id = a.system_id JOIN unit u ON u.id = a.unit_id
                LEFT JOIN import i ON i.id = a.import_id WHERE a.person_id = \(id) ORDER BY y.code, a.name
                """),
            PersonSection(
                "aliases", ["system": .text, "account": .text, "alias": .text],
                """
                SELECT y.code, a.name, n.name FROM account a JOIN account_name n ON n.account_id = a.id
                JOIN online_system y ON y.id = a.system_id
                WHERE a.person_id = \(id) AND n.is_alias = 1 ORDER BY y.code, n.name
                """),
            PersonSection(
                "changes",
                [
                    "system": .text, "account": .text, "kind": .text, "at": .instant, "by": .text, "before": .text,
                    "after": .text, "file": .text, "line": .number,
                ],
                """
                SELECT y.code, a.name, c.kind, c.made_at, c.made_by, c.before_values, c.after_values, i.file_name,
                    c.import_line
                FROM account_change c LEFT JOIN account a ON a.id = c.account_id
                LEFT JOIN online_system y ON y.id = a.system_id LEFT JOIN import i ON i.id = c.import_id
                WHERE \(person.changes) ORDER BY c.id
                """),
            PersonSection(
                "use_days", ["system": .text, "account": .text, "day": .day, "own": .number, "assisted": .number],
                """
                SELECT y.code, a.name, d.day, d.own, d.assisted FROM account a JOIN use_day d ON d.account_id = a.id
                JOIN online_system y ON y.id = a.system_id WHERE a.person_id = \(id) ORDER BY y.code, a.name, d.day
                """),
            PersonSection(
                "events",
                [
                    "source": .text, "event_id": .eventID, "system": .text, "account": .text, "alias": .text,
                    "action": .text, "channel": .channel, "at": .instant, "day": .day, "assisted": .flag,
                    "file": .text,
                ],
                """
                SELECT s.code, e.event_key, y.code, a.name, e.alias, c.code, e.channel, e.at, e.day, e.assisted,
                    i.file_name
                FROM account a JOIN usage_event e ON e.account_id = a.id JOIN source s ON s.id = e.source_id
                JOIN online_system y ON y.id = e.system_id JOIN action c ON c.id = e.action_id
                LEFT JOIN import i ON i.id = e.import_id WHERE a.person_id = \(id) ORDER BY e.at, e.id
                """),
            PersonSection(
                "non_use_reasons",
                [
                    "system": .text, "account": .text, "reason": .text, "note": .text, "noted_on": .day,
                    "noted_at": .instant, "noted_by": .text, "ended_at": .instant,
                ],
                """
                SELECT y.code, a.name, r.reason, r.note, r.noted_day, r.noted_at, r.noted_by, r.ended_at
                FROM account a JOIN non_use_reason r ON r.account_id = a.id
                JOIN online_system y ON y.id = a.system_id WHERE a.person_id = \(id) ORDER BY r.id
                """),
        ]
    }

    /// Passwords, codes and tokens are kept as digests that nobody can read, and are not handed out.
    private static func access(_ id: ID<Person>) -> [PersonSection] {
        [
            PersonSection(
                "credentials",
                ["sign_in_name": .text, "activated_at": .instant, "password_set_at": .instant, "locked_at": .instant],
                """
                SELECT sign_in_name, activated_at, password_set_at, locked_at FROM credential WHERE person_id = \(id)
                """),
            PersonSection(
                "activation_codes",
                [
                    "made_at": .instant, "made_by": .text, "expires_at": .instant, "closed_at": .instant,
                    "redeemed": .flag,
                ],
                """
                SELECT k.made_at, k.made_by, k.expires_at, k.closed_at, k.redeemed
                FROM credential c JOIN activation_code k ON k.credential_id = c.id WHERE c.person_id = \(id)
                ORDER BY k.id
                """),
            PersonSection(
                "sessions",
                [
                    "kind": .text, "label": .text, "made_at": .instant, "seen_at": .instant, "expires_at": .instant,
                    "ended_at": .instant,
                ],
                """
                SELECT s.kind, s.label, s.made_at, s.seen_at, s.expires_at, s.ended_at
                FROM credential c JOIN session s ON s.credential_id = c.id WHERE c.person_id = \(id) ORDER BY s.id
                """),
            PersonSection(
                "roles",
                [
                    "role": .text, "unit": .text, "made_at": .instant, "made_by": .text, "ended_at": .instant,
                    "ended_by": .text,
                ],
                """
                SELECT g.role, u.code, g.made_at, g.made_by, g.ended_at, g.ended_by
                FROM role_grant g LEFT JOIN unit u ON u.id = g.unit_id WHERE g.person_id = \(id) ORDER BY g.id
                """),
        ]
    }

    private static func learning(_ id: ID<Person>) -> [PersonSection] {
        [
            PersonSection(
                "enrolments",
                [
                    "course": .text, "system": .text, "quiz": .text, "enrolled_on": .day, "enrolled_at": .instant,
                    "enrolled_by": .text, "due_on": .day, "waived_on": .day, "waived_by": .text,
                    "waived_reason": .text, "ended_at": .instant, "ended_by": .text,
                ],
                """
                SELECT e.course, y.code, e.quiz, e.enrolled_day, e.enrolled_at, e.enrolled_by, e.due_day, e.waived_day,
                    e.waived_by, e.waived_reason, e.ended_at, e.ended_by
                FROM enrolment e LEFT JOIN online_system y ON y.id = e.system_id
                WHERE e.person_id = \(id) ORDER BY e.id
                """),
            PersonSection(
                "progress",
                [
                    "course": .text, "lesson": .text, "step": .text, "steps_done": .number, "steps_all": .number,
                    "most_failed_checks": .number, "stuck_at": .text, "started_at": .instant, "last_step_at": .instant,
                    "last_at": .instant, "passed_at": .instant,
                ],
                """
                SELECT course, lesson, step, steps_done, steps_all, most_failed_checks, stuck_at, started_at,
                    last_step_at, last_at, passed_at
                FROM course_progress WHERE person_id = \(id) ORDER BY course
                """),
            PersonSection(
                "steps", ["course": .text, "step": .text, "mark": .text, "failed_checks": .number],
                """
                SELECT course, step, mark, failed_checks FROM step_progress WHERE person_id = \(id)
                ORDER BY course, step
                """),
            PersonSection(
                "stays", ["course": .text, "id": .text, "last_at": .number, "lesson": .text, "step": .text],
                """
                SELECT course, stay_key, last_at, lesson, step FROM lesson_stay WHERE person_id = \(id)
                ORDER BY course, stay_key
                """),
            PersonSection(
                "standings", ["course": .text, "unit": .text, "standing": .number, "idle_from": .day],
                """
                SELECT course, unit_code, standing, idle_from FROM board_entry WHERE person_id = \(id) ORDER BY course
                """),
            PersonSection(
                "journal", ["course": .text, "at": .instant, "received_at": .instant, "content": .text],
                """
                SELECT course, at, received_at, content FROM journal_line WHERE person_id = \(id) ORDER BY id
                """),
            PersonSection(
                "attempts",
                [
                    "quiz": .text, "course": .text, "seed": .number, "started_at": .instant, "handed_in_at": .instant,
                    "responses": .text,
                ],
                """
                SELECT quiz, course, seed, started_at, handed_in_at, responses FROM attempt
                WHERE person_id = \(id) ORDER BY id
                """),
            PersonSection(
                "quiz_results", ["quiz": .text, "failed": .number, "passed": .number],
                "SELECT quiz, failed, is_passed FROM quiz_result WHERE person_id = \(id) ORDER BY quiz"),
        ]
    }

    /// What is kept of the person in the papers of others, and of who looked at theirs.
    private static func others(_ person: PersonTraces) -> [PersonSection] {
        let id = person.id
        let looks: KeyValuePairs<String, PersonSection.Kind> = [
            "at": .instant, "who": .text, "list": .text, "filter": .text, "form": .text, "names": .number,
        ]
        let acts: KeyValuePairs<String, PersonSection.Kind> = [
            "at": .instant, "who": .text, "kind": .text, "subject": .text, "detail": .text,
        ]
        return [
            PersonSection(
                "contact_of", ["unit": .text, "name": .text, "set_at": .instant, "set_by": .text],
                """
                SELECT (SELECT code FROM unit WHERE id = unit_id), name, set_at, set_by FROM unit_contact
                WHERE \(person.isContact)
                """),
            PersonSection(
                "uploads",
                ["kind": .text, "file": .text, "started_at": .instant, "finished_at": .instant, "answer": .text],
                """
                SELECT kind, file_name, started_at, finished_at, answer FROM upload WHERE person_id = \(id) ORDER BY id
                """),
            PersonSection(
                "import_problems",
                [
                    "file": .text, "line": .number, "column": .text, "what": .text, "what_en": .text, "remedy": .text,
                    "remedy_en": .text,
                ],
                """
                SELECT i.file_name, m.line, m.column_name, m.what_vi, m.what_en, m.remedy_vi, m.remedy_en
                FROM import_problem m JOIN import i ON i.id = m.import_id
                WHERE m.id IN \(list: person.problems) ORDER BY m.id
                """),
            PersonSection(
                "acts_by_them", acts,
                """
                SELECT at, who, kind, subject, detail FROM audit_entry
                WHERE person_id = \(id) OR who IN \(list: person.signInNames) ORDER BY id
                """),
            PersonSection(
                "acts_about_them", acts,
                """
                SELECT at, who, kind, subject, detail FROM audit_entry
                WHERE about_id = \(id) OR subject IN \(list: person.signInNames + [person.code]) ORDER BY id
                """),
            PersonSection(
                "looks_by_them", looks,
                """
                SELECT at, who, list, filter, form, names FROM names_seen
                WHERE person_id = \(id) OR who IN \(list: person.signInNames) ORDER BY id
                """),
            PersonSection(
                "looks_at_them", looks,
                "SELECT at, who, list, filter, form, names FROM names_seen WHERE about_id = \(id) ORDER BY id"),
        ]
    }
}
