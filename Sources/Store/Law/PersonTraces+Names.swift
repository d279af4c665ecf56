import Adoption
import People

extension PersonTraces {
    /// The names of all their accounts on the training system, and those under which they did or looked at something
    /// before they had another; none that is somebody else's by now.
    static func signInNames(of id: ID<Person>, on connection: any SQLConnection) throws -> [String] {
        try connection.rows(
            """
            SELECT name FROM (
                SELECT sign_in_name AS name FROM credential WHERE person_id = \(id)
                UNION SELECT n.name FROM account a JOIN account_name n ON n.account_id = a.id
                    WHERE a.person_id = \(id) AND \(AccountSystem.isOn(TrainingSystem.code, "a"))
                UNION SELECT who FROM audit_entry WHERE person_id = \(id) AND who <> ''
                UNION SELECT who FROM names_seen WHERE person_id = \(id) AND who <> ''
            ) names
            EXCEPT SELECT sign_in_name FROM credential WHERE person_id <> \(id)
            ORDER BY 1
            """
        ).map { $0.text(0) }
    }

    /// Files under way whose rows, or what was answered about them, speak of the person or an account of theirs.
    func uploads(on connection: any SQLConnection) throws -> [Int64] {
        let accounts = try connection.rows(
            "SELECT n.name FROM account a JOIN account_name n ON n.account_id = a.id WHERE a.person_id = \(id)")
        // A short name is only looked for whole, or it would be found in every file.
        let texts =
            [code, name].filter { !$0.isEmpty }.map(Self.inJSON)
            + accounts.map { "\"\(Self.inJSON($0.text(0)))\"" }
        return try Set(texts).sorted().flatMap { text in
            let like = LikePattern.anywhere(text)
            return try connection.rows(
                """
                SELECT id FROM upload WHERE last_answer LIKE \(like) ESCAPE '\\'
                UNION SELECT upload_id FROM upload_part WHERE content LIKE \(like) ESCAPE '\\'
                """
            ).map { $0.integer(0) }
        }
    }

    /// As it stands between the quotes of a JSON text.
    private static func inJSON(_ text: String) -> String {
        String(text.flatMap { "\"\\".contains($0) ? ["\\", $0] : [$0] })
    }
}
