/// Summaries of learning that grow with what arrives: a line of a journal changes only what it names, and a board is
/// counted and turned over without reading what anybody has done.
enum Migration4 {
    static func script(_ d: Dialect) -> String { (progress(d) + board(d)).joined(separator: "\n") }

    /// What stood in `course_progress` says nothing of how far the journal was read: it is made anew.
    private static func progress(_ d: Dialect) -> [String] {
        [
            "ALTER TABLE course_progress ADD COLUMN stay_key \(d.text);",
            // The last line that has been read.
            "ALTER TABLE course_progress ADD COLUMN last_line \(d.integer);",
            """
            CREATE TABLE step_progress (
                person_id \(d.integer) NOT NULL REFERENCES person (id), course \(d.text) NOT NULL,
                step \(d.text) NOT NULL, mark \(d.text) CHECK (mark IN ('own', 'shown')),
                failed_checks \(d.integer) NOT NULL CHECK (failed_checks >= 0), PRIMARY KEY (person_id, course, step)
            )\(d.clustered);
            """,
            // Where somebody is stuck: the step with most failed checks that they have not done alone.
            """
            CREATE INDEX step_progress_failed ON step_progress (person_id, course, failed_checks DESC, step)
            WHERE failed_checks > 0 AND (mark IS NULL OR mark <> 'own');
            """,
            // Each stay in a lesson that a machine has begun, by the id of the line that began it.
            """
            CREATE TABLE lesson_stay (
                person_id \(d.integer) NOT NULL REFERENCES person (id), course \(d.text) NOT NULL,
                stay_key \(d.text) NOT NULL, last_at \(d.integer) NOT NULL, lesson \(d.text), step \(d.text),
                PRIMARY KEY (person_id, course, stay_key)
            )\(d.clustered);
            """,
        ]
    }

    private static func board(_ d: Dialect) -> [String] {
        [
            // What somebody's papers in a quiz came to.
            """
            CREATE TABLE quiz_result (
                person_id \(d.integer) NOT NULL REFERENCES person (id), quiz \(d.text) NOT NULL,
                failed \(d.integer) NOT NULL CHECK (failed >= 0),
                is_passed \(d.integer) NOT NULL CHECK (is_passed IN (0, 1)), PRIMARY KEY (person_id, quiz)
            )\(d.clustered);
            """,
            // Whoever is enrolled, in the order in which they are shown, under the unit where they are at home (empty
            // for nowhere). `standing` is the state that no day changes (0 not started, 1 started, 2 needs help, 3
            // finished); from `idle_from` on whoever has not finished needs help.
            """
            CREATE TABLE board_entry (
                course \(d.text) NOT NULL, unit_code \(d.text) NOT NULL, person_code \(d.text) NOT NULL,
                person_id \(d.integer) NOT NULL REFERENCES person (id),
                standing \(d.integer) NOT NULL CHECK (standing BETWEEN 0 AND 3), idle_from \(d.integer),
                PRIMARY KEY (course, unit_code, person_code), UNIQUE (person_id, course)
            )\(d.clustered);
            """,
            // Grows with every change of an entry of the course: whoever keeps counts keeps this with them.
            """
            CREATE TABLE board_version (
                course \(d.text) PRIMARY KEY, version \(d.integer) NOT NULL CHECK (version > 0)
            )\(d.clustered);
            """,
        ]
    }
}
